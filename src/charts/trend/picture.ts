import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Cursor, Scene } from '../../figure/chart.js';
import { dotPath, hatchPath, ringPath } from '../../geometry/index.js';
import { joined, type Language } from '../../language/index.js';
import { labelMarks, pathMark, picture, textOf } from '../../marks/index.js';
import type { TrendLayout } from './layout.js';
import { mostColoured, type TrendModel } from './model.js';

/** More names of grey lines than these are counted in a legend. */
const mostListed = 12;
/** A sample of a line, in a legend. */
const sample = 'M0,6H28';

/** The line that has a colour where the others are grey; -1 where each has one. */
function chosenLine({ lines }: TrendModel, cursor: Cursor | undefined): number {
  return lines.length > mostColoured ? (cursor?.row ?? 0) : -1;
}

/** The class of a line: `s1` to `s4`, or `grey`. */
function lineClass(line: number, chosen: number): string {
  if (chosen < 0) return `s${line + 1}`;
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
  const chosen = chosenLine(model, cursor);
  const classes = lines.map((_, i) => lineClass(i, chosen));
  const isChosen = ({ line }: { line: number }): boolean => chosen < 0 || line === chosen;
  const marks = lines.map(
    ({ d, dots, rings }, i) => svg`
        ${pathMark(d, `line ${classes[i]}`)} ${pathMark(dots, `dots ${classes[i]}`)} ${pathMark(rings, `rings ${classes[i]}`)}`,
  );
  // The chosen line lies on the others.
  if (chosen >= 0) marks.push(...marks.splice(chosen, 1));
  const named = [...layout.valueLabels, ...layout.lineLabels.filter(isChosen)];
  const greyed = layout.lineLabels.filter((label) => !isChosen(label));
  return picture(
    frame.width,
    frame.height,
    svg`
    ${pathMark(layout.gaps, 'hatch')} ${pathMark(layout.grid, 'grid')} ${pathMark(layout.tickMarks, 'tick')}
    ${pathMark(layout.zero, 'zero')} ${pathMark(layout.breaks, 'break')} ${pathMark(layout.average, 'average')}
    ${layout.lineLabels.map(({ leader, line }) => pathMark(leader, classes[line]!))}
    ${marks}
    ${labelMarks(layout.axisLabels, 'quiet', rightToLeft)} ${labelMarks([...layout.gapLabels, ...layout.breakLabels, ...greyed], 'quiet halo', rightToLeft)}
    ${layout.averageLabel ? labelMarks([layout.averageLabel], 'halo', rightToLeft) : nothing}
    ${labelMarks(named, 'strong halo', rightToLeft)}
    ${cursor === undefined ? nothing : cursorMark(layout, model, cursor, plot.y0, plot.y1, classes)}`,
  );
}

function cursorMark(
  layout: TrendLayout,
  model: TrendModel,
  { column }: Cursor,
  top: number,
  bottom: number,
  classes: readonly string[],
): TemplateResult {
  const { x, y } = layout;
  const points = model.lines.map((line) => [x(column), y(line.column.numbers[column]!)] as const);
  return svg`
    <path class="cursor" d=${`M${x(column).toFixed(1)},${top}V${bottom}`}></path>
    ${points.map((point, i) =>
      isNaN(point[1]) || classes[i] === 'grey' ? nothing : pathMark(dotPath([point]), `spot ${classes[i]}`),
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
  const chosen = chosenLine(model, cursor);
  const one = (line: number): TemplateResult =>
    item(sample, `line ${lineClass(line, chosen)}`, textOf(lines[line]?.label, language));
  const items = named
    ? []
    : chosen < 0
      ? lines.map((_, i) => one(i))
      : [one(chosen), item(sample, 'line grey', othersOf(lines, chosen, language))];
  if (layout.gapReasons.length > 0)
    items.push(item(hatchPath({ x0: 0, y0: 0, x1: 28, y1: 12 }), 'hatch', joined(layout.gapReasons)));
  if (layout.lines.some((line) => line.rings))
    items.push(item(ringPath([[14, 6]], 4), 'rings', language.messages.lowBaseMark));
  return items.length > 0 ? html`<ul class="legend" part="legend" aria-hidden="true">${items}</ul>` : nothing;
}

/** The names of all lines but one, as far as they are not too many. */
function othersOf(lines: TrendModel['lines'], chosen: number, language: Language): unknown {
  const names = lines.filter((_, i) => i !== chosen).map((l) => l.label);
  const rest = names.length - mostListed;
  return rest > 1
    ? [
        textOf(joined(names.slice(0, mostListed)), language),
        `, ${language.messages.more(language.formats.number(rest))}`,
      ]
    : textOf(joined(names), language);
}
