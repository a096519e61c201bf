import type { Scale } from './scale.js';

/**
 * The path of a line along places 0, 1, 2, …, broken where a number is NaN. It has at most five vertices for each pixel
 * across: of the numbers in a column of pixels the first, the lowest, the highest, the last and one that is missing are
 * kept, in their order. No peak and no gap is lost. The method is M4, which draws the same pixels as all numbers would
 * where lines are not smoothed (Jugel et al., "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB 2014);
 * lines that are, as here, differ from that by shades at their edges.
 *
 * @param starts the places, in rising order, at which the line starts anew
 */
export function linePath(
  numbers: ArrayLike<number>,
  x: Scale,
  y: Scale,
  starts: readonly number[] = [],
): string {
  let d = '';
  let open = false;
  let next = 0;
  for (const i of thinned(numbers, x)) {
    const value = numbers[i]!;
    for (; i >= starts[next]!; next++) open = false;
    if (isNaN(value)) open = false;
    else {
      d += `${open ? 'L' : 'M'}${round(x(i))},${round(y(value))}`;
      open = true;
    }
  }
  return d;
}

/** The places to draw. Where there are no more numbers than pixels, all of them. */
function thinned(numbers: ArrayLike<number>, x: Scale): number[] {
  const n = numbers.length;
  const perPixel = n > 1 ? (n - 1) / (Math.abs(x(n - 1) - x(0)) || 1) : 0;
  if (perPixel <= 2) return Array.from({ length: n }, (_, i) => i);
  const kept: number[] = [];
  for (let start = 0, column = 1; start < n; column++) {
    const end = Math.min(n, Math.ceil(column * perPixel));
    let [low, high, gap] = [-1, -1, -1];
    let [lowest, highest] = [Infinity, -Infinity];
    for (let i = start; i < end; i++) {
      const value = numbers[i] as number;
      if (value !== value) gap = i;
      if (value < lowest) {
        lowest = value;
        low = i;
      }
      if (value > highest) {
        highest = value;
        high = i;
      }
    }
    // Within one pixel column the order of neighbours cannot be seen, but a break across columns can.
    const some = [start, low, high, gap, end - 1].filter((i) => i >= 0);
    for (const i of some.sort((a, b) => a - b)) if (i !== kept.at(-1)) kept.push(i);
    start = end;
  }
  return kept;
}

/** A path of dots: a line of no length at each place, which a round line cap draws as a disc. */
export function dotPath(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y]) => `M${round(x)},${round(y)}h0`).join('');
}

/** A path of rings of a radius around points. */
export function ringPath(points: readonly (readonly [number, number])[], radius: number): string {
  return points
    .map(
      ([x, y]) =>
        `M${round(x - radius)},${round(y)}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0`,
    )
    .join('');
}

/** A rectangle, from one corner to the other. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * The path of a light hatch: lines at 45 degrees, `step` apart across, cut to the box. Drawn rather than filled with a
 * pattern, since a pattern needs an id and is not recoloured in forced colours.
 */
export function hatchPath({ x0, y0, x1, y1 }: Box, step = 6): string {
  let d = '';
  const height = y1 - y0;
  for (let x = Math.ceil((x0 - height) / step) * step; x < x1; x += step) {
    // The line from (x, y1) up to (x + height, y0), cut to x0 and x1.
    const [from, to] = [Math.max(x, x0), Math.min(x + height, x1)];
    if (to > from) d += `M${round(from)},${round(y1 - (from - x))}L${round(to)},${round(y1 - (to - x))}`;
  }
  return d;
}

/** A number with one decimal at most: a tenth of a pixel is enough for a path. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
