/**
 * Our side of a benchmark beside other chart libraries. Each function draws its data into a container that has a size and
 * gives back `{ready, update(data), destroy()}`: `ready` and what `update` returns are promises that resolve when the
 * figure is drawn as readers get it, with its table and summary.
 */
import '../dist/es/charts/trend/define.js';

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

/** Resolves once the element has drawn the data that it has now: a new one waits for the page to give it a size. */
async function drawn(element) {
  await element.updateComplete;
  while (!element.shadowRoot.querySelector('.picture')) await new Promise((done) => requestAnimationFrame(done));
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
