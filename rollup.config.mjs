/**
 * Builds of `src`:
 *
 * - `dist/findings.js`, one classic script that holds everything, for `<script async crossorigin integrity>`;
 * - `dist/findings-sound.js`, another one, for pages whose figures are to be heard; it has no Lit in it;
 * - `dist/findings-cy.js`, another one, which adds Welsh to the first; it has no Lit in it;
 * - `dist/es/…`, one module for each source file, for bundlers; lit and d3 stay imports.
 *
 * All replace `__VERSION__` by the version in package.json (a string), and `__LIT_POLICY_REFUSED__` as told in
 * `scripts/rollup-plugins.mjs`. Nothing in the output may depend on the folder or the machine it was built on.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyLiterals from 'rollup-plugin-html-literals';
import esbuild from 'rollup-plugin-esbuild';
import { litCuts } from './scripts/lit-cuts.mjs';
import { pureD3, slimLit } from './scripts/rollup-smaller.mjs';
import { entry, forbid, licences, ownSideEffects, renameLitPolicy } from './scripts/rollup-plugins.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const source = join(root, 'src');
const { name: project, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Every source file, in one order on every machine. */
const modules = readdirSync(source, { recursive: true })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => join(source, path))
  .sort();

/** @param {Record<string, string>} define */
const compile = (define) =>
  esbuild({
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    define: { __VERSION__: JSON.stringify(version), ...define },
  });

/**
 * A classic script: some source files and all that they import.
 *
 * @param {string[]} files below `src`
 * @param {string} name of the script, without its ending
 * @param {object} more
 * @param {import('rollup').Plugin[]} [more.plugins] what is done for this script alone
 * @param {string} [more.intro] what stands first in it
 * @param {string} [more.credit] whose work is in it beside ours
 */
const script = (files, name, { plugins = [], intro = '', credit = '' }) => ({
  input: 'findings-script',
  // Source maps then name packages by their place below this folder, wherever they are in truth.
  preserveSymlinks: true,
  plugins: [
    entry(
      'findings-script',
      files.map((file) => join(source, file)),
    ),
    ownSideEffects(source),
    nodeResolve({ exportConditions: ['production', 'browser'], extensions: ['.js', '.ts'] }),
    minifyLiterals(),
    compile({}),
    ...plugins,
    forbid([
      'eval(',
      'new Function',
      'require(',
      'import(',
      'unsafeHTML',
      'unsafeSVG',
      '.html(',
      'csvParse(',
    ]),
  ],
  output: {
    file: join(root, `dist/${name}.js`),
    format: 'iife',
    sourcemap: true,
    sourcemapPathTransform: (path) => path.replaceAll('\\', '/'),
    intro,
    generatedCode: 'es2015',
    plugins: [
      terser({
        ecma: 2020,
        compress: {
          passes: 3,
          ecma: 2020,
          keep_fargs: false,
          unsafe_arrows: true,
          pure_getters: true,
          loops: false,
          inline: 1,
        },
        format: {
          comments: false,
          // Whatever encoding the page around has, and the server does not name.
          ascii_only: true,
          preamble: `/*! ${project} ${version} | ${license}${credit} */`,
        },
      }),
    ],
  },
});

/**
 * The script of some source files that draw with Lit.
 *
 * @param {string[]} files below `src`
 */
export const scriptOf = (...files) =>
  script(files, 'findings', {
    plugins: [
      pureD3(),
      slimLit(litCuts, source),
      renameLitPolicy('findings-widgets'),
      licences('findings.LICENSES.txt', root),
    ],
    intro: 'let __LIT_POLICY_REFUSED__ = false;',
    credit: ' | with Lit (BSD-3-Clause) and d3 (ISC): findings.LICENSES.txt',
  });

const esModules = {
  input: Object.fromEntries(modules.map((path) => [relative(source, path).replace(/\.ts$/, ''), path])),
  external: /^(lit|@lit|d3-)/,
  plugins: [
    ownSideEffects(source),
    nodeResolve({ extensions: ['.js', '.ts'] }),
    compile({ __LIT_POLICY_REFUSED__: 'false' }),
  ],
  onLog(level, log, handle) {
    // A file of types alone has nothing left to emit.
    if (log.code !== 'EMPTY_BUNDLE') handle(level, log);
  },
  output: {
    dir: join(root, 'dist/es'),
    format: 'es',
    sourcemap: true,
    sourcemapPathTransform: (path) => path.replaceAll('\\', '/'),
    preserveModules: true,
    preserveModulesRoot: source,
    generatedCode: 'es2015',
  },
};

export default [
  scriptOf('index.ts'),
  script(['sound/define.ts'], 'findings-sound', {}),
  script(['languages/cy/define.ts'], 'findings-cy', {}),
  esModules,
];
