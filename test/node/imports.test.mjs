/** The modules of the package in Node, where there is no page. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../../scripts/run.mjs';

const { name, exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The ways to import a module that a line of `exports` opens: one for each folder that its star stands for. */
function waysOf([path, target]) {
  const file = target.default ?? target;
  if (typeof file !== 'string' || !path.includes('*')) return [path];
  const [before, after] = file.split(/\*(.*)/);
  return readdirSync(new URL(`../../${before}`, import.meta.url))
    .filter((one) =>
      existsSync(new URL(`../../${before}${one}${after.replaceAll('*', one)}`, import.meta.url)),
    )
    .map((one) => path.replace('*', one));
}

/** Modules, and not types, data or the scripts that only a page can run. */
const modules = Object.entries(exports).filter(
  ([path, target]) => !/\.(json|js)$|schemas/.test(path) && target.default !== undefined,
);
const paths = modules.flatMap(waysOf);

describe('in Node, without a page', () => {
  it('there are modules of every room to import', () => {
    for (const path of [
      '.',
      './charts/trend',
      './charts/trend/define',
      './embed/report/define',
      './languages/cy/define',
      './sound/define',
      './ssr',
    ])
      assert.ok(paths.includes(path), path);
    assert.ok(paths.length > 20, `${paths.length}`);
  });

  for (const path of paths)
    it(`${name}${path.slice(1)} can be imported by itself, and throws neither then nor later`, async () => {
      // Long enough for what a module puts off: timers of no length and promises.
      const script = `await import('${name}${path.slice(1)}'); await new Promise((done) => setTimeout(done, 20));`;
      const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
        cwd: root,
      });
      assert.equal(stderr, '');
    });
});
