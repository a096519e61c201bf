import type { Periods } from '../document/index.js';
import type { Formats } from '../language/index.js';
import { calendarTicks } from './calendar.js';
import { widestOf } from './wrap.js';

/** A tick of a calendar axis with its name. */
export interface CalendarName {
  /** The place in the run of periods, from 0. */
  readonly place: number;
  readonly text: string;
  /** The year, where it is to be named beside the text; else empty. */
  readonly year: string;
}

/** How many names of periods there is room for side by side, at least 1. */
export function mostAcross(
  { grain, first, length }: Periods,
  width: number,
  size: number,
  formats: Formats,
): number {
  // The names of a year: all that there are of months and quarters.
  const names = Array.from({ length: Math.min(12, length) }, (_, i) =>
    formats.period(grain, first + i, 'short'),
  );
  const widest = widestOf(names, size) + size;
  return Math.max(1, Math.floor(width / Math.max(widest, size * 2.6)));
}

/** The ticks of a run of periods, at most so many, by their names. Once they are a year apart only the years are named. */
export function calendarNames(periods: Periods, most: number, formats: Formats): CalendarName[] {
  const { grain } = periods;
  const ticks = calendarTicks(periods, most);
  const years =
    grain === 'year' || grain === 'financial-year' || (ticks.length > 1 && ticks.every((t) => t.year));
  return ticks.map(({ place, ordinal, year }) => ({
    place,
    text: years ? formats.year(grain, ordinal) : formats.period(grain, ordinal, 'short'),
    year: year && !years ? formats.year(grain, ordinal) : '',
  }));
}
