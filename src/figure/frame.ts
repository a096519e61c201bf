import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../document/index.js';
import type { Frame } from '../geometry/index.js';
import { plainText, quoted, type Language, type Said, type Table } from '../language/index.js';
import { choiceMark, pagesMark, saidWords } from '../marks/index.js';
import type { Cursor, CursorRules } from './chart.js';
import type { Drawing } from './drawing.js';
import { helpLine } from './help.js';
import { citationLine, heading, notices, sourceLine } from './words.js';
import { tableTemplate } from './table.js';
import type { TableState } from './table-controller.js';

type Part = TemplateResult | typeof nothing;

/** What a figure shows beside its drawing, and what it does when it is used. All of it may be missing on a server. */
export interface FigureState<L> {
  readonly headingLevel: number;
  /** The size of the picture, once the page has been laid out. */
  readonly frame?: Frame | undefined;
  readonly layout?: L | undefined;
  readonly cursor?: Cursor | undefined;
  /** When the figures were fetched, where newer ones cannot be. */
  readonly stale?: Date | undefined;
  /** False until the picture has been shown: nobody waits for the closed table behind it. */
  readonly settled?: boolean;
  /** True while the page is printed: then the table is there whole. */
  readonly printing?: boolean;
  /** How the table is looked at. Left out: it is closed. */
  readonly tables?: TableState & { rows(table: Table): Table };
  /** What has changed last, to be said once. */
  readonly said?: Said | undefined;
  /** What other scripts have added, to stand below the picture. */
  readonly tools?: readonly unknown[];
  readonly mayCopy?: boolean;
  readonly mayDownload?: boolean;
}

/** What a reader can do with a figure. */
export interface FigureActions<O> {
  change(options: Partial<O>): void;
  toggleTable(event: Event): void;
  /** Puts tables in the place of pictures in all figures of the page, or pictures back. */
  tablesOnly(event: Event): void;
  sort(order: string): void;
  page(from: number): void;
  copy(): void;
  download(): void;
}

/** What moves the cursor of a picture. */
export interface CursorActions {
  point(event: MouseEvent): void;
  click(event: MouseEvent): void;
  slide(event: Event): void;
  key(event: KeyboardEvent): void;
}

/** Tables of up to this many cells are always in the page; larger ones once they are opened or printed. */
const smallTable = 300;
/** Larger tables come in pages of this many rows. */
export const pageRows = 500;
/** Where rows are fewer, an eye finds the highest; where they are more, sorting would keep a reader waiting. */
const [fewestToSort, mostToSort] = [4, 5000];

/** A whole figure: heading, notices, summary, picture, table, notes, source. */
export function figureTemplate<V extends View, M, L, O extends object>(
  drawing: Drawing<V, M, L, O>,
  state: FigureState<L>,
  actions: FigureActions<O>,
  moves: CursorActions,
): TemplateResult {
  const { chart, view, head, language, summary } = drawing;
  const { messages, formats } = language;
  // What stands below a picture waits for its height, or it would be painted once above where it belongs.
  const ready = chart.text || chart.fills || state.frame || state.settled || state.printing;
  return html`${heading(state.headingLevel, quoted(view.title), language)} ${notices(head, language)}
    <div role="status" aria-atomic="false">
      ${state.stale ? html`<p class="notice">${messages.stale(formats.date(state.stale))}</p>` : nothing}
      <span class="said">${saidWords(state.said, language)}</span>
    </div>
    <p class="summary" part="summary">${summary.map((said) => [saidWords(said, language), ' '])}</p>
    ${helpLine(head, language)}
    ${picture(drawing, state, actions, moves)} ${ready ? below(drawing, state, actions) : nothing}`;
}

function below<V extends View, M, L, O extends object>(
  drawing: Drawing<V, M, L, O>,
  state: FigureState<L>,
  actions: FigureActions<O>,
): TemplateResult {
  const { chart, view, head, language, notes } = drawing;
  return html`${state.tools} ${chart.text ? nothing : table(drawing, state, actions)}
    ${
      notes.length > 0
        ? html`<div class="notes" part="notes">${notes.map((note) => html`<p>${saidWords(note, language)}</p>`)}</div>`
        : nothing
    }
    ${sourceLine(view, head, language)} ${use(drawing, state, actions)}`;
}

function picture<V extends View, M, L, O extends object>(
  { chart, model, view, language, options }: Drawing<V, M, L, O>,
  { frame, layout, cursor, headingLevel: level }: FigureState<L>,
  actions: FigureActions<O>,
  moves: CursorActions,
): TemplateResult {
  const scene = frame && layout !== undefined ? { model, layout, frame, cursor, language } : undefined;
  const drawn = html`<div class="ruler">ruler</div>
    ${scene && chart.picture?.(scene)}`;
  const className = chart.fills ? 'plot fills' : 'plot';
  return html`${chart.controls?.(model, options, actions.change, language) ?? nothing}
    ${(scene && chart.legend?.(scene)) ?? nothing}
    ${
      chart.text
        ? html`<div part="text">${chart.text(model, level, language)}</div>`
        : chart.cursor
          ? html`${readout(chart.cursor, model, cursor, language)}
            <div
              class=${className}
              part="plot"
              @pointermove=${moves.point}
              @pointerdown=${moves.point}
              @click=${moves.click}
            >
              ${drawn} ${slider(chart.cursor, model, cursor, view, language, moves)}
            </div>`
          : html`<div class=${className} part="plot">${drawn}</div>`
    }`;
}

/** The line in which values are read out; until a cursor is moved it says how. */
function readout<M, L>(
  rules: CursorRules<M, L>,
  model: M,
  cursor: Cursor | undefined,
  language: Language,
): TemplateResult {
  const at = cursor && rules.readout(model, cursor, language);
  return html`<p class="readout no-print" part="readout" aria-hidden="true">
    ${
      at
        ? html`<strong>${saidWords(at.heading, language)}</strong> ${at.entries.map(({ label, text }) => html`<span>${saidWords(label, language)} <b>${text}</b></span>`)}`
        : html`<span class="quiet-text">${rules.instructions(model, language)}</span>`
    }
  </p>`;
}

/** The control that arrow keys move. What it reads to assistive technology is what the line above shows. */
function slider<M, L>(
  rules: CursorRules<M, L>,
  model: M,
  cursor: Cursor | undefined,
  view: View,
  language: Language,
  moves: CursorActions,
): Part {
  const { length } = rules.keys(model).columns;
  if (length === 0) return nothing;
  const at = cursor ?? rules.start(model);
  const { heading, entries } = rules.readout(model, at, language);
  // A voice would read the stroke of `2019/20`.
  const spoken = [
    plainText(heading),
    ...entries.map(({ label, text }) => `${plainText(label)} ${text}`.trim()),
  ]
    .join(', ')
    .replace(/(\d{4})\/(\d\d)\b/g, (_, from: string, to: string) => language.messages.span(from, to));
  return html`<input
    class="no-print"
    type="range"
    min="0"
    max=${length - 1}
    .value=${String(at.column)}
    aria-label="${language.messages.cursor}: ${view.title}"
    aria-description=${rules.instructions(model, language)}
    aria-valuetext=${spoken}
    @input=${moves.slide}
    @keydown=${moves.key}
  />`;
}

function table<L, O>(
  { table, language }: { readonly table: Table; readonly language: Language },
  { tables, printing = false, settled = true }: FigureState<L>,
  actions: FigureActions<O>,
): Part {
  const { messages } = language;
  const { open = false, only = false, order = '' } = tables ?? {};
  const small = table.length * table.columns.length <= smallTable;
  const shown = (small && settled) || open || printing;
  const from = printing ? 0 : (tables?.from ?? 0);
  const to = printing ? table.length : Math.min(table.length, from + pageRows);
  const { sortable = 0 } = table;
  return html`<details class="no-print" part="switch" .open=${open} @toggle=${actions.toggleTable}>
      <summary>${messages.showTable}</summary>
    </details>
    <div class="table">
      <p class="no-print">
        <label class="choice check"><input type="checkbox" .checked=${only} @change=${actions.tablesOnly} />${messages.tablesOnly}</label>
        ${
          sortable >= fewestToSort && sortable <= mostToSort
            ? choiceMark(messages.order, ordersOf(table, language), order, actions.sort, language)
            : nothing
        }
      </p>
      ${pagesMark(from, to, table.length, pageRows, actions.page, language)}
      <div class="scroll" role="group" tabindex="0" aria-label=${messages.table}>
        ${shown ? tableTemplate(tables?.rows(table) ?? table, from, to, order, language) : nothing}
      </div>
    </div>`;
}

/** The orders that a reader can put the rows of a table into. */
function ordersOf({ columns }: Table, { messages }: Language): { value: string; text: string }[] {
  return [
    { value: '', text: messages.asGiven },
    ...columns.flatMap(({ label, numeric }, i) =>
      numeric
        ? [
            { value: `${i}`, text: messages.sorted(plainText(label), false) },
            { value: `-${i}`, text: messages.sorted(plainText(label), true) },
          ]
        : [],
    ),
  ];
}

function use<V extends View, M, L, O extends object>(
  { head, language }: Drawing<V, M, L, O>,
  state: FigureState<L>,
  actions: FigureActions<O>,
): Part {
  const { messages } = language;
  return html`<details class="use" part="menu">
      <summary>${messages.use}</summary>
      <p class="no-print">
        ${state.mayDownload ? html`<button @click=${actions.download}>${messages.download}</button>` : nothing}
        ${
          head && state.mayCopy
            ? html`<button @click=${actions.copy}>${messages.copy}</button>
                <span aria-hidden="true">${state.said === messages.copied ? state.said : nothing}</span>`
            : nothing
        }
      </p>
    </details>
    ${head ? citationLine(head, language, 'table citation') : nothing}`;
}
