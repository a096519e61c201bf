import {
  isLowBase,
  periodsBetween,
  type Cell,
  type Column,
  type Context,
  type Measured,
  type Tally,
  type Unit,
} from '../document/index.js';
import type { Language } from './language.js';
import { quoted, type Said } from './said.js';
import type { TableCell } from './table.js';

/** What values are said of: the view that measures them, and what it takes from its document. */
export interface Measurement {
  readonly view: Measured;
  readonly context: Context;
}

const qualified = ['provisional', 'derived'] as const;

/** How sure a stated value is: nothing, where it is plainly stated. */
function doubtsOf({ status, derived }: Cell): readonly (typeof qualified)[number][] {
  return qualified.filter((doubt) => doubt === status || (doubt === 'derived' && derived));
}

/**
 * A value and what is to be doubted of it: `22%`, `not stated`, `14 (provisional; low base)`. Undefined: not stated.
 *
 * @param doubts what is said beside its status
 */
export function valueText(
  cell: Cell | undefined,
  unit: Unit,
  { messages, formats }: Language,
  digits?: number,
  doubts: readonly string[] = [],
): string {
  const { value, status } = cell ?? {};
  if (value === undefined) return messages.status[status ?? 'not-stated'];
  const text = formats.value(value, unit, digits);
  const all = [...doubtsOf(cell!).map((doubt) => messages.status[doubt]), ...doubts];
  return all.length > 0 ? `${text} (${all.join('; ')})` : text;
}

/** One value in words: `22%`, `not stated`, `14 (provisional)`, `32% (low base, 7)`. */
export function cellWords(cell: Cell, { view, context }: Measurement, language: Language): string {
  const { messages, formats } = language;
  const low = isLowBase(cell, context) ? [`${messages.lowBaseMark}, ${formats.number(cell.base ?? 0)}`] : [];
  return valueText(cell, view.unit, language, view.decimals, low);
}

/** One value as a cell of a table. */
export function valueCell(cell: Cell, measurement: Measurement, language: Language): TableCell {
  const text = cellWords(cell, measurement, language);
  return { text, plain: cell.value ?? text };
}

/** A number beside a value, such as its base, as a cell of a table. Undefined: missing for the value's own reason, or not stated. */
export function numberCell(
  number: number | undefined,
  { value, status }: Cell,
  { messages, formats }: Language,
): TableCell {
  const why = value === undefined ? status : undefined;
  const text = number === undefined ? messages.status[why ?? 'not-stated'] : formats.number(number);
  return { text, plain: number ?? text };
}

/** The run of periods that a whole document covers; empty where it does not say. */
export function headRange({ head }: Context, { formats }: Language): string {
  const period = head && periodsBetween(head.period.from, head.period.to);
  return period ? formats.range(period) : '';
}

/** On how many the values rest: the sentence of a summary; none where that is not to be said. */
export function baseWords(
  tallies: readonly Tally[],
  { view, context }: Measurement,
  { messages, formats }: Language,
): string[] {
  const bases = tallies.flatMap((t) => t.bases ?? []);
  const sum = (pick: (tally: Tally) => number): number =>
    tallies.reduce((all, tally) => all + pick(tally), 0);
  const [based, stated] = [sum((t) => t.based), sum((t) => t.stated)];
  if (based === 0) return view.unit === 'percent' ? [messages.baseNotStated] : [];
  if (based < stated) return [messages.basedOnSome(formats.number(based), formats.number(stated))];
  const [low, high] = [Math.min(...bases), Math.max(...bases)];
  const counted = formats.counted(high, context.item ?? messages.response);
  return [low === high ? messages.basedOn(counted) : messages.basedOnRange(formats.number(low), counted)];
}

/** The note on low bases, where there are any. */
export function lowBaseNotes(
  any: boolean,
  { lowBase, item }: Context,
  { messages, formats }: Language,
): Said[] {
  return any ? [[{ mark: '† ' }, messages.lowBase(formats.counted(lowBase, item ?? messages.response))]] : [];
}

/** Names one after the other; those that have commas in them need something stronger between them. */
export function joined(names: readonly string[]): string {
  return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
}

/** Names as a list with its *and*: `a, b and c`; `a, 1; b, 2; and c, 3`. */
export function listed(names: readonly string[], { formats }: Language): string {
  if (names.length < 2 || !names.some((name) => name.includes(','))) return formats.list(names);
  // The last of a list with its "and", which Welsh writes by the letter that comes after.
  return joined([...names.slice(0, -1), formats.list(['', ...names.slice(-1)]).trim()]);
}

/** A run of values, and how each place of it is named. */
export interface NamedColumn {
  readonly column: Column;
  readonly name: (place: number) => string;
}

/** More places than these are counted rather than named. */
const mostPlaces = 12;

/** The notes on single values: what is provisional, what is derived, and what the document says of one or several of them. */
export function valueNotes(columns: readonly NamedColumn[], language: Language): Said[] {
  const { messages, formats } = language;
  const doubts = { provisional: [] as string[], derived: [] as string[] };
  const said = new Map<string, string[]>();
  for (const { column, name } of columns) {
    for (let i = 0; i < column.length && !column.plain; i++) {
      const cell = column.cell(i);
      const { note } = cell;
      for (const doubt of doubtsOf(cell)) doubts[doubt].push(name(i));
      if (note === undefined) continue;
      const places = said.get(note);
      if (places) places.push(name(i));
      else said.set(note, [name(i)]);
    }
  }
  const list = (places: readonly string[]): string => {
    const rest = places.length - mostPlaces;
    return listed(
      rest > 1 ? [...places.slice(0, mostPlaces), messages.more(formats.number(rest))] : places,
      language,
    );
  };
  return [
    ...qualified.flatMap((s) => (doubts[s].length > 0 ? [messages[s](list(doubts[s]))] : [])),
    ...[...said].map(([note, places]) => quoted(note, (n) => `${list(places)}: ${n}`)),
  ];
}
