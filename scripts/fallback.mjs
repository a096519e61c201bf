/**
 * What stands inside an element for readers without scripts, made from the same models and in the same words as the figure.
 *
 * `node scripts/fallback.mjs examples/x.findings.json [view] [--level=2] [--lang=en-GB]` prints it for a view, or for the whole
 * document where none is named. `--write page.html` puts it into every element of a page whose `src` is a file beside that page;
 * `--check page.html` fails if the page has another. It needs `npm run build`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nothing } from 'lit';
import { isMain, root } from './run.mjs';

const built = (path) => import(pathToFileURL(join(root, 'dist/es', path)).href);
const { read, select } = await built('document/index.js');
const { contactsMessages, languageFor, quoted } = await built('language/index.js');
const { drawingOf } = await built('figure/drawing.js');
const { contactsOf, helpContact, helpLine } = await built('figure/help.js');
const { tableTemplate } = await built('figure/table.js');
const { citationOf, notices, sourceLine } = await built('figure/words.js');
const { saidWords, textOf } = await built('marks/index.js');

/** The charts of all elements, by the kind of view that they draw. */
const charts = new Map();
for (const entry of readdirSync(join(root, 'dist/es/charts'), { withFileTypes: true })) {
  const { name } = entry;
  if (!entry.isDirectory()) continue;
  for (const Element of Object.values(await built(`charts/${name}/${name}.js`))) {
    const { chart } = new Element();
    if (chart) charts.set(chart.kind.kind, chart);
  }
}

const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** A template of the figure's own as HTML text, without what only its styles need. */
function markup(part) {
  if (part === nothing || part === undefined || part === null) return '';
  if (Array.isArray(part)) return part.map(markup).join('');
  if (!part.strings) return escape(String(part));
  const { strings, values } = part;
  return strings
    .map((string, i) => {
      const text = string.replace(/\s+/g, ' ').replace(/ (class|part|role|rel)=("[^"]*"|[\w-]+)/g, '');
      if (i === values.length) return text;
      const [open, name] = / ([\w-]+)="?$/.exec(text) ?? [];
      if (!open) return text + markup(values[i]);
      const start = text.slice(0, -open.length);
      // A quote that follows in the next piece belongs to the value.
      return values[i] === nothing
        ? start
        : `${start} ${name}="${escape(String(values[i]))}${open.endsWith('"') ? '' : '"'}`;
    })
    .join('');
}

/** A line for each row and each paragraph. */
const lines = (html) =>
  html
    .replace(/<\/?div>/g, '')
    .replace(/<span>(.*?)<\/span>/g, '$1')
    .replace(/ *(<\/?(?:h\d|p|ul|li|table|caption|thead|tbody|tr|th|td)\b[^>]*>) */g, '$1')
    .replace(/<(?:h\d|p|ul|li|table|caption|thead|tbody|tr|\/table|\/ul)\b/g, '\n$&')
    .trim();

const heading = (level, said, language) =>
  `<h${Math.min(level, 6)}>${markup(saidWords(said, language))}</h${Math.min(level, 6)}>`;

/** Everybody who can help, as a list. */
function helpOf(head, level, language) {
  const contacts = contactsOf(head).map(
    (contact) =>
      `<li>${[helpContact(contact, language), ...[contact.hours, contact.cost].filter(Boolean).map((text) => textOf(text, language))].map(markup).join(' · ')}</li>`,
  );
  return `${heading(level, contactsMessages(language).title, language)}<ul>${contacts.join('')}</ul>`;
}

function viewOf(reading, entry, level, language, helpOnEveryFigure) {
  const { head } = reading;
  const chart = charts.get(entry.kind);
  const { view, issues } = select(reading, chart.kind, entry.id);
  if (!view) throw new Error(issues.map((issue) => JSON.stringify(issue)).join('\n'));
  const words = (said) => markup(saidWords(said, language));
  const { summary, notes, table } = drawingOf(chart, chart.options, view, head, language);
  return [
    heading(level, quoted(view.title), language),
    `<p>${summary.map(words).join(' ')}</p>`,
    markup(helpLine({ ...head, helpOnEveryFigure }, language)),
    markup(tableTemplate(table, 0, table.length, '', language)),
    ...notes.map((note) => `<p>${words(note)}</p>`),
    markup(sourceLine(view, head, language)),
  ].join('');
}

/**
 * The fallback of an element, as HTML.
 *
 * @param {string} text a findings document
 * @param {{view?: string, help?: boolean, whole?: boolean, level?: number, lang?: string}} [options] the id of a view, or
 *   else the help alone, or the whole document; the level of its heading; the language of the page
 */
export function fallbackOf(text, { view, help = false, whole = false, level = 2, lang = 'en-GB' } = {}) {
  const reading = read(text);
  const { head } = reading;
  if (!head) throw new Error(JSON.stringify(reading.issues));
  const language = languageFor(lang, head.language);
  if (help) return lines(helpOf(head, level, language));
  const entries = reading.views.filter((entry) => whole || entry.id === view);
  if (entries.length === 0) throw new Error(`no view is called ${view}`);
  const parts = whole
    ? [
        heading(level, quoted(head.title), language),
        markup(notices(head, language)),
        `<p>${markup(textOf(head.summary ?? '', language))}</p>`,
        head.help ? helpOf(head, level + 1, language) : '',
        `<p>${markup(textOf(`${head.gathering.method} ${head.gathering.caution}`, language))}</p>`,
        ...entries.map((entry) => viewOf(reading, entry, level + 1, language, false)),
      ]
    : [markup(notices(head, language)), viewOf(reading, entries[0], level, language, true)];
  const cite = [language.messages.cite, ': ', textOf(citationOf(head), language)];
  return lines([...parts, `<p>${markup(cite)}</p>`].join(''));
}

/** A page with the fallbacks of all its elements made anew. */
export function withFallbacks(page, folder) {
  const lang = /<html lang="([^"]+)"/.exec(page)?.[1];
  return page.replace(/^( *)<(findings-\w+)([^>]*)>[\s\S]*?<\/\2>/gm, (_, space, tag, attributes) => {
    const of = (name) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
    const text = readFileSync(join(folder, of('src')), 'utf8');
    const level = Number(of('heading-level') ?? 2);
    const which = { view: of('view'), help: tag === 'findings-help', whole: tag === 'findings-report' };
    return `${space}<${tag}${attributes}>\n${fallbackOf(text, { ...which, level, lang })}\n${space}</${tag}>`;
  });
}

if (isMain(import.meta.url)) {
  const given = process.argv.slice(2);
  const option = (name) => given.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);
  const [path, view] = given.filter((a) => !a.startsWith('--'));
  const text = readFileSync(path, 'utf8');
  if (given.includes('--write')) writeFileSync(path, withFallbacks(text, dirname(path)));
  else if (given.includes('--check')) {
    if (withFallbacks(text, dirname(path)) !== text)
      throw new Error(`${path} has other fallbacks: write them with --write`);
  } else {
    const level = Number(option('level') ?? 2);
    console.log(fallbackOf(text, { view, whole: view === undefined, level, lang: option('lang') }));
  }
}
