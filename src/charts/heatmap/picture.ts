import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Scene } from '../../figure/chart.js';
import { dotPath, hatchPath, ringPath } from '../../geometry/index.js';
import { heatmapMessages } from '../../language/index.js';
import { labelMarks, pathMark, picture, textOf } from '../../marks/index.js';
import { rectangle, type CellState, type HeatmapLayout } from './layout.js';
import type { HeatmapModel } from './model.js';

type HeatmapScene = Scene<HeatmapModel, HeatmapLayout>;

/** What cells without a number show, by the class of their marks. */
const missing = { 'not-stated': 'hatch', suppressed: 'dense', 'not-collected': 'dots' } as const;

function classOf(state: CellState): string {
  return typeof state === 'number' ? `cell h${state}` : missing[state];
}

/** An outline that can be seen on light and on dark cells. */
function outline(d: string, className: string): unknown {
  return [pathMark(d, 'casing'), pathMark(d, className)];
}

/** The marks of a heatmap, from the back to the front. */
export function heatmapPicture({
  layout,
  model,
  cursor,
  frame: { rightToLeft },
}: HeatmapScene): TemplateResult {
  const { width, height, marks, values, names, averages, rings, boxOf } = layout;
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = cursor ? boxOf(cursor) : {};
  return picture(
    width,
    height,
    svg`
    ${[...marks].map(([state, d]) => pathMark(d, classOf(state)))}
    ${outline(model.highlights.map((place) => rectangle(boxOf(place), 1)).join(''), 'highlight')} ${pathMark(rings, 'rings')}
    ${values.map((labels, step) => labelMarks(labels, `on h${step}`, rightToLeft))}
    ${labelMarks(names, 'quiet', rightToLeft)} ${labelMarks(averages, 'strong', rightToLeft)}
    ${cursor ? outline(rectangle({ x0, x1, y0, y1 }, Math.max(1, 4 - (x1 - x0) / 2)), 'at') : nothing}`,
  );
}

const swatch = { x0: 1, y0: 1, x1: 23, y1: 15 };

/** The classes of colour, the marks of missing values and of low bases, and numbered names, as far as there are any. */
export function heatmapLegend({ layout, model, language }: HeatmapScene): TemplateResult {
  const { messages, formats } = language;
  const { view, scale } = model;
  const { marks, rings, numbered, thinned } = layout;
  const value = (number: number): string => formats.value(number, view.unit, view.decimals);
  const item = (state: CellState, d: string, text: string): TemplateResult | typeof nothing =>
    marks.has(state) ? entry(d, classOf(state), text) : nothing;
  const entry = (d: string, className: string, text: string): TemplateResult =>
    html`<li><svg class="key" viewBox="0 0 24 16" aria-hidden="true">${pathMark(d, className)}</svg><bdi>${text}</bdi></li>`;
  const box = rectangle(swatch);
  const { status } = messages;
  return html`<ul class="legend" part="legend" aria-hidden="true">
    ${item(0, box, value(0))}
    ${scale.classes.map(({ from, to, step }) =>
      item(
        step,
        box,
        from === to ? value(to) : heatmapMessages(language).range(formats.number(from), value(to)),
      ),
    )}
    ${item('not-stated', hatchPath(swatch), status['not-stated'])} ${item('suppressed', hatchPath(swatch, 4), status.suppressed)}
    ${item('not-collected', dotPath([[12, 8]]), status['not-collected'])}
    ${rings ? entry(ringPath([[12, 8]], 3), 'rings', messages.lowBaseMark) : nothing}
    ${thinned ? html`<li>${heatmapMessages(language).thinned}</li>` : nothing}
  </ul>${
    numbered.length
      ? html`<ul class="legend" part="legend" aria-hidden="true">
          ${numbered.map((name, i) => html`<li><b>${formats.number(i + 1)}</b> <bdi>${textOf(name, language)}</bdi></li>`)}
        </ul>`
      : nothing
  }`;
}
