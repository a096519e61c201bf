/** The rooms that need no browser, bundled in memory as one: tests in node take them from here. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files of a chart that run without a page. */
const pure = ['kind.ts', 'model.ts', 'words.ts', 'layout.ts', 'scale.ts'];

/** `trendModel`, from `src/charts/trend/model.ts`; and so on for every chart. */
const parts = readdirSync(join(root, 'src/charts'), { recursive: true })
  .map((path) => path.split(/[\\/]/))
  .filter(([, file]) => pure.includes(file))
  .map(([chart, file]) => {
    const part = basename(file, '.ts');
    return `export * as ${chart}${part[0].toUpperCase()}${part.slice(1)} from './src/charts/${chart}/${part}.js';`;
  });

const rooms = `
  export * as document from './src/document/index.js';
  export * as shapes from './src/document/shapes.generated.js';
  export { fit } from './src/document/shape.js';
  export * as geometry from './src/geometry/index.js';
  export * as language from './src/language/index.js';
  export { en } from './src/language/en.js';
  export * as soundNotes from './src/sound/notes.js';
  export { Player } from './src/sound/player.js';
  export { cy } from './src/language/cy.js';
  ${parts.sort().join('\n')}
`;

const { outputFiles } = await build({
  stdin: { contents: rooms, resolveDir: root },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});

/** `document`, `geometry` and `language` as they export; what is pure of sound; `charts` holds the pure parts of each chart. */
export const { document, shapes, fit, geometry, language, en, cy, soundNotes, Player, ...charts } =
  await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

/** How every kind of view is read, those included that charts bring from their own folders. */
export const kinds = [
  ...document.kinds,
  ...Object.entries(charts)
    .filter(([name]) => name.endsWith('Kind'))
    .flatMap(([, part]) => Object.values(part)),
];

export const { checklistModel, checklistWords, sentimentModel, sentimentWords, topicsModel, topicsWords } =
  charts;
export const { heatmapModel, heatmapScale, heatmapWords, heatmapLayout } = charts;
/** A table as plain text: without what says whose words they are. */
export const plainTable = (table) => ({
  ...table,
  caption: language.plainText(table.caption),
  columns: table.columns.map((column) => ({ ...column, label: language.plainText(column.label) })),
  row: (place) => table.row(place).map((cell) => ({ ...cell, text: language.plainText(cell.text) })),
});

/** What is read out at a place, as plain text. */
export const plainReadout = ({ heading, entries }) => ({
  heading: language.plainText(heading),
  entries: entries.map((entry) => ({ ...entry, label: language.plainText(entry.label) })),
});

export const trend = { ...charts.trendModel, ...charts.trendWords, ...charts.trendLayout };
