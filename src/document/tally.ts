import type { Cell, Column, Status } from './column.js';
import type { Context } from './context.js';

/** What values come to as a whole. */
export interface Tally {
  /** How many are stated. */
  readonly stated: number;
  /** How many of those have a base. */
  readonly based: number;
  /** How many of those have more than a number, and among it a count. */
  readonly counted: number;
  /** How many are missing, by reason. */
  readonly missing: ReadonlyMap<Status, number>;
  /** The largest number; undefined where none is stated. */
  readonly highest: number | undefined;
  /** The smallest number; undefined where none is stated. */
  readonly lowest: number | undefined;
  /** The last place with a number; -1 where none is stated. */
  readonly latest: number;
  /** The smallest and the largest base that is known; undefined where none is. */
  readonly bases: readonly [number, number] | undefined;
}

/** Counts the values of some columns once. */
export function tallyOf(columns: readonly Column[]): Tally {
  const missing = new Map<Status, number>();
  let [stated, based, counted, latest, highest, lowest] = [0, 0, 0, -1, -Infinity, Infinity];
  let [smallest, biggest] = [Infinity, -Infinity];
  for (const { numbers, length, plain, cell } of columns) {
    for (let i = 0; i < length; i++) {
      const value = numbers[i]!;
      if (isNaN(value)) {
        const status = cell(i).status ?? 'not-stated';
        missing.set(status, (missing.get(status) ?? 0) + 1);
        continue;
      }
      stated++;
      if (i > latest) latest = i;
      if (value > highest) highest = value;
      if (value < lowest) lowest = value;
      if (plain) continue;
      const { base, count } = cell(i);
      if (count !== undefined) counted++;
      if (base !== undefined) {
        based++;
        smallest = Math.min(smallest, base);
        biggest = Math.max(biggest, base);
      }
    }
  }
  return {
    ...{ stated, based, counted, missing, latest },
    highest: stated ? highest : undefined,
    lowest: stated ? lowest : undefined,
    bases: based ? [smallest, biggest] : undefined,
  };
}

/** Whether a value rests on so few that it must be flagged. */
export function isLowBase({ base }: Pick<Cell, 'base'>, { lowBase }: Context): boolean {
  return base !== undefined && base < lowBase;
}

/** Whether any of some values rests on so few that it must be flagged. */
export function hasLowBase(tallies: readonly Tally[], { lowBase }: Context): boolean {
  return tallies.some(({ bases }) => bases !== undefined && bases[0] < lowBase);
}
