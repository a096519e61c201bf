import { checkReference, namesOf } from './check.js';
import { error, join, type Report } from './issues.js';
import { keyOf, type Keys } from './keys.js';
import type { Bases, Count, Datum, MissingStatus, Unit, Value, Values } from './types.js';

/** What a value was found to be. */
export interface Figures {
  readonly percent: number | undefined;
  readonly count: number | undefined;
  readonly base: number | undefined;
}

/** What an author's check asks beside: see `check-all.ts`. A reader's figure is drawn without it. */
export interface Policy {
  /** Asks it of one value. `pathOf` tells where its percentage or its count stands. */
  value(figures: Figures, pathOf: (unit: Unit) => string, report: Report): void;
  /** Asks it of the parts of a group, one for each of `categories`. */
  parts(
    parts: { readonly [category: string]: Datum },
    categories: readonly string[],
    rule: ValueRule,
    path: string,
    report: Report,
  ): void;
}

/** What values of one view are held against. */
export interface ValueRule {
  /** What a bare number is in. */
  readonly unit: Unit;
  /** True for averages of counts, which need not be whole numbers. */
  readonly fractions?: boolean;
  /** What a percentage is of, where it is one number for all. */
  readonly base?: number | undefined;
  /** How many decimals percentages have, where that is not as they are written. */
  readonly decimals?: number | undefined;
  /** What an author's check asks beside. */
  readonly policy?: Policy | undefined;
}

/** Checks values along keys, and their bases. */
export function checkValues(
  { values, bases }: { readonly values: Values; readonly bases?: Bases },
  keys: Keys,
  rule: ValueRule,
  path: string,
  report: Report,
): void {
  const own = typeof bases === 'object' ? bases : undefined;
  const [valuesPath, basesPath] = [`${path}.values`, `${path}.bases`];
  const baseRule: ValueRule = { unit: 'count', policy: rule.policy };
  if (typeof bases === 'number') checkDatum(bases, basesPath, baseRule, report);
  if (!checkKeys(values, keys, valuesPath, report) || (own && !checkKeys(own, keys, basesPath, report)))
    return;
  for (let i = 0; i < keys.length; i++) {
    const datum = at(values, keys, i);
    const given = own ? at<Count | MissingStatus>(own, keys, i) : (bases as Count | undefined);
    const base = typeof given === 'number' ? given : rule.base;
    if (own) checkDatum(given, placePath(basesPath, own, keys, i), baseRule, report);
    // A long series of plain numbers is checked without a path for each of them.
    if (rule.policy || !isPlain(datum, rule.unit, base))
      checkDatum(datum, placePath(valuesPath, values, keys, i), { ...rule, base }, report);
  }
}

function isPlain(datum: Datum | undefined, unit: Unit, base = Infinity): boolean {
  if (typeof datum !== 'number') return datum === undefined;
  return unit === 'percent' ? isIn(datum, 100) : isIn(datum, base) && Number.isInteger(datum);
}

function isIn(value: number, most: number): boolean {
  return value >= 0 && value <= most;
}

/** The value at a place of a list, or of an object by its key; undefined where there is none. */
export function at<T>(
  values: readonly T[] | { readonly [key: string]: T },
  keys: Keys,
  place: number,
): T | undefined {
  if (isList(values)) return values[place];
  const key = keyOf(keys, place);
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function isList<T>(values: readonly T[] | { readonly [key: string]: T }): values is readonly T[] {
  return Array.isArray(values);
}

function placePath(path: string, values: object, keys: Keys, i: number): string {
  return Array.isArray(values) ? `${path}[${i}]` : join(path, keyOf(keys, i));
}

/** Longer runs must be lists: an object of days from year 1 to 9999 would be short to write and long to draw. */
const mostNamed = 20_000;

function checkKeys(values: object, keys: Keys, path: string, report: Report): boolean {
  const list = Array.isArray(values);
  const fits = list ? values.length === keys.length : keys.length <= mostNamed;
  if (!fits)
    report(error('wrong-length', path, `a list of ${keys.length}, one for each of ${namesOf(keys)}`, values));
  else if (!list) for (const key of Object.keys(values)) checkReference(key, keys, join(path, key), report);
  return fits;
}

/** Checks one value, where there is one: range, base, agreement of percent, count and base, and reasons without numbers. */
export function checkDatum(datum: Datum | undefined, path: string, rule: ValueRule, report: Report): void {
  if (datum === undefined) return;
  const { unit, fractions } = rule;
  const value = valueOf(datum, unit);
  const { percent, count, status, base = rule.base } = value;
  const pathOf = (field: Unit): string => (typeof datum === 'number' ? path : `${path}.${field}`);
  if (status && status !== 'provisional' && status !== 'derived') {
    const number = percent ?? count;
    if (number !== undefined)
      report(error('withheld-value', path, `without a number, as it is ${status}`, number));
    return;
  }
  const worked = unit === 'percent' && !!base;
  if (value[unit] === undefined && !(worked && count !== undefined)) {
    report(
      error('missing-field', pathOf(unit), 'a number, or a status that says why there is none', undefined),
    );
  }
  if (count !== undefined) {
    if (!isIn(count, Infinity) || !(fractions || Number.isInteger(count))) {
      report(
        error('out-of-range', pathOf('count'), fractions ? '0 or more' : 'a whole number, 0 or more', count),
      );
    } else if (base !== undefined && count > base)
      report(error('over-base', pathOf('count'), `at most its base, ${base}`, count));
  }
  if (percent !== undefined && !isIn(percent, 100))
    report(error('out-of-range', pathOf('percent'), 'between 0 and 100', percent));
  if (percent !== undefined && count !== undefined && base && count <= base) {
    const exact = (100 * count) / base;
    const digits = rule.decimals ?? decimals(percent);
    if (Math.abs(exact - percent) > 0.5 / 10 ** digits + 1e-9) {
      report(
        error(
          'percent-mismatch',
          pathOf('percent'),
          `what ${count} of ${base} come to, ${exact.toFixed(digits + 1)}, rounded`,
          percent,
        ),
      );
    }
  }
  rule.policy?.value({ percent, count, base }, pathOf, report);
}

/** A datum as a value with all its fields. Without a prototype: what a page has put on every object is no part of it. */
export function valueOf(datum: Datum | undefined, unit: Unit): Value {
  if (typeof datum === 'object') return datum;
  return Object.assign(
    Object.create(null),
    typeof datum === 'number' ? { [unit]: datum } : { status: datum ?? 'not-stated' },
  ) as Value;
}

/** How many decimals a number is written with. */
export function decimals(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
