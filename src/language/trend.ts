import type { Grain, Noun } from '../document/index.js';
import { speaker } from './complete.js';

/** What a trend says of itself. */
export interface TrendMessages {
  /** What is counted in each grain, by number. */
  readonly periods: { readonly [G in Grain]: Noun };
  introduction(measure: string, grain: Grain, range: string): string;
  /** When something was: in these periods, which are named. `form`: the plural form for how many they are. */
  named(periods: string, grain: Grain, form: Intl.LDMLPluralRule): string;
  /** When something was: in so many periods, of all that there are, which are counted. */
  many(count: string, total: string, grain: Grain): string;
  single(value: string, when: string): string;
  equal(value: string, counted: string): string;
  highest(value: string, when: string): string;
  lowest(value: string, when: string): string;
  latest(value: string, when: string): string;
  highestOf(series: string, value: string, when: string): string;
  equalOf(series: string, value: string, counted: string): string;
  noneOf(series: string): string;
  /** Where the lines are that are not told of, which are counted: `2 more`. */
  rest(more: string): string;
  average(value: string): string;
  /** That the way of counting changed, and when. */
  changed(when: string): string;
  /** What a value is from the period of a change on, in short. */
  readonly another: string;
  break(period: string, note: string): string;
  /** How to read the values out, for the grain of the picture. */
  instructions(grain: Grain, lines: boolean): string;
  /**
   * Why figures are missing.
   *
   * @param count in how many periods; empty: in all
   * @param total of how many periods, counted
   * @param series the name of the line; empty where there is one
   */
  missing(count: string, total: string, status: string, series: string): string;
  /** That some of many lines miss figures. */
  missingLines(count: string, total: string): string;
}

const noun = (one: string): Noun => ({ one, other: `${one}s` });

const english: TrendMessages = {
  periods: {
    day: noun('day'),
    week: noun('week'),
    month: noun('month'),
    quarter: noun('quarter'),
    year: noun('year'),
    'financial-year': noun('financial year'),
  },
  introduction: (measure, grain, range) => `${measure}, by ${grain.replace('-', ' ')}, ${range}.`,
  named: (periods, grain, form) =>
    (grain === 'day' ? 'on ' : grain === 'week' ? `in the week${form === 'one' ? '' : 's'} from ` : 'in ') +
    periods,
  many: (count, total, grain) => `${grain === 'day' ? 'on' : 'in'} ${count} of the ${total}`,
  single: (value, when) => `The one figure stated is ${value}, ${when}.`,
  equal: (value, counted) => `It was ${value} in each of the ${counted} stated.`,
  highest: (value, when) => `The highest was ${value}, ${when}.`,
  lowest: (value, when) => `The lowest was ${value}, ${when}.`,
  latest: (value, when) => `The latest was ${value}, ${when}.`,
  highestOf: (series, value, when) => `${series}: highest ${value}, ${when}.`,
  equalOf: (series, value, counted) => `${series}: ${value} in each of the ${counted} stated.`,
  rest: (more) => `${more} are in the table.`,
  noneOf: (series) => `${series}: no figures are stated.`,
  average: (value) => `The average was ${value}.`,
  changed: (when) => `The way of counting changed ${when}, so compare with care.`,
  another: 'counted in another way',
  break: (period, note) => `From ${period}, counted in another way: ${note}`,
  instructions: (grain, lines) =>
    `Point at the chart, or use the left and right arrow keys, to read each ${grain.replace('-', ' ')}.` +
    (lines ? ' Up and down choose a line.' : ''),
  missing: (count, total, status, series) =>
    `${series ? `${series}: for` : 'For'} ${count ? `${count} of the ${total}` : 'the whole period'} the figure is ${status}.`,
  missingLines: (count, total) =>
    `Figures are missing for ${count} of the ${total} lines; the table says why.`,
};

/** What a trend says in a language. */
export const trendMessages = /* @__PURE__ */ speaker('trend', english);
