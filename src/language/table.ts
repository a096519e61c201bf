/** A column of a table. The first column holds the headers of the rows. */
export interface TableColumn {
  readonly label: string;
  /** True where its cells are numbers, to be set flush right. */
  readonly numeric: boolean;
}

/** What stands in a cell: as it is read, and as it is downloaded. */
export interface TableCell {
  /** Words and numbers in the reader's language; never empty where a value is missing. */
  readonly text: string;
  /** A plain number, or a word that says why there is none. */
  readonly plain: number | string;
}

/** The figures as a table. Rows are made when they are asked for: there may be a million of them. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** How many rows there are. */
  readonly length: number;
  /** The cells of a row from 0, one for each column. */
  readonly row: (place: number) => readonly TableCell[];
}

/**
 * The table as comma-separated values (RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8).
 * A text that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
export function toCsv({ columns, length, row }: Table): string {
  const lines = [columns.map((c) => field(c.label))];
  for (let i = 0; i < length; i++) lines.push(row(i).map((c) => field(c.plain)));
  return `\ufeff${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function field(value: number | string): string {
  if (typeof value === 'number') return String(value);
  const text = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
