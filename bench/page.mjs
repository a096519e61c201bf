/** What runs in the page of a benchmark: makes data, has charts drawn from it, and waits until they are painted. */

const month = 30.44 * 86_400_000;

/** A line of `n` percentages that wanders, the same for the same seed. */
function dataOf(n, seed) {
  let state = seed;
  let value = 50;
  const values = Array.from({ length: n }, () => {
    state = (state * 48_271) % 2_147_483_647;
    value = Math.min(95, Math.max(5, value + (state / 2_147_483_647 - 0.5) * 12));
    return Math.round(value * 10) / 10;
  });
  return {
    n,
    values,
    x: values.map((_, i) => i * month),
    labels: values.map((_, i) => `Month ${i + 1}`),
    avg: values.reduce((a, b) => a + b) / n,
  };
}

/** Resolves when what has been drawn so far is on the screen. */
const painted = () =>
  new Promise((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done();
      };
      port2.postMessage(0);
    }),
  );

/**
 * Puts the cases of the benchmark where its runner finds them, as `bench`. Each makes itself ready and returns the work to
 * be measured, which resolves once it is painted.
 */
export function offer(trend) {
  const boxes = (count) =>
    Array.from({ length: count }, () => {
      const box = document.createElement('div');
      box.style.cssText = 'width: 320px; height: 180px';
      return document.body.appendChild(box);
    });
  const drawAll = async (count, n) => {
    const data = boxes(count).map((box, i) => [box, dataOf(n, i + 1)]);
    await painted();
    return async () => {
      const charts = data.map(([box, line]) => trend(box, line));
      await Promise.all(charts.map(({ ready }) => ready));
      await painted();
      return charts;
    };
  };
  globalThis.bench = {
    first: () => drawAll(1, 14),
    hundred: () => drawAll(100, 14),
    million: () => drawAll(1, 1_000_000),
    async updates() {
      const charts = await (await drawAll(100, 14))();
      const next = charts.map((_, i) => dataOf(14, 1000 + i));
      return async () => {
        await Promise.all(charts.map(({ update }, i) => update(next[i])));
        await painted();
      };
    },
  };
}
