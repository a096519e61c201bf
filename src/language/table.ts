import { plainText, type Said } from './said.js';

/** A column of a table. The first column holds the headers of the rows. */
export interface TableColumn {
  readonly label: Said;
  /** True where its cells are numbers, to be set flush right. */
  readonly numeric: boolean;
}

/** What stands in a cell: as it is read, and as it is downloaded. */
export interface TableCell {
  /** Words and numbers in the reader's language; never empty where a value is missing. */
  readonly text: Said;
  /** A plain number, or a word that says why there is none. */
  readonly plain: number | string;
}

/** The figures as a table. Rows are made when they are asked for: there may be a million of them. */
export interface Table {
  readonly caption: Said;
  readonly columns: readonly TableColumn[];
  /** How many rows there are. */
  readonly length: number;
  /** The cells of a row from 0, one for each column. */
  readonly row: (place: number) => readonly TableCell[];
  /** How many rows a reader may put into another order; those after them, such as averages, stay last. Left out: none. */
  readonly sortable?: number;
}

/**
 * A table with its rows in another order.
 *
 * @param order the place of a column, which then runs from the highest value; with `-` before it, from the lowest; empty for
 *   the order as given. Cells without a number come last.
 */
export function sortedTable(table: Table, order: string): Table {
  if (!order) return table;
  const column = Math.abs(Number(order));
  const rising = order.startsWith('-') ? 1 : -1;
  const ranks = Array.from({ length: table.sortable ?? 0 }, (_, place) => {
    const plain = table.row(place)[column]?.plain;
    return typeof plain === 'number' ? rising * plain : Infinity;
  });
  const places = ranks.map((_, place) => place);
  // Two without a number keep their order: Infinity - Infinity is no number.
  places.sort((a, b) => ranks[a]! - ranks[b]! || 0);
  return { ...table, row: (place) => table.row(places[place] ?? place) };
}

/**
 * The table as comma-separated values (RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8).
 * A text that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
export function toCsv({ columns, length, row }: Table): string {
  const lines = [columns.map((c) => field(plainText(c.label)))];
  for (let i = 0; i < length; i++) lines.push(row(i).map((c) => field(c.plain)));
  return `\ufeff${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function field(value: number | string): string {
  if (typeof value === 'number') return String(value);
  const text = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
