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
  /** Whether it was worked out here. It may be provisional besides. */
  readonly derived?: boolean;
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

/** How percentages are worked out that are not stated. */
export interface Working {
  /** How many decimals they have; undefined: the choice of who works them out. */
  readonly decimals?: number | undefined;
  /** None is worked out on a base under this. */
  readonly smallestBase?: number | undefined;
}

/** What a count comes to in percent; undefined where that is not to be known, or not to be given. */
export function percentOf(
  count: number | undefined,
  base: number | undefined,
  { decimals = 0, smallestBase = 0 }: Working,
): number | undefined {
  return count !== undefined && base && base >= smallestBase
    ? Number(((100 * count) / base).toFixed(decimals))
    : undefined;
}

/** A cell of one datum. A percentage that is not stated is worked out from count and base, and says so. */
export function cellOf(datum: Datum | undefined, unit: Unit, base?: number, working: Working = {}): Cell {
  const given = valueOf(datum, unit);
  const { count, status, note } = given;
  const of = given.base ?? base;
  const { decimals = 1, smallestBase } = working;
  const worked =
    unit === 'percent' && given.percent === undefined
      ? percentOf(count, of, { decimals, smallestBase })
      : undefined;
  const percent = given.percent ?? worked;
  const value = unit === 'percent' ? percent : count;
  const derived = worked !== undefined;
  return {
    value,
    percent,
    count,
    base: of,
    status: status ?? (derived ? 'derived' : undefined),
    derived,
    note,
  };
}

/** One value as a column of its own; none where there is no value. */
export function columnOfOne(cell: Cell | undefined): Column[] {
  return cell ? [{ length: 1, numbers: [cell.value ?? NaN], plain: false, cell: () => cell }] : [];
}

/** The values along keys. Keys that an object does not name are `not-stated`. */
export function columnOf(
  values: Values,
  bases: Bases | undefined,
  keys: Keys,
  unit: Unit,
  base?: number,
  working?: Working,
): Column {
  const datum = (i: number): Datum | undefined => at<Datum>(values, keys, i);
  const baseAt = (i: number): number | undefined => {
    const own = typeof bases === 'object' ? at<Count | MissingStatus>(bases, keys, i) : bases;
    return typeof own === 'number' ? own : base;
  };
  const cell = (i: number): Cell => cellOf(datum(i), unit, baseAt(i), working);
  const plain = Array.isArray(values) && values.every((v) => typeof v === 'number');
  const numbers = plain ? values : Float64Array.from({ length: keys.length }, (_, i) => cell(i).value ?? NaN);
  return { length: keys.length, numbers, plain: plain && bases === undefined && base === undefined, cell };
}
