import type { Report } from '../issues.js';
import type { Shape } from '../shapes.js';
import type { Disclosure, View } from '../types.js';

/** How one kind of view is read. An element brings its own, so that a page pays for no other. */
export interface ViewKind<V extends View = View> {
  readonly kind: V['kind'];
  /** What it must look like. */
  readonly shape: Shape;
  /** Checks what the shape cannot say: ids, references, dates, ranges, bases, sums. */
  check(view: V, disclosure: Disclosure | undefined, path: string, report: Report): void;
}

/** The names of the kinds of this version of the format. */
export const kindNames: readonly View['kind'][] = ['trend', 'heatmap', 'sentiment', 'topics', 'recommendations'];
