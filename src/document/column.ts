import { at, valueOf } from './check-values.js';
import type { Keys } from './keys.js';
import type { Bases, Count, Datum, MissingStatus, QualifiedStatus, Unit, Values } from './types.js';

/** Why a cell has no number, or how sure it is. */
export type Status = MissingStatus | QualifiedStatus;

/** One value with all that is known of it. */
export interface Cell {
  /** The number in the unit of the view; undefined where it is missing. */
  readonly value: number | undefined;
  /** In percent, where stated or to be worked out from count and base. */
  readonly percent: number | undefined;
  /** How many, where stated. */
  readonly count: number | undefined;
  /** Of how many, where stated. */
  readonly base: number | undefined;
  /** Why it is missing or how sure it is; undefined where it is plainly stated. */
  readonly status: Status | undefined;
  /** What a reader should know about it. */
  readonly note: string | undefined;
}

/**
 * The values along a run of keys as plain numbers, in the unit of the view, with NaN where one is missing.
 * A list of plain numbers is kept as it is: it costs no object a value.
 */
export interface Column {
  /** How many there are. */
  readonly length: number;
  /** The numbers; NaN where missing. */
  readonly numbers: ArrayLike<number>;
  /** True where no value has more to say than its number: no base, no status, no note. */
  readonly plain: boolean;
  /** All that is known of the value at a place from 0. */
  readonly cell: (place: number) => Cell;
}

/** A cell of one datum. A percentage that is not stated is worked out from count and base, and says so. */
export function cellOf(datum: Datum | undefined, unit: Unit, base?: number): Cell {
  const given = valueOf(datum, unit);
  const { count, status, note } = given;
  const of = given.base ?? base;
  const derived = unit === 'percent' && given.percent === undefined && count !== undefined && !!of;
  const percent = derived ? Math.round((1000 * count) / of) / 10 : given.percent;
  const value = unit === 'percent' ? percent : count;
  return { value, percent, count, base: of, status: derived ? 'derived' : status, note };
}

/** The values along keys. Keys that an object does not name are `not-stated`. */
export function columnOf(
  values: Values,
  bases: Bases | undefined,
  keys: Keys,
  unit: Unit,
  base?: number,
): Column {
  const datum = (i: number): Datum | undefined => at<Datum>(values, keys, i);
  const baseAt = (i: number): number | undefined => {
    const own = typeof bases === 'object' ? at<Count | MissingStatus>(bases, keys, i) : bases;
    return typeof own === 'number' ? own : base;
  };
  const cell = (i: number): Cell => cellOf(datum(i), unit, baseAt(i));
  const plain = Array.isArray(values) && values.every((v) => typeof v === 'number');
  const numbers = plain ? values : Float64Array.from({ length: keys.length }, (_, i) => cell(i).value ?? NaN);
  return { length: keys.length, numbers, plain: plain && bases === undefined && base === undefined, cell };
}
