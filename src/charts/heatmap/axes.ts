import { calendarNames, clamp, mostAcross, widestOf, wrap, type Label } from '../../geometry/index.js';
import type { Periods } from '../../document/index.js';
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

/** The columns of cells: where they begin, how wide each is, and what their names must keep between. In pixels. */
export interface Across {
  readonly left: number;
  readonly cell: number;
  readonly room: readonly [from: number, to: number];
}

/** The names above the cells. */
export interface Head {
  /** Their lines, as labels whose `y` counts lines up from the cells. */
  readonly labels: readonly Label[];
  /** True where numbers stand for the names, which do not all fit. */
  readonly numbered: boolean;
}

/** Names on more levels are hard to follow down to their cells. */
const mostLevels = 4;

/**
 * The names above the cells: of periods as many as stand apart; of others every one, on several levels by turns where words
 * are wider than their cells. Where there is no room for that, numbers stand for them.
 */
export function headNames(axis: Axis, across: Across, size: number, formats: Formats): Head {
  const { keys, names, label } = axis;
  const { left, cell } = across;
  const length = cell * keys.length;
  const inWords = 'grain' in keys ? periodNames(keys, across, size, formats) : allNames(names, across, size);
  const labels = inWords ?? numbersOf(keys.length, across, size, formats);
  // What they are, above the first of them.
  const top = linesOf(labels);
  const title = names.length ? wrap(label, length, size) : [];
  return {
    labels: [
      ...labels,
      ...title.map((text, i): Label => ({ x: left, y: top + title.length - 1 - i, text, anchor: 'start' })),
    ],
    numbered: !inWords,
  };
}

function periodNames(keys: Periods, across: Across, size: number, formats: Formats): Label[] {
  const most = mostAcross(keys, across.cell * keys.length, size, formats);
  return stand(
    calendarNames(keys, most, formats).map(({ place, text, year }) => ({
      place,
      lines: year ? [year, text] : [text],
    })),
    1,
    across,
    size,
  );
}

/** All names, on as few levels as keep them apart; undefined where too many would be needed. */
function allNames(names: readonly string[], across: Across, size: number): Label[] | undefined {
  const { cell } = across;
  const word = widestWord(names, size);
  for (let levels = Math.ceil(word / cell); levels <= Math.min(mostLevels, names.length); levels++) {
    for (const width of [levels * cell, Math.max(word, cell)]) {
      const named = names.map((text, place) => ({ place, lines: wrap(text, width - 6, size) }));
      const labels = stand(named, levels, across, size);
      const lines = named.flatMap((name) => name.lines).length;
      // Lines on more than two levels would be taken for other names.
      if (labels.length === lines && (levels < 3 || lines === names.length)) return labels;
    }
  }
  return undefined;
}

/** The numbers of columns, from 1: every second, third, … where they are too wide for each. */
function numbersOf(length: number, across: Across, size: number, formats: Formats): Label[] {
  const numbers = Array.from({ length }, (_, i) => formats.number(i + 1));
  const stride = Math.ceil((widestOf(numbers, size) + 6) / across.cell);
  return stand(
    numbers.flatMap((text, place) => (place % stride ? [] : [{ place, lines: [text] }])),
    1,
    across,
    size,
  );
}

/** Names at their places, on so many levels by turns; one that would cover another is left out. */
function stand(
  named: readonly { readonly place: number; readonly lines: readonly string[] }[],
  levels: number,
  { left, cell, room: [from, to] }: Across,
  size: number,
): Label[] {
  const labels: Label[] = [];
  for (let level = 0; level < levels; level++) {
    const above = linesOf(labels);
    let end = from - 1;
    for (let i = level; i < named.length; i += levels) {
      const { place, lines } = named[i]!;
      const half = widestOf(lines, size) / 2;
      const x = clamp(left + (place + 0.5) * cell, from + half, to - half);
      if (x - half < end) continue;
      end = x + half + 6;
      lines.forEach((text, k) => labels.push({ x, y: above + lines.length - 1 - k, text, anchor: 'middle' }));
    }
  }
  return labels;
}

/** How wide the widest word of some names is, with the room around it. */
export function widestWord(names: readonly string[], size: number): number {
  return (
    widestOf(
      names.flatMap((name) => name.split(/\s+/)),
      size,
    ) + 6
  );
}

/** How many lines there are. */
export function linesOf(labels: readonly Label[]): number {
  return Math.max(0, ...labels.map(({ y }) => y + 1));
}
