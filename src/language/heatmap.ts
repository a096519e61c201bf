import type { Noun } from '../document/index.js';
import { speaker } from './complete.js';

/** What a heatmap says of itself. Places are a row and a column: `16 to 25, March 2024`. */
export interface HeatmapMessages {
  introduction(measure: string, rows: string, columns: string, range: string): string;
  /** The one number that is stated, at one or several places. */
  only(value: string, places: string): string;
  /** The one number that all cells state. */
  all(value: string, cells: string): string;
  highest(value: string, places: string): string;
  lowest(value: string, places: string): string;
  /** What is counted where places are not worth naming. */
  readonly cells: Noun;
  /** A week, by its first day. */
  week(from: string): string;
  rowAverage(rows: string, value: string, names: string): string;
  average(value: string): string;
  /** `form`: the plural form for `count`. */
  missing(count: string, total: string, status: string, form: Intl.LDMLPluralRule): string;
  highlight(place: string, note: string): string;
  /** A class of colour, from a number to a value. */
  range(from: string, to: string): string;
  /** Where there is no room for the names of all rows. */
  readonly thinned: string;
  instructions(): string;
}

/** The name of an axis within a sentence; abbreviations keep their capitals. */
const within = (label: string): string =>
  label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

const english: HeatmapMessages = {
  introduction: (measure, rows, columns, range) =>
    `${measure}, by ${within(rows)} and ${within(columns)}${range && `, ${range}`}.`,
  only: (value, places) => `All that is stated is ${value}, for ${places}.`,
  all: (value, cells) => `It was ${value} in all ${cells}.`,
  highest: (value, places) => `The highest was ${value}, for ${places}.`,
  lowest: (value, places) => `The lowest was ${value}, for ${places}.`,
  cells: { one: 'cell', other: 'cells' },
  week: (from) => `the week from ${from}`,
  rowAverage: (rows, value, names) => `By ${within(rows)}, the highest average was ${value}, for ${names}.`,
  average: (value) => `The average of all was ${value}.`,
  missing: (count, total, status, form) =>
    `${count} of the ${total} figures ${form === 'one' ? 'is' : 'are'} ${status}.`,
  highlight: (place, note) => `Outlined: ${place}. ${note}`,
  range: (from, to) => `${from} to ${to}`,
  thinned: 'Not every row is named here: the table names all.',
  instructions: () => 'Point at a cell, or use the arrow keys, to read its figure.',
};

/** What a heatmap says in a language. */
export const heatmapMessages = /* @__PURE__ */ speaker('heatmap', english);
