import { decimals, periodStart, type Grain, type Noun, type Periods, type Unit } from '../document/index.js';

/** How long a name may be: `February 2024`, `Feb`. */
export type Length = 'long' | 'short';

/** Writes numbers, periods, dates and lists for one locale. */
export interface Formats {
  /** The locale, as a BCP 47 tag. */
  readonly locale: string;
  /** A number with as many decimals as it has. */
  number(value: number): string;
  /** A number in its unit: `22%`, `1,222`. Percentages have as many decimals as asked for, else as they have. */
  value(value: number, unit: Unit, digits?: number): string;
  /** A number and what it counts: `14 pieces of feedback`. */
  counted(count: number, noun: Noun): string;
  /** The plural form that the language has for a number. */
  form(count: number): Intl.LDMLPluralRule;
  /** A period by its name: `February 2024`. Short: without the year where it has a part smaller than that, `Feb`. */
  period(grain: Grain, ordinal: number, length?: Length): string;
  /** The name of the period at a place of a run. */
  periodAt(periods: Periods, place: number): string;
  /** The year that a period starts in. */
  year(grain: Grain, ordinal: number): string;
  /** A date: `22 November 2026`. Of an instant, the day where the reader is. */
  date(instant: string | Date): string;
  /** The first and last period of a run: `January 2024 to February 2025`. */
  range(periods: Periods): string;
  /** A text with a capital letter at its start, in languages that have them. */
  sentence(text: string): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
}

/** The locale of a tag, in the way locales are written; British English where the tag is none. */
export function localeOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

/**
 * The formats of a locale, or of British English where the browser does not know it. `Intl` is slow to start: make them once.
 *
 * @param span says from where to where a run of periods goes, as `Messages` does
 */
export function makeFormats(tag: string, span: (from: string, to: string) => string): Formats {
  // Else what a browser does not know, it writes as its own language does.
  const [locale = 'en-GB'] = Intl.NumberFormat.supportedLocalesOf(tag);
  const numbers = remembering(new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));
  const plurals = lazily((_: null) => new Intl.PluralRules(locale));
  const form = (count: number): Intl.LDMLPluralRule => plurals(null).select(count);
  const lists = lazily((_: null) => new Intl.ListFormat(locale));
  const percents = lazily((digits: number) => {
    const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return remembering(new Intl.NumberFormat(locale, { style: 'percent', ...fixed }));
  });
  // Numerals follow the locale. The calendar does not: no month of another one is a month of these. Periods have no time zone.
  const calendar = 'gregory';
  const dates = lazily(
    (key: string) => new Intl.DateTimeFormat(locale, { calendar, timeZone: 'UTC', ...dateParts[key] }),
  );
  const localDates = lazily(
    (key: string) => new Intl.DateTimeFormat(locale, { calendar, ...dateParts[key] }),
  );
  const names = lazily((key: string) => remembering(dates(key)));
  /** A run of months, from one to another: `January to March 2024`, `Jan–Mar`. */
  const months = (from: number, to: number, length: Length = 'long'): string => {
    const [start, end] = [from, to].map((ordinal) => periodStart({ grain: 'month', ordinal })) as [
      number,
      number,
    ];
    const text = dates(`month-${length}`).formatRange(start, end);
    if (length === 'short') return text;
    // A voice reads a dash as nothing, or as a dash.
    return text.replace(/^(.*?)\s*\u2013\s*(.*)/, (_, first: string, last: string) => span(first, last));
  };
  const at = (key: string, grain: Grain, ordinal: number): string =>
    names(key)(periodStart({ grain, ordinal }));

  const period = (grain: Grain, ordinal: number, length: Length = 'long'): string => {
    switch (grain) {
      case 'day':
      case 'week':
      case 'month':
        return at(`${grain}-${length}`, grain, ordinal);
      case 'quarter':
        return months(ordinal * 3, ordinal * 3 + 2, length);
      case 'year':
        return at('year', grain, ordinal);
      case 'financial-year':
        return `${ordinal}/${String((ordinal + 1) % 100).padStart(2, '0')}`;
    }
  };
  // Many figures of a page cover the same run, and a range takes Intl long.
  const ranges = lazily((key: string) => {
    const [grain, from, length] = key.split(' ') as [Grain, string, string];
    const [first, last] = [Number(from), Number(from) + Number(length) - 1];
    // A run of weeks ends on the Sunday of its last week; weeks and days are both counted from that of 1 January 1970, a Thursday.
    if (grain === 'week') return span(period(grain, first), period('day', last * 7 + 3));
    if (first >= last) return period(grain, first);
    if (grain === 'month') return months(first, last);
    if (grain === 'quarter') return months(first * 3, last * 3 + 2);
    return span(period(grain, first), period(grain, last));
  });
  return {
    locale,
    number: (value) => numbers(value),
    value: (value, unit, digits = decimals(value)) =>
      unit === 'percent' ? percents(digits)(value / 100) : numbers(value),
    counted: (count, noun) => `${numbers(count)} ${noun[form(count)] ?? noun.other}`,
    form,
    period,
    periodAt: ({ grain, first }, place) => period(grain, first + place),
    year: (grain, ordinal) =>
      grain === 'financial-year' ? period(grain, ordinal) : at('year', grain, ordinal),
    date: (instant) => {
      const dayOnly = typeof instant === 'string' && instant.length === 10;
      return (dayOnly ? dates('day-long') : localDates('day-long')).format(new Date(instant));
    },
    range: ({ grain, first, length }) => ranges(`${grain} ${first} ${length}`),
    sentence: (text) => text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale)),
    list: (items) => lists(null).format(items),
  };
}

const dateParts: { readonly [key: string]: Intl.DateTimeFormatOptions } = {
  'day-long': { day: 'numeric', month: 'long', year: 'numeric' },
  'day-short': { day: 'numeric', month: 'short' },
  'week-long': { day: 'numeric', month: 'long', year: 'numeric' },
  'week-short': { day: 'numeric', month: 'short' },
  'month-long': { month: 'long', year: 'numeric' },
  'month-short': { month: 'short' },
  year: { year: 'numeric' },
};

/** A format that remembers what it has written: Intl takes its time, and figures say the same months and numbers. */
function remembering(format: { format(value: number): string }): (value: number) => string {
  return lazily((value: number) => format.format(value));
}

/** Many enough for the figures of a page, few enough to hold. */
const mostRemembered = 4000;

function lazily<K, V>(make: (key: K) => V): (key: K) => V {
  const values = new Map<K, V>();
  return (key) => {
    let value = values.get(key);
    if (value === undefined) {
      if (values.size > mostRemembered) values.clear();
      values.set(key, (value = make(key)));
    }
    return value;
  };
}
