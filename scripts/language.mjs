/**
 * `npm run language`: writes `docs/language.md`, every sentence of Welsh beside the English one, for somebody who knows
 * Welsh to read. A test holds the page against the code.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { cy, en, language } from '../test/support/pure.mjs';
import { saidIn } from '../test/support/said.mjs';
import { isMain, root } from './run.mjs';

const file = join(root, 'docs/language.md');
const grains = { 'trend.introduction': 1, 'trend.named': 1, 'trend.instructions': 0 };
const places = ['A', 'B', 'C', 'D'];

/** The messages of an object by their path. */
function messagesOf(part, path = []) {
  // How numbers and dates are mended is no sentence.
  if (path[0] === 'formats') return [];
  return typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([name, inner]) => messagesOf(inner, [...path, name]))
    : [[path.join('.'), part]];
}

/** A message as it stands on the page: with A, B and C where its arguments come, and a month where a grain does. */
function written(path, message) {
  if (typeof message === 'string') return message;
  if (path === 'groups.topics') return message(places.slice(0, 3));
  return message(...places.map((place, i) => (i === grains[path] ? 'month' : place)));
}

const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** The page. */
export async function page() {
  language.addLanguage('cy', cy);
  const [english, welsh] = ['en', 'cy'].map((tag) => language.languageFor(tag));
  const kinds = Object.fromEntries(
    ['checklist', 'contacts', 'groups', 'heatmap', 'report', 'trend'].map((kind) => [
      kind,
      language[`${kind}Messages`](english),
    ]),
  );
  [kinds.sound] = language.soundMessages(english);
  const own = new Map(messagesOf({ ...cy, sound: language.soundMessages(welsh)[0] }));
  const rows = messagesOf({ ...en, ...kinds }).flatMap(([path, message]) =>
    own.has(path)
      ? [`| ${path} | ${cell(written(path, message))} | ${cell(written(path, own.get(path)))} |`]
      : [],
  );
  const [first, second] = [saidIn(english), saidIn(welsh)];
  const forms = [...own].filter(([path]) => !rows.some((row) => row.startsWith(`| ${path} |`)));
  rows.push(...forms.map(([path, message]) => `| ${path} | | ${cell(message)} |`));
  const examples = first.map((view, i) => {
    const other = second[i];
    return `### ${view.name}\n\n${view.summary.join(' ')}\n\n${other.summary.join(' ')}\n\n${view.notes
      .map((note, n) => `- ${note}\n- ${other.notes[n]}`)
      .join('\n')}`;
  });
  const text = `# Welsh for a reviewer

Written by \`npm run language\`; do not edit. **The Welsh was written by the makers of this library, and no native speaker has
reviewed it.** Whoever does: please send corrections of the third column, by the name in the first. A, B, C and D stand for
what comes in: numbers, dates, names. Plural forms are named by their category (\`one\`, \`two\`, \`few\`, \`many\`, \`other\`).

## Messages

| message | English | Welsh |
| :-- | :-- | :-- |
${rows.join('\n')}

## In the examples

Each summary and each note, first in English, then in Welsh. Texts of the documents stay as they are: these are in English.

${examples.join('\n\n')}
`;
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

if (isMain(import.meta.url)) writeFileSync(file, await page());
