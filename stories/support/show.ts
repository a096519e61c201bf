import type { Meta, StoryContext } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { argTypesOf, described, propertiesOf } from './manifest.js';

type Args = Readonly<Record<string, unknown>>;

/** Gives an element what the controls say: as attributes where there is one, else as properties. */
function apply(tag: string, args: Args, element: Element | undefined): void {
  if (!element) return;
  for (const { name, attribute } of propertiesOf(tag)) {
    const value = args[name] as string | number | boolean | object | null | undefined;
    if (!attribute) Object.assign(element, { [name]: value });
    else if (typeof value === 'boolean') element.toggleAttribute(attribute, value);
    else if (value === undefined || value === null || value === '') element.removeAttribute(attribute);
    else if (typeof value !== 'object') element.setAttribute(attribute, String(value));
  }
}

/** Renders an element as its controls say, with a fallback inside. */
function show(tag: string): (args: Args) => TemplateResult {
  const name = unsafeStatic(tag);
  return (args) =>
    staticHtml`<${name} ${ref((element) => apply(tag, args, element))}>${html`<p>
      The fallback: a link to <a href="https://example.org/report">the report</a>.
    </p>`}</${name}>`;
}

/** What the stories of an element have in common, beside their title: what Storybook reads before it runs them. */
export function elementMeta(tag: string): Meta {
  return {
    component: tag,
    render: show(tag),
    argTypes: argTypesOf(tag),
    parameters: {
      docs: {
        description: { component: described(tag).description },
        source: { transform: source(tag), type: 'code' },
      },
    },
  };
}

/** What a page would write to get the story: the tag with its attributes. A document stands at an address there. */
function source(tag: string): (_: string, context: StoryContext) => string {
  return (_, { args }) => {
    const attributes = propertiesOf(tag).flatMap(({ name, attribute }) => {
      const value = args[name] as string | number | boolean | undefined;
      if (!attribute || value === undefined || value === '' || value === false) return [];
      return value === true ? [attribute] : [`${attribute}="${value}"`];
    });
    const all = args.src ? attributes : ['src="https://YOUR-HOST/findings.json"', ...attributes];
    return `<${tag}${all.map((a) => `\n  ${a}`).join('')}\n>\n  <p>The fallback: a link to the report.</p>\n</${tag}>`;
  };
}
