import { isLowBase, type Cell, type Column, type MissingStatus } from '../../document/index.js';
import {
  clamp,
  dotPath,
  hatchPath,
  ringPath,
  round,
  widestOf,
  wrap,
  type Box,
  type Frame,
  type Label,
} from '../../geometry/index.js';
import { heatmapMessages, type Language } from '../../language/index.js';
import { headNames, linesOf, sideNames, type SideNames } from './axes.js';
import { turn, type Grid, type HeatmapModel } from './model.js';

/** A row and a column of the document, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a cell shows: a step of colour, 0 for zero, or why there is no number. */
export type CellState = number | MissingStatus;

/** A heatmap placed in a picture. Everything is in pixels from the top left. */
export interface HeatmapLayout {
  readonly width: number;
  readonly height: number;
  /** True where the rows of the document run across, and its columns down. */
  readonly turned: boolean;
  /** True where each value is printed in its cell. */
  readonly printed: boolean;
  /** The cells, or the marks in them, of each state that occurs: one path each. */
  readonly marks: ReadonlyMap<CellState, string>;
  /** Rings in the cells that rest on low bases, where no value is printed. */
  readonly rings: string;
  /** The values printed in cells, by the step of colour that they stand on. */
  readonly values: readonly (readonly Label[])[];
  /** The names of rows and columns. */
  readonly names: readonly Label[];
  /** The averages of rows and columns, and of all. */
  readonly averages: readonly Label[];
  /** The box of a cell. */
  readonly boxOf: (place: Place) => Box;
  /** The cell nearest to a point; undefined where there are none. */
  readonly nearest: (x: number, y: number) => Place | undefined;
}

/** More cells than these have no text in them. */
const mostTexts = 2500;
/** More lines than these are as low as they must be, and not all of them are named. */
const mostLines = 60;
/** How many of those are named at most. */
const mostNames = 48;
/** How high all of those are, in sizes of the font. */
const manyLinesHeight = 62;
/** Cells smaller than this touch. */
const smallest = 9;

/** Places a heatmap in a picture. Reads nothing but its arguments: it runs wherever JavaScript does. */
export function heatmapLayout(
  model: HeatmapModel,
  { width, size, rightToLeft }: Frame,
  language: Language,
): HeatmapLayout {
  const { messages, formats } = language;
  const { view, context, cells, scale, average } = model;
  const number = (value: number): string => formats.value(value, view.unit, view.decimals);
  const textOf = (cell: Cell, write = number): string =>
    cell.value === undefined ? '' : write(cell.value) + (isLowBase(cell, context) ? '†' : '');
  const textsOf = ({ length, cell }: Column, write = number): string[] =>
    Array.from({ length }, (_, i) => textOf(cell(i), write));
  const widthFor = (texts: readonly string[]): number => widestOf(texts, size) + size * 0.4;
  const few = cells.length * model.columns.keys.length <= mostTexts;
  const needFor = (write: typeof number): number =>
    few ? widthFor(cells.flatMap((column) => textsOf(column, write))) : Infinity;

  const standing = (grid: Grid, withEnd: boolean) => {
    const { rows, columns } = grid;
    const named = rows.keys.length <= mostLines;
    const namesAside = (most: number): SideNames =>
      sideNames(rows, most, width, size, formats, columns.averages ? messages.average : '');
    let side = namesAside(named ? mostLines : mostNames);
    // Names of several lines need more than one low line each.
    if (!named) side = namesAside(mostNames / Math.max(1, ...[...side.names.values()].map((l) => l.length)));
    const ends = withEnd && rows.averages ? textsOf(rows.averages) : [];
    const end = ends.length && widthFor([...ends, messages.average]) + size * 0.8;
    const cell = Math.min(size * 7, (width - side.width - end) / Math.max(1, columns.keys.length));
    return { grid, side, ends, end, cell, named };
  };
  const turnedGrid = turn(model);
  const given = standing(model, true);
  const other = standing(turnedGrid, true);
  // Where there is little room the averages beside the cells are left to the table, and the unit to the legend.
  const ways = [given, other, standing(model, false), standing(turnedGrid, false)];
  const written = [number, formats.number].flatMap((write) => {
    const need = needFor(write);
    const way = ways.find(({ named, cell }) => named && cell >= need);
    return way ? [{ way, write }] : [];
  })[0];
  const printed = written !== undefined;
  const { grid, side, ends, end, cell, named } =
    written?.way ?? (other.named && other.cell > 2 * given.cell ? other : given);
  const { rows, columns, at } = grid;
  const turned = grid === turnedGrid;
  const [lengthAcross, lengthDown] = [columns.keys.length, rows.keys.length];

  const line = size * 1.3;
  const low = printed
    ? Math.min(size * 2.6, Math.max(size * 2, cell * 0.6))
    : named
      ? size * 1.6
      : (manyLinesHeight * size) / lengthDown;
  const gap = Math.min(cell, low) < smallest ? 0 : 2;
  const left = side.width;
  const right = left + lengthAcross * cell;
  const room = [side.title.length && widestOf(side.title, size) + 6, end ? right : width] as const;
  const head = headNames(columns, left, cell, room, size, formats);
  const top = Math.ceil(Math.max(linesOf(head), side.title.length) * line + size * 0.5);
  const ys = [top];
  for (let j = 0; j < lengthDown; j++)
    ys.push(ys[j]! + Math.max(low, named ? side.names.get(j)!.length * line + 4 : 0));
  const bottom = ys[lengthDown]!;

  // Cells that touch end at whole pixels, or they would show seams.
  const edge = (at: number): number => (gap ? at : Math.round(at));
  const boxAt = (i: number, j: number, to = i): Box => {
    const [x0, x1] = [edge(left + i * cell), edge(left + (to + 1) * cell) - gap];
    const [y0, y1] = [edge(ys[j]!), edge(ys[j + 1]!) - gap];
    return rightToLeft ? { x0: width - x1, x1: width - x0, y0, y1 } : { x0, x1, y0, y1 };
  };
  const label = (x: number, y: number, text: string, anchor: Label['anchor'] = 'middle'): Label => ({
    x: round(rightToLeft ? width - x : x),
    y: round(y),
    text,
    anchor: rightToLeft && anchor === 'start' ? 'end' : anchor,
  });
  const middle = (j: number): number => (ys[j]! + ys[j + 1]! - gap) / 2 + size * 0.35;
  const stateAt = (i: number, j: number): CellState => {
    const { value, status } = at(j, i);
    return value === undefined ? (status as MissingStatus) : scale.stepOf(value);
  };

  const marks = new Map<CellState, string>();
  const values = Array.from({ length: 7 }, (): Label[] => []);
  const rings: [number, number][] = [];
  for (let j = 0; j < lengthDown; j++) {
    let from = 0;
    let next = lengthAcross ? stateAt(0, j) : undefined;
    for (let i = 0; i < lengthAcross; i++) {
      const state = next!;
      next = i + 1 < lengthAcross ? stateAt(i + 1, j) : undefined;
      // Cells that touch are drawn as one.
      if (!gap && next === state) continue;
      const box = boxAt(from, j, i);
      const centre: [number, number] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
      from = i + 1;
      const d =
        state === 'not-collected'
          ? dotPath([centre])
          : typeof state === 'number'
            ? rectangle(box)
            : hatchPath(box, state === 'suppressed' ? 4 : 6);
      marks.set(state, (marks.get(state) ?? '') + d);
      if (!gap || typeof state !== 'number') continue;
      const value = at(j, i);
      if (printed)
        values[state]!.push({
          x: round(centre[0]),
          y: round(middle(j)),
          text: textOf(value, written?.write),
          anchor: 'middle',
        });
      else if (isLowBase(value, context)) rings.push(centre);
    }
  }

  const foot = size * 0.6;
  const names = head.map(({ x, y, text, anchor }) => label(x, top - foot - y * line, text, anchor));
  side.title.forEach((text, i) =>
    names.push(label(0, top - foot - (side.title.length - 1 - i) * line, text, 'start')),
  );
  for (const [j, lines] of side.names) {
    lines.forEach((text, i) =>
      names.push(label(0, middle(j) + (named ? i - (lines.length - 1) / 2 : i) * line, text, 'start')),
    );
  }
  const averages: Label[] = [];
  if (end && named) {
    const x = right + (end + size * 0.6) / 2;
    names.push(label(x, top - foot, messages.average));
    ends.forEach((text, j) => averages.push(label(x, middle(j), text)));
  }
  let height = bottom;
  const feet = columns.averages ? textsOf(columns.averages) : [];
  if (feet.length && widthFor(feet) <= cell) {
    height += line * 1.3;
    names.push(label(0, height, messages.average, 'start'));
    feet.forEach((text, i) => averages.push(label(left + (i + 0.5) * cell - gap / 2, height, text)));
  }
  if (average?.value !== undefined) {
    for (const text of wrap(heatmapMessages(language).average(number(average.value)), width, size)) {
      height += line * 1.3;
      averages.push(label(0, height, text, 'start'));
    }
  }
  return {
    ...{ width, turned, printed, marks, values, names, averages },
    boxOf: ({ row, column }) => (turned ? boxAt(row, column) : boxAt(column, row)),
    height: Math.ceil(height + foot),
    rings: ringPath(rings, 3),
    nearest: (x, y) => {
      const i = Math.floor(((rightToLeft ? width - x : x) - left) / cell);
      const j = ys.findLastIndex((edge) => edge <= y);
      const [column, row] = [clamp(i, 0, lengthAcross - 1), clamp(j, 0, lengthDown - 1)];
      return lengthAcross && lengthDown
        ? turned
          ? { row: column, column: row }
          : { row, column }
        : undefined;
    },
  };
}

/** The path of a box, made larger by a margin on all sides. */
export function rectangle({ x0, x1, y0, y1 }: Box, margin = 0): string {
  return `M${round(x0 - margin)},${round(y0 - margin)}H${round(x1 + margin)}V${round(y1 + margin)}H${round(x0 - margin)}Z`;
}
