import { cellOf, columnOf, keyAt, periodsBetween, placeOf, tallyOf } from '../../document/index.js';
import type { Cell, Column, Context, Periods, Status, Tally, TrendView, Unit } from '../../document/index.js';

/** One line with what its values come to. */
export interface TrendLine extends Tally {
  readonly id: string;
  readonly label: string;
  readonly column: Column;
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

/** Up to this many lines have a colour and a dash each, and are read out together; of more, one is chosen and the others are grey. */
export const mostColoured = 4;

/** Works out a trend once. The view has been checked: its periods are in order and its values fit them. */
export function trendModel(view: TrendView, context: Context): TrendModel {
  const { unit } = view;
  const periods = periodsBetween(view.periods.from, view.periods.to) ?? {
    grain: 'year',
    first: 0,
    length: 0,
  };
  return {
    view,
    context,
    unit,
    periods,
    lines: view.series.map(({ id, label, values, bases }) => {
      const column = columnOf(values, bases, periods, unit, view.base, context);
      return { id, label, column, ...tallyOf([column]) };
    }),
    average: view.average === undefined ? undefined : cellOf(view.average, unit, undefined, context),
    breaks: (view.breaks ?? []).map(({ at, note }) => ({ place: placeOf(periods, at), note })),
  };
}

/** Whether a line runs on to a place from the one before: both have a number, counted in the same way. */
export function runsOn({ numbers }: Column, { breaks }: TrendModel, place: number): boolean {
  return !isNaN(numbers[place - 1]! + numbers[place]!) && breaks.every((b) => b.place !== place);
}

/** The places at which a line has a number; none for undefined. */
export function placesOf({ column }: TrendLine, value: number | undefined): number[] {
  const places: number[] = [];
  for (let i = 0; i < column.length; i++) if (column.numbers[i] === value) places.push(i);
  return places;
}

/** What `findings-select` tells of a place: the period, and the value of each line there. */
export function selectionAt(
  { view, periods, lines }: TrendModel,
  place: number,
  line: number,
): TrendSelection {
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

/** A run of places at which every line misses its value. Both ends count. */
export interface GapRun {
  readonly from: number;
  to: number;
  /** The reasons that the lines have for it: one where they agree. */
  readonly reasons: readonly Status[];
}

/** Runs of places at which every line misses its value, each for the same reasons from end to end. */
export function gapRuns(lines: readonly TrendLine[]): GapRun[] {
  const runs: GapRun[] = [];
  const [first] = lines;
  if (!first || lines.every((l) => l.missing.size === 0)) return runs;
  for (let i = 0; i < first.column.length; i++) {
    if (!lines.every(({ column }) => isNaN(column.numbers[i]!))) continue;
    const reasons = [...new Set(lines.map(({ column }) => column.cell(i).status ?? 'not-stated'))];
    const last = runs.at(-1);
    if (last && last.to === i - 1 && String(last.reasons) === String(reasons)) last.to = i;
    else runs.push({ from: i, to: i, reasons });
  }
  return runs;
}
