/**
 * Our side of a benchmark beside other chart libraries. Each function draws its data into a container that has a size and
 * gives back `{ready, update(data), destroy()}`: `ready` and what `update` returns are promises that resolve when the
 * figure is drawn as readers get it, with its table and summary.
 */
import '../dist/es/charts/heatmap/define.js'; // @view heatmap
import '../dist/es/charts/sentiment/define.js'; // @view stacked
import '../dist/es/charts/trend/define.js'; // @view trend

/** Long series come every ten minutes; the finest grain of a findings document is a day, so they are drawn as days. */
function trendView({ n, values, avg }) {
  const round = (value) => Math.round(value * 10) / 10;
  const periods =
    n > 120
      ? { from: '2000-01-01', to: new Date(Date.UTC(2000, 0, n)).toISOString().slice(0, 10) }
      : { from: '2000-01', to: new Date(Date.UTC(2000, n - 1, 1)).toISOString().slice(0, 7) };
  return {
    kind: 'trend',
    id: 'trend',
    title: 'Positive feedback',
    measure: 'share of positive feedback',
    unit: 'percent',
    periods,
    average: round(avg),
    series: [{ id: 'positive', label: 'Positive', values }],
  };
}

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

/** Resolves once the element has drawn the data that it has now: a new one waits for the page to give it a size. */
async function drawn(element) {
  await element.updateComplete;
  while (!element.shadowRoot.querySelector('.picture, .rows'))
    await new Promise((done) => requestAnimationFrame(done));
}

const draw = (tag, view) => (container, data) => {
  const element = document.createElement(tag);
  element.data = view(data);
  container.append(element);
  return {
    ready: drawn(element),
    update(next) {
      element.data = view(next);
      return drawn(element);
    },
    destroy: () => element.remove(),
  };
};

export const trend = draw('findings-trend', trendView);
export const heatmap = draw('findings-heatmap', heatmapView);
export const stacked = draw('findings-sentiment', stackedView);
