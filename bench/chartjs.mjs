/** Chart.js, with no more than a line needs; a long one is thinned as its documentation says. */
import {
  CategoryScale,
  Chart,
  Decimation,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';

Chart.register(CategoryScale, Decimation, LinearScale, LineController, LineElement, PointElement, Tooltip);

export function trend(container, data) {
  const long = data.n > 120;
  const points = (values) => (long ? values.map((y, x) => ({ x, y })) : values);
  const content = ({ labels, values, avg }) => ({
    labels: long ? undefined : labels,
    datasets: [
      { label: 'Positive', borderColor: '#0b5fa5', data: points(values) },
      {
        label: 'Average',
        borderDash: [5, 4],
        data: long ? points(values.map(() => avg)) : values.map(() => avg),
        pointRadius: 0,
      },
    ],
  });
  const canvas = document.createElement('canvas');
  container.append(canvas);
  const chart = new Chart(canvas, {
    type: 'line',
    data: content(data),
    options: {
      animation: false,
      maintainAspectRatio: false,
      parsing: !long,
      ...(long ? { elements: { point: { radius: 0 } } } : {}),
      plugins: { decimation: { enabled: long, algorithm: 'min-max' } },
      scales: {
        x: { type: long ? 'linear' : 'category' },
        y: { min: 0, max: 100, ticks: { callback: (tick) => `${tick}%` } },
      },
    },
  });
  return {
    ready: Promise.resolve(),
    update(next) {
      chart.data = content(next);
      chart.update('none');
      return Promise.resolve();
    },
    destroy: () => chart.destroy(),
  };
}
