/** The package as those who install it get it: packed, unpacked into a project of their own, and used there. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { node, root, run } from '../../scripts/run.mjs';

/**
 * Makes an empty project that has the packed package in its node_modules. Everything else there is a link to what this
 * repository has installed: nothing comes from the network.
 *
 * @param {string[]} packages what the project has beside the package
 * @returns {Promise<{folder: string, tarball: string, write: (files: Record<string, string>) => void,
 *   types: (options?: object, program?: string) => Promise<string>, remove: () => void}>}
 */
export async function startProject(packages = []) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'findings-consumer-')));
  const write = (files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  write({ 'package.json': JSON.stringify({ name: 'consumer', private: true, type: 'module' }) });
  const output = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [{ filename }] = JSON.parse(output.slice(output.indexOf('[')));
  const tarball = join(folder, filename);
  const installed = join(folder, 'node_modules/findings-widgets');
  mkdirSync(installed, { recursive: true });
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  for (const name of packages) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
  return {
    folder,
    tarball,
    write,
    /** Checks the types of the project, as strictly as can be; rejects with what the program said. */
    types: (options = {}, program = 'typescript/bin/tsc') => {
      const compilerOptions = {
        ...{ target: 'es2022', module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom'] },
        ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, types: [] },
        ...options,
      };
      write({ 'tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'] }) });
      return node([join(root, 'node_modules', program), '-p', folder], { cwd: folder });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
