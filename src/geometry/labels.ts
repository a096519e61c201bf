import type { Box } from './paths.js';
import { clamp } from './scale.js';

/**
 * About how wide a text is, in pixels, at a font size. Without a browser nobody knows, so this errs on the wide side:
 * average widths of the glyphs of common sans-serif fonts; wide scripts count a whole em a character.
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const c of text) {
    if (/[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u.test(c)) em += 1;
    else if (/[iljtfrI.,:;'|! ]/.test(c)) em += 0.34;
    else if (/[mwMW%@\u2014\u2026]/.test(c)) em += 0.9;
    else if (/[A-Z]/.test(c)) em += 0.7;
    else if (!/\p{Mn}/u.test(c)) em += 0.58;
  }
  return em * size;
}

/** Where a text is held: at its start, middle or end, as it is drawn from left to right. */
export type Anchor = 'start' | 'middle' | 'end';

/** A text in a picture, at its baseline. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: Anchor;
}

/** The box around a label. */
export function boxOf({ x, y, text, anchor }: Label, size: number): Box {
  const width = textWidth(text, size);
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0, x1: x0 + width, y0: y - size, y1: y + size * 0.25 };
}

/** Whether two boxes share a point. */
export function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Keeps labels apart from one another, from marks and from the edge of the picture. */
export class LabelRoom {
  readonly #taken: Box[] = [];

  /** @param frame what labels must stay in; @param size the font size in pixels */
  constructor(
    readonly frame: Box,
    readonly size: number,
  ) {}

  /** Takes a box that no label may cover. */
  take(box: Box): void {
    this.#taken.push(box);
  }

  /** The first of some places for a label that is free, then taken; undefined where none is. */
  place(candidates: readonly Label[]): Label | undefined {
    const { frame } = this;
    for (const label of candidates) {
      const box = boxOf(label, this.size);
      const inside = box.x0 >= frame.x0 && box.x1 <= frame.x1 && box.y0 >= frame.y0 && box.y1 <= frame.y1;
      if (!inside || this.#taken.some((other) => overlap(box, other))) continue;
      this.take(box);
      return label;
    }
    return undefined;
  }
}

/**
 * Moves heights apart until neighbours are `gap` from one another, as little as possible, and keeps them between two ends:
 * those that would touch are centred on where they want to be. Takes and gives back heights in rising order. The method is
 * pooling of adjacent violators (Ayer et al. 1955).
 */
export function spread(
  heights: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): number[] {
  const runs: { n: number; mean: number }[] = [];
  heights.forEach((height, i) => {
    let run = { n: 1, mean: height - i * gap };
    for (let last; (last = runs.at(-1)) && last.mean > run.mean; runs.pop()) {
      const n = run.n + last.n;
      run = { n, mean: (run.mean * run.n + last.mean * last.n) / n };
    }
    runs.push(run);
  });
  const most = bottom - (heights.length - 1) * gap;
  return runs
    .flatMap(({ n, mean }) => Array<number>(n).fill(clamp(mean, top, most)))
    .map((at, i) => at + i * gap);
}
