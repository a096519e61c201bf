import type { Grain, Noun, Status } from '../document/index.js';
import type { Partly } from './complete.js';
import type { Formats } from './formats.js';
import type { ChecklistMessages } from './checklist.js';
import type { GroupsMessages } from './groups.js';
import type { HeatmapMessages } from './heatmap.js';
import type { HelpMessages } from './help.js';
import type { ReportMessages } from './report.js';
import type { SoundMessages } from './sound.js';
import type { TrendMessages } from './trend.js';

/** Why a figure cannot be shown, as far as a reader is concerned. */
export type Trouble =
  /** The document could not be fetched. */
  | 'unreachable'
  /** It could be fetched, but not be read. */
  | 'unreadable'
  /** It is written for a newer version of the widgets. */
  | 'newer'
  /** It has no such view. */
  | 'absent'
  /** It has no views yet. */
  | 'none-yet';

/**
 * Everything the figures say of themselves in one language. Numbers, dates and lists come in as they are to be printed.
 * Another language is one more object of this type: see `addLanguage`.
 */
export interface Messages {
  readonly grain: { readonly [G in Grain]: string };
  readonly status: { readonly [S in Status]: string };
  readonly category: { readonly [id: string]: string };
  readonly percent: string;
  readonly count: string;
  readonly base: string;
  readonly note: string;
  readonly average: string;
  readonly response: Noun;
  /** Mends how numbers and dates are written, as for a language that a browser does not know: they come as in British English then. */
  formats?(formats: Formats): Formats;
  /** From where to where a run of periods goes. */
  span(from: string, to: string): string;

  readonly loading: string;
  readonly trouble: { readonly [T in Trouble]: string };
  stale(date: string): string;

  readonly showTable: string;
  /** The name of the box that a table scrolls in. */
  readonly table: string;
  /** The name of the box that puts tables in the place of pictures. */
  readonly tablesOnly: string;
  /** The name of the list of orders. */
  readonly order: string;
  /** The order of the document. */
  readonly asGiven: string;
  /** An order by a column. */
  sorted(column: string, rising: boolean): string;
  rows(from: string, to: string, of: string): string;
  readonly previousRows: string;
  readonly nextRows: string;
  /** The name of the control that moves the cursor. */
  readonly cursor: string;
  readonly download: string;
  readonly copy: string;
  readonly copied: string;
  readonly use: string;
  readonly cite: string;

  readonly source: string;
  page(page: string): string;
  readonly publisher: string;
  readonly licence: string;
  figuresOf(date: string): string;
  corrected(date: string): string;
  withdrawn(date: string): string;
  readonly readMore: string;
  moved(keeper: string | undefined): string;
  /** As `moved`, until that day comes. */
  moves(date: string, keeper: string | undefined): string;
  readonly help: string;
  call(telephone: string): string;
  text(word: string | undefined, to: string): string;

  readonly noFigures: string;
  readonly lowBaseMark: string;
  lowBase(threshold: string): string;
  readonly baseNotStated: string;
  basedOn(counted: string): string;
  basedOnRange(lowest: string, highest: string): string;
  basedOnSome(some: string, all: string): string;
  more(count: string): string;
  provisional(periods: string): string;
  derived(periods: string): string;

  // What only one kind of figure says, in English where it is left out.
  readonly checklist?: Partly<ChecklistMessages>;
  readonly contacts?: Partly<HelpMessages>;
  readonly groups?: Partly<GroupsMessages>;
  readonly heatmap?: Partly<HeatmapMessages>;
  readonly report?: Partly<ReportMessages>;
  /** What the script for sound says; it carries English and Welsh. */
  readonly sound?: Partly<SoundMessages>;
  readonly trend?: Partly<TrendMessages>;
}
