import { html, isServer, LitElement, nothing, type TemplateResult } from 'lit';
import { issueFailure, type Failure } from '../data/index.js';
import { select, type FindingsDocument, type Reading, type View } from '../document/index.js';
import type { Frame } from '../geometry/index.js';
import { languageFor, type Language, type Trouble } from '../language/index.js';
import type { Chart } from './chart.js';
import { CursorController } from './cursor-controller.js';
import { DocumentController } from './document-controller.js';
import { drawingOf, type Drawing } from './drawing.js';
import { figureTemplate, type FigureActions } from './frame.js';
import { languageOf } from './language-of.js';
import { FrameController } from './frame-controller.js';
import { figureStyles } from './styles.js';
import { warnOf } from './warn.js';
import { copyText, downloadCsv, mayCopy, mayDownload } from './take-away.js';
import { citationOf } from './words.js';

/** The detail of `findings-load`. */
export interface FindingsLoad {
  /** The view that is drawn. */
  readonly view: View;
  /** Everything read from its document. */
  readonly reading: Reading;
}

declare global {
  interface HTMLElementEventMap {
    'findings-load': CustomEvent<FindingsLoad>;
    'findings-error': CustomEvent<Failure>;
    'findings-select': CustomEvent<object>;
  }
}

const troubles: { readonly [code: string]: Trouble } = {
  'newer-version': 'newer',
  'unknown-kind': 'newer',
  'no-view': 'absent',
  'no-figures': 'none-yet',
};
const transfer: readonly string[] = ['http', 'network', 'timeout', 'cut-off', 'redirect', 'too-large'];

/** What a failure comes to for a reader. */
function troubleOf({ code }: Failure): Trouble {
  return troubles[code] ?? (transfer.includes(code) ? 'unreachable' : 'unreadable');
}

/**
 * A figure of a findings document: the frame that all charts share. A subclass names its chart.
 *
 * @attr src - The address of a findings document.
 * @attr view - The id of the view to draw; the first of its kind if left out.
 * @attr refresh - How often to look for newer figures, in seconds; off if left out.
 * @attr heading-level - The level of the heading, 2 to 6; 2 if left out.
 * @slot - The fallback: what readers get without scripts, before the figures arrive, and when they cannot be had.
 * @fires findings-load - The figures are there. `detail` is a `FindingsLoad`.
 * @fires findings-error - They are not, or no newer ones. `detail` is a `Failure`.
 * @fires findings-select - A reader chose a value. `detail` names it.
 * @csspart figure - The whole figure.
 * @csspart heading - Its heading.
 * @csspart summary - The sentences above the picture.
 * @csspart readout - The line in which values are read out.
 * @csspart plot - The box around the picture.
 * @csspart picture - The picture.
 * @csspart legend - The names of the lines, where they do not fit beside them.
 * @csspart switch - The control that shows the table.
 * @csspart table - The table.
 * @csspart notice - A correction, a withdrawal or a new home.
 * @csspart notes - The notes.
 * @csspart help - The line of help.
 * @csspart source - Source, licence and date.
 * @csspart menu - The control that offers download and citation.
 * @csspart citation - How to cite the figures.
 * @csspart message - The sentence that stands where figures cannot be had.
 */
export abstract class FindingsElement<
  V extends View = View,
  M = unknown,
  L = unknown,
  O extends object = object,
> extends LitElement {
  /** The version of the library that defined the element. */
  static readonly version: string = __VERSION__;
  static override styles = [figureStyles];
  static override properties = {
    src: {},
    view: {},
    refresh: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
    data: { attribute: false },
    options: { state: true },
    said: { state: true },
    tableOpen: { state: true },
    tableFrom: { state: true },
    printing: { state: true },
    copied: { state: true },
  };

  /** The address of a findings document. */
  declare src: string | undefined;
  /** The id of the view to draw; the first of its kind if left out. */
  declare view: string | undefined;
  /** How often to look for newer figures, in seconds; off if left out. */
  declare refresh: number | undefined;
  /** The level of the heading, 2 to 6. */
  declare headingLevel: number;
  /** A findings document or one view of it, as an object, instead of `src`. It is read when it is set: to change it, set a new one. */
  declare data: FindingsDocument | View | undefined;

  /** What the reader has chosen beside what the chart starts with. */
  declare protected options: Partial<O>;
  declare protected said: string | undefined;
  declare protected tableOpen: boolean;
  declare protected tableFrom: number;
  declare protected printing: boolean;
  declare protected copied: boolean;

  /** The kind of chart that this element draws. */
  protected abstract readonly chart: Chart<V, M, L, O>;

  readonly #document = new DocumentController(this);
  readonly #frame = new FrameController(this, () => this.chart.fills ?? false);
  readonly #cursor = new CursorController<M, L>(this, (detail) => this.#fire('findings-select', detail));
  #failure: Failure | undefined;
  #told: Failure | undefined;
  #drawing: Drawing<V, M, L, O> | undefined;
  #chosen: Partial<O> | undefined;
  #loaded: FindingsLoad | undefined;
  #placed: { readonly drawing: Drawing<V, M, L, O>; readonly frame: Frame; readonly layout: L } | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.options = {};
    this.tableOpen = false;
    this.tableFrom = 0;
    this.printing = false;
    this.copied = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  protected override willUpdate(): void {
    const { src, refresh, data, chart } = this;
    const { frame } = this.#frame;
    this.#document.follow({ src, refresh, data });
    this.#resolve();
    const drawing = this.#drawing;
    if (!drawing || !frame) this.#placed = undefined;
    else if (this.#placed?.drawing !== drawing || this.#placed.frame !== frame) {
      this.#placed = { drawing, frame, layout: chart.layout(drawing.model, frame, drawing.language) };
    }
    const rules = chart.cursor;
    this.#cursor.ground = drawing && rules && { rules, model: drawing.model, layout: this.#placed?.layout };
  }

  protected override render(): TemplateResult {
    const drawing = this.#drawing;
    // Room is kept for figures that are still to come, or the page would move when they arrive.
    const reserved = this.src ? 'figure reserved' : 'figure';
    if (!drawing) return this.#fallback(reserved);
    const { headingLevel, tableOpen, tableFrom, printing, copied, said } = this;
    const { failure, at } = this.#document;
    const state = {
      ...{ headingLevel, tableOpen, tableFrom, printing, copied, said },
      frame: this.#frame.frame,
      cursor: this.#cursor.at,
      layout: this.#placed?.layout,
      stale: failure ? at : undefined,
      mayCopy: mayCopy(),
      mayDownload: mayDownload(),
    };
    return html`<div class="frame" lang=${drawing.language.tag}>
      <figure class=${reserved} part="figure" aria-labelledby="heading">
        ${figureTemplate(drawing, state, this.#actions, this.#cursor)}
      </figure>
    </div>`;
  }

  #fallback(className: string): TemplateResult {
    const { messages, tag } = this.#language();
    const failure = this.#failure;
    const sentence = failure && messages.trouble[troubleOf(failure)];
    return html`<div class="frame" lang=${tag}>
      <div class=${className} part="figure" aria-busy=${!failure && this.src ? 'true' : 'false'}>
        ${sentence ? html`<p class="notice" part="message" role="status">${sentence}</p>` : nothing}
        <slot>${!sentence && this.src ? html`<p>${messages.loading}</p>` : nothing}</slot>
      </div>
    </div>`;
  }

  protected override updated(): void {
    const loaded = this.#loaded;
    this.#loaded = undefined;
    if (loaded) this.#fire('findings-load', loaded);
    const failure = this.#failure;
    const same = failure?.message === this.#told?.message;
    this.#told = failure;
    if (!failure || same) return;
    console.error(`<${this.localName}> ${failure.message}`);
    this.#fire('findings-error', failure);
  }

  /** Finds the view to draw, or why there is none. The drawing stays the same object while nothing it says changes. */
  #resolve(): void {
    const { reading, failure } = this.#document;
    const before = this.#drawing;
    this.#drawing = undefined;
    this.#failure = failure;
    if (!reading) return;
    warnOf(reading.issues, this.src);
    const { view, issues } = select<V>(reading, this.chart.kind, this.view || undefined);
    if (!view) {
      this.#failure = issueFailure(issues, this.src);
      return;
    }
    warnOf(issues, this.src);
    const language = this.#language();
    if (before?.view !== view) {
      this.#loaded = { view, reading };
      this.#cursor.at = undefined;
      this.tableFrom = 0;
    }
    const same = before?.view === view && before.language === language && this.#chosen === this.options;
    this.#chosen = this.options;
    const options = { ...this.chart.options, ...this.options };
    this.#drawing = same ? before : drawingOf(this.chart, options, view, reading.head, language);
  }

  #language(): Language {
    return languageFor(isServer ? 'en' : languageOf(this));
  }

  /** Large tables are in the page only once they are asked for; paper asks for them, at once and whole. */
  readonly #print = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.performUpdate();
  };

  readonly #actions: FigureActions<O> = {
    change: (options) => {
      this.options = { ...this.options, ...options };
      this.#cursor.at = undefined;
      this.tableFrom = 0;
      this.performUpdate();
      const drawing = this.#drawing;
      if (drawing) this.said = this.chart.announcement?.(drawing.model, drawing.language);
    },
    toggleTable: (event) => {
      this.tableOpen = (event.target as HTMLDetailsElement).open;
      // The picture keeps its height when the table takes room below it.
      this.#frame.hold();
    },
    page: (from) => {
      this.tableFrom = Math.max(0, from);
    },
    copy: async () => {
      const { head } = this.#drawing ?? {};
      if (head) this.copied = await copyText(citationOf(head));
    },
    download: () => {
      const { head, view, table } = this.#drawing ?? {};
      if (view && table) downloadCsv(table, [head?.id, view.id].filter(Boolean).join('-'));
    },
  };

  #fire(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
