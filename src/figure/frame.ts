import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../document/index.js';
import type { Frame } from '../geometry/index.js';
import type { Cursor } from './chart.js';
import type { Drawing } from './drawing.js';
import { citationOf, heading, helpLine, notices, sourceLine } from './words.js';
import { tableTemplate } from './table.js';

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
  readonly tableOpen?: boolean;
  /** True while the page is printed: then the table is there whole. */
  readonly printing?: boolean;
  /** The first row of the table that is shown. */
  readonly tableFrom?: number;
  readonly copied?: boolean;
  readonly mayCopy?: boolean;
  readonly mayDownload?: boolean;
}

/** What a reader can do with a figure. */
export interface FigureActions {
  point(event: PointerEvent): void;
  leave(event: PointerEvent): void;
  choose(event: MouseEvent): void;
  move(event: Event): void;
  key(event: KeyboardEvent): void;
  toggleTable(event: Event): void;
  page(from: number): void;
  copy(): void;
  download(): void;
}

/** Tables of up to this many rows are always in the page; larger ones once they are opened or printed. */
const smallTable = 60;
/** Larger tables come in pages of this many rows. */
export const pageRows = 500;

/** A whole figure: heading, notices, summary, picture, table, notes, source. */
export function figureTemplate<V extends View, M, L>(
  drawing: Drawing<V, M, L>,
  state: FigureState<L>,
  actions: FigureActions,
): TemplateResult {
  const { view, head, language, summary, notes } = drawing;
  const { messages, formats } = language;
  // Texts of the document are in its language, which may be another than that of the page.
  const lang = head && !sameLanguage(head.language, language.tag) ? head.language : nothing;
  return html`${heading(state.headingLevel, view.title, lang)} ${notices(head, language)}
    ${state.stale ? html`<p class="notice" role="status">${messages.stale(formats.date(state.stale))}</p>` : nothing}
    <p class="summary" part="summary">${summary.join(' ')}</p>
    ${picture(drawing, state, actions)}
    ${table(drawing, state, actions)}
    ${
      notes.length > 0
        ? html`<div class="notes" part="notes" lang=${lang}>${notes.map((note) => html`<p>${note}</p>`)}</div>`
        : nothing
    }
    ${helpLine(head, language)} ${sourceLine(view, head, language)}
    ${use(drawing, state, actions)}`;
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}

function picture<V extends View, M, L>(
  { chart, model, view, language }: Drawing<V, M, L>,
  { frame, layout, cursor }: FigureState<L>,
  actions: FigureActions,
): TemplateResult {
  const { columns } = chart.extent(model);
  const at = cursor ?? chart.start(model);
  const readout = chart.readout(model, at, language);
  const spoken = [readout.heading, ...readout.entries.map((e) => (e.label ? `${e.label} ${e.text}` : e.text))].join(', ');
  return html`${layout === undefined ? nothing : chart.legend(layout, model, cursor)}
    <p class="readout no-print" part="readout" id="readout">
      ${
        cursor === undefined
          ? html`<span class="quiet-text">${chart.instructions(model, language)}</span>`
          : html`<strong>${readout.heading}</strong> ${readout.entries.map(
                (e) => html`<span>${e.label ? `${e.label} ` : nothing}<b>${e.text}</b></span>`,
              )}`
      }
    </p>
    <div
      class="plot"
      part="plot"
      @pointermove=${actions.point}
      @pointerdown=${actions.point}
      @pointerleave=${actions.leave}
      @click=${actions.choose}
    >
      ${
        frame === undefined || layout === undefined
          ? nothing
          : html`<svg
              class="picture"
              part="picture"
              aria-hidden="true"
              viewBox="0 0 ${frame.width} ${frame.height}"
            >
              ${chart.picture(layout, model, cursor, frame.rightToLeft)}
            </svg>`
      }
      ${
        columns > 0
          ? html`<input
              class="no-print"
              type="range"
              min="0"
              max=${columns - 1}
              .value=${String(at.column)}
              aria-label="${language.messages.cursor}: ${view.title}"
              aria-valuetext=${spoken}
              @input=${actions.move}
              @keydown=${actions.key}
            />`
          : nothing
      }
    </div>`;
}

function table<V extends View, M, L>(
  { table, language }: Drawing<V, M, L>,
  { tableOpen = false, tableFrom = 0, printing = false }: FigureState<L>,
  actions: FigureActions,
): Part {
  const { messages, formats } = language;
  const shown = table.length <= smallTable || tableOpen || printing;
  const from = printing ? 0 : tableFrom;
  const to = printing ? table.length : Math.min(table.length, from + pageRows);
  return html`<details class="no-print" part="switch" .open=${tableOpen} @toggle=${actions.toggleTable}>
      <summary>${messages.showTable}</summary>
    </details>
    <div class="table">
      ${
        table.length > pageRows
          ? html`<p>
              ${messages.rows(formats.number(from + 1), formats.number(to), formats.number(table.length))}
              <span class="no-print">
                <button ?disabled=${tableFrom === 0} @click=${() => actions.page(tableFrom - pageRows)}>
                  ${messages.previousRows}</button
                ><button ?disabled=${to === table.length} @click=${() => actions.page(to)}>${messages.nextRows}</button>
              </span>
            </p>`
          : nothing
      }
      <div class="scroll" role="region" tabindex="0" aria-label=${table.caption}>
        ${shown ? tableTemplate(table, from, to) : nothing}
      </div>
    </div>`;
}

function use<V extends View, M, L>({ head, language }: Drawing<V, M, L>, state: FigureState<L>, actions: FigureActions): Part {
  const { messages } = language;
  return html`<details class="use" part="menu">
      <summary>${messages.use}</summary>
      <p class="no-print">
        ${state.mayDownload ? html`<button @click=${actions.download}>${messages.download}</button>` : nothing}
        ${
          head && state.mayCopy
            ? html`<button @click=${actions.copy}>${messages.copy}</button>
                <span role="status">${state.copied ? messages.copied : nothing}</span>`
            : nothing
        }
      </p>
    </details>
    ${head ? html`<p class="table citation" part="citation">${messages.cite}: ${citationOf(head)}</p>` : nothing}`;
}
