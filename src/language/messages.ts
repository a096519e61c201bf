import type { Grain, Status, Unit } from '../document/index.js';
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
  readonly response: { readonly one: string; readonly other: string };

  readonly loading: string;
  readonly trouble: { readonly [T in Trouble]: string };
  stale(date: string): string;

  readonly showTable: string;
  readonly table: string;
  /** The name of the box that puts tables in the place of pictures. */
  readonly tablesOnly: string;
  /** The name of the list of orders. */
  readonly order: string;
  /** The order of the document. */
  readonly asGiven: string;
  /** An order by a column. */
  sorted(column: string, rising: boolean): string;
  readonly picture: string;
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
  readonly gathered: string;
  corrected(date: string): string;
  withdrawn(date: string): string;
  readonly readMore: string;
  moved(keeper: string | undefined): string;
  readonly help: string;
  call(telephone: string): string;
  text(word: string | undefined, to: string): string;

  readonly noFigures: string;
  readonly lowBaseMark: string;
  lowBase(threshold: string): string;
  baseNotStated(unit: Unit): string;
  basedOn(counted: string): string;
  basedOnRange(lowest: string, highest: string): string;
  basedOnSome(some: string, all: string): string;
  more(count: string): string;
  provisional(periods: string): string;
  derived(periods: string): string;

  // What only one kind of figure says, in English where it is left out.
  readonly checklist?: ChecklistMessages;
  readonly contacts?: HelpMessages;
  readonly groups?: GroupsMessages;
  readonly heatmap?: HeatmapMessages;
  readonly report?: ReportMessages;
  /** Carried by the script for sound, in English and Welsh. */
  readonly sound?: SoundMessages;
  readonly trend?: TrendMessages;
}
