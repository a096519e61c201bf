/** How long the periods of a series are. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'financial-year';

/**
 * A period as its grain and its place in the count of all periods of that grain, so that the next one is `ordinal + 1`.
 * Days and ISO weeks are counted from 1 January 1970 and the week that holds it; months, quarters and years from year 0.
 */
export interface PeriodPoint {
  readonly grain: Grain;
  readonly ordinal: number;
}

const day = 86_400_000;
// The Monday of the ISO week that holds 1 January 1970.
const firstMonday = -3 * day;

const forms: readonly [Grain, RegExp, (parts: readonly number[]) => number][] = [
  ['day', /^(\d{4})-(\d{2})-(\d{2})$/, ([y = 0, m = 0, d = 0]) => utc(y, m - 1, d) / day],
  ['week', /^(\d{4})-W(\d{2})$/, ([y = 0, w = 0]) => weekOf(utc(y, 0, 4)) + w - 1],
  ['month', /^(\d{4})-(\d{2})$/, ([y = 0, m = 0]) => y * 12 + m - 1],
  ['quarter', /^(\d{4})-Q([1-4])$/, ([y = 0, q = 0]) => y * 4 + q - 1],
  ['financial-year', /^(\d{4})\/(\d{2})$/, ([y = 0]) => y],
  ['year', /^(\d{4})$/, ([y = 0]) => y],
];

/** Reads a period; undefined where it is none or no such day, week or month exists, as in `2023-02-29`. */
export function parsePeriod(text: string): PeriodPoint | undefined {
  for (const [grain, form, toOrdinal] of forms) {
    const match = form.exec(text);
    if (!match) continue;
    const ordinal = toOrdinal(match.slice(1).map(Number));
    // Writing it again finds 30 February, week 53 of a short year, month 13 and 2024/26.
    return formatPeriod(grain, ordinal) === text ? { grain, ordinal } : undefined;
  }
  return undefined;
}

/** Writes a period as the findings document does. */
export function formatPeriod(grain: Grain, ordinal: number): string {
  switch (grain) {
    case 'day':
      return new Date(ordinal * day).toISOString().slice(0, 10);
    case 'week': {
      const thursday = periodStart({ grain, ordinal }) + 3 * day;
      const year = new Date(thursday).getUTCFullYear();
      return `${pad(year, 4)}-W${pad(ordinal - weekOf(utc(year, 0, 4)) + 1, 2)}`;
    }
    case 'month':
      return `${pad(Math.floor(ordinal / 12), 4)}-${pad((ordinal % 12) + 1, 2)}`;
    case 'quarter':
      return `${pad(Math.floor(ordinal / 4), 4)}-Q${(ordinal % 4) + 1}`;
    case 'year':
      return pad(ordinal, 4);
    case 'financial-year':
      return `${pad(ordinal, 4)}/${pad((ordinal + 1) % 100, 2)}`;
  }
}

/** How many months a period has; undefined where it has a number of days. */
export const monthsOf: { readonly [grain: string]: number | undefined } = {
  month: 1,
  quarter: 3,
  year: 12,
  'financial-year': 12,
};

/** The first instant of a period, in milliseconds since 1970, UTC. Financial years start on 1 April. */
export function periodStart({ grain, ordinal }: PeriodPoint): number {
  if (grain === 'day') return ordinal * day;
  if (grain === 'week') return firstMonday + ordinal * 7 * day;
  return utc(0, ordinal * monthsOf[grain]! + (grain === 'financial-year' ? 3 : 0), 1);
}

/** A run of periods of one grain: `length` of them from `first` on. */
export interface Periods {
  readonly grain: Grain;
  readonly first: number;
  readonly length: number;
}

/** The run from one period to another, both included; undefined where they are of two grains or in the wrong order. */
export function periodsBetween(from: string, to: string): Periods | undefined {
  const [a, b] = [parsePeriod(from), parsePeriod(to)];
  if (!a || !b || a.grain !== b.grain || b.ordinal < a.ordinal) return undefined;
  return { grain: a.grain, first: a.ordinal, length: b.ordinal - a.ordinal + 1 };
}

/** The place of a period in a run, from 0; -1 where it is not in it. */
export function placeOf(periods: Periods, text: string): number {
  const point = parsePeriod(text);
  if (!point || point.grain !== periods.grain) return -1;
  const place = point.ordinal - periods.first;
  return place >= 0 && place < periods.length ? place : -1;
}

/** The key of the period at a place of a run, as the document writes it. */
export function keyAt(periods: Periods, place: number): string {
  return formatPeriod(periods.grain, periods.first + place);
}

function utc(year: number, month: number, date: number): number {
  // Date.UTC takes years below 100 for the 1900s.
  return new Date(0).setUTCFullYear(year, month, date);
}

function weekOf(time: number): number {
  return Math.floor((time - firstMonday) / (7 * day));
}

function pad(n: number, digits: number): string {
  return String(n).padStart(digits, '0');
}
