import type { Cell } from '../document/index.js';
import type { Language } from './language.js';
import { plainText, type Said } from './said.js';
import type { Table } from './table.js';
import { numberCell, valueCell, type Measurement } from './value-words.js';

/** Values that stand under one another in a table. */
export interface ValueColumn {
  /** What they are; empty where the unit says it. */
  readonly label: Said;
  /** The value in a row. */
  readonly cell: (row: number) => Cell;
  /** True where their counts get a column of their own. */
  readonly counts: boolean;
  /** True where their bases do. */
  readonly bases: boolean;
}

/** What a table of values is made of. */
export interface ValueRows {
  readonly caption: Said;
  /** What the rows are. */
  readonly label: Said;
  /** How many rows there are. */
  readonly length: number;
  /** How many rows a reader may sort; left out: all. */
  readonly sortable?: number;
  /** The name of a row. */
  readonly name: (row: number) => Said;
  /** What is to be known of a whole row, shown in brackets after its name; empty where nothing is. Left out: of none. */
  readonly remark?: (row: number) => string;
  readonly columns: readonly ValueColumn[];
}

/** A table of values: for each column its values and, where it asks for them, their counts and bases. */
export function valueTable(
  { caption, label, length, sortable = length, name, remark, columns }: ValueRows,
  measurement: Measurement,
  language: Language,
): Table {
  const { messages } = language;
  const heads = columns.flatMap((column) => {
    const of = (what: string): Said => (column.label ? [column.label, ': ', what] : what);
    return [
      column.label || messages[measurement.view.unit],
      ...(column.counts ? [of(messages.count)] : []),
      ...(column.bases ? [of(messages.base)] : []),
    ];
  });
  return {
    caption,
    columns: [{ label, numeric: false }, ...heads.map((head) => ({ label: head, numeric: true }))],
    length,
    sortable,
    row: (i) => [
      { text: remark?.(i) ? [name(i), ` (${remark(i)})`] : name(i), plain: plainText(name(i)) },
      ...columns.flatMap(({ cell, counts, bases }) => {
        const value = cell(i);
        return [
          valueCell(value, measurement, language),
          ...(counts ? [numberCell(value.count, value, language)] : []),
          ...(bases ? [numberCell(value.base, value, language)] : []),
        ];
      }),
    ],
  };
}
