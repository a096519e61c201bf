import type { Column, HeatmapView } from '../../document/index.js';

/** A class of colour. */
export interface HeatClass {
  /** The lowest number in it. */
  readonly from: number;
  /** The highest number in it. */
  readonly to: number;
  /** Its step on the colour scale, 1 (light) to 6 (dark). */
  readonly step: number;
}

/** How numbers are put into classes of colour. */
export interface HeatScale {
  /** The classes, from the lowest. Those of given thresholds, or of equal width, may hold no number. */
  readonly classes: readonly HeatClass[];
  /** The step of a number, 1 to 6; 0 for zero, which is apart from the scale. */
  readonly stepOf: (value: number) => number;
}

/**
 * The scale of a view, from the numbers it states. Numbers are rounded as they are printed, so that two that read the
 * same are in one class; and classes begin at numbers that can be printed, so that a legend has no gap between them.
 */
export function scaleOf({ scale, decimals: given }: HeatmapView, columns: readonly Column[]): HeatScale {
  const { method, classes: count = 5, thresholds = [] } = scale ?? {};
  const stated: number[] = [];
  let power = 10 ** (given ?? 0);
  for (const { numbers } of columns) {
    for (let i = 0; i < numbers.length; i++) {
      const value = numbers[i]!;
      if (!(value > 0)) continue;
      stated.push(value);
      while (given === undefined && power < 1e6 && Math.abs(value * power - Math.round(value * power)) > 1e-6)
        power *= 10;
    }
  }
  const round = (value: number): number => Math.round(value * power) / power;
  const sorted = Float64Array.from(stated, round)
    .sort()
    .filter((value) => value > 0);
  const [lowest = 0, highest = 0] = [sorted[0], sorted.at(-1)];
  const marks =
    method === 'thresholds'
      ? thresholds
      : Array.from({ length: count - 1 }, (_, i) => {
          const share = (i + 1) / count;
          return method === 'equal'
            ? lowest + (highest - lowest) * share
            : sorted[Math.round(sorted.length * share)]!;
        });
  const starts = marks.map((mark) => Math.ceil(mark * power - 1e-6) / power);
  const least = method === 'thresholds' ? 0 : lowest;
  const bounds = starts.filter((start, i) => start > least && start !== starts[i - 1]);
  const last = bounds.length;
  const step = (place: number): number => (last ? 1 + Math.round((place * 5) / last) : 4);
  return {
    classes: [lowest, ...bounds].map((from, i) => ({
      from,
      to: i < last ? round(bounds[i]! - 1 / power) : highest,
      step: step(i),
    })),
    stepOf: (value) => {
      const rounded = round(value);
      let place = 0;
      while (rounded >= bounds[place]!) place++;
      return rounded ? step(place) : 0;
    },
  };
}
