import { isLowBase, type MissingStatus } from '../../document/index.js';
import {
  clamp,
  dotPath,
  hatchPath,
  ringPath,
  round,
  wrap,
  type Box,
  type Frame,
  type Label,
} from '../../geometry/index.js';
import { heatmapMessages, type Language } from '../../language/index.js';
import { arrange, textOf, textsOf, widthFor, writeOf, type Arrangement } from './arrange.js';
import { linesOf } from './axes.js';
import type { HeatmapModel } from './model.js';

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
  /** The names for which numbers stand above the cells, from 1; empty where the names do. */
  readonly numbered: readonly string[];
  /** True where there are too many rows for the names of all, which are not periods. */
  readonly thinned: boolean;
  /** The averages of rows and columns, and of all. */
  readonly averages: readonly Label[];
  /** The box of a cell. */
  readonly boxOf: (place: Place) => Box;
  /** The cell nearest to a point; undefined where there are none. */
  readonly nearest: (x: number, y: number) => Place | undefined;
}

/** How high all lines are where there are too many to name each, in sizes of the font. */
const manyLinesHeight = 62;
/** Cells smaller than this touch. */
const smallest = 9;

/** Places a heatmap in a picture. Reads nothing but its arguments: it runs wherever JavaScript does. */
export function heatmapLayout(model: HeatmapModel, frame: Frame, language: Language): HeatmapLayout {
  const { width, size, rightToLeft } = frame;
  const arranged = arrange(model, frame, language);
  const { grid, turned, side, head, end, cell, write } = arranged;
  const right = side.width + grid.columns.keys.length * cell;
  const line = size * 1.3;
  const top = Math.ceil(Math.max(linesOf(head.labels), side.title.length) * line + size * 0.5);
  const cells = placeCells(arranged, frame, top, line);
  const { boxAt, middle, ys } = cells;
  const foot = size * 0.6;

  const label = (x: number, y: number, text: string, anchor: Label['anchor'] = 'middle'): Label => ({
    x: round(rightToLeft ? width - x : x),
    y: round(y),
    text,
    anchor: rightToLeft && anchor === 'start' ? 'end' : anchor,
  });
  const names = head.labels.map(({ x, y, text, anchor }) => label(x, top - foot - y * line, text, anchor));
  side.title.forEach((text, i) =>
    names.push(label(0, top - foot - (side.title.length - 1 - i) * line, text, 'start')),
  );
  for (const [j, lines] of side.names) {
    const first = arranged.named ? (1 - lines.length) / 2 : 0;
    lines.forEach((text, i) => names.push(label(0, middle(j) + (first + i) * line, text, 'start')));
  }
  const averages: Label[] = [];
  if (end && arranged.named) {
    const x = right + (end + foot) / 2;
    names.push(label(x, top - foot, language.messages.average));
    arranged.ends.forEach((text, j) => averages.push(label(x, middle(j), text)));
  }
  let height = ys.at(-1)!;
  const number = writeOf(model, language);
  const feet = grid.columns.averages ? textsOf(grid.columns.averages, model, number) : [];
  if (feet.length && widthFor(feet, size) <= cell) {
    height += line * 1.3;
    names.push(label(0, height, language.messages.average, 'start'));
    feet.forEach((text, i) =>
      averages.push(label(side.width + (i + 0.5) * cell - cells.gap / 2, height, text)),
    );
  }
  const { average } = model;
  if (average?.value !== undefined) {
    for (const text of wrap(heatmapMessages(language).average(number(average.value)), width, size)) {
      height += line * 1.3;
      averages.push(label(0, height, text, 'start'));
    }
  }
  return {
    ...{ width, turned, names, averages, printed: write !== undefined },
    numbered: head.numbered ? grid.columns.names : [],
    thinned: grid.rows.names.length > side.names.size,
    ...drawCells(model, arranged, cells),
    boxOf: ({ row, column }) => (turned ? boxAt(row, column) : boxAt(column, row)),
    height: Math.ceil(height + foot),
    nearest: (x, y) => {
      const [across, down] = [grid.columns.keys.length, grid.rows.keys.length];
      if (!across || !down) return undefined;
      const i = clamp(Math.floor(((rightToLeft ? width - x : x) - side.width) / cell), 0, across - 1);
      const j = clamp(
        ys.findLastIndex((edge) => edge <= y),
        0,
        down - 1,
      );
      return turned ? { row: i, column: j } : { row: j, column: i };
    },
  };
}

/** Where the cells are. */
interface Cells {
  /** The room between cells; 0 where they touch. */
  readonly gap: number;
  /** The upper edges of the lines, and the lower edge of the last. */
  readonly ys: readonly number[];
  /** The box of the cells from one column to another in a line; of one cell if the last is left out. */
  readonly boxAt: (from: number, line: number, to?: number) => Box;
  /** Where the text of a line stands. */
  readonly middle: (line: number) => number;
}

function placeCells(
  { grid, side, cell, named, write }: Arrangement,
  { width, size, rightToLeft }: Frame,
  top: number,
  textLine: number,
): Cells {
  const { length } = grid.rows.keys;
  const low = write
    ? Math.min(size * 2.6, Math.max(size * 2, cell * 0.6))
    : named
      ? size * 1.6
      : (manyLinesHeight * size) / length;
  const gap = Math.min(cell, low) < smallest ? 0 : 2;
  const ys = [top];
  for (let j = 0; j < length; j++)
    ys.push(ys[j]! + Math.max(low, named ? side.names.get(j)!.length * textLine + 4 : 0));
  // Cells that touch end at whole pixels, or they would show seams.
  const edge = (at: number): number => (gap ? at : Math.round(at));
  return {
    ...{ gap, ys },
    boxAt: (from, j, to = from) => {
      const [x0, x1] = [edge(side.width + from * cell), edge(side.width + (to + 1) * cell) - gap];
      const [y0, y1] = [edge(ys[j]!), edge(ys[j + 1]!) - gap];
      return rightToLeft ? { x0: width - x1, x1: width - x0, y0, y1 } : { x0, x1, y0, y1 };
    },
    middle: (j) => (ys[j]! + ys[j + 1]! - gap) / 2 + size * 0.35,
  };
}

/** What the cells hold: their colours, the marks of missing values, and values or rings. */
function drawCells(
  model: HeatmapModel,
  { grid: { rows, columns, at }, write }: Arrangement,
  { gap, boxAt, middle }: Cells,
): Pick<HeatmapLayout, 'marks' | 'values' | 'rings'> {
  const marks = new Map<CellState, string>();
  const values = Array.from({ length: 7 }, (): Label[] => []);
  const rings: [number, number][] = [];
  const across = columns.keys.length;
  const stateAt = (i: number, j: number): CellState | undefined => {
    if (i >= across) return undefined;
    const { value, status } = at(j, i);
    return value === undefined ? (status as MissingStatus) : model.scale.stepOf(value);
  };
  for (let j = 0; j < rows.keys.length; j++) {
    let from = 0;
    let next = stateAt(0, j);
    for (let i = 0; i < across; i++) {
      const state = next!;
      next = stateAt(i + 1, j);
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
      if (write) {
        const text = textOf(value, model, write);
        values[state]!.push({ x: round(centre[0]), y: round(middle(j)), text, anchor: 'middle' });
      } else if (isLowBase(value, model.context)) rings.push(centre);
    }
  }
  return { marks, values, rings: ringPath(rings, 3) };
}

/** The path of a box, made larger by a margin on all sides. */
export function rectangle({ x0, x1, y0, y1 }: Box, margin = 0): string {
  return `M${round(x0 - margin)},${round(y0 - margin)}H${round(x1 + margin)}V${round(y1 + margin)}H${round(x0 - margin)}Z`;
}
