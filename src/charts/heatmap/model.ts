import { cellOf, columnOf, keyOf, periodsBetween, placeOf, tallyOf } from '../../document/index.js';
import type { Cell, Column, Context, HeatmapView, Keys, Tally, Values } from '../../document/index.js';
import { scaleOf, type HeatScale } from './scale.js';

/** The rows or the columns of a heatmap. */
export interface Axis {
  /** What they are: `Age`. */
  readonly label: string;
  /** Their periods or ids. */
  readonly keys: Keys;
  /** Their names; empty where they are periods. */
  readonly names: readonly string[];
  /** The average of each; undefined where the document gives none. */
  readonly averages: Column | undefined;
}

/** What stands in rows and columns. */
export interface Grid {
  readonly rows: Axis;
  readonly columns: Axis;
  /**
   * The value in a row and a column, from 0. After the last row stand the averages of the columns, after the last column
   * those of the rows, and after both that of all.
   */
  readonly at: (row: number, column: number) => Cell;
}

/** A heatmap as its picture, table, summary and download all take it. */
export interface HeatmapModel extends Grid {
  readonly view: HeatmapView;
  readonly context: Context;
  /** The values of each row. */
  readonly cells: readonly Column[];
  readonly tally: Tally;
  /** The average of all; undefined where the document gives none. */
  readonly average: Cell | undefined;
  readonly scale: HeatScale;
  /** The cells to point out, by their places. */
  readonly highlights: readonly { readonly row: number; readonly column: number; readonly note: string }[];
}

/** Works out a heatmap once. The view has been checked: its ids are unique and its values fit its columns. */
export function heatmapModel(view: HeatmapView, context: Context): HeatmapModel {
  const { unit, rows, columns, columnAverages, highlights = [] } = view;
  const listed = Array.isArray(columns);
  const keys: Keys = listed ? columns.map(({ id }) => id) : (periodsBetween(columns.from, columns.to) ?? []);
  const rowKeys = rows.map(({ id }) => id);
  const { length } = rows;
  const cells = rows.map(({ values, bases }) => columnOf(values, bases, keys, unit, view.base, context));
  const column = (values: Values | undefined, along: Keys): Column | undefined =>
    values && columnOf(values, undefined, along, unit, undefined, context);
  const averages = rows.map((row) => row.average ?? 'not-stated');
  const ofRows = column(rows.some((row) => row.average !== undefined) ? averages : undefined, rowKeys);
  const ofColumns = column(columnAverages, keys);
  const average = view.average === undefined ? undefined : cellOf(view.average, unit, undefined, context);
  return {
    ...{ view, context, cells, average },
    rows: { label: view.rowLabel, keys: rowKeys, names: rows.map(({ label }) => label), averages: ofRows },
    columns: {
      label: view.columnLabel,
      keys,
      names: listed ? columns.map(({ label }) => label) : [],
      averages: ofColumns,
    },
    at: (i, j) =>
      (j < keys.length ? (cells[i] ?? ofColumns)?.cell(j) : i < length ? ofRows?.cell(i) : average) ??
      cellOf(undefined, unit),
    tally: tallyOf(cells),
    scale: scaleOf(view, cells),
    highlights: highlights.map(({ row, column: key, note = '' }) => ({
      row: rowKeys.indexOf(row),
      column: 'grain' in keys ? placeOf(keys, key) : keys.indexOf(key),
      note,
    })),
  };
}

/** The same with rows for columns. */
export function turn({ rows, columns, at }: Grid): Grid {
  return { rows: columns, columns: rows, at: (row, column) => at(column, row) };
}

/** The detail of `findings-select` of a heatmap. */
export interface HeatmapSelection {
  readonly view: string;
  /** The id of the row. */
  readonly row: string;
  /** The id or the period of the column, as the document writes it. */
  readonly column: string;
  readonly value: Cell;
}

/** What `findings-select` tells of a cell. */
export function selectionAt(
  { view, rows, columns, at }: HeatmapModel,
  row: number,
  column: number,
): HeatmapSelection {
  return {
    view: view.id,
    row: keyOf(rows.keys, row),
    column: keyOf(columns.keys, column),
    value: at(row, column),
  };
}
