import type { nothing, TemplateResult } from 'lit';
import type { Context, View, ViewKind } from '../document/index.js';
import type { Frame } from '../geometry/index.js';
import type { Language, Table } from '../language/index.js';

/** A place in a picture that is read out: a column, and a row where it has several. Both from 0. */
export interface Cursor {
  readonly column: number;
  readonly row: number;
}

/** What is read out at a place. */
export interface Readout {
  /** Where: a month, a district. */
  readonly heading: string;
  /** What stands there: one value, or one for each line or part. */
  readonly entries: readonly { readonly label: string; readonly text: string }[];
}

/**
 * What the frame asks of a kind of chart. All but `picture` and `legend` are pure: they read their arguments and nothing
 * else, and run without a page.
 *
 * @typeParam V the view of the document
 * @typeParam M the model: everything derived from the view, once
 * @typeParam L the layout: the model placed in a frame, as plain numbers and strings
 */
export interface Chart<V extends View, M, L> {
  /** How its kind of view is read. */
  readonly kind: ViewKind<V>;
  model(view: V, context: Context): M;
  /** The sentences above the picture. */
  summary(model: M, language: Language): readonly string[];
  /** The notes below it. */
  notes(model: M, language: Language): readonly string[];
  table(model: M, language: Language): Table;
  layout(model: M, frame: Frame, language: Language): L;
  /** What is drawn, as SVG. */
  picture(layout: L, model: M, cursor: Cursor | undefined, rightToLeft: boolean): TemplateResult;
  /** What stands above the picture to explain it, where it cannot be read without. */
  legend(layout: L, model: M, cursor: Cursor | undefined): TemplateResult | typeof nothing;
  /** How many columns and rows a cursor can stand at. */
  extent(model: M): { readonly columns: number; readonly rows: number };
  /** Where a cursor stands that nobody has moved yet. */
  start(model: M): Cursor;
  /** The place nearest to a point of the picture, in pixels from its top left. */
  nearest(layout: L, model: M, x: number, y: number): Cursor;
  readout(model: M, cursor: Cursor, language: Language): Readout;
  /** How to move the cursor, in plain words. */
  instructions(model: M, language: Language): string;
  /** The detail of `findings-select`. */
  selection(model: M, cursor: Cursor): object;
}
