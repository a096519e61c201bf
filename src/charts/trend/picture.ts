import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Scene } from '../../figure/chart.js';
import { dotPath, hatchPath, ringPath } from '../../geometry/index.js';
import { joined } from '../../language/index.js';
import { labelMarks, pathMark, picture, textOf } from '../../marks/index.js';
import type { TrendLayout } from './layout.js';
import type { TrendModel } from './model.js';

/** Up to this many lines have a colour and a dash each; of more, the chosen one has a colour. */
const coloured = 4;
/** A sample of a line, in a legend. */
const sample = 'M0,6H28';

/** The class of a line: `s1` to `s4`, or `grey`. */
function lineClass(line: number, count: number, chosen: number): string {
  if (count <= coloured) return `s${line + 1}`;
  return line === chosen ? 's1' : 'grey';
}

/** The marks of a trend, from the back to the front. */
export function trendPicture({
  layout,
  model,
  cursor,
  frame,
}: Scene<TrendModel, TrendLayout>): TemplateResult {
  const { rightToLeft } = frame;
  const { lines, plot } = layout;
  const chosen = cursor?.row ?? 0;
  const classes = lines.map((_, i) => lineClass(i, lines.length, chosen));
  const named = [...layout.valueLabels, ...layout.lineLabels];
  return picture(
    frame.width,
    frame.height,
    svg`
    ${pathMark(layout.gaps, 'hatch')} ${pathMark(layout.grid, 'grid')} ${pathMark(layout.tickMarks, 'tick')}
    ${pathMark(layout.zero, 'zero')} ${pathMark(layout.breaks, 'break')} ${pathMark(layout.average, 'average')}
    ${layout.lineLabels.map(({ leader, line }) => pathMark(leader, classes[line]!))}
    ${lines.map(
      ({ d, dots, rings }, i) => svg`
        ${pathMark(d, `line ${classes[i]}`)} ${pathMark(dots, `dots ${classes[i]}`)} ${pathMark(rings, `rings ${classes[i]}`)}`,
    )}
    ${labelMarks(layout.axisLabels, 'quiet', rightToLeft)} ${labelMarks([...layout.gapLabels, ...layout.breakLabels], 'quiet halo', rightToLeft)}
    ${layout.averageLabel ? labelMarks([layout.averageLabel], 'halo', rightToLeft) : nothing}
    ${labelMarks(named, 'strong halo', rightToLeft)}
    ${cursor === undefined ? nothing : cursorMark(layout, model, cursor, plot.y0, plot.y1, classes)}`,
  );
}

function cursorMark(
  layout: TrendLayout,
  model: TrendModel,
  { column, row }: { column: number; row: number },
  top: number,
  bottom: number,
  classes: readonly string[],
): TemplateResult {
  const { x, y } = layout;
  const points = model.lines.map((line) => [x(column), y(line.column.numbers[column]!)] as const);
  return svg`
    <path class="cursor" d=${`M${x(column).toFixed(1)},${top}V${bottom}`}></path>
    ${points.map((point, i) =>
      isNaN(point[1]) || (points.length > coloured && i !== row)
        ? nothing
        : pathMark(dotPath([point]), `spot ${classes[i]}`),
    )}`;
}

/** What has no name in the picture, with a sample of each: the lines, gaps, and the mark of low bases. */
export function trendLegend({
  layout,
  model,
  cursor,
  language,
}: Scene<TrendModel, TrendLayout>): TemplateResult | typeof nothing {
  const { lines } = model;
  const named = lines.length < 2 || layout.lineLabels.length > 0;
  const item = (d: string, className: string, text: unknown): TemplateResult =>
    html`<li>
      <svg class="key" width="28" height="12">${pathMark(d, className)}</svg
      >${text}
    </li>`;
  const items = named
    ? []
    : lines.map(({ label }, i) =>
        item(sample, `line ${lineClass(i, lines.length, cursor?.row ?? 0)}`, textOf(label, language)),
      );
  if (layout.gapReasons.length > 0)
    items.push(item(hatchPath({ x0: 0, y0: 0, x1: 28, y1: 12 }), 'hatch', joined(layout.gapReasons)));
  if (layout.lines.some((line) => line.rings))
    items.push(item(ringPath([[14, 6]], 4), 'rings', language.messages.lowBaseMark));
  return items.length > 0 ? html`<ul class="legend" part="legend" aria-hidden="true">${items}</ul>` : nothing;
}
