import type { Language } from '../../language/index.js';
import {
  calendarTicks,
  dotPath,
  hatchPath,
  LabelRoom,
  linear,
  linePath,
  ringPath,
  round,
  spread,
  textWidth,
  valueTicks,
  type Box,
  type Frame,
  type Label,
  type Scale,
} from '../../geometry/index.js';
import { isLowBase, type TrendLine, type TrendModel } from './model.js';

/** One line as it is drawn. */
export interface LineLayout {
  readonly label: string;
  /** The line, broken at gaps. */
  readonly d: string;
  /** Its dots: all values where there is room, else those alone between two gaps. */
  readonly dots: string;
  /** Rings around the values that rest on low bases. */
  readonly rings: string;
}

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
  readonly breaks: string;
  readonly average: string;
  readonly lines: readonly LineLayout[];
  readonly axisLabels: readonly Label[];
  readonly gapLabels: readonly Label[];
  readonly averageLabel: Label | undefined;
  readonly valueLabels: readonly (Label & { readonly line: number })[];
  /** The names of the lines at their ends; empty where they are named in a legend. */
  readonly lineLabels: readonly (Label & { readonly line: number })[];
  /** The middle of the period at a place. */
  readonly x: Scale;
  readonly y: Scale;
  /** How wide a period is. */
  readonly band: number;
}

/** Values get dots while they are this far apart, in pixels. */
const dotDistance = 9;
/** Lines end in their names in pictures at least this many letters wide. */
const namedFrom = 34;

/** Places a trend in a picture. Reads nothing but its arguments: it runs wherever JavaScript does. */
export function trendLayout(model: TrendModel, frame: Frame, language: Language): TrendLayout {
  const { width, height, size, rightToLeft } = frame;
  const { unit, periods, lines, average } = model;
  const { formats, messages } = language;
  const top = Math.max(average?.value ?? 0, ...lines.map((l) => l.highest ?? 0));
  const ticks = valueTicks(top, Math.max(2, Math.floor(height / (size * 3.5))), unit === 'count');
  const highestTick = ticks.at(-1) ?? 1;
  // The unit stands once, at the top of the axis.
  const tickText = (t: number): string => (t === highestTick ? formats.value(t, unit) : formats.number(t));
  const axis = Math.ceil(Math.max(...ticks.map((t) => textWidth(tickText(t), size)))) + 8;
  const names = lineNames(lines, width, size);
  const [before, after] = rightToLeft ? [names, axis] : [axis, names];
  const plot: Box = { x0: before, x1: width - after, y0: Math.ceil(size * 0.9), y1: Math.floor(height - size * 2.9) };

  const band = (plot.x1 - plot.x0) / Math.max(1, periods.length);
  const x = rightToLeft
    ? linear([0, 1], [plot.x1 - band / 2, plot.x1 - band * 1.5])
    : linear([0, 1], [plot.x0 + band / 2, plot.x0 + band * 1.5]);
  const y = linear([0, highestTick], [plot.y1, plot.y0]);

  const room = new LabelRoom({ x0: 0, x1: width, y0: 0, y1: height }, size);
  const axisLabels: Label[] = ticks.map((t) => ({
    x: rightToLeft ? plot.x1 + 8 : plot.x0 - 8,
    y: round(y(t) + size * 0.35),
    text: tickText(t),
    anchor: rightToLeft ? 'start' : 'end',
  }));
  const calendar = calendarAxis(model, plot, x, size, language);
  for (const { column } of lines) takePoints(room, column.numbers, x, y);
  const valueLabels = lines.length === 1 ? placeValues(model, room, x, y, plot, language) : [];
  const averageLabel = average?.value === undefined ? undefined : room.place(
    averagePlaces(`${messages.average} ${formats.value(average.value, unit, model.view.decimals)}`, y(average.value), plot, size, rightToLeft),
  );
  const runs = gapRuns(lines);
  const gapBoxes = runs.map(({ from, to }): Box => {
    const [a, b] = [x(from), x(to)];
    return { x0: Math.min(a, b) - band / 2, x1: Math.max(a, b) + band / 2, y0: plot.y0, y1: plot.y1 };
  });
  return {
    width,
    height,
    plot,
    grid: ticks.slice(1).map((t) => `M${plot.x0},${round(y(t))}H${plot.x1}`).join(''),
    zero: `M${plot.x0},${round(y(0))}H${plot.x1}`,
    tickMarks: calendar.marks,
    gaps: gapBoxes.map((box) => hatchPath(box)).join(''),
    breaks: model.breaks.map((b) => {
      const at = round(x(b.place) - (rightToLeft ? -band : band) / 2);
      return `M${at},${plot.y0}V${plot.y1}`;
    }).join(''),
    average: average?.value === undefined ? '' : `M${plot.x0},${round(y(average.value))}H${plot.x1}`,
    lines: lines.map((line) => lineLayout(line, model, x, y, band)),
    axisLabels: [...axisLabels, ...calendar.labels],
    gapLabels: placeGapWords(gapBoxes, runs, room, plot, language),
    averageLabel,
    valueLabels,
    lineLabels: names > 12 ? endLabels(lines, y, plot, size, rightToLeft) : [],
    x,
    y,
    band,
  };
}

/** The place whose period is nearest to a distance from the left of the picture. */
export function nearestPlace({ x }: TrendLayout, length: number, at: number): number {
  const step = x(1) - x(0);
  return Math.max(0, Math.min(length - 1, Math.round((at - x(0)) / step)));
}

/** The line whose value at a place is nearest to a distance from the top; the first where none has one. */
export function nearestLine({ y }: TrendLayout, { lines }: TrendModel, place: number, at: number): number {
  let [best, least] = [0, Infinity];
  lines.forEach(({ column }, i) => {
    const distance = Math.abs(y(column.numbers[place] ?? NaN) - at);
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

function lineLayout(line: TrendLine, { context }: TrendModel, x: Scale, y: Scale, band: number): LineLayout {
  const { label, column, missing } = line;
  const { numbers, length, plain } = column;
  const dots: [number, number][] = [];
  const rings: [number, number][] = [];
  const all = band >= dotDistance;
  const gap = (i: number): boolean => Number.isNaN(numbers[i] ?? NaN);
  // A long line without gaps has neither.
  const some = all || missing.size > 0 || !plain;
  for (let i = 0; some && i < length; i++) {
    if (gap(i)) continue;
    const point: [number, number] = [x(i), y(numbers[i] ?? 0)];
    if (!plain && isLowBase(column.cell(i), context)) rings.push(point);
    else if (all || (gap(i - 1) && gap(i + 1))) dots.push(point);
  }
  return { label, d: linePath(numbers, x, y), dots: dotPath(dots), rings: ringPath(rings, 4) };
}

/** The room that names of lines need beside the plot; 12 where there are none or no room. */
function lineNames(lines: readonly TrendLine[], width: number, size: number): number {
  if (lines.length < 2 || lines.length > 8 || width < size * namedFrom) return 12;
  const widest = Math.ceil(Math.max(...lines.map((l) => textWidth(l.label, size)))) + 14;
  return widest > width / 3 ? 12 : widest;
}

function endLabels(lines: readonly TrendLine[], y: Scale, plot: Box, size: number, rightToLeft: boolean): (Label & { line: number })[] {
  const ends = lines
    .map(({ label, column, latest }, line) => ({ label, line, at: y(column.numbers[latest] ?? NaN) }))
    .filter((e) => !Number.isNaN(e.at))
    .sort((a, b) => a.at - b.at);
  const heights = spread(ends.map((e) => e.at), size * 1.25, [plot.y0, plot.y1]);
  return ends.map(({ label, line }, i) => ({
    line,
    text: label,
    x: rightToLeft ? plot.x0 - 6 : plot.x1 + 6,
    y: round((heights[i] ?? 0) + size * 0.35),
    anchor: rightToLeft ? 'end' : 'start',
  }));
}

function calendarAxis({ periods }: TrendModel, plot: Box, x: Scale, size: number, { formats }: Language): { labels: Label[]; marks: string } {
  const { grain } = periods;
  const yearly = grain === 'year' || grain === 'financial-year';
  const widest = textWidth(formats.period(grain, periods.first, 'short'), size) + size;
  const most = Math.max(1, Math.floor((plot.x1 - plot.x0) / Math.max(widest, size * 2.6)));
  const ticks = calendarTicks(periods, most);
  // Once ticks are a year apart or more, only the years are named.
  const years = yearly || (ticks.length > 1 && ticks.every((t) => t.year));
  const labels: Label[] = [];
  for (const { place, ordinal, year } of ticks) {
    const at = round(x(place));
    const text = years ? formats.year(grain, ordinal) : formats.period(grain, ordinal, 'short');
    labels.push({ x: at, y: plot.y1 + size * 1.5, text, anchor: 'middle' });
    if (year && !years) labels.push({ x: at, y: plot.y1 + size * 2.7, text: formats.year(grain, ordinal), anchor: 'middle' });
  }
  return { labels, marks: ticks.map((t) => `M${round(x(t.place))},${plot.y1}v5`).join('') };
}

/** The value of each point beside it, where points are few enough to be read one by one. */
function placeValues({ lines, unit, view }: TrendModel, room: LabelRoom, x: Scale, y: Scale, plot: Box, { formats }: Language): (Label & { line: number })[] {
  const [line] = lines;
  const few = (plot.x1 - plot.x0) / (room.size * 2.4);
  if (!line || line.stated > Math.min(16, few)) return [];
  const { numbers, length } = line.column;
  const labels: (Label & { line: number })[] = [];
  for (let i = 0; i < length; i++) {
    const value = numbers[i] ?? NaN;
    if (Number.isNaN(value)) continue;
    const [px, py] = [round(x(i)), y(value)];
    const text = formats.value(value, unit, view.decimals);
    const above: Label = { x: px, y: round(py - room.size * 0.7), text, anchor: 'middle' };
    const below: Label = { ...above, y: round(py + room.size * 1.5) };
    const beside = round(py + room.size * 0.35);
    // The line leaves a low point upwards: there is more room below.
    const neighbours = [numbers[i - 1] ?? NaN, numbers[i + 1] ?? NaN].filter((n) => !Number.isNaN(n));
    const low = neighbours.length > 0 && neighbours.every((n) => n > value);
    const label = room.place([
      ...(low ? [below, above] : [above, below]),
      { ...above, x: px + room.size * 0.7, y: beside, anchor: 'start' },
      { ...above, x: px - room.size * 0.7, y: beside, anchor: 'end' },
    ]);
    if (label) labels.push({ ...label, line: 0 });
  }
  return labels;
}

function averagePlaces(text: string, at: number, plot: Box, size: number, rightToLeft: boolean): Label[] {
  const [near, far] = rightToLeft ? [plot.x0, plot.x1] : [plot.x1, plot.x0];
  const [end, start] = rightToLeft ? (['start', 'end'] as const) : (['end', 'start'] as const);
  const [above, below] = [round(at - size * 0.45), round(at + size * 1.15)];
  return [
    { x: near, y: above, text, anchor: end },
    { x: near, y: below, text, anchor: end },
    { x: far, y: above, text, anchor: start },
    { x: far, y: below, text, anchor: start },
    { x: (near + far) / 2, y: above, text, anchor: 'middle' },
    { x: near, y: above, text, anchor: end },
  ];
}

/** Runs of places at which every line misses its value. */
function gapRuns(lines: readonly TrendLine[]): { from: number; to: number; status: string }[] {
  const runs: { from: number; to: number; status: string }[] = [];
  const [first] = lines;
  if (!first || lines.every((l) => l.missing.size === 0)) return runs;
  for (let i = 0; i < first.column.length; i++) {
    if (!lines.every(({ column }) => Number.isNaN(column.numbers[i] ?? NaN))) continue;
    const status = first.column.cell(i).status ?? 'not-stated';
    const last = runs.at(-1);
    if (last && last.to === i - 1 && last.status === status) last.to = i;
    else runs.push({ from: i, to: i, status });
  }
  return runs;
}

/** The reason for a gap, written in it where it fits. */
function placeGapWords(boxes: readonly Box[], runs: readonly { status: string }[], room: LabelRoom, plot: Box, { messages }: Language): Label[] {
  const labels: Label[] = [];
  boxes.forEach((box, i) => {
    const text = messages.status[runs[i]?.status as keyof typeof messages.status];
    if (textWidth(text, room.size) > box.x1 - box.x0 - 4) return;
    const x = (box.x0 + box.x1) / 2;
    const heights = [0.5, 0.7, 0.3, 0.85].map((share) => plot.y0 + (plot.y1 - plot.y0) * share);
    const label = room.place(heights.map((y): Label => ({ x, y: round(y), text, anchor: 'middle' })));
    if (label) labels.push(label);
  });
  return labels;
}

/** Points, and the lines between them, that labels should not cover, where they are few enough to matter. */
function takePoints(room: LabelRoom, numbers: ArrayLike<number>, x: Scale, y: Scale): void {
  if (numbers.length > 200) return;
  const take = (place: number, value: number, reach: number): void =>
    room.take({ x0: x(place) - reach, x1: x(place) + reach, y0: y(value) - reach, y1: y(value) + reach });
  for (let i = 0; i < numbers.length; i++) {
    const [value, next] = [numbers[i] ?? NaN, numbers[i + 1] ?? NaN];
    if (!Number.isNaN(value)) take(i, value, 5);
    for (let t = 0.1; t < 1 && !Number.isNaN(value + next); t += 0.1) take(i + t, value + t * (next - value), 2);
  }
}
