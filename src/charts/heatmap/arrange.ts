import { isLowBase, type Cell, type Column } from '../../document/index.js';
import { widestOf, type Frame } from '../../geometry/index.js';
import type { Language } from '../../language/index.js';
import { headNames, sideNames, widestWord, type Head, type SideNames } from './axes.js';
import { turn, type Grid, type HeatmapModel } from './model.js';

/** Writes a value: with its unit, or without where there is little room. */
export type Write = (value: number) => string;

/** How a heatmap stands in a picture: which way round, and what there is room for. Lengths are in pixels. */
export interface Arrangement {
  readonly grid: Grid;
  /** True where the rows of the document run across, and its columns down. */
  readonly turned: boolean;
  /** The names at the side of the cells. */
  readonly side: SideNames;
  /** The names above the cells. */
  readonly head: Head;
  /** The averages at the other side; empty where there are none, or no room. */
  readonly ends: readonly string[];
  /** How wide they are; 0 where there are none. */
  readonly end: number;
  /** How wide a cell is. */
  readonly cell: number;
  /** True where every line of cells is named, and high enough for it. */
  readonly named: boolean;
  /** Writes the values that are printed in cells; undefined where there is no room for them. */
  readonly write: Write | undefined;
}

type Standing = Omit<Arrangement, 'write'>;

/** More cells than these have no text in them. */
const mostTexts = 2500;
/** More lines than these are as low as they must be, and not all of them are named. */
const mostLines = 200;
/** More lines of periods, of which one can be told from the next. */
const mostPeriods = 60;
/** How many of those are named at most. */
const mostNames = 48;

/** A value as it is printed: empty where there is none, marked where its base is low. */
export function textOf(cell: Cell, { context }: HeatmapModel, write: Write): string {
  return cell.value === undefined ? '' : write(cell.value) + (isLowBase(cell, context) ? '†' : '');
}

/** The values of a column as they are printed. */
export function textsOf({ length, cell }: Column, model: HeatmapModel, write: Write): string[] {
  return Array.from({ length }, (_, i) => textOf(cell(i), model, write));
}

/** How wide texts are in cells, with the room around them. */
export function widthFor(texts: readonly string[], size: number): number {
  return widestOf(texts, size) + size * 0.4;
}

/** Writes the values of a view with their unit. */
export function writeOf({ view }: HeatmapModel, { formats }: Language): Write {
  return (value) => formats.value(value, view.unit, view.decimals);
}

/**
 * The way in which most can be read: columns by their names rather than by numbers, values printed in cells if they can be,
 * the averages beside them, their unit; and the rows of the document down, unless its columns leave much wider cells.
 */
export function arrange(model: HeatmapModel, frame: Frame, language: Language): Arrangement {
  const { width, size } = frame;
  const { formats, messages } = language;
  const { cells } = model;
  const whole = writeOf(model, language);
  const standing = (grid: Grid, withEnd: boolean): Standing => {
    const { rows, columns } = grid;
    const named = rows.keys.length <= ('grain' in rows.keys ? mostPeriods : mostLines);
    const namesAside = (most: number): SideNames =>
      sideNames(rows, most, width, size, formats, columns.averages ? messages.average : '');
    let side = namesAside(named ? mostLines : mostNames);
    // Names of several lines need more than one low line each.
    if (!named) side = namesAside(mostNames / Math.max(1, ...[...side.names.values()].map((l) => l.length)));
    const ends = withEnd && rows.averages ? textsOf(rows.averages, model, whole) : [];
    const end = ends.length && widthFor([...ends, messages.average], size) + size * 0.8;
    const { length } = columns.keys;
    const cell = Math.min(
      // A long word has the room that there is.
      Math.max(size * 7, widestWord(columns.names, size)),
      (width - side.width - end) / Math.max(1, length),
    );
    const from = side.title.length && widestOf(side.title, size) + 6;
    const room = [from, end ? side.width + length * cell : width] as const;
    const head = headNames(columns, { left: side.width, cell, room }, size, formats);
    return { grid, turned: grid !== model, side, head, ends, end, cell, named };
  };
  const [given, other, ...without] = [true, false].flatMap((withEnd) =>
    [model, turn(model)].map((grid) => standing(grid, withEnd)),
  ) as [Standing, Standing, ...Standing[]];
  const few = cells.length * model.columns.keys.length <= mostTexts;
  const writes = (few ? [whole, formats.number] : []).map((write) => ({
    write,
    need: widthFor(
      cells.flatMap((column) => textsOf(column, model, write)),
      size,
    ),
  }));
  // Where there is little room the unit is left to the legend, and then the averages beside the cells to the table.
  const printed = [[given, other], without].flatMap((ways) =>
    writes.flatMap(({ write, need }) =>
      ways.filter(({ named, cell }) => named && cell >= need).map((way) => ({ ...way, write })),
    ),
  );
  return (
    printed.find(({ head }) => !head.numbered) ??
    printed[0] ?? { ...(other.named && other.cell > 2 * given.cell ? other : given), write: undefined }
  );
}
