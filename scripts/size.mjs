/**
 * `npm run size`: weighs the scripts in `dist` and writes `docs/size.md`. `--check` writes nothing, and fails if one is
 * over its budget in `scripts/size-budget.json`, or if the page in docs no longer tells the truth within 5%.
 *
 * A part's bytes are the characters of the minified script that its source map traces back to that part. Compressed
 * bytes cannot be divided so: they are shared out in the same proportion.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isMain, root } from './run.mjs';

const page = join(root, 'docs/size.md');
const budget = JSON.parse(readFileSync(join(root, 'scripts/size-budget.json'), 'utf8'));

/** The part of the library that a source belongs to: a room of src, a chart, or a package. */
function partOf(source) {
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
  if (name) return /^(@lit\/|lit)/.test(name) ? 'package: lit' : `package: ${name}`;
  const [room, chart] = source.replace('/src/', '').split('/');
  return room === 'charts' ? `src/charts/${chart}` : `src/${room}`;
}

/**
 * @param {{all?: boolean}} [options] `all`: each element, not the trend alone
 * @returns {Promise<{minified: number, gzip: number, brotli: number, parts: Map<string, number>,
 *   elements: Map<string, {alone: number, beside: number}>}>} all in bytes
 */
export async function measure({ all = true } = {}) {
  const { decode } = await import('@jridgewell/sourcemap-codec');
  const file = join(root, budget.file);
  const code = readFileSync(file);
  const { mappings, sources } = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  const lines = code.toString('utf8').split('\n');
  const parts = new Map();
  const count = (part, bytes) => bytes > 0 && parts.set(part, (parts.get(part) ?? 0) + bytes);
  let traced = 0;
  decode(mappings).forEach((segments, row) => {
    segments.forEach(([column, source], index) => {
      if (source === undefined) return;
      const end = segments[index + 1]?.[0] ?? lines[row].length;
      const bytes = Buffer.byteLength(lines[row].slice(column, end));
      traced += bytes;
      count(partOf(posix.join('/dist', sources[source])), bytes);
    });
  });
  count('wrapping', code.length - traced);
  const minified = code.length;
  return {
    minified,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotli(code),
    elements: await elementSizes(all),
    parts,
  };
}

/** Bytes as a server sends them. */
function brotli(code) {
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The sources that define each element, by its tag; the trend first. */
const definitions = ['charts', 'embed']
  .flatMap((room) => readdirSync(join(root, 'src', room)).map((name) => [name, `${room}/${name}/define.ts`]))
  .filter(([, file]) => existsSync(join(root, 'src', file)))
  .sort(([a], [b]) => (b === 'trend') - (a === 'trend') || (a < b ? -1 : 1));

/** What a script would weigh, in brotli, if it defined nothing but what these sources do. */
async function sizeOf(...files) {
  const { rollup } = await import('rollup');
  const { scriptOf } = await import('../rollup.config.mjs');
  const { output, ...input } = scriptOf(...files);
  const bundle = await rollup({ ...input, onLog: () => undefined });
  const [{ code }] = (await bundle.generate(output)).output;
  await bundle.close();
  return brotli(Buffer.from(code));
}

/**
 * What each element weighs in a script of its own, and what it adds to one that has the trend already. A check takes the
 * trend alone: the others take a minute, and change with the parts that are traced.
 */
async function elementSizes(all) {
  const sizes = new Map();
  const [[, first]] = definitions;
  const trend = await sizeOf(first);
  for (const [name, file] of all ? definitions : definitions.slice(0, 1)) {
    const sizesOfOne =
      file === first
        ? { alone: trend, beside: 0 }
        : { alone: await sizeOf(file), beside: (await sizeOf(first, file)) - trend };
    sizes.set(`\`<findings-${name}>\``, sizesOfOne);
  }
  return sizes;
}

/** What the trend weighs in a script of its own. */
const trendAlone = (elements) => [...elements.values()][0].alone;

/** What the scripts that a page adds for more weigh, in brotli, each with its budget: those of which a budget tells. */
function others() {
  return Object.entries(budget.others).map(([file, { budget: most, aim }]) => ({
    ...{ file, most, aim },
    bytes: brotli(readFileSync(join(root, file))),
  }));
}

/** The page of docs for what was measured. */
export function report({ minified, gzip, brotli, elements, parts }) {
  const row = (name, bytes) =>
    `| ${name} | ${bytes} | ${Math.round((bytes / minified) * brotli)} | ${((100 * bytes) / minified).toFixed(1)}% |`;
  const heaviest = [...parts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return `# What the script weighs

Written by \`npm run size\`; do not edit. Bytes of \`${budget.file}\`:

| | minified | gzip -9 | brotli 11 | budget | aim |
| :-- | ---: | ---: | ---: | ---: | ---: |
| everything | ${minified} | ${gzip} | ${brotli} | ${budget.brotli.budget} | ${budget.brotli.aim} |
| the trend alone | | | ${trendAlone(elements)} | ${budget['trend alone'].budget} | ${budget['trend alone'].aim} |
${others()
  .map(({ file, bytes, most, aim }) => `| beside it, \`${file}\` | | | ${bytes} | ${most} | ${aim} |\n`)
  .join('')}
Budgets are in bytes of brotli and checked by \`npm test\`. The aims are not reached;
[decision 19](decisions/0019-heavier-than-its-aim.md) says what the bytes are for, what was tried, and what would come nearer.

## Each element

Bytes of brotli. Alone: a script of its own, with all that the element needs. Beside the trend: what it adds to a script that has
\`<findings-trend>\` already. \`<findings-view>\` and \`<findings-report>\` bring all that they may have to show.

| element | alone | beside the trend |
| :-- | ---: | ---: |
${[...elements].map(([tag, { alone, beside }]) => `| ${tag} | ${alone} | ${beside || ''} |`).join('\n')}

## Each part

What each part weighs. Minified bytes are traced by the source map; compressed bytes are shared out in the same
proportion, so take them as a guide.

| part | minified | brotli, about | share |
| :-- | ---: | ---: | ---: |
${heaviest.map(([name, bytes]) => row(name, bytes)).join('\n')}
`;
}

/** Every number of a page, by the first cell of its row. */
function readReport(text) {
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.includes('---'));
  return new Map(
    rows
      .map((line) =>
        line
          .split('|')
          .slice(1, 4)
          .map((cell) => cell.trim()),
      )
      .map(([name, ...cells]) => [name, Number(cells[0])]),
  );
}

/**
 * What is wrong with a measured script: sentences, none if all is well.
 *
 * @param {Awaited<ReturnType<typeof measure>>} size
 * @param {string} text the page in docs
 */
export function problems(size, text) {
  const found = [];
  for (const [name, bytes, { budget: most }] of [
    [budget.file, size.brotli, budget.brotli],
    ['the trend alone', trendAlone(size.elements), budget['trend alone']],
    ...others().map(({ file, bytes, most }) => [file, bytes, { budget: most }]),
  ]) {
    if (bytes > most) found.push(`${name} is ${bytes} bytes in brotli; the budget is ${most}.`);
  }
  const told = readReport(text);
  const near = (a, b) => Math.abs((a ?? 0) - (b ?? 0)) <= 0.05 * size.minified;
  const parts = definitions.map(([name]) => `\`<findings-${name}>\``).filter((tag) => !told.has(tag));
  parts.push(
    ...[...size.parts].filter(([name, bytes]) => !near(told.get(name), bytes)).map(([name]) => name),
  );
  const total = [...told].filter(([name]) => size.parts.has(name)).reduce((sum, [, bytes]) => sum + bytes, 0);
  if (!near(total, size.minified)) parts.push('the total');
  if (parts.length > 0) found.push(`docs/size.md is out of date (${parts.join(', ')}): run npm run size.`);
  return found;
}

if (isMain(import.meta.url)) {
  const check = process.argv.includes('--check');
  const size = await measure({ all: !check });
  console.log(
    `${budget.file}: ${size.minified} minified, ${size.gzip} gzip, ${size.brotli} brotli (budget ${budget.brotli.budget}); the trend alone ${trendAlone(size.elements)}; ${others()
      .map(({ file, bytes, most }) => `${file} ${bytes} (budget ${most})`)
      .join('; ')}`,
  );
  if (check) {
    let text = '';
    try {
      text = readFileSync(page, 'utf8');
    } catch {
      // Not written yet: out of date.
    }
    const found = problems(size, text);
    for (const problem of found) console.log(problem);
    if (found.length > 0) process.exitCode = 1;
  } else {
    writeFileSync(page, report(size));
    for (const [name, bytes] of [...size.parts].sort(([, x], [, y]) => y - x))
      console.log(String(bytes).padStart(8), name);
  }
}
