/**
 * `npm run schema`: writes the JSON Schema of a findings document from the types in `src/document/types.ts`, and from the
 * `kind.ts` of each chart that brings a kind of view of its own.
 *
 * - `schemas/findings.schema.json`, for authors and their editors, with every explanation;
 * - `src/document/shapes.generated.ts`, the same without them, for checking documents in the reader's browser.
 *
 * `--check` writes nothing, and fails if either is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isMain, root } from './run.mjs';

export const schemaId = 'urn:findings-widgets:schema:findings:1';

/** The files that say what a findings document is. */
export function typeFiles() {
  const charts = join(root, 'src/charts');
  const own = readdirSync(charts).map((chart) => join(charts, chart, 'kind.ts'));
  return [join(root, 'src/document/types.ts'), ...own.filter((file) => existsSync(file)).sort()];
}

/** The schema as typescript-json-schema reads it from the type `FindingsDocument`. */
export async function generateSchema(types = typeFiles()) {
  const { default: tjs } = await import('typescript-json-schema');
  const program = tjs.getProgramFromFiles(types, {
    strict: true,
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    types: [],
  });
  const schema = tjs.generateSchema(program, 'FindingsDocument', {
    ref: true,
    aliasRef: true,
    required: true,
    noExtraProps: true,
    strictNullChecks: true,
    // A new kind names a shape that is still to be written. `npm test` compiles everything.
    ignoreErrors: true,
  });
  if (!schema)
    throw new Error(
      `no schema could be made from FindingsDocument in ${types.map((t) => relative(root, t)).join(', ')}`,
    );
  const { $schema, ...rest } = schema;
  return { $schema, $id: schemaId, ...rest };
}

/** What a schema cannot say of some definitions, and `shape.ts` checks. */
const checks = { Period: { date: true }, Instant: { date: true }, PeriodRange: { range: true } };

/**
 * The definitions of a schema as constants of TypeScript, each after those it names: the `Shape`s of `shapes.ts`.
 *
 * @param {object} schema as `generateSchema` gives it
 * @returns {string} `const Id: Shape = {type: 'text', …};` and so on, one a line
 */
export function shapesOf({ properties, required, definitions: named }) {
  // A document without its views: these are read one by one.
  const { views: _, ...head } = properties;
  const DocumentHead = {
    type: 'object',
    properties: head,
    required: required.filter((key) => key !== 'views'),
  };
  const definitions = { ...named, DocumentHead };
  const forms = Object.fromEntries(
    Object.entries(named)
      .filter(([name, s]) => s.pattern && !/_\d+$/.test(name))
      .map(([name, s]) => [s.pattern, name]),
  );
  const written = new Map();
  const reference = (name) => {
    if (!written.has(name)) {
      written.set(name, undefined);
      written.set(name, shapeOf(definitions[name], name));
    }
    return name;
  };
  const shapeOf = (s, name = '') => {
    const check = checks[name] ?? {};
    if (s.$ref) return reference(s.$ref.replace('#/definitions/', ''));
    if (s.anyOf) return `[${s.anyOf.map(shapeOf).join(', ')}]`;
    if (s.const ?? s.enum) return object({ type: 'word', words: s.enum ?? [s.const] });
    switch (s.type) {
      case 'object': {
        const { additionalProperties: items } = s;
        if (typeof items === 'object') return `{ type: 'map', items: ${shapeOf(items)} }`;
        const fields = Object.entries(s.properties).map(
          ([key, field]) =>
            `${JSON.stringify(s.required?.includes(key) ? key : `${key}?`)}: ${shapeOf(field)}`,
        );
        return `{ type: 'object', fields: { ${fields.join(', ')} }${check.range ? ', range: true' : ''} }`;
      }
      case 'array':
        return `{ type: 'list', items: ${shapeOf(s.items)}${s.maxItems === undefined ? '' : `, most: ${s.maxItems}`} }`;
      case 'string':
        // A field that may be left out has its form, but no longer the name of its type.
        if (s.pattern in forms && forms[s.pattern] !== name) return reference(forms[s.pattern]);
        return object({ type: 'text', least: s.minLength, most: s.maxLength, form: s.pattern, ...check });
      case 'boolean':
        return object({ type: 'boolean' });
      case 'number':
      case 'integer':
        return object({
          type: 'number',
          least: s.minimum,
          most: s.maximum,
          whole: s.type === 'integer' || undefined,
        });
      default:
        throw new Error(
          `shapes.ts has nothing for ${JSON.stringify(s)}: say it otherwise in types.ts, or add it to both`,
        );
    }
  };
  const object = (fields) => JSON.stringify(fields);
  for (const name of Object.keys(definitions)) reference(name);
  // A definition that is one of the others by another name stands for it.
  const names = new Map();
  const first = new Map();
  for (const [name, text] of written) {
    const known = definitions[text] ? text : first.get(text);
    if (known) names.set(name, known);
    else first.set(text, name);
  }
  const resolve = (name) => (names.has(name) ? resolve(names.get(name)) : name);
  return [...sorted(written)]
    .filter(([name]) => !names.has(name))
    .map(
      ([name, text]) =>
        `export const ${name}: Shape = ${text.replace(/(?<![\w"'$])([A-Z]\w*)(?![\w"'])/g, (word) => (definitions[word] ? resolve(word) : word))};`,
    )
    .join('\n');
}

/** Definitions in an order in which each comes after those it names. */
function sorted(written) {
  const order = new Map();
  const visit = (name) => {
    if (order.has(name)) return;
    for (const word of written.get(name).match(/[A-Z]\w*/g) ?? [])
      if (word !== name && written.has(word)) visit(word);
    order.set(name, written.get(name));
  };
  for (const name of written.keys()) visit(name);
  return order;
}

/** The names of the kinds of view, in order. */
function kindsOf({ properties, definitions }) {
  const named = ({ $ref }) => definitions[$ref.replace('#/definitions/', '')];
  return named(properties.views.items).anyOf.map((view) => named(view).properties.kind.const);
}

/** The files to write: path from the root of the repository → text. */
export async function schemaFiles() {
  const schema = await generateSchema();
  const { format } = await import('prettier');
  return {
    'schemas/findings.schema.json': await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 }),
    'src/document/shapes.generated.ts': await format(
      `// Written by \`npm run schema\` from types.ts. Do not edit.
import type { Shape } from './shapes.js';
import type { Kind } from './types.js';

/** The kinds of view that this version of the format has. */
export const kindNames: readonly Kind[] = ${JSON.stringify(kindsOf(schema))};

${shapesOf(schema)}
`,
      { parser: 'typescript', printWidth: 110, singleQuote: true },
    ),
  };
}

/** Writes both files, or with \`check\` compares them. Returns the paths that were out of date. */
export async function updateSchema({ check = false } = {}) {
  const stale = [];
  for (const [path, text] of Object.entries(await schemaFiles())) {
    const file = join(root, path);
    let present = '';
    try {
      present = readFileSync(file, 'utf8');
    } catch {
      // Not written yet.
    }
    if (present === text) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return stale;
}

if (isMain(import.meta.url)) {
  const check = process.argv.includes('--check');
  const stale = await updateSchema({ check });
  for (const path of stale)
    console.log(check ? `${path} is out of date: run npm run schema` : `wrote ${path}`);
  if (check && stale.length > 0) process.exitCode = 1;
}
