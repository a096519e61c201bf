/**
 * Our side of a benchmark beside other chart libraries. Each function draws its data into a container that has a size and
 * gives back `{ready, update(data), destroy()}`: `ready` and what `update` returns are promises that resolve when the
 * figure is drawn as readers get it, with its table and summary.
 */
import '../dist/es/charts/heatmap/define.js';
import '../dist/es/charts/sentiment/define.js';
import { draw } from './ours-trend.mjs';

/** Rows by columns, as ids and labels. */
function heatmapView({ rows, cols, values }) {
  return {
    kind: 'heatmap',
    id: 'heatmap',
    title: 'Positive feedback by age and month',
    measure: 'share of positive feedback',
    unit: 'percent',
    rowLabel: 'Age',
    columnLabel: 'Month',
    columns: cols.map((label, i) => ({ id: `c${i}`, label })),
    rows: rows.map((label, i) => ({
      id: `r${i}`,
      label,
      values: values.slice(i * cols.length, (i + 1) * cols.length),
    })),
  };
}

/** Groups with their parts, in counts and percent. */
function stackedView({ rows, series, counts, pct }) {
  const categories = series.map((label) => ({ id: label.toLowerCase(), label }));
  return {
    kind: 'sentiment',
    id: 'stacked',
    title: 'How people felt, by district',
    measure: 'feedback by how people felt',
    unit: 'percent',
    groupLabel: 'District',
    groups: rows.map((label, i) => ({
      id: `g${i}`,
      label,
      base: counts[i].reduce((a, b) => a + b),
      values: Object.fromEntries(
        categories.map(({ id }, k) => [id, { percent: pct[i][k], count: counts[i][k] }]),
      ),
    })),
  };
}

export { trend } from './ours-trend.mjs';
export const heatmap = draw('findings-heatmap', heatmapView);
export const stacked = draw('findings-sentiment', stackedView);
