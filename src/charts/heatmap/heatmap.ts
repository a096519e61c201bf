import { heatmapKind, type HeatmapView } from '../../document/index.js';
import type { Chart } from '../../figure/chart.js';
import { FindingsElement } from '../../figure/element.js';
import { heatmapMessages } from '../../language/index.js';
import { heatmapLayout, type HeatmapLayout } from './layout.js';
import { heatmapModel, selectionAt, type HeatmapModel, type HeatmapSelection } from './model.js';
import { heatmapLegend, heatmapPicture } from './picture.js';
import { heatmapStyles } from './styles.js';
import { heatmapNotes, heatmapReadout, heatmapSummary, heatmapTable } from './words.js';

const heatmap: Chart<HeatmapView, HeatmapModel, HeatmapLayout> = {
  kind: heatmapKind,
  says: heatmapMessages,
  options: {},
  model: heatmapModel,
  summary: heatmapSummary,
  notes: heatmapNotes,
  table: heatmapTable,
  layout: heatmapLayout,
  picture: heatmapPicture,
  legend: heatmapLegend,
  cursor: {
    keys: ({ rows, columns }) => ({ columns: rows.keys.length > 0 ? columns.keys : [], rows: rows.keys }),
    start: () => ({ column: 0, row: 0 }),
    nearest: (layout, _model, x, y) => layout.nearest(x, y),
    turned: ({ turned }) => turned,
    readout: (model, { column, row }, language) => heatmapReadout(model, row, column, language),
    rows: ({ rows, cells }) => cells.map((column, i) => ({ label: rows.names[i]!, column })),
    instructions: (_model, language) => heatmapMessages(language).instructions(),
    selection: (model, { column, row }) => selectionAt(model, row, column),
  },
};

/**
 * Rows by columns, for instance age by month: each value in a cell of a classed scale of colours, with missing values told
 * apart by pattern, low bases marked, averages beside them and peaks outlined.
 *
 * @summary Rows by columns as cells coloured by class.
 * @fires {CustomEvent<HeatmapSelection>} findings-select - A reader chose a cell.
 * @without text
 * @cssproperty --findings-color-heat-1 - The lowest class.
 * @cssproperty --findings-color-heat-2 - The second class. With fewer than six, some are left out.
 * @cssproperty --findings-color-heat-3 - The third class, the last with numbers in the colour of text.
 * @cssproperty --findings-color-heat-4 - The fourth class, with numbers nearly black.
 * @cssproperty --findings-color-heat-5 - The fifth class, with numbers in the colour of the ground.
 * @cssproperty --findings-color-heat-6 - The highest class, with numbers in the colour of the ground.
 */
export class FindingsHeatmap extends FindingsElement<
  HeatmapView,
  HeatmapModel,
  HeatmapLayout,
  object,
  HeatmapSelection
> {
  static override styles = [...FindingsElement.styles, heatmapStyles];
  override readonly chart = heatmap;
}

declare module '../../figure/events.js' {
  interface Selections {
    heatmap: HeatmapSelection;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'findings-heatmap': FindingsHeatmap;
  }
}
