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
  export * as checklistModel from './src/charts/checklist/model.js';
  export * as checklistWords from './src/charts/checklist/words.js';
  export * as heatmapModel from './src/charts/heatmap/model.js';
  export * as heatmapScale from './src/charts/heatmap/scale.js';
  export * as heatmapWords from './src/charts/heatmap/words.js';
  export * as heatmapLayout from './src/charts/heatmap/layout.js';
  export * as sentimentModel from './src/charts/sentiment/model.js';
  export * as sentimentWords from './src/charts/sentiment/words.js';
  export * as topicsModel from './src/charts/topics/model.js';
  export * as topicsWords from './src/charts/topics/words.js';
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

/** `document`, `geometry` and `language` as they export; the pure parts of the checklist; `trend` holds those of that chart. */
export const {
  document,
  shapes,
  fit,
  geometry,
  language,
  en,
  checklistModel,
  checklistWords,
  heatmapModel,
  heatmapScale,
  heatmapWords,
  heatmapLayout,
  sentimentModel,
  sentimentWords,
  topicsModel,
  topicsWords,
  ...trend
} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
