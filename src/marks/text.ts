import { svg, type TemplateResult } from 'lit';
import type { Anchor, Label } from '../geometry/index.js';

const flipped: { readonly [A in Anchor]: Anchor } = { start: 'end', middle: 'middle', end: 'start' };

/**
 * Labels as text of one class: a group for each run of labels that are held at the same point.
 *
 * @param rightToLeft whether the picture stands in text that runs from right to left: there SVG takes the start of a
 * text for its right end, while labels say where they lie from the left
 */
export function labelMarks(
  labels: readonly Label[],
  className: string,
  rightToLeft: boolean,
): TemplateResult[] {
  const runs: Label[][] = [];
  for (const label of labels) {
    const run = runs.at(-1);
    if (run?.[0]?.anchor === label.anchor) run.push(label);
    else runs.push([label]);
  }
  return runs.map(
    (run) =>
      svg`<g class=${className} text-anchor=${rightToLeft ? flipped[run[0]?.anchor ?? 'start'] : run[0]?.anchor}>${run.map(
        ({ x, y, text }) => svg`<text x=${x} y=${y}>${text}</text>`,
      )}</g>`,
  );
}
