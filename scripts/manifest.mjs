/**
 * `npm run manifest`: what the elements offer to a page, for tools and for people. It comes from the docstrings of the
 * elements, which are held against the code (`manifest-read.mjs`).
 *
 * - into `dist`, at each build: `custom-elements.json`, and from it the completion data of VS Code and of JetBrains' editors;
 * - into the tables of `docs/embed.md`, between `<!-- manifest: … -->` and `<!-- /manifest -->`.
 *
 * `--dist` writes the first alone. `--check` writes nothing. It fails if docstrings and code do not agree, or if the tables are out of date.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partsInTemplates, readElements } from './manifest-read.mjs';
import { isMain, root } from './run.mjs';

const page = 'docs/embed.md';
const built = (path) => path.replace(/^src\//, 'dist/es/').replace(/\.ts$/, '.js');
const own = (entries) => entries.map(({ inheritedFrom: _, ...entry }) => entry);

/** The manifest as its schema wants it: one module for each class, and one for each definition. */
export function manifestOf(elements) {
  const modules = elements.flatMap(({ definition: { tag, module, path }, statics, ...described }) => {
    const element = { ...described, members: [...described.members, ...statics] };
    const reference = { name: element.name, module: built(module) };
    return [
      {
        kind: 'javascript-module',
        path: built(module),
        declarations: [
          {
            kind: 'class',
            customElement: true,
            tagName: tag,
            ...Object.fromEntries(
              Object.entries(element).map(([key, value]) => [key, Array.isArray(value) ? own(value) : value]),
            ),
            superclass: { name: 'LitElement', package: 'lit' },
          },
        ],
        exports: [{ kind: 'js', name: element.name, declaration: reference }],
      },
      {
        kind: 'javascript-module',
        path: built(path),
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tag, declaration: reference }],
      },
    ];
  });
  return { schemaVersion: '2.1.0', readme: '', modules };
}

/** What is wrong with what the docstrings say: sentences, none if all is well. */
export function problemsOf({ elements, problems }, templates = partsInTemplates()) {
  const told = new Set(elements.flatMap((e) => e.cssParts.map((part) => part.name)));
  return [
    ...problems,
    ...templates
      .filter((part) => !told.has(part))
      .map((part) => `A template has the part ${part}, and no docstring names it.`),
    ...[...told]
      .filter((part) => !templates.includes(part))
      .map((part) => `A docstring names the part ${part}, and no template has it.`),
  ];
}

/** The files for `dist`: name → text. */
export async function manifestFiles(elements) {
  const manifest = manifestOf(elements);
  const { generateVsCodeCustomElementData } = await import('custom-element-vs-code-integration');
  const { generateJetBrainsWebTypes } = await import('custom-element-jet-brains-integration');
  const folder = mkdtempSync(join(tmpdir(), 'findings-manifest-'));
  // Both say what they wrote, whatever they are asked.
  const { log } = console;
  console.log = () => undefined;
  const names = {
    html: 'vscode.html-custom-data.json',
    css: 'vscode.css-custom-data.json',
    web: 'web-types.json',
  };
  try {
    const common = { outdir: folder, hideMethodDocs: true };
    generateVsCodeCustomElementData(manifest, {
      ...common,
      htmlFileName: names.html,
      cssFileName: names.css,
    });
    generateJetBrainsWebTypes(manifest, { ...common, webTypesFileName: names.web, packageJson: false });
    const texts = Object.values(names).map((name) => [
      name,
      JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8'), eachOnce), null, 2) + '\n',
    ]);
    return Object.fromEntries([['custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`], ...texts]);
  } finally {
    console.log = log;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lists of custom properties and parts name each one once, though several elements have it. */
function eachOnce(_, value) {
  if (!Array.isArray(value) || !value.every((e) => typeof e?.name === 'string' && /^--|part\(/.test(e.name)))
    return value;
  return value.filter(({ name }, i) => value.findIndex((other) => other.name === name) === i);
}

const kinds = {
  attributes: { key: 'attributes', head: ['attribute', 'what it does'] },
  properties: { key: 'cssProperties', head: ['property', 'what it colours or sets', 'left out'] },
  parts: { key: 'cssParts', head: ['part', 'what it is'] },
  statics: { key: 'statics', head: ['static', 'what it does or is'] },
  events: { key: 'events', head: ['event', 'when', '`detail`'] },
};
/** The entries of one list: those that figures share (`all`), or those that an element has besides. */
function entriesOf({ elements, shared }, key, which) {
  if (which === 'all') {
    const [any] = elements.filter((e) => e[key].some((entry) => entry.inheritedFrom));
    return shared[key].map((entry) => ({ ...any[key].find(({ name }) => name === entry.name), ...entry }));
  }
  const element = elements.find((e) => e.definition.tag === which);
  if (!element) throw new Error(`${page} asks for the table of <${which}>, and there is no such element`);
  const known = (entry) =>
    shared[key].some(({ name, description }) => name === entry.name && description === entry.description);
  return element[key].filter((entry) => !entry.inheritedFrom && !known(entry));
}

const code = (text) => `\`${text}\``;
const cell = (text) => text.replaceAll('|', '\\|');

/** A table of the docs: its kind, and `all` or a tag. */
function table(reading, kind, which) {
  const { key, head } = kinds[kind] ?? {};
  if (!key)
    throw new Error(`${page} asks for a table of ${kind}; there are ${Object.keys(kinds).join(', ')}`);
  const rows = entriesOf(reading, key, which).map((entry) => [
    code(entry.name),
    cell(entry.description.replace(/\.$/, '')),
    ...(key === 'cssProperties' ? [code(entry.default)] : []),
    ...(key === 'events' ? [code(cell(entry.type.text.replace(/^CustomEvent<(.*)>$/, '$1')))] : []),
  ]);
  if (rows.length === 0) throw new Error(`${page} asks for ${kind} of ${which}, and there are none`);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The tables that a page of docs lacks: sentences, none if all are there. */
function missing({ elements, shared }, text) {
  const wanted = Object.entries(kinds).flatMap(([kind, { key }]) => [
    `${kind} of all`,
    ...elements
      .map((e) => e.definition.tag)
      // What an event tells is said in a sentence of the element's section.
      .filter((tag) => kind !== 'events' && entriesOf({ elements, shared }, key, tag).length > 0)
      .map((tag) => `${kind} of ${tag}`),
  ]);
  return wanted
    .filter((name) => !text.includes(`<!-- manifest: ${name} -->`))
    .map((name) => `${page} has no table <!-- manifest: ${name} --><!-- /manifest -->.`);
}

/** The page of docs with its tables as they should be. */
export async function pageWith(reading, text) {
  const filled = text.replace(
    /(<!-- manifest: (\w+) of ([\w-]+) -->\n)[\s\S]*?(<!-- \/manifest -->)/g,
    (_, start, kind, which, end) => `${start}\n${table(reading, kind, which)}\n\n${end}`,
  );
  const { format, resolveConfig } = await import('prettier');
  const file = join(root, page);
  return format(filled, { ...(await resolveConfig(file)), filepath: file });
}

/** Writes the manifest and what editors make of it into the folder of the package. */
export async function writeManifest(dist = join(root, 'dist')) {
  const { elements } = await readElements();
  mkdirSync(dist, { recursive: true });
  for (const [name, text] of Object.entries(await manifestFiles(elements)))
    writeFileSync(join(dist, name), text);
}

if (isMain(import.meta.url) && process.argv.includes('--dist')) await writeManifest();
else if (isMain(import.meta.url)) {
  const reading = await readElements();
  const problems = problemsOf(reading);
  const file = join(root, page);
  const present = readFileSync(file, 'utf8');
  problems.push(...missing(reading, present));
  const wanted = await pageWith(reading, present);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, wanted);
    await writeManifest();
  } else if (wanted !== present)
    problems.push(`The tables of ${page} are out of date: run npm run manifest.`);
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) process.exitCode = 1;
}
