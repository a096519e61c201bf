import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { issueFailure } from '../../data/index.js';
import {
  error,
  periodsBetween,
  viewName,
  visible,
  type DocumentHead,
  type Reading,
  type ViewEntry,
} from '../../document/index.js';
import { DocumentElement } from '../../figure/document-element.js';
import type { Selection } from '../../figure/events.js';
import { citationLine, heading, notices, sourceLine } from '../../figure/words.js';
import { quoted, reportMessages, type Language } from '../../language/index.js';
import { textOf } from '../../marks/index.js';
import { figureOf, newElement } from '../figure-of.js';
import { reportStyles } from './styles.js';

/** A figure of a report, and what the contents call it; empty where its view has no title. */
interface Shown {
  readonly figure: HTMLElement;
  readonly title: string;
}

/** The longest title of a view. */
const longestTitle = 300;

/**
 * A whole findings document: title, notices, what was found, where to get help, how it was gathered, contents, every view
 * in order, how to cite it, and what has changed.
 *
 * @summary A whole findings document.
 * @attr link - Joins the figures to one another: what is chosen in one is marked in the rest.
 * @attr hash - Keeps what a reader chooses in the address of the page, under the id of each view: `#view-name=value`; a value is put before all names: `a-` for `#a-view-name=value`. Left out, the address is left alone.
 * @csspart heading - Its heading.
 * @csspart subheading - The heading of a section.
 * @csspart notice - A correction, a withdrawal or a new home.
 * @csspart contents - The list of its views.
 * @csspart citation - How to cite it.
 * @csspart revisions - What has changed.
 * @csspart view - Each element that draws a view, and the one for help. Their own parts are reached as if they stood here.
 */
export class FindingsReport extends DocumentElement<Selection> {
  static override styles = [...DocumentElement.styles, reportStyles];
  static override properties: PropertyDeclarations = { link: { type: Boolean }, hash: {} };

  /** Whether the figures are joined to one another: what is chosen in one is marked in the rest. */
  declare link: boolean;
  /** What is put before the names of a reader's choices in the address of the page; null or undefined to leave that alone. */
  declare hash: string | null | undefined;

  protected override readonly says = reportMessages;
  /** The figures by kind and name of their view, so that newer findings come into those that a reader has opened. */
  #figures = new Map<string, Shown>();
  #help: HTMLElement | undefined;

  constructor() {
    super();
    this.link = false;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { reading } = this.source;
    this.#figures = new Map(reading?.head && reading.views.flatMap((entry) => this.#figure(entry, reading)));
    if (!reading || reading.head || this.failure) return;
    const found = `${reading.views.length} without one`;
    this.failure = issueFailure([error('no-figures', 'views', 'views in a document', 0, found)], this.src);
  }

  protected override render(): TemplateResult {
    const { reading } = this.source;
    const head = reading?.head;
    if (!reading || !head) return this.fallback();
    const language = this.language();
    const { tag } = language;
    const { level } = this;
    const figures = [...this.#figures.values()];
    return html`<div class="frame" lang=${tag}>
      <article class=${this.box} part="figure" aria-labelledby="heading">
        ${heading(level, quoted(head.title), language)} ${notices(head, language)} ${this.#introduction(head, language)}
        <nav class="no-print" part="contents" aria-label=${reportMessages(language).contents}>
          ${heading(level + 1, reportMessages(language).contents, language, 'subheading')}
          <ul>
            ${figures.map(({ title, figure }) =>
              title
                ? html`<li><button class="link" @click=${() => show(figure)}>${textOf(title, language)}</button></li>`
                : nothing,
            )}
          </ul>
        </nav>
        ${figures.map(({ figure }) => figure)}
        ${sourceLine({}, head, language)} ${citationLine(head, language, 'source')}
        ${this.#revisions(head, language)}
      </article>
    </div>`;
  }

  #introduction(head: DocumentHead, language: Language): TemplateResult {
    const { messages, formats } = language;
    const { summary, gathering, base, item, period } = head;
    const counted = base === undefined ? undefined : formats.counted(base, item ?? messages.response);
    const covered = periodsBetween(period.from, period.to);
    return html`<p>${covered && reportMessages(language).covers(formats.range(covered), counted)}</p>
      ${summary === undefined ? nothing : html`<p class="summary">${textOf(summary, language)}</p>`}
      ${head.help?.length ? this.#helpFigure() : nothing}
      ${heading(this.level + 1, reportMessages(language).gathering, language, 'subheading')}
      <p>${textOf(`${gathering.method} ${gathering.caution}`, language)}</p>
      ${gathering.biases ? html`<ul>${gathering.biases.map((bias) => html`<li>${textOf(bias, language)}</li>`)}</ul>` : nothing}`;
  }

  /** The figure of a view, if there is one of its kind, and what it is kept by. */
  #figure(entry: ViewEntry, reading: Reading): [string, Shown][] {
    const { src, refresh, data, link, hash } = this;
    const { kind, input } = entry;
    const view = viewName(reading, entry);
    const key = `${kind} ${view}`;
    const settings = { src, refresh, data, link, headingLevel: this.level + 1, view };
    const names = hash == null ? null : `${hash}${view}-`;
    const figure = figureOf(kind, settings, { hash: names }, this.#figures.get(key)?.figure);
    if (!figure) return [];
    // The view itself is read by its figure, which leaves the same out.
    const { title } = input as { readonly title?: unknown };
    const text = typeof title === 'string' ? visible(title.slice(0, longestTitle)) : '';
    return [[key, { figure, title: text }]];
  }

  #helpFigure(): HTMLElement {
    const { src, refresh, data } = this;
    if (!this.#help) {
      this.#help = newElement('findings-help');
      if (!isServer) this.#help.part.add('view');
    }
    return Object.assign(this.#help, { src, refresh, data, headingLevel: this.level + 1 });
  }

  #revisions(head: DocumentHead, language: Language): TemplateResult | typeof nothing {
    const { revisions } = head;
    if (!revisions?.length) return nothing;
    const { formats } = language;
    return html`${heading(this.level + 1, reportMessages(language).revisions, language, 'subheading')}
      <ul part="revisions">
        ${revisions.map(({ when, what }) => html`<li>${formats.date(when)}: ${textOf(what, language)}</li>`)}
      </ul>`;
  }
}

/** Brings a figure into view and lets keys go on from there. */
function show(figure: HTMLElement): void {
  figure.tabIndex = -1;
  figure.focus();
  figure.scrollIntoView();
}

declare global {
  interface HTMLElementTagNameMap {
    'findings-report': FindingsReport;
  }
}
