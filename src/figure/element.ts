import { html, isServer, type PropertyDeclarations, type TemplateResult } from 'lit';
import { issueFailure } from '../data/index.js';
import { select, type View } from '../document/index.js';
import type { Frame } from '../geometry/index.js';
import type { Language, Said } from '../language/index.js';
import type { Chart } from './chart.js';
import { CursorController } from './cursor-controller.js';
import { DocumentElement } from './document-element.js';
import { drawingOf, type Drawing } from './drawing.js';
import type { FindingsLoad } from './events.js';
import { figureTemplate, type FigureActions } from './frame.js';
import { FrameController } from './frame-controller.js';
import { TableController } from './table-controller.js';
import type { Tool, ToolHost } from './tool.js';
import { warnOf } from './warn.js';
import { copyText, downloadCsv, mayCopy, mayDownload } from './take-away.js';
import { citationOf } from './words.js';

/** After so many milliseconds what was announced is put away, or readers would meet it again as a text of the figure. */
const heard = 10_000;
/** What other scripts have added to figures, by name. */
const tools = new Map<string, Tool>();
/** The figures on the page: they are drawn again when a tool is added. */
const figures = new Set<FindingsElement>();

/**
 * A figure of a findings document: the frame that all charts share. A subclass names its chart.
 *
 * @attr view - The id of the view to draw; the first of the element's kind if left out.
 * @attr link - Joins the figure to others of the same document: what is chosen in one is marked in the rest.
 * @fires {CustomEvent<FindingsLoad>} findings-load - A view is drawn.
 * @fires {CustomEvent<object>} findings-select - A reader chose a value.
 * @csspart heading - Its heading.
 * @csspart summary - The sentences above the picture.
 * @csspart readout - The line in which values are read out.
 * @csspart plot - The box around the picture.
 * @csspart picture - The picture.
 * @csspart text - The box around what is text instead of a picture.
 * @csspart legend - What marks, colours and statuses mean.
 * @csspart switch - The control that shows the table.
 * @csspart table - The table.
 * @csspart notice - A correction, a withdrawal or a new home.
 * @csspart notes - The notes.
 * @csspart help - Where to get help. A page cannot hide or recolour it.
 * @csspart source - Source, licence and date.
 * @csspart menu - The control that offers download and citation.
 * @csspart citation - How to cite the figures.
 */
export abstract class FindingsElement<
  V extends View = View,
  M = unknown,
  L = unknown,
  O extends object = object,
  S extends object = object,
> extends DocumentElement<S> {
  static override properties: PropertyDeclarations = {
    link: { type: Boolean },
    view: {},
    options: { state: true },
    said: { state: true },
    printing: { state: true },
    settled: { state: true },
  };

  /**
   * Adds a tool to every figure, those that are drawn already and those to come. The first tool of a name wins.
   *
   * It is the door for our own scripts beside the main one. They reach it by `customElements`, so no global is needed and
   * they may arrive in any order. What a tool sees is not public: a script compares `version` with its own before it adds one.
   *
   * @internal
   */
  static addTool(name: string, tool: Tool): void {
    if (!tools.has(name)) tools.set(name, tool);
    for (const figure of figures) figure.requestUpdate();
  }

  /** The id of the view to draw; the first of the element's kind if undefined. */
  declare view: string | undefined;
  /** Whether the figure is joined to others of the same document: what is chosen in one is marked in the rest. */
  declare link: boolean;
  /** What the reader has chosen beside what the chart starts with. */
  declare protected options: Partial<O>;
  declare protected said: Said | undefined;
  declare protected printing: boolean;
  declare protected settled: boolean;

  /** The kind of chart that this element draws. */
  protected abstract readonly chart: Chart<V, M, L, O>;

  readonly #frame = new FrameController(this);
  readonly #cursor = new CursorController<M, L>(this, (detail) => this.fire('findings-select', detail));
  readonly #tables = new TableController(this);
  #drawing: Drawing<V, M, L, O> | undefined;
  #chosen: Partial<O> | undefined;
  #loaded: FindingsLoad | undefined;
  #settling = false;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #placed: { readonly drawing: Drawing<V, M, L, O>; readonly frame: Frame; readonly layout: L } | undefined;

  constructor() {
    super();
    this.link = false;
    this.options = {};
    this.printing = false;
    this.settled = isServer;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    figures.add(this);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    figures.delete(this);
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    this.said = undefined;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { chart } = this;
    const { frame } = this.#frame;
    this.#resolve();
    const drawing = this.#drawing;
    if (!drawing || !frame || !chart.layout) this.#placed = undefined;
    else if (this.#placed?.drawing !== drawing || this.#placed.frame !== frame) {
      this.#placed = { drawing, frame, layout: chart.layout(drawing.model, frame, drawing.language) };
    }
    this.#cursor.link(this.link ? this.source.reading?.head?.id : undefined);
    const rules = chart.cursor;
    this.#cursor.ground = drawing && rules && { rules, model: drawing.model, layout: this.#placed?.layout };
  }

  protected override render(): TemplateResult {
    const drawing = this.#drawing;
    if (!drawing) return this.fallback();
    const { level: headingLevel, printing, settled, said } = this;
    const { failure, at } = this.source;
    // What tools may set is not for pages, and so protected.
    const host = this as unknown as ToolHost;
    const state = {
      tools: [...tools.values()].map((tool) => tool(host, drawing, this.#cursor, this.#frame)),
      ...{ headingLevel, printing, settled, said },
      tables: this.#tables,
      frame: this.#frame.frame,
      cursor: this.#cursor.at,
      layout: this.#placed?.layout,
      stale: failure ? at : undefined,
      mayCopy: mayCopy(),
      mayDownload: mayDownload(),
    };
    return html`<div class="frame" lang=${drawing.language.tag}>
      <figure class=${this.#tables.only && this.#tables.open ? `${this.box} tables` : this.box} part="figure" aria-labelledby="heading">
        ${figureTemplate(drawing, state, this.#actions, this.#cursor)}
      </figure>
    </div>`;
  }

  protected override updated(): void {
    clearTimeout(this.#silence);
    if (this.said) this.#silence = setTimeout(() => (this.said = undefined), heard);
    if (!this.settled && this.#placed && !this.#settling) {
      this.#settling = true;
      whenIdle(() => (this.settled = true));
    }
    const loaded = this.#loaded;
    this.#loaded = undefined;
    if (loaded) this.fire('findings-load', loaded);
    super.updated();
  }

  protected override says(language: Language, lacks: string[]): void {
    this.chart.says?.(language, lacks);
  }

  /** Finds the view to draw, or why there is none. The drawing stays the same object while nothing it says changes. */
  #resolve(): void {
    const { reading } = this.source;
    const before = this.#drawing;
    this.#drawing = undefined;
    if (!reading) return;
    warnOf(reading.issues, this.src);
    const { view, issues } = select<V>(reading, this.chart.kind, this.view || undefined);
    if (!view) {
      this.failure = issueFailure(issues, this.src);
      return;
    }
    warnOf(issues, this.src);
    const language = this.language();
    if (before?.view !== view) {
      this.#loaded = { view, reading };
      this.#cursor.at = undefined;
      this.#tables.sort('');
    }
    const same = before?.view === view && before.language === language && this.#chosen === this.options;
    this.#chosen = this.options;
    const options = { ...this.chart.options, ...this.options };
    this.#drawing = same ? before : drawingOf(this.chart, options, view, reading.head, language);
  }

  /** Large tables are in the page only once they are asked for; paper asks for them, at once and whole. */
  readonly #print = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.performUpdate();
  };

  /** The view that is drawn; undefined while there is none. */
  protected get drawn(): V | undefined {
    return this.#drawing?.view;
  }

  /** Takes what a reader chose, and says once what came of it; `quiet`: says nothing. */
  protected choose(options: Partial<O>, quiet = false): void {
    this.options = { ...this.options, ...options };
    this.#cursor.at = undefined;
    this.#tables.from = 0;
    if (quiet) return;
    this.performUpdate();
    const drawing = this.#drawing;
    if (drawing) this.said = this.chart.announcement?.(drawing.model, drawing.language);
  }

  readonly #actions: FigureActions<O> = {
    change: (options) => this.choose(options),
    toggleTable: (event) => {
      this.#tables.toggle((event.target as HTMLDetailsElement).open);
      // The picture keeps its height when the table takes room below it.
      this.#frame.hold();
    },
    tablesOnly: ({ target }) =>
      void this.#tables.choose((target as HTMLInputElement).checked, target as Element),
    sort: (order) => {
      this.#tables.sort(order);
    },
    page: (from) => this.#tables.page(from),
    copy: () => {
      const { head, language } = this.#drawing ?? {};
      if (head)
        void copyText(citationOf(head)).then((copied) => copied && (this.said = language?.messages.copied));
    },
    download: () => {
      const { head, view, table } = this.#drawing ?? {};
      if (view && table) downloadCsv(table, [head?.id, view.id].filter(Boolean).join('-'));
    },
  };
}

/** Runs something once the frame to come is on the screen and the browser has nothing better to do. */
function whenIdle(run: () => void): void {
  requestAnimationFrame(() =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(run) : setTimeout(run),
  );
}
