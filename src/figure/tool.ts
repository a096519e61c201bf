import type { ReactiveControllerHost } from 'lit';
import type { View } from '../document/index.js';
import type { CursorController } from './cursor-controller.js';
import type { Drawing } from './drawing.js';

/** The element of a figure as a tool sees it. A tool can add a controller to it, and so learn when it leaves the page. */
export interface ToolHost extends ReactiveControllerHost {
  /** What has changed last: a tool sets it to have something said once to assistive technology. */
  said: string | undefined;
}

/**
 * What a script of its own adds to every figure: see `FindingsElement.addTool`. It is called each time that a figure is
 * drawn, and returns the node that then stands below the picture: for one element always the same, or undefined for none.
 *
 * @param drawing what the figure says; another object as soon as any of it changes
 * @param cursor the place that is read out; a tool can move it
 * @param box the box of the picture; held, it keeps its height, for when the tool is to grow
 */
export type Tool = (
  host: ToolHost,
  drawing: Drawing<View, unknown, unknown>,
  cursor: CursorController<unknown, unknown>,
  box: { hold(): void },
) => Node | undefined;
