import type { Grain, Status, Unit } from '../document/index.js';
import type { ChecklistMessages } from './checklist.js';
import type { GroupsMessages } from './groups.js';
import type { HeatmapMessages } from './heatmap.js';
import type { HelpMessages } from './help.js';
import type { ReportMessages } from './report.js';

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

  readonly lowBaseMark: string;
  lowBase(threshold: string): string;
  baseNotStated(unit: Unit): string;
  basedOn(counted: string): string;
  basedOnRange(lowest: string, highest: string): string;
  basedOnSome(some: string, all: string): string;
  more(count: string): string;
  missing(count: string, total: string, grain: Grain, status: string, plural: boolean): string;
  provisional(periods: string): string;
  derived(periods: string): string;

  readonly checklist: ChecklistMessages;
  readonly contacts: HelpMessages;
  readonly groups: GroupsMessages;
  readonly heatmap: HeatmapMessages;
  readonly report: ReportMessages;
  readonly trend: {
    introduction(measure: string, grain: Grain, range: string): string;
    none(): string;
    single(value: string, period: string): string;
    equal(value: string, count: string, grain: Grain): string;
    highest(value: string, periods: string): string;
    lowest(value: string, periods: string): string;
    latest(value: string, period: string): string;
    highestOf(series: string, value: string, periods: string): string;
    noneOf(series: string): string;
    average(value: string): string;
    many(count: string, grain: Grain): string;
    break(period: string, note: string): string;
    /** How to read the values out, for the grain of the picture. */
    instructions(grain: Grain, lines: boolean): string;
  };
}
