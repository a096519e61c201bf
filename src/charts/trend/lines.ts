import { isLowBase, type Column } from '../../document/index.js';
import {
  dotPath,
  linePath,
  ringPath,
  round,
  spread,
  widestOf,
  type Box,
  type Label,
  type LabelRoom,
  type Scale,
} from '../../geometry/index.js';
import { mostColoured, runsOn, type TrendLine, type TrendModel } from './model.js';

/** One line as it is drawn. */
export interface LineLayout {
  readonly label: string;
  /** The line, broken at gaps and where the way of counting changes. */
  readonly d: string;
  /** Its dots: all values where there is room and lines are few, else those that no line runs to. */
  readonly dots: string;
  /** Rings around the values that rest on low bases. */
  readonly rings: string;
}

/** The name of a line, and the thin line that leads to it from the last value. */
export interface LineLabel extends Label {
  readonly line: number;
  readonly leader: string;
}

/** Values get dots while they are this far apart, in pixels. */
const dotDistance = 9;
/** Lines end in their names in pictures at least this many letters wide. */
const namedFrom = 34;
/** One line, drawn at a width of so many pixels for each period. */
export function lineLayout(line: TrendLine, model: TrendModel, x: Scale, y: Scale, band: number): LineLayout {
  const { label, column, missing } = line;
  const { numbers, length, plain } = column;
  const { context, breaks } = model;
  const dots: [number, number][] = [];
  const rings: [number, number][] = [];
  // Dots of grey lines would hide the chosen one.
  const all = band >= dotDistance && model.lines.length <= mostColoured;
  // A long line without gaps has neither.
  const some = all || missing.size > 0 || !plain || breaks.length > 0;
  for (let i = 0; some && i < length; i++) {
    if (isNaN(numbers[i]!)) continue;
    const point: [number, number] = [x(i), y(numbers[i]!)];
    if (!plain && isLowBase(column.cell(i), context)) rings.push(point);
    else if (all || !(runsOn(column, model, i) || runsOn(column, model, i + 1))) dots.push(point);
  }
  const starts = breaks.map((b) => b.place);
  return { label, d: linePath(numbers, x, y, starts), dots: dotPath(dots), rings: ringPath(rings, 4) };
}

/** The room that names of lines need beside the plot; 12 where there are none or no room. */
export function lineNames(lines: readonly TrendLine[], width: number, size: number): number {
  if (lines.length < 2 || lines.length > 8 || width < size * namedFrom) return 12;
  const labels = lines.map((l) => l.label);
  const widest = Math.ceil(widestOf(labels, size)) + 28;
  return widest > width / 3 ? 12 : widest;
}

/** The names of lines at their ends, apart from one another. */
export function endLabels(
  lines: readonly TrendLine[],
  x: Scale,
  y: Scale,
  plot: Box,
  size: number,
  rightToLeft: boolean,
): LineLabel[] {
  const ends = lines
    .map(({ label, column, latest }, line) => ({ label, line, latest, at: y(column.numbers[latest]!) }))
    .filter((e) => !isNaN(e.at))
    .sort((a, b) => a.at - b.at);
  const heights = spread(
    ends.map((e) => e.at),
    size * 1.25,
    [plot.y0, plot.y1],
  );
  const edge = rightToLeft ? plot.x0 - 20 : plot.x1 + 20;
  return ends.map(({ label, line, latest, at }, i) => ({
    line,
    text: label,
    x: edge,
    y: round(heights[i]! + size * 0.35),
    anchor: rightToLeft ? 'end' : 'start',
    leader: `M${round(x(latest))},${round(at)}L${edge + (rightToLeft ? 4 : -4)},${round(heights[i]!)}`,
  }));
}

/** Points, and the lines between them, that labels should not cover, where they are few enough to matter. */
export function takePoints(room: LabelRoom, column: Column, model: TrendModel, x: Scale, y: Scale): void {
  const { numbers, length } = column;
  if (length > 200) return;
  for (let i = 0; i < length; i++) {
    const [left, top] = [x(i), y(numbers[i]!)];
    const [across, down] = runsOn(column, model, i + 1)
      ? [x(i + 1) - left, y(numbers[i + 1]!) - top]
      : [0, 0];
    const steps = Math.ceil(Math.hypot(across, down) / (room.size / 2)) || 1;
    for (let step = 0; step < steps; step++) {
      const [px, py] = [left + (across * step) / steps, top + (down * step) / steps];
      // A box of NaN, where there is no value, is in nobody's way.
      const reach = step ? 2 : 5;
      room.take({ x0: px - reach, x1: px + reach, y0: py - reach, y1: py + reach });
    }
  }
}
