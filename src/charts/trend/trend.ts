import { trendKind, type TrendView } from '../../document/index.js';
import type { Chart } from '../../figure/chart.js';
import { FindingsElement } from '../../figure/element.js';
import { trendMessages } from '../../language/index.js';
import { nearestLine, nearestPlace, trendLayout, type TrendLayout } from './layout.js';
import { selectionAt, trendModel, type TrendModel, type TrendSelection } from './model.js';
import { trendLegend, trendPicture } from './picture.js';
import { trendStyles } from './styles.js';
import { trendNotes, trendReadout, trendSummary, trendTable } from './words.js';

const trend: Chart<TrendView, TrendModel, TrendLayout> = {
  kind: trendKind,
  says: trendMessages,
  options: {},
  model: trendModel,
  summary: trendSummary,
  notes: trendNotes,
  table: trendTable,
  layout: trendLayout,
  fills: true,
  picture: trendPicture,
  legend: trendLegend,
  cursor: {
    keys: ({ periods, lines }) => ({ columns: periods, rows: lines.map((l) => l.id) }),
    start: ({ lines }) => ({ column: Math.max(0, ...lines.map((l) => l.latest)), row: 0 }),
    nearest: (layout, model, x, y) => {
      const column = nearestPlace(layout, model.periods.length, x);
      return { column, row: nearestLine(layout, model, column, y) };
    },
    readout: (model, { column, row }, language) => trendReadout(model, column, row, language),
    rows: ({ lines }) => lines,
    instructions: ({ periods, lines }, language) =>
      trendMessages(language).instructions(periods.grain, lines.length > 1),
    selection: (model, { column, row }) => selectionAt(model, column, row),
  },
};

/**
 * A time series: one or more lines over days, weeks, months, quarters or years, with gaps where values are missing, the
 * average as a line of its own, and the highest and lowest named in words.
 *
 * @summary Values over time as lines with honest gaps.
 * @fires {CustomEvent<TrendSelection>} findings-select - A reader chose a period.
 * @without text
 * @cssproperty --findings-color-series-1 - The first line, or the chosen one of more than four.
 * @cssproperty --findings-color-series-2 - The second, dashed.
 * @cssproperty --findings-color-series-3 - The third, dotted.
 * @cssproperty --findings-color-series-4 - The fourth, dash-dot.
 */
export class FindingsTrend extends FindingsElement<
  TrendView,
  TrendModel,
  TrendLayout,
  object,
  TrendSelection
> {
  static override styles = [...FindingsElement.styles, trendStyles];
  override readonly chart = trend;
}

declare module '../../figure/events.js' {
  interface Selections {
    trend: TrendSelection;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'findings-trend': FindingsTrend;
  }
}
