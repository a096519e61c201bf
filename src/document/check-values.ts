import { error, join, quote, warning, type Report } from './issues.js';
import { keyOf, type Keys } from './keys.js';
import type { Bases, Datum, Disclosure, Unit, Values } from './types.js';

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
  /** The document's policy for small numbers. */
  readonly disclosure?: Disclosure | undefined;
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
  if (typeof bases === 'number') checkCount(bases, `${path}.bases`, { unit: 'count' }, report);
  if (!checkKeys(values, keys, `${path}.values`, report)) return;
  if (own && !checkKeys(own, keys, `${path}.bases`, report)) return;
  const { unit } = rule;
  const fallback = own ? rule.base : ((bases as number | undefined) ?? rule.base);
  const plain = !own && fallback === undefined && !rule.disclosure;
  const most = unit === 'percent' ? 100 : Infinity;
  for (let i = 0; i < keys.length; i++) {
    const datum = at(values, keys, i);
    // A long series of plain numbers is checked without a path for each of them.
    if (datum === undefined || (plain && isIn(datum, most) && (unit === 'percent' || Number.isInteger(datum)))) continue;
    const base = own && at(own, keys, i);
    if (typeof base === 'number') checkCount(base, placePath(`${path}.bases`, own, keys, i), { unit: 'count' }, report);
    const of = typeof base === 'number' ? base : fallback;
    checkDatum(datum, placePath(`${path}.values`, values, keys, i), { ...rule, base: of }, report);
  }
}

function isIn(datum: unknown, most: number): boolean {
  return typeof datum === 'number' && datum >= 0 && datum <= most;
}

/** The value at a place of a list, or of an object by its key; undefined where there is none. */
export function at<T>(values: readonly T[] | { readonly [key: string]: T }, keys: Keys, place: number): T | undefined {
  if (isList(values)) return values[place];
  const key = keyOf(keys, place);
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function isList<T>(values: readonly T[] | { readonly [key: string]: T }): values is readonly T[] {
  return Array.isArray(values);
}

function placePath(path: string, values: object | undefined, keys: Keys, i: number): string {
  return Array.isArray(values) ? `${path}[${i}]` : join(path, keyOf(keys, i));
}

/** Longer runs must be lists: an object of days from year 1 to 9999 would be short to write and long to draw. */
const mostNamed = 20_000;

function checkKeys(values: object, keys: Keys, path: string, report: Report): boolean {
  const run = `${keyOf(keys, 0)} to ${keyOf(keys, keys.length - 1)}`;
  const list = Array.isArray(values);
  if (list ? values.length !== keys.length : keys.length > mostNamed) {
    report(error('wrong-length', path, `a list of ${keys.length}, one for each of ${run}`, values));
    return false;
  }
  if (list) return true;
  const known = new Set(Array.from({ length: keys.length }, (_, i) => keyOf(keys, i)));
  for (const key of Object.keys(values)) {
    if (!known.has(key)) report(error('unknown-reference', join(path, key), `one of ${run}`, key));
  }
  return true;
}

/** Checks one value: range, base, agreement of percent, count and base, and reasons without numbers. */
export function checkDatum(datum: Datum, path: string, rule: ValueRule, report: Report): void {
  if (typeof datum === 'string') return;
  if (typeof datum === 'number') return (rule.unit === 'percent' ? checkPercent : checkCount)(datum, path, rule, report);
  const { percent, count, status, base = rule.base } = datum;
  const own = { ...rule, base };
  if (status && status !== 'provisional' && status !== 'derived') {
    const number = percent ?? count;
    if (number !== undefined) report(error('withheld-value', path, `without a number, as it is ${status}`, number));
    return;
  }
  const counted = rule.unit === 'count' || base === undefined;
  if (rule.unit === 'percent' ? percent === undefined && (count === undefined || counted) : count === undefined) {
    report(error('missing-field', `${path}.${rule.unit}`, 'a number, or a status that says why there is none', undefined));
  }
  if (count !== undefined) checkCount(count, `${path}.count`, own, report);
  if (percent === undefined) return;
  checkPercent(percent, `${path}.percent`, own, report);
  if (count === undefined || !base || count > base) return;
  const exact = (100 * count) / base;
  const digits = rule.decimals ?? decimals(percent);
  if (Math.abs(exact - percent) <= 0.5 / 10 ** digits + 1e-9) return;
  const expected = `what ${count} of ${base} come to, ${exact.toFixed(digits + 1)}, rounded`;
  report(error('percent-mismatch', `${path}.percent`, expected, percent));
}

function checkPercent(percent: number, path: string, { base = Infinity, disclosure }: ValueRule, report: Report): void {
  if (!isIn(percent, 100)) report(error('out-of-range', path, 'between 0 and 100', percent));
  const least = disclosure?.smallestBase ?? 10;
  if (base < least) report(warning('small-base', path, `left out on a base under ${least}`, 0, `${percent}% of ${base}`));
}

function checkCount(count: number, path: string, { base = Infinity, disclosure, fractions }: ValueRule, report: Report): void {
  const { smallestCount = 0, roundedTo = 1 } = disclosure ?? {};
  if (!isIn(count, Infinity) || !(fractions || Number.isInteger(count))) {
    report(error('out-of-range', path, fractions ? '0 or more' : 'a whole number, 0 or more', count));
  } else if (count > base) {
    report(error('over-base', path, `at most its base, ${quote(base)}`, count));
  } else if (!fractions && count && (count < smallestCount || count % (roundedTo || 1))) {
    report(error('disclosure', path, `suppressed under ${smallestCount} and a multiple of ${roundedTo}, as the policy says`, count));
  }
}

/** How many decimals a number is written with. */
export function decimals(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
