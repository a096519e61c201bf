/** Our side of a benchmark, with the trend alone: what a page loads that shows nothing else. See `ours.mjs`. */
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
  const { shadowRoot } = element;
  const picture = () => shadowRoot.querySelector('.picture, .rows');
  if (picture()) return;
  await new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (!picture()) return;
      observer.disconnect();
      done();
    });
    observer.observe(shadowRoot, { childList: true, subtree: true });
  });
}

/** Draws views in an element of ours, made from the data of the benchmark. */
export const draw = (tag, view) => (container, data) => {
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
