import type { TemplateResult } from 'lit';
import type { Column, Context, Keys, View, ViewKind } from '../document/index.js';
import type { Frame } from '../geometry/index.js';
import type { Language, Said, Table } from '../language/index.js';

/** A place in a picture that is read out: a column, and a row where it has several. Both from 0. */
export interface Cursor {
  readonly column: number;
  readonly row: number;
}

/** What is read out at a place. */
export interface Readout {
  /** Where: a month, a district. */
  readonly heading: Said;
  /** What stands there: one value, or one for each line or part. */
  readonly entries: readonly { readonly label: Said; readonly text: string }[];
}

/** A row of a picture: a line, a row of cells. */
export interface Row {
  readonly label: string;
  readonly column: Column;
}

/** What a picture is drawn from. */
export interface Scene<M, L> {
  readonly model: M;
  readonly layout: L;
  readonly frame: Frame;
  readonly cursor: Cursor | undefined;
  readonly language: Language;
}

/** How a picture is read value by value, by pointer, touch and arrow keys. Pure. */
export interface CursorRules<M, L> {
  /**
   * The periods or ids that columns and rows stand for, in order: where a cursor can stand, and what linked figures know a
   * place by.
   */
  keys(model: M): { readonly columns: Keys; readonly rows: Keys };
  /** Where a cursor stands that nobody has moved yet. */
  start(model: M): Cursor;
  /** The place nearest to a point of the picture, in pixels from its top left; undefined where there is none. */
  nearest(layout: L, model: M, x: number, y: number): Cursor | undefined;
  /** Whether columns run down the picture and rows across, so that the arrow keys follow what is seen. Left out: they never do. */
  turned?(layout: L): boolean;
  readout(model: M, cursor: Cursor, language: Language): Readout;
  /** The rows of `keys` with their names and values, for tools that take them one by one. Left out: no tool can. */
  rows?(model: M): readonly Row[];
  /** How to move the cursor, in plain words. */
  instructions(model: M, language: Language): string;
  /** The detail of `findings-select`. */
  selection(model: M, cursor: Cursor): object;
}

/**
 * What the frame asks of a kind of chart. All but `controls`, `legend`, `picture` and `text` are pure: they read their arguments
 * and nothing else, and run without a page.
 *
 * @typeParam V the view of the document
 * @typeParam M the model: everything derived from the view, once
 * @typeParam L the layout: the model placed in a frame, as plain numbers and strings
 * @typeParam O what a reader can choose: an order, a filter, a unit
 */
export interface Chart<V extends View, M, L, O extends object = object> {
  /** How its kind of view is read. */
  readonly kind: ViewKind<V>;
  /** The messages of its own, where it has any. `lacks` takes the names of those that a language has not. */
  says?(language: Language, lacks: string[]): unknown;
  /** What is chosen at first. */
  readonly options: O;
  model(view: V, context: Context, options: O): M;
  /** The sentences above the picture. */
  summary(model: M, language: Language): readonly Said[];
  /** The notes below it. */
  notes(model: M, language: Language): readonly Said[];
  table(model: M, language: Language): Table;
  /**
   * Where the view is text that everybody reads: that text. There is no picture then, and no table beside it.
   *
   * @param level the level of the figure's heading
   */
  text?(model: M, level: number, language: Language): TemplateResult;
  layout?(model: M, frame: Frame, language: Language): L;
  /** True where the picture takes the height that the figure has to spare; else it is as tall as what it holds. */
  readonly fills?: boolean;
  /** What is drawn. It is hidden from assistive technology, so nothing in it may take the focus. */
  picture?(scene: Scene<M, L>): TemplateResult;
  /** What stands above the picture to explain it. */
  legend?(scene: Scene<M, L>): unknown;
  /** What a reader chooses with. `change` takes what has changed. */
  controls?(model: M, options: O, change: (options: Partial<O>) => void, language: Language): unknown;
  /** What is said once after a change. */
  announcement?(model: M, language: Language): Said;
  readonly cursor?: CursorRules<M, L>;
}
