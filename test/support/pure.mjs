/** The rooms that need no browser, bundled in memory as one: tests in node take them from here. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

const rooms = `
  export * as document from './src/document/index.js';
  export * as shapes from './src/document/shapes.generated.js';
  export { fit } from './src/document/shape.js';
  export * as geometry from './src/geometry/index.js';
  export * as language from './src/language/index.js';
  export { en } from './src/language/en.js';
  export * from './src/charts/trend/model.js';
  export * from './src/charts/trend/words.js';
  export * from './src/charts/trend/layout.js';
`;

const { outputFiles } = await build({
  stdin: { contents: rooms, resolveDir: root },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});

/** `document`, `geometry` and `language` as they export; `trend` holds the pure parts of that chart. */
export const { document, shapes, fit, geometry, language, en, ...trend } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
