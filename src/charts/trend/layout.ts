import type { Language } from '../../language/index.js';
import {
  boxOf,
  calendarNames,
  clamp,
  hatchPath,
  LabelRoom,
  linear,
  mostAcross,
  round,
  textWidth,
  valueTicks,
  widestOf,
  type Box,
  type Frame,
  type Label,
  type Scale,
} from '../../geometry/index.js';
import { averagePlaces, breakNumbers, placeGapWords, placeValues } from './labels.js';
import { endLabels, lineLayout, lineNames, takePoints, type LineLabel, type LineLayout } from './lines.js';
import { gapRuns, type TrendModel } from './model.js';

/** A trend placed in a picture. Everything is in pixels from the top left. */
export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  /** The box that values are drawn in. */
  readonly plot: Box;
  readonly grid: string;
  readonly zero: string;
  readonly tickMarks: string;
  readonly gaps: string;
  /** A rule at each change in the way of counting. */
  readonly breaks: string;
  readonly average: string;
  readonly lines: readonly LineLayout[];
  readonly axisLabels: readonly Label[];
  readonly gapLabels: readonly Label[];
  /** The reasons for gaps that a legend is to give. It hangs on the width alone, for a legend takes of the height. */
  readonly gapReasons: readonly string[];
  /** The numbers of the rules, as the notes have them; none where there is one rule. */
  readonly breakLabels: readonly Label[];
  /** The name of the average, at its line or else above the plot with a sample of it; undefined where it finds no room. */
  readonly averageLabel: Label | undefined;
  readonly valueLabels: readonly (Label & { readonly line: number })[];
  /** The names of the lines at their ends; empty where they are named in a legend. */
  readonly lineLabels: readonly LineLabel[];
  /** The middle of the period at a place. */
  readonly x: Scale;
  readonly y: Scale;
  /** How wide a period is. */
  readonly band: number;
}

/** In pictures that are less wide, in letters, the average is always named above the plot: what room is in it goes to the values. */
const averageFrom = 26;

/**
 * Places a trend in a picture. Reads nothing but its arguments: it runs wherever JavaScript does. The average is named at its
 * line where it finds room there, else in a line of text that is kept above the plot.
 */
export function trendLayout(model: TrendModel, frame: Frame, language: Language): TrendLayout {
  if (model.average?.value === undefined) return layoutWith(model, frame, language, 0);
  const narrow = frame.width < frame.size * averageFrom;
  const layout = narrow ? undefined : layoutWith(model, frame, language, 0);
  return layout?.averageLabel ? layout : layoutWith(model, frame, language, frame.size * 1.25);
}

/** @param above how much is kept above the plot for the name of the average; 0 to name it at its line */
function layoutWith(model: TrendModel, frame: Frame, language: Language, above: number): TrendLayout {
  const { width, height, size, rightToLeft } = frame;
  const { unit, periods, lines, average } = model;
  const { formats, messages } = language;
  const tops = [average?.value, ...lines.map((l) => l.highest)].filter((top) => top !== undefined);
  // Where nothing is known, an axis would only make numbers up.
  const ticks =
    tops.length > 0
      ? valueTicks(Math.max(...tops), Math.max(2, Math.floor(height / (size * 5))), unit === 'count')
      : [];
  const highestTick = ticks.at(-1) ?? 1;
  // The unit stands once, at the top of the axis.
  const tickText = (t: number): string => (t === highestTick ? formats.value(t, unit) : formats.number(t));
  const axis = Math.ceil(widestOf(ticks.map(tickText), size)) + 8;
  const names = lineNames(lines, width, size);
  const [before, after] = rightToLeft ? [names, axis] : [axis, names];
  const averageText =
    average?.value === undefined
      ? ''
      : `${messages.average} ${formats.value(average.value, unit, model.view.decimals)}`;
  const bottom = Math.floor(height - size * 2.9);
  // The highest value of one line has its number above it, also where it touches the top of the axis.
  const share = lines.length === 1 ? (lines[0]?.highest ?? 0) / highestTick : 0;
  const ofHighest = share && (above + size * 1.75 - (1 - share) * bottom) / share;
  const plot: Box = {
    x0: before,
    x1: width - after,
    y0: Math.ceil(Math.max(above + size * (model.breaks.length > 1 ? 1.4 : 0.9), ofHighest)),
    y1: bottom,
  };

  const band = (plot.x1 - plot.x0) / Math.max(1, periods.length);
  const x = rightToLeft
    ? linear([0, 1], [plot.x1 - band / 2, plot.x1 - band * 1.5])
    : linear([0, 1], [plot.x0 + band / 2, plot.x0 + band * 1.5]);
  const y = linear([0, highestTick], [plot.y1, plot.y0]);

  const across = (value: number): string => `M${plot.x0},${round(y(value))}H${plot.x1}`;
  const room = new LabelRoom({ x0: 0, x1: width, y0: 0, y1: height }, size);
  const axisLabels: Label[] = ticks.map((t) => ({
    x: rightToLeft ? plot.x1 + 8 : plot.x0 - 8,
    y: round(y(t) + size * 0.35),
    text: tickText(t),
    anchor: rightToLeft ? 'start' : 'end',
  }));
  const calendar = calendarAxis(model, plot, x, frame, language);
  const rules = model.breaks.map((b) => round(x(b.place) - (rightToLeft ? -band : band) / 2));
  const breakLabels = breakNumbers(rules, plot, size, language);
  for (const label of [...axisLabels, ...breakLabels]) room.take(boxOf(label, size));
  // A value among the names of periods would look like one.
  room.take({ x0: 0, x1: width, y0: plot.y1 + 5, y1: height });
  for (const { column } of lines) takePoints(room, column, model, x, y);
  const valueLabels = lines.length === 1 ? placeValues(model, room, x, y, plot, language) : [];
  const rule = y(average?.value ?? NaN);
  const sample = plot.x0 + (rightToLeft ? plot.x1 - plot.x0 - 24 : 0);
  const beside: Label = {
    x: sample + (rightToLeft ? -6 : 30),
    y: size,
    text: averageText,
    anchor: rightToLeft ? 'end' : 'start',
  };
  const averageLabel = averageText
    ? room.place(above ? [beside] : averagePlaces(averageText, rule, plot, size, rightToLeft))
    : undefined;
  room.take({ ...plot, y0: rule - 1, y1: rule + 1 });
  const runs = gapRuns(lines);
  const gapBoxes = runs.map(({ from, to }): Box => {
    const [a, b] = [x(from), x(to)];
    return { x0: Math.min(a, b) - band / 2, x1: Math.max(a, b) + band / 2, y0: plot.y0, y1: plot.y1 };
  });
  const gapWords = placeGapWords(gapBoxes, runs, room, plot, language);
  return {
    width,
    height,
    plot,
    grid: ticks.slice(1).map(across).join(''),
    zero: across(0),
    tickMarks: calendar.marks,
    gaps: gapBoxes.map((box) => hatchPath(box)).join(''),
    breaks: rules.map((at) => `M${at},${plot.y0}V${plot.y1}`).join(''),
    breakLabels,
    average:
      average?.value === undefined
        ? ''
        : across(average.value) + (above && averageLabel ? `M${sample},${round(size * 0.65)}h24` : ''),
    lines: lines.map((line) => lineLayout(line, model, x, y, band)),
    axisLabels: [...axisLabels, ...calendar.labels],
    gapLabels: gapWords.labels,
    gapReasons: gapWords.unwritten,
    averageLabel,
    valueLabels,
    lineLabels: names > 12 ? endLabels(lines, x, y, plot, size, rightToLeft) : [],
    x,
    y,
    band,
  };
}

/** The place whose period is nearest to a distance from the left of the picture. */
export function nearestPlace({ x }: TrendLayout, length: number, at: number): number {
  const step = x(1) - x(0);
  return clamp(Math.round((at - x(0)) / step), 0, length - 1);
}

/** The line whose value at a place is nearest to a distance from the top; the first where none has one. */
export function nearestLine({ y }: TrendLayout, { lines }: TrendModel, place: number, at: number): number {
  let [best, least] = [0, Infinity];
  lines.forEach(({ column }, i) => {
    const distance = Math.abs(y(column.numbers[place]!) - at);
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

function calendarAxis(
  { periods }: TrendModel,
  plot: Box,
  x: Scale,
  { width, size }: Frame,
  { formats }: Language,
): { labels: Label[]; marks: string } {
  const names = calendarNames(periods, mostAcross(periods, plot.x1 - plot.x0, size, formats), formats);
  const label = (text: string, place: number, row: number): Label => {
    // Long names at the ends move into the picture.
    const half = textWidth(text, size) / 2;
    return { x: round(clamp(x(place), half, width - half)), y: plot.y1 + size * row, text, anchor: 'middle' };
  };
  return {
    labels: names.flatMap(({ place, text, year }) => [
      label(text, place, 1.5),
      ...(year ? [label(year, place, 2.7)] : []),
    ]),
    marks: names.map(({ place }) => `M${round(x(place))},${plot.y1}v5`).join(''),
  };
}
