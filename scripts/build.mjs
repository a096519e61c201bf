/** `npm run build`: clean `dist`, bundle the script and the modules, then write the declarations and the manifest. */
import { rmSync } from 'node:fs';
import { isMain, node, root } from './run.mjs';

/**
 * @param {string} [folder] the folder to build: a clone of this repository with its packages installed
 * @param {Record<string, string>} [environment]
 */
export async function build(folder = root, environment = {}) {
  rmSync(`${folder}/dist`, { recursive: true, force: true });
  const options = { cwd: folder, env: environment };
  await node(['node_modules/rollup/dist/bin/rollup', '-c', '--silent', '--failAfterWarnings'], options);
  await node(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], options);
  await node(['scripts/manifest.mjs', '--dist'], options);
}

if (isMain(import.meta.url)) await build();
