import { max, ticks } from 'd3-array';

/** A straight line through two points: from a number of the data to a place in the picture. */
export type Scale = (value: number) => number;

/** The scale that takes `d0` to `r0` and `d1` to `r1`; all to the middle where the domain is a single number. */
export function linear([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): Scale {
  if (d1 === d0) return () => (r0 + r1) / 2;
  const slope = (r1 - r0) / (d1 - d0);
  return (value) => r0 + (value - d0) * slope;
}

/** The largest of some numbers, NaN passed over; 0 where there are none. */
export function largest(numbers: ArrayLike<number>): number {
  return max(numbers as number[]) ?? 0;
}

/**
 * Round values from 0 up to or past the largest number, about as many as asked for. They are d3's ticks, with one more
 * where the last falls short.
 *
 * @param top the largest number to be drawn; 0 or less gives an axis to 1
 * @param count about how many steps
 * @param whole true where a fraction has no sense, as for counts
 */
export function valueTicks(top: number, count: number, whole: boolean): number[] {
  const values = ticks(0, top > 0 ? top : 1, Math.max(1, count)).filter((t) => !whole || Number.isInteger(t));
  const [last, before] = [values.at(-1) ?? 0, values.at(-2) ?? 0];
  if (values.length < 2) return [0, Math.ceil(top) || 1];
  return last < top ? [...values, Number((last + last - before).toPrecision(12))] : values;
}

/** The number between two ends that is nearest to a value; the lower end where they are the wrong way round. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
