/** The findings documents that tests of whole pages draw: the examples, and one that has every case. */
import { readFileSync } from 'node:fs';
import { elementOf } from './expected.mjs';

const paths = {
  'crisis-support': 'examples/crisis-support.findings.json',
  'section-136': 'examples/section-136.findings.json',
  'waiting-lists': 'examples/waiting-lists.findings.json',
  every: 'test/support/every.findings.json',
};

/** Each by its name: its text, what it says, and its address on a site that has `documentPages`. */
export const documents = Object.fromEntries(
  Object.entries(paths).map(([name, path]) => {
    const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    return [name, { text, whole: JSON.parse(text), src: `/documents/${name}.json` }];
  }),
);

/** The pages that a site needs to have them all, for `startSite`. */
export const documentPages = Object.fromEntries(
  Object.values(documents).map(({ text, src }) => [src, { type: 'application/json', body: text }]),
);

/** Each view of each document, and the element that draws it. */
export const views = Object.entries(documents).flatMap(([name, { whole, src }]) =>
  whole.views.map((view) => ({ name, whole, src, view, tag: elementOf(view.kind) })),
);
