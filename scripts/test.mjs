/**
 * `npm test`: installs what is missing, a browser included, then runs every check and every test. It closes with a line
 * that counts them, and fails if one of them did. `npm test -- --only=lint,node` runs some.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath, cache, install } from './bootstrap.mjs';
import { node, root, run } from './run.mjs';

const bin = (name, ...parameters) => node([join('node_modules', name), ...parameters]);

/** What a program that ended badly wrote, or where else something went wrong. */
const reason = (error) => (error.output === undefined ? error.stack : error.message);

/** What must be in the package, and nothing else. */
const { patterns } = JSON.parse(readFileSync(join(root, 'scripts/pack-contents.json'), 'utf8'));
const packed = patterns.map((pattern) => new RegExp(pattern));

/** Builds a copy of the project in another folder and another time zone, and compares every byte. */
async function rebuild() {
  const { build } = await import('./build.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'findings-rebuild-'));
  try {
    for (const part of readdirSync(root)) {
      if (['node_modules', 'dist', '.git'].includes(part)) continue;
      await cp(join(root, part), join(folder, part), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    await build(folder, { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' });
    const files = (from) =>
      readdirSync(join(from, 'dist'), { recursive: true, withFileTypes: true })
        .filter((e) => e.isFile())
        .map((e) => join(e.parentPath ?? e.path, e.name).slice(from.length))
        .sort();
    const [here, there] = [files(root), files(folder)];
    if (here.join() !== there.join()) throw new Error(`the two builds have other files:\n${here}\n${there}`);
    const differ = here.filter(
      (file) => !readFileSync(join(root, file)).equals(readFileSync(join(folder, file))),
    );
    if (differ.length > 0) throw new Error(`the two builds differ in ${differ.join(', ')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Holds the list of files that `npm pack` would take against what belongs in the package. */
async function pack() {
  const output = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
  const [{ files }] = JSON.parse(output.slice(output.indexOf('[')));
  const paths = files.map((f) => f.path);
  const strange = paths.filter((path) => !packed.some((p) => p.test(path)));
  if (strange.length > 0) throw new Error(`these do not belong in the package: ${strange.join(', ')}`);
  const missing = packed.filter((p) => !paths.some((path) => p.test(path)));
  if (missing.length > 0) throw new Error(`nothing in the package is like ${missing.join(', ')}`);
}

/** Runs the tests of a folder in Node and reads their counts from the last lines that the runner prints. */
async function nodeTests(folder) {
  const files = readdirSync(join(root, folder))
    .filter((f) => f.endsWith('.test.mjs'))
    .map((f) => join(folder, f));
  const parameters = ['--test', '--test-reporter=spec', '--test-concurrency=2', ...files];
  const output = await node(parameters, { env: { CHROME_PATH: await browserPath() } }).catch(
    (error) => error.output ?? reason(error),
  );
  const count = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)`, 'm').exec(output)?.[1] ?? NaN);
  const [passed, failed] = [count('pass'), count('fail') + count('cancelled')];
  if (failed !== 0 || Number.isNaN(passed)) console.log(output.slice(output.search(/failing tests/) - 200));
  return Number.isNaN(passed + failed) ? { passed: 0, failed: 1 } : { passed, failed };
}

/** Runs the tests of the browser. The runner's reporter leaves its counts in a file. */
async function browserTests() {
  const counts = join(cache, 'browser-tests.json');
  rmSync(counts, { force: true });
  let output = '';
  await bin('@web/test-runner/dist/bin.js').then(
    (o) => (output = o),
    (error) => (output = reason(error)),
  );
  let result = { passed: 0, failed: 1 };
  try {
    result = JSON.parse(readFileSync(counts, 'utf8'));
  } catch {
    // The runner did not get as far as counting.
  }
  if (result.failed > 0 || result.passed === 0) console.log(output);
  return result;
}

/** Every check by name, in order: those that take little time first. A check that gives no counts counts as one test. */
const checks = {
  format: () => bin('prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'),
  release: () => node(['scripts/release.mjs', '--check']),
  schema: () => node(['scripts/schema.mjs', '--check']),
  types: () => bin('typescript/bin/tsc', '--noEmit'),
  pure: () => bin('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.pure.json'),
  lint: () => bin('eslint/bin/eslint.js', '.'),
  build: async () => (await import('./build.mjs')).build(),
  manifest: () => node(['scripts/manifest.mjs', '--check']),
  size: () => node(['scripts/size.mjs', '--check']),
  rebuild,
  pack,
  node: () => nodeTests('test/node'),
  consumers: () => nodeTests('test/consumers'),
  stories: async () => {
    await (await import('./storybook.mjs')).buildStorybook();
    return nodeTests('test/stories');
  },
  browser: browserTests,
};

await install();
await browserPath();
const only =
  process.argv
    .find((a) => a.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',') ?? Object.keys(checks);
const unknown = only.filter((name) => !(name in checks));
if (unknown.length > 0)
  throw new Error(`no check is called ${unknown.join(', ')}; there are ${Object.keys(checks).join(', ')}`);

let [passed, failed] = [0, 0];
for (const name of only) {
  const start = performance.now();
  let result;
  try {
    const counts = await checks[name]();
    result = typeof counts?.passed === 'number' ? counts : { passed: 1, failed: 0 };
  } catch (error) {
    console.log(reason(error));
    result = { passed: 0, failed: 1 };
  }
  passed += result.passed;
  failed += result.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${result.failed ? 'FAILED' : 'ok'}  ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
