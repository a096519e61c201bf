import type { ArgTypes } from '@storybook/web-components-vite';
import made from 'virtual:manifest';

interface Entry {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly attribute?: string;
  readonly static?: boolean;
}

/** What a manifest says of one element. */
export interface Described {
  readonly tagName: string;
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** What an element has, and what its class has. */
  readonly members: readonly Entry[];
  readonly attributes: readonly Entry[];
  readonly events: readonly Entry[];
  readonly slots: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
}

/** A custom elements manifest, as far as stories need it. */
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Described[] }[];
}

const manifest = made as Manifest;

/** Every element, by its tag. */
export const elements: readonly Described[] = manifest.modules.flatMap((m) => m.declarations);

/**
 * For Storybook: the elements, and nothing of what they offer. It would put a part and a property of one name into one row;
 * `argTypesOf` makes the rows.
 */
export const documented: Manifest = {
  modules: manifest.modules.map((m) => ({
    ...m,
    declarations: m.declarations.map((d) => ({
      ...d,
      ...{ members: [], attributes: [], events: [], slots: [], cssParts: [], cssProperties: [] },
    })),
  })),
};

/** What the manifest says of an element. */
export function described(tag: string): Described {
  const found = elements.find((e) => e.tagName === tag);
  if (!found) throw new Error(`the manifest has no ${tag}`);
  return found;
}

/** The properties of an element. */
export function propertiesOf(tag: string): readonly Entry[] {
  return described(tag).members.filter((entry) => !entry.static);
}

/** The rows of Storybook's table of an element, and what can be changed there: all by the manifest. */
export function argTypesOf(tag: string): Partial<ArgTypes> {
  const element = described(tag);
  const row = (
    category: string,
    { name, description, type, default: preset }: Entry,
    control: unknown = false,
  ) => ({
    name: name || '(default)',
    description,
    control,
    table: {
      category,
      ...(type && { type: { summary: type.text } }),
      ...(preset !== undefined && { defaultValue: { summary: preset } }),
    },
  });
  const properties = propertiesOf(tag).map((entry) => {
    const words = entry.attribute
      ? `${entry.description} Attribute: \`${entry.attribute}\`.`
      : entry.description;
    return [entry.name, row('properties', { ...entry, description: words }, controlOf(entry))];
  });
  const others = (
    [
      ['statics', element.members.filter((entry) => entry.static)],
      ['events', element.events],
      ['slots', element.slots],
      ['parts', element.cssParts],
      ['custom properties', element.cssProperties],
    ] as const
  ).flatMap(([category, entries]) =>
    entries.map((entry) => [`${category} ${entry.name}`, row(category, entry)]),
  );
  return Object.fromEntries([...properties, ...others]) as Partial<ArgTypes>;
}

/** How a property is changed in Storybook; false for what has no control of its own there. */
function controlOf({ name, type = { text: '' } }: Entry): object | false {
  if (name === 'headingLevel') return { type: 'number', min: 2, max: 6 };
  const controls: { readonly [type: string]: object } = {
    string: { type: 'text' },
    number: { type: 'number' },
    boolean: { type: 'boolean' },
  };
  return controls[type.text.replace(/ \| (undefined|null)\b/g, '')] ?? false;
}
