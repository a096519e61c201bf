import type { Policy } from '../check-values.js';
import type { Report } from '../issues.js';
import type { Shape } from '../shapes.js';
import type { View } from '../types.js';

/** How one kind of view is read. An element brings its own, so that a page pays for no other. */
export interface ViewKind<V extends View = View> {
  readonly kind: V['kind'];
  /** What it must look like. */
  readonly shape: Shape;
  /** Checks what the shape cannot say: references, ranges, bases, order; and for authors what a policy asks beside. */
  check(view: V, policy: Policy | undefined, path: string, report: Report): void;
}
