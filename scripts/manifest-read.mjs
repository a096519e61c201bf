/**
 * Reads what the elements offer to a page: from their docstrings, by the analyser of custom elements manifests, and from
 * the classes themselves, which are loaded here. Where the two do not agree there is a sentence that says so.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { build } from 'esbuild';
import { root } from './run.mjs';

/**
 * @typedef {object} Definition
 * @property {string} tag
 * @property {string} name the name of the class
 * @property {string} module the file of the class, from the root of the repository
 * @property {string} path the file that defines it
 * @property {string[]} holds the tags of the elements that it puts inside itself: those that its file defines first
 */

/** Lists: the key in a manifest, the tag of docstrings, its form, and what to call one entry. */
const lists = [
  ['attributes', 'attr', /^(?<name>[\w-]+) - (?<description>[^]+)$/, 'the attribute'],
  ['events', 'fires', /^\{(?<type>.+)\} (?<name>[\w-]+) - (?<description>[^]+)$/, 'the event'],
  ['slots', 'slot', /^(?<name>[\w-]*?) ?- (?<description>[^]+)$/, 'the slot'],
  ['cssParts', 'csspart', /^(?<name>[\w-]+) - (?<description>[^]+)$/, 'the part'],
  ['cssProperties', 'cssproperty', /^(?<name>--[\w-]+) - (?<description>[^]+)$/, 'the custom property'],
];

const unique = (items) => [...new Set(items)].sort();
const all = (text, pattern) => unique([...text.matchAll(pattern)].map((match) => match[1]));

/**
 * The source files of a clone of this repository.
 *
 * @param {string} folder
 */
function libraryIn(folder) {
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const below = (part) =>
    readdirSync(join(folder, part), { recursive: true })
      .map((path) => posix.join(part, path.replaceAll('\\', '/')))
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
      .sort();
  /** The files that a source file imports, but for those of which it takes types alone. */
  const importsOf = (path) =>
    all(read(path), /^(?!import type|export type)(?:import|export|\})[^;]*?'(\.[^']+)\.js';/gm)
      .map((name) => posix.join(posix.dirname(path), `${name}.ts`))
      .filter((file) => existsSync(join(folder, file)));
  /** A source file and all that it imports, directly or not. */
  const closure = (path, found = new Set()) => {
    if (found.has(path)) return found;
    found.add(path);
    for (const file of importsOf(path)) closure(file, found);
    return found;
  };
  return { folder, read, below, closure };
}

/** @returns {Definition[]} every element that the library defines, by its tag */
export function definitions({ read, below, closure } = libraryIn(root)) {
  const paths = ['src/charts', 'src/embed'].flatMap(below).filter((path) => path.endsWith('/define.ts'));
  const tagOf = (path) => /define\('([\w-]+)'/.exec(read(path))[1];
  return paths
    .map((path) => {
      const [, tag, name] = /define\('([\w-]+)', (\w+)/.exec(read(path));
      const [, file] = new RegExp(`import \\{ ${name} \\} from '\\./([^']+)\\.js'`).exec(read(path));
      const holds = [...closure(path)].filter((other) => other !== path && paths.includes(other)).map(tagOf);
      return { tag, name, module: posix.join(posix.dirname(path), `${file}.ts`), path, holds: holds.sort() };
    })
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** The classes of the elements, by name, loaded without a page. */
async function load(elements, { folder }) {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        ...elements.map(({ name, module }) => `export { ${name} } from './${module}';`),
        "export { LitElement } from 'lit';",
      ].join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    define: { __VERSION__: '""', __LIT_POLICY_REFUSED__: 'false' },
    write: false,
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Every `var(--findings-…, default)` of a style sheet, with what stands for it where a page sets nothing. */
export function tokensIn(css) {
  const found = [];
  for (const { index, 0: start, 1: name } of css.matchAll(/var\(\s*(--findings-[\w-]+)\s*/g)) {
    let depth = 1;
    let end = index + start.length;
    for (; end < css.length && depth > 0; end++) depth += { '(': 1, ')': -1 }[css[end]] ?? 0;
    const fallback = css.slice(index + start.length, end - 1).replace(/^,\s*/, '');
    found.push({ name, fallback: fallback.replace(/\s+/g, ' ').trim() });
  }
  return found;
}

/** The names of what stands on a class itself and on those above it, but for what Lit has there or reads there. */
function staticsOf(Class, LitElement) {
  if (Class === LitElement) return [];
  const names = Object.getOwnPropertyNames(Class).filter(
    (name) => !(name in LitElement) && !/^_\$|^(properties|styles)$/.test(name),
  );
  return unique([...names, ...staticsOf(Object.getPrototypeOf(Class), LitElement)]);
}

/** What a class offers by itself: its attributes, properties, statics and tokens, and the events that its files fire. */
function truthOf(Class, { module }, { read, closure }, LitElement) {
  // To ask for these makes Lit gather the properties and styles of the classes above.
  if (!Class.observedAttributes) throw new Error(`${module} has no element`);
  const properties = [...Class.elementProperties].filter(([, how]) => !how.state);
  const sheets = Class.elementStyles.map(({ cssText }) => tokensIn(cssText));
  const tokens = new Map();
  // A later sheet speaks last: its fallbacks are the ones that count.
  for (const sheet of sheets) {
    for (const name of new Set(sheet.map((token) => token.name))) {
      const fallbacks = sheet.filter((token) => token.name === name).map((token) => token.fallback);
      tokens.set(name, [...new Set(fallbacks)].join(', '));
    }
  }
  const files = [...closure(module)].map(read).join('\n');
  return {
    attributes: properties
      .filter(([, how]) => how.attribute !== false)
      .map(([name, how]) => (typeof how.attribute === 'string' ? how.attribute : name.toLowerCase()))
      .sort(),
    properties: properties.map(([name]) => name).sort(),
    statics: staticsOf(Class, LitElement),
    events: all(files, /\bfire\(\s*'([\w-]+)'/g),
    tokens,
  };
}

/**
 * The analyser's reading of classes and their properties, and ours of their docstrings: the analyser takes the words of a
 * property for its attribute, and those of the class above for what a class says anew. `@without` is our own tag, for what a
 * class does not take from the one above.
 */
function analyse({ read, below }) {
  const modules = ['src/figure', 'src/charts', 'src/embed']
    .flatMap(below)
    .map((path) => ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true));
  const tagged = new Map();
  const ours = {
    name: 'findings',
    analyzePhase({ node }) {
      if (!ts.isClassDeclaration(node)) return;
      const told = (wanted) =>
        ts
          .getJSDocTags(node)
          .filter((tag) => tag.tagName.text === wanted)
          .map((tag) => String(tag.comment ?? ''));
      const said = lists.map(([key, tag, form]) => [
        key,
        told(tag).map((text) => ({ ...(form.exec(text)?.groups ?? { name: text }) })),
      ]);
      const without = told('without').flatMap((text) => text.split(/[,\s]+/).filter(Boolean));
      const internal = node.members
        .filter((member) => ts.getJSDocTags(member).some((tag) => tag.tagName.text === 'internal'))
        .map((member) => member.name.text);
      tagged.set(node.name.text, { without, internal, ...Object.fromEntries(said) });
    },
  };
  const { modules: found } = create({ modules, plugins: [...litPlugin(), ours], context: { dev: false } });
  const classes = new Map(found.flatMap((m) => m.declarations).map((d) => [d.name, d]));
  return { classes, tagged };
}

/** What the docstrings of a class and of those above it say, in lists. The nearest one speaks last. */
function saidBy(chain, tagged) {
  const dropped = chain.flatMap((name) => tagged.get(name).without);
  const gathered = (key) =>
    new Map(
      chain.toReversed().flatMap((name) =>
        tagged.get(name)[key].map(({ type, ...entry }) => [
          entry.name,
          {
            ...entry,
            description: oneLine(entry.description),
            ...(key === 'events' && { type: { text: type ?? '' } }),
            ...(name !== chain[0] && { inheritedFrom: { name } }),
          },
        ]),
      ),
    );
  const said = lists.map(([key]) => [
    key,
    [...gathered(key).values()].filter((entry) => !dropped.includes(entry.name)),
  ]);
  const internal = chain.flatMap((name) => tagged.get(name).internal);
  return { dropped, internal, ...Object.fromEntries(said) };
}

/** What pages may use of a class: the `members` of its elements, and the `statics`, which stand on the class itself. */
function membersOf({ members }) {
  const notOurs = ['chart', 'addEventListener', 'removeEventListener', 'properties', 'styles'];
  const open = members
    .filter((m) => !m.name.startsWith('#') && !['private', 'protected'].includes(m.privacy))
    .filter((m) => !notOurs.includes(m.name))
    .map((m) => ({ ...m, description: oneLine(m.description) }));
  return {
    members: open.filter((m) => m.kind === 'field' && !m.static),
    statics: open.filter((m) => m.static),
  };
}

/** The class and those above it, the nearest first. */
function chainOf(classes, name) {
  const declaration = classes.get(name);
  return declaration ? [name, ...chainOf(classes, declaration.superclass?.name)] : [];
}

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

/** What docstrings say of an element beside what it truly has: sentences, none where they agree. */
function differences({ tag, summary }, said, truth) {
  const found = [];
  const compare = (what, documented, real) => {
    for (const one of real)
      if (!documented.includes(one)) found.push(`<${tag}> has ${what} ${one}, and no docstring names it.`);
    for (const one of documented)
      if (!real.includes(one)) found.push(`A docstring gives <${tag}> ${what} ${one}, and it has none.`);
  };
  const names = (key) => said[key].map((e) => e.name);
  compare('the attribute', names('attributes'), truth.attributes);
  compare('the property', names('members'), truth.properties);
  compare(
    'the static',
    names('statics'),
    truth.statics.filter((name) => !said.internal.includes(name)),
  );
  compare('the custom property', names('cssProperties'), [...truth.tokens.keys()]);
  compare(
    'the event',
    names('events'),
    truth.events.filter((e) => !said.dropped.includes(e)),
  );
  for (const [key, , , what] of [
    ...lists,
    ['members', '', '', 'the property'],
    ['statics', '', '', 'the static'],
  ])
    for (const { name, description } of said[key])
      if (!description) found.push(`Nothing is said of ${what} ${name} of <${tag}>.`);
  for (const { name, type } of said.events)
    if (!/^CustomEvent<.+>$/.test(type.text))
      found.push(`The event ${name} of <${tag}> has no type: @fires {CustomEvent<…>} ${name} - ….`);
  if (!summary) found.push(`<${tag}> has no @summary.`);
  return found;
}

/**
 * @param {string} [folder] a clone of this repository with its packages installed
 * @returns {Promise<{elements: object[], shared: object, problems: string[]}>} `elements`: the declaration of each element
 *   as a manifest has it, by its tag, with its `definition`; `inheritedFrom` names the class that says it. `shared`: what
 *   figures have in common, in the same lists. `problems` is empty where docstrings and code agree.
 */
export async function readElements(folder = root) {
  const library = libraryIn(folder);
  const defined = definitions(library);
  const { classes, tagged } = analyse(library);
  const loaded = await load(defined, library);
  const problems = [];
  const elements = defined.map((definition) => {
    const { tag, name } = definition;
    const { description, summary } = classes.get(name);
    const truth = truthOf(loaded[name], definition, library, loaded.LitElement);
    const said = { ...saidBy(chainOf(classes, name), tagged), ...membersOf(classes.get(name)) };
    problems.push(...differences({ tag, summary }, said, truth));

    const fieldOf = (attribute) => said.members.find((m) => m.attribute === attribute);
    said.attributes = said.attributes.map((a) => {
      const { name: fieldName, type, default: preset } = fieldOf(a.name) ?? {};
      // Neither null nor undefined can be written in an attribute.
      const text = type?.text.replace(/ \| (undefined|null)\b/g, '');
      return { ...a, type: { text }, fieldName, ...(preset !== undefined && { default: preset }) };
    });
    said.cssProperties = said.cssProperties.map((p) => ({ ...p, default: truth.tokens.get(p.name) }));
    return { definition, name, description: oneLine(description), summary: oneLine(summary), ...said };
  });
  const base = 'ChoosingElement';
  const { dropped: _, internal: __, ...shared } = saidBy(chainOf(classes, base), tagged);
  shared.statics = membersOf(classes.get(base)).statics;
  return { elements: elements.map((e) => complete(e, elements)), shared, problems };
}

/** Adds what reaches through an element from those inside it: their parts, custom properties and events. */
function complete({ dropped: _, internal: __, ...element }, everything) {
  const cssParts = [...element.cssParts];
  const cssProperties = [...element.cssProperties];
  const events = [...element.events];
  const types = ({ type }) => type.text.replace(/^CustomEvent<|>$/g, '').split(' | ');
  for (const inner of everything.filter((e) => element.definition.holds.includes(e.definition.tag))) {
    const through = (entry) => ({ inheritedFrom: { name: inner.name }, ...entry });
    for (const token of inner.cssProperties)
      if (!cssProperties.some(({ name }) => name === token.name)) cssProperties.push(through(token));
    for (const part of inner.cssParts)
      if (!cssParts.some(({ name }) => name === part.name)) cssParts.push(through(part));
    for (const event of inner.events) {
      const at = events.findIndex(({ name }) => name === event.name);
      if (at < 0) {
        const description = `${event.description.replace(/\.$/, '')}, in a figure inside.`;
        events.push(through({ ...event, description }));
      } else {
        const text = `CustomEvent<${unique([...types(events[at]), ...types(event)]).join(' | ')}>`;
        events[at] = { ...events[at], type: { text } };
      }
    }
  }
  return { ...element, cssParts, cssProperties, events };
}

/** The parts that the templates of the library name. */
export function partsInTemplates(folder = root) {
  const { read, below } = libraryIn(folder);
  const text = ['src/figure', 'src/marks', 'src/charts', 'src/embed'].flatMap(below).map(read).join('\n');
  return unique([
    ...all(text, /\bpart="([\w-]+)"/g),
    ...all(text, /\bheading\((?:[^()]|\([^()]*\))*,\s*'([\w-]+)',?\s*\)/g),
    ...all(text, /\bpart = '([\w-]+)'/g),
    ...all(text, /\bpart\.add\('([\w-]+)'/g),
  ]);
}
