import { monthsOf, periodStart, type Grain, type Periods } from '../document/index.js';

/** A tick of a calendar axis. */
export interface CalendarTick {
  /** The place in the run of periods, from 0. */
  readonly place: number;
  /** The ordinal of the period. */
  readonly ordinal: number;
  /** True for the first tick and for the first of each year: the year is to be named here. */
  readonly year: boolean;
}

/** Steps between ticks that follow the calendar, in months; after them 5, 10, 20, 50, … years. */
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000];

/** In runs of more months than these, quarters and half years are not named: the years are marks enough. */
const longest = 60;

/** How many months a period has, about. */
const monthsPer = (grain: Grain): number => monthsOf[grain] ?? ((grain === 'day' ? 1 : 7) * 12) / 365.2425;

/**
 * The ticks of a run of periods: every period where there is room, else the starts of quarters, half years, years,
 * decades. There is at least one.
 *
 * @param periods the run
 * @param most how many ticks there is room for, at least 1
 */
export function calendarTicks(periods: Periods, most: number): CalendarTick[] {
  const { grain, first, length } = periods;
  const stride = Math.ceil(length / most);
  let places: number[] = [];
  // Days and weeks that are too many to name, but too few for months: every second, every third, …
  if (stride === 1 || stride * monthsPer(grain) < 0.5)
    for (let i = 0; i < length; i += stride) places.push(i);
  else {
    const months = length * monthsPer(grain);
    for (const step of monthSteps) {
      // Two years of days are a little more than two years on average.
      if (step <= monthsPer(grain) || months / step > most * 1.01) continue;
      if (step < 12 && months > longest) continue;
      places = startsEvery(step, periods);
      // Months are of unequal length: in a few days there can be two starts of a month.
      if (places.length <= most) break;
    }
  }
  if (places.length === 0) places.push(0);
  let lastYear = NaN;
  return places.map((place) => {
    const ordinal = first + place;
    const year = new Date(periodStart({ grain, ordinal })).getUTCFullYear();
    const tick = { place, ordinal, year: year !== lastYear };
    lastYear = year;
    return tick;
  });
}

/** The places of the periods in which each step of months begins; steps are counted from January, or April for financial years. */
function startsEvery(step: number, { grain, first, length }: Periods): number[] {
  const places: number[] = [];
  const shift = grain === 'financial-year' ? 3 : 0;
  const start = new Date(periodStart({ grain, ordinal: first }));
  const from = start.getUTCFullYear() * 12 + start.getUTCMonth() - shift;
  for (let month = Math.ceil(from / step) * step; ; month += step) {
    const place = ordinalOf(grain, month + shift) - first;
    if (place >= length) return places;
    if (place >= 0) places.push(place);
  }
}

/** The ordinal of the first period that begins in a month (counted from year 0) or holds its first day. */
function ordinalOf(grain: Grain, month: number): number {
  const months = monthsOf[grain];
  if (months) return Math.floor(month / months);
  const day = Math.round(periodStart({ grain: 'month', ordinal: month }) / 86_400_000);
  // The first Monday on or after the first of the month: weeks are counted from Monday 29 December 1969.
  return grain === 'day' ? day : Math.ceil((day + 3) / 7);
}
