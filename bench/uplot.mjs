/** uPlot, as its own documentation draws a line of percentages. The average is drawn by hand: it has none. */
import uPlot from 'uplot';

export function trend(container, data) {
  let { avg } = data;
  const columns = ({ x, values }) => [x.map((instant) => instant / 1000), values];
  const plot = new uPlot(
    {
      width: container.clientWidth,
      height: container.clientHeight,
      scales: { y: { range: [0, 100] } },
      series: [{}, { label: 'Positive', stroke: '#0b5fa5', width: 2 }],
      axes: [{}, { values: (_, ticks) => ticks.map((tick) => `${tick}%`) }],
      hooks: {
        draw: [
          ({ ctx, bbox, valToPos }) => {
            const y = valToPos(avg, 'y', true);
            ctx.setLineDash([5, 4]);
            ctx.beginPath();
            ctx.moveTo(bbox.left, y);
            ctx.lineTo(bbox.left + bbox.width, y);
            ctx.stroke();
          },
        ],
      },
    },
    columns(data),
    container,
  );
  return {
    ready: Promise.resolve(),
    update(next) {
      ({ avg } = next);
      plot.setData(columns(next));
      return Promise.resolve();
    },
    destroy: () => plot.destroy(),
  };
}
