import schema from '../../schemas/findings.schema.json';
import { elements } from './manifest.js';

/** Where a page of the repository's docs stands in Storybook. */
const places: { readonly [path: string]: string } = {
  'README.md': 'start-here',
  'embed.md': 'embed-in-full',
  'frameworks.md': 'embed-in-a-framework',
  'server.md': 'embed-on-a-server',
  'document.md': 'document-write-one',
  'accessibility.md': 'accessibility-statement',
  'errors.md': 'document-what-a-check-says',
  'CHANGELOG.md': 'what-s-new',
  'CONTRIBUTING.md': 'writing-a-new-chart',
};

/** The address of a page in Storybook. */
export const pageAddress = (id: string): string => `?path=/docs/${id}--docs`;

/**
 * A page of the repository's docs for Storybook: links lead to its pages there, those to files that are not there are
 * text, and the comments of generated tables are left out.
 */
export function inStorybook(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/\[((?:[^[\]]|\[[^\]]*\])+)\]\((?![a-z]+:|#)([^)\s]+)\)/g, (_, text: string, target: string) => {
      const file = target.split('#')[0]?.split('/').at(-1) ?? '';
      const place = places[file];
      return place ? `[${text}](${pageAddress(place)})` : text;
    });
}

/** What stands under a heading of the second level, heading included. */
export function section(markdown: string, title: string): string {
  const parts = markdown.split(/^(?=## )/m);
  const found = parts.find((part) => part.startsWith(`## ${title}`));
  if (!found) throw new Error(`there is no section "${title}"`);
  return found;
}

/** Every element: a row with its tag, what it draws, and a link to its page. */
export const elementsTable = [
  '| element | draws |',
  '| --- | --- |',
  ...elements.map(
    ({ tagName, summary }) =>
      `| [\`<${tagName}>\`](${pageAddress(`elements-${tagName.replace('findings-', '')}`)}) | ${summary} |`,
  ),
].join('\n');

interface Shape {
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: { readonly [name: string]: Shape };
  readonly additionalProperties?: Shape | boolean;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

const code = (text: string): string => `\`${text}\``;
const cell = (text = ''): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** What a field holds, in words, with links to what has a section of its own. */
function held(shape: Shape): string {
  if (shape.$ref) {
    // The generator numbers a type anew where a field of it may be left out.
    const name = shape.$ref.replace('#/definitions/', '').replace(/_\d+$/, '');
    return `[${name}](#${name.toLowerCase()})`;
  }
  const words = shape.enum ?? (shape.const === undefined ? undefined : [shape.const]);
  if (words) return words.map((word) => code(JSON.stringify(word))).join(', ');
  if (shape.anyOf) return shape.anyOf.map(held).join(' or ');
  if (shape.type === 'array') return `list of ${held(shape.items ?? {})}`;
  if (shape.type === 'object' && typeof shape.additionalProperties === 'object')
    return `object whose fields are ${held(shape.additionalProperties)}`;
  const limits = [
    shape.minimum !== undefined && `from ${shape.minimum}`,
    shape.maximum !== undefined && `to ${shape.maximum}`,
    shape.minLength !== undefined && shape.minLength > 1 && `at least ${shape.minLength} letters`,
    shape.maxLength !== undefined && `at most ${shape.maxLength} letters`,
    shape.maxItems !== undefined && `at most ${shape.maxItems}`,
    shape.pattern !== undefined && `of the form ${code(shape.pattern)}`,
  ].filter((limit) => typeof limit === 'string');
  const names: { readonly [type: string]: string } = {
    string: 'text',
    integer: 'whole number',
    boolean: 'true or false',
  };
  return [names[shape.type ?? ''] ?? shape.type ?? 'anything', ...limits].join(', ');
}

function fields({ properties = {}, required = [] }: Shape): string {
  const rows = Object.entries(properties).map(
    ([name, shape]) =>
      `| ${code(name)} | ${required.includes(name) ? 'yes' : ''} | ${cell(held(shape))} | ${cell(shape.description)} |`,
  );
  return ['| field | needed | holds | what it is |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The format of a findings document as a page, from its schema. */
export function formatPage(): string {
  const { definitions, ...whole } = schema as unknown as Shape & {
    readonly definitions: { readonly [name: string]: Shape };
  };
  const sections = Object.entries(definitions)
    .filter(([name]) => !/_\d+$/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, shape]) =>
      [
        `### ${name}`,
        shape.description ?? '',
        shape.properties ? fields(shape) : `Holds: ${held({ ...shape })}.`,
      ].join('\n\n'),
    );
  return [`## The document`, fields(whole), '## What its fields hold', ...sections].join('\n\n');
}
