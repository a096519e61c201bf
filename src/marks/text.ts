import { svg, type TemplateResult } from 'lit';
import type { Label } from '../geometry/index.js';

const flipped = { start: 'end', middle: 'middle', end: 'start' } as const;

/**
 * Labels as text of one class.
 *
 * @param rightToLeft whether the picture stands in text that runs from right to left: there SVG takes the start of a
 * text for its right end, while labels say where they lie from the left
 */
export function labelMarks(labels: readonly Label[], className: string, rightToLeft: boolean): TemplateResult[] {
  return labels.map(
    ({ x, y, text, anchor }) =>
      svg`<text class=${className} x=${x} y=${y} text-anchor=${rightToLeft ? flipped[anchor] : anchor}>${text}</text>`,
  );
}
