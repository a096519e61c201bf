import { cellOf, columnOf, keyAt, periodsBetween, placeOf } from '../../document/index.js';
import type { Cell, Column, Context, Periods, Status, TrendView, Unit } from '../../document/index.js';

/** One line with what is known of it as a whole. */
export interface TrendLine {
  readonly id: string;
  readonly label: string;
  readonly column: Column;
  /** How many values are stated. */
  readonly stated: number;
  /** How many are missing, by reason. */
  readonly missing: ReadonlyMap<Status, number>;
  /** The largest number; undefined where none is stated. */
  readonly highest: number | undefined;
  /** The smallest number; undefined where none is stated. */
  readonly lowest: number | undefined;
  /** The place of the last value that is stated; -1 where none is. */
  readonly latest: number;
  /** The smallest and the largest base that is known; undefined where none is. */
  readonly bases: readonly [number, number] | undefined;
}

/** A trend as its picture, table, summary and download all take it. */
export interface TrendModel {
  readonly view: TrendView;
  readonly context: Context;
  readonly unit: Unit;
  readonly periods: Periods;
  readonly lines: readonly TrendLine[];
  /** The average as the document gives it; undefined where it gives none. */
  readonly average: Cell | undefined;
  /** Changes of method, by the place of the first period counted in the new way. */
  readonly breaks: readonly { readonly place: number; readonly note: string }[];
}

/** Works out a trend once. The view has been checked: its periods are in order and its values fit them. */
export function trendModel(view: TrendView, context: Context): TrendModel {
  const { unit } = view;
  const periods = periodsBetween(view.periods.from, view.periods.to) ?? { grain: 'year', first: 0, length: 0 };
  return {
    view,
    context,
    unit,
    periods,
    lines: view.series.map(({ id, label, values, bases }) =>
      lineOf(id, label, columnOf(values, bases, periods, unit, view.base)),
    ),
    average: view.average === undefined ? undefined : cellOf(view.average, unit),
    breaks: (view.breaks ?? []).map(({ at, note }) => ({ place: placeOf(periods, at), note })),
  };
}

function lineOf(id: string, label: string, column: Column): TrendLine {
  const { numbers, length, plain } = column;
  const missing = new Map<Status, number>();
  let [stated, latest, highest, lowest] = [0, -1, -Infinity, Infinity];
  let [smallest, biggest] = [Infinity, -Infinity];
  for (let i = 0; i < length; i++) {
    const value = numbers[i] ?? NaN;
    if (Number.isNaN(value)) {
      const status = column.cell(i).status ?? 'not-stated';
      missing.set(status, (missing.get(status) ?? 0) + 1);
      continue;
    }
    stated++;
    latest = i;
    if (value > highest) highest = value;
    if (value < lowest) lowest = value;
    const base = plain ? undefined : column.cell(i).base;
    if (base !== undefined) {
      smallest = Math.min(smallest, base);
      biggest = Math.max(biggest, base);
    }
  }
  return {
    id,
    label,
    column,
    stated,
    missing,
    latest,
    highest: stated ? highest : undefined,
    lowest: stated ? lowest : undefined,
    bases: biggest >= 0 ? [smallest, biggest] : undefined,
  };
}

/** Whether a value rests on so few that it must be flagged. */
export function isLowBase({ base }: Cell, { lowBase }: Context): boolean {
  return base !== undefined && base < lowBase;
}

/** Whether any value of the trend rests on so few that it must be flagged. */
export function hasLowBase({ lines, context }: TrendModel): boolean {
  return lines.some(({ bases }) => bases !== undefined && bases[0] < context.lowBase);
}

/** The first places, at most `most`, at which a line has a number. */
export function placesOf({ column }: TrendLine, value: number, most: number): number[] {
  const places: number[] = [];
  for (let i = 0; i < column.length && places.length < most; i++) if (column.numbers[i] === value) places.push(i);
  return places;
}

/** What `findings-select` tells of a place: the period, and the value of each line there. */
export function selectionAt({ view, periods, lines }: TrendModel, place: number, line: number): TrendSelection {
  return {
    view: view.id,
    period: keyAt(periods, place),
    series: lines[line]?.id,
    values: Object.fromEntries(lines.map(({ id, column }) => [id, column.cell(place)])),
  };
}

/** The detail of `findings-select` of a trend. */
export interface TrendSelection {
  readonly view: string;
  /** The period, as the document writes it. */
  readonly period: string;
  /** The id of the chosen line. */
  readonly series: string | undefined;
  /** The values of that period by the id of their line. */
  readonly values: { readonly [series: string]: Cell };
}
