import {
  calendarNames,
  clamp,
  mostAcross,
  overlap,
  widestOf,
  wrap,
  type Box,
  type Label,
} from '../../geometry/index.js';
import type { Formats } from '../../language/index.js';
import type { Axis } from './model.js';

/** The name of a row or a column at its place. A year stands beside the name of a period, where it is to be named. */
interface AxisName {
  readonly place: number;
  readonly text: string;
  readonly year: string;
}

/** The names of an axis, at most so many: those of periods by the calendar, of others every second, third, … */
function namesOf({ keys, names }: Axis, most: number, formats: Formats): readonly AxisName[] {
  if ('grain' in keys) return calendarNames(keys, most, formats);
  const stride = Math.ceil(names.length / Math.max(1, most));
  return names.flatMap((text, place) => (place % stride ? [] : [{ place, text, year: '' }]));
}

/** Names at the side of the cells. */
export interface SideNames {
  /** How wide they are with the room after them, in pixels. */
  readonly width: number;
  /** The lines of each name, by its place. */
  readonly names: ReadonlyMap<number, readonly string[]>;
  /** The lines of what they are, which stand above them; none for periods, whose names say it. */
  readonly title: readonly string[];
}

/**
 * The names at the side of the cells, in lines.
 *
 * @param most how many there is room for
 * @param room how wide the picture is, in pixels
 * @param more another word that stands at the side
 */
export function sideNames(
  axis: Axis,
  most: number,
  room: number,
  size: number,
  formats: Formats,
  more: string,
): SideNames {
  const names = namesOf(axis, most, formats).map(
    ({ place, text, year }) => [place, year ? `${text} ${year}` : text] as const,
  );
  const title = 'grain' in axis.keys ? [] : [axis.label];
  const texts = [...names.map(([, text]) => text), ...title.flatMap((text) => text.split(' ')), more];
  const width = Math.min(widestOf(texts, size) + 1, room * 0.4);
  const lines = (text: string): string[] => wrap(text, width, size);
  return {
    width: Math.ceil(width + size * 0.6),
    names: new Map(names.map(([place, text]) => [place, lines(text)])),
    title: title.flatMap(lines),
  };
}

/**
 * The names above the cells, each line a label whose `y` counts lines up from the cells. Names that are too wide for their
 * cells stand in two rows by turns; and there are only as many as stand apart.
 *
 * @param left where the cells begin, in pixels
 * @param cell how wide a cell is, in pixels
 * @param room what names must keep between, in pixels
 */
export function headNames(
  axis: Axis,
  left: number,
  cell: number,
  [from, to]: readonly [number, number],
  size: number,
  formats: Formats,
): Label[] {
  const { keys, names, label } = axis;
  const labels: Label[] = [];
  const taken: Box[] = [];
  const word =
    widestOf(
      names.flatMap((name) => name.split(' ')),
      size,
    ) + 6;
  const levels = word > cell ? 2 : 1;
  const length = cell * keys.length;
  const most =
    'grain' in keys ? mostAcross(keys, length, size, formats) : Math.floor((levels * length) / word);
  const shown = namesOf(axis, most, formats);
  const width = Math.min(length, (length / shown.length) * levels - 6);
  // A name at an end keeps to the room there, rather than move away from its cells and cover the next.
  const lines = shown.map(({ place, text, year }) => {
    const middle = left + (place + 0.5) * cell;
    const own = Math.min(width, Math.max(word, 2 * Math.min(middle - from, to - middle)));
    return year ? [year, text] : names.length ? wrap(text, own, size) : [text];
  });
  const deepest = Math.max(0, ...lines.map((texts, i) => (i % levels ? 0 : texts.length)));
  shown.forEach(({ place }, i) => {
    const texts = lines[i]!;
    const half = widestOf(texts, size) / 2;
    const middle = clamp(left + (place + 0.5) * cell, from + half, to - half);
    const above = names.length && (i % levels) * deepest;
    const box = { x0: middle - half - 3, x1: middle + half + 3, y0: above, y1: above + texts.length - 0.5 };
    if (taken.some((other) => overlap(box, other))) return;
    taken.push(box);
    texts.forEach((text, k) =>
      labels.push({ x: middle, y: above + texts.length - 1 - k, text, anchor: 'middle' }),
    );
  });
  // What they are, above the first of them.
  const top = linesOf(labels);
  const title = names.length ? wrap(label, length, size) : [];
  title.forEach((text, i) => labels.push({ x: left, y: top + title.length - 1 - i, text, anchor: 'start' }));
  return labels;
}

/** How many lines there are. */
export function linesOf(labels: readonly Label[]): number {
  return Math.max(0, ...labels.map(({ y }) => y + 1));
}
