import type { Grain } from '../document/index.js';
import type { Language } from './language.js';

/** What a trend says of itself. */
export interface TrendMessages {
  introduction(measure: string, grain: Grain, range: string): string;
  single(value: string, period: string): string;
  equal(value: string, count: string, grain: Grain): string;
  highest(value: string, periods: string): string;
  lowest(value: string, periods: string): string;
  latest(value: string, period: string): string;
  highestOf(series: string, value: string, periods: string): string;
  noneOf(series: string): string;
  average(value: string): string;
  many(count: string, grain: Grain): string;
  break(period: string, note: string): string;
  /** How to read the values out, for the grain of the picture. */
  instructions(grain: Grain, lines: boolean): string;
  missing(count: string, total: string, grain: Grain, status: string, plural: boolean): string;
}

const plural: { readonly [G in Grain]: string } = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  quarter: 'quarters',
  year: 'years',
  'financial-year': 'financial years',
};

const english: TrendMessages = {
  introduction: (measure, grain, range) => `${measure}, by ${grain.replace('-', ' ')}, ${range}.`,
  single: (value, period) => `The one figure stated is ${value}, for ${period}.`,
  equal: (value, count, grain) => `It was ${value} in each of the ${count} ${plural[grain]} stated.`,
  highest: (value, periods) => `The highest was ${value}, in ${periods}.`,
  lowest: (value, periods) => `The lowest was ${value}, in ${periods}.`,
  latest: (value, period) => `The latest was ${value}, in ${period}.`,
  highestOf: (series, value, periods) => `${series}: highest ${value}, in ${periods}.`,
  noneOf: (series) => `${series}: no figures are stated.`,
  average: (value) => `The average was ${value}.`,
  many: (count, grain) => `${count} ${plural[grain]}`,
  break: (period, note) => `From ${period}, counted in another way: ${note}`,
  instructions: (grain, lines) =>
    `Point at the chart, or use the left and right arrow keys, to read each ${grain.replace('-', ' ')}.` +
    (lines ? ' Up and down choose a line.' : ''),
  missing: (count, total, grain, status, many) =>
    `${count} of the ${total} ${plural[grain]} ${many ? 'are' : 'is'} ${status}.`,
};

/** What a trend says in a language. */
export function trendMessages({ messages }: Language): TrendMessages {
  return messages.trend ?? english;
}
