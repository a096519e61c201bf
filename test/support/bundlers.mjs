/** The four bundlers that most sites are made with, as they come: each makes one file of one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const withRollup = async (input, folder, name) => {
  const { rollup } = await import('rollup');
  const { nodeResolve } = await import('@rollup/plugin-node-resolve');
  const { default: terser } = await import('@rollup/plugin-terser');
  const bundle = await rollup({ input, plugins: [nodeResolve({ browser: true }), terser()] });
  await bundle.write({ file: join(folder, name), format: 'es' });
  await bundle.close();
};

const withVite = async (input, folder, name) => {
  const { build } = await import('vite');
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: input, formats: ['es'], fileName: () => name },
      minify: true,
    },
  });
};

const withWebpack = async (input, folder, name) => {
  const { default: webpack } = await import('webpack');
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry: input,
    output: { path: folder, filename: name },
    performance: false,
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
};

const withEsbuild = async (input, folder, name) => {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [input],
    outfile: join(folder, name),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
    absWorkingDir: folder,
  });
};

/** Each takes the file to start from, the folder of the project, and the name of the file to write there. */
const bundlers = { rollup: withRollup, vite: withVite, webpack: withWebpack, esbuild: withEsbuild };

/** The names of the bundlers. */
export const bundlerNames = Object.keys(bundlers);

/** What one of them makes of a file of a project: the text of the file that it writes to `built/`. */
export async function bundle(bundler, input, folder) {
  const name = `built/${bundler}-${input.replace(/^.*\/|\.js$/g, '')}.js`;
  await bundlers[bundler](join(folder, input), folder, name);
  return readFileSync(join(folder, name), 'utf8');
}
