import { error, listOr, type Report } from './issues.js';
import { parsePeriod, periodsBetween, placeOf, type Periods } from './periods.js';
import type { PeriodRange } from './types.js';
import { keyOf } from './keys.js';

/** Checks that ids are used once each. */
export function checkIds(items: readonly { readonly id: string }[], path: string, report: Report): void {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) report(error('duplicate-id', `${path}[${i}].id`, 'used once', id));
    seen.add(id);
  });
}

/** Checks that something named is there. */
export function checkReference(id: string, known: ReadonlySet<string>, path: string, report: Report): void {
  if (known.has(id)) return;
  const some = [...known].slice(0, 12);
  report(error('unknown-reference', path, listOr(known.size > some.length ? [...some, '…'] : some), id));
}

/** Checks that a period exists, as 30 February does not. */
export function checkPeriod(text: string, path: string, report: Report): boolean {
  const exists = parsePeriod(text) !== undefined;
  if (!exists) report(error('impossible-date', path, 'a period that exists, such as 2024-02 or 2024/25', text));
  return exists;
}

/** Checks that an instant exists. */
export function checkInstant(text: string, path: string, report: Report): void {
  if (checkPeriod(text.slice(0, 10), path, report) && Number.isNaN(Date.parse(text))) {
    report(error('impossible-date', path, 'an instant that exists', text));
  }
}

/** Checks a run of periods and gives it back; undefined after a report. */
export function checkRange({ from, to }: PeriodRange, path: string, report: Report): Periods | undefined {
  const [first, last] = [checkPeriod(from, `${path}.from`, report), checkPeriod(to, `${path}.to`, report)];
  if (!first || !last) return undefined;
  const periods = periodsBetween(from, to);
  if (periods) return periods;
  const mixed = parsePeriod(from)?.grain !== parsePeriod(to)?.grain;
  report(error(mixed ? 'mixed-grain' : 'out-of-order', `${path}.to`, mixed ? `of the grain of ${from}` : `${from} or later`, to));
  return undefined;
}

/** Checks that a period lies in a run and gives back its place; -1 after a report. */
export function checkPlace(text: string, periods: Periods, path: string, report: Report): number {
  const place = placeOf(periods, text);
  if (place < 0 && checkPeriod(text, path, report)) {
    const mixed = parsePeriod(text)?.grain !== periods.grain;
    const run = `${keyOf(periods, 0)} to ${keyOf(periods, periods.length - 1)}`;
    report(error(mixed ? 'mixed-grain' : 'unknown-reference', path, `one of the periods ${run}`, text));
  }
  return place;
}
