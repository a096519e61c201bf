import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { issueFailure } from '../../data/index.js';
import { error, unknownKind } from '../../document/index.js';
import { DocumentElement } from '../../figure/document-element.js';
import { figureOf } from '../figure-of.js';

/**
 * A view of a findings document, of whatever kind: for pages that do not know beforehand which element draws it.
 *
 * @summary One view of whatever kind.
 * @attr view - The id of the view; the first of the document if left out.
 * @attr link - What is chosen here is marked in the linked figures of the same document, and the other way round.
 * @attr group - Of a view of the kind `topics`: the id of the one group to show, with its topics.
 * @attr hash - Keeps what a reader has chosen in the address of the page, as `#name=value`; a value is put before the names: `a-` for `#a-name=value`.
 * @csspart view - The element that draws the view. Its own parts are reached as if they stood here.
 */
export class FindingsView extends DocumentElement {
  static override properties: PropertyDeclarations = {
    view: {},
    link: { type: Boolean },
    group: {},
    hash: {},
  };

  /** The id of the view; the first of the document if left out. */
  declare view: string | undefined;
  /** Whether the figure is linked with others of the same document. */
  declare link: boolean;
  /** Of a view of the kind topics: the id of the one group to show. */
  declare group: string | null | undefined;
  /** What is put before the names of a reader's choices in the address of the page; null or undefined to leave that alone. */
  declare hash: string | null | undefined;

  #figure: HTMLElement | undefined;

  constructor() {
    super();
    this.link = false;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { reading } = this.source;
    const { src, refresh, data, headingLevel, link, group, hash } = this;
    const entry = reading?.views.find(({ id }) => !this.view || id === this.view);
    const settings = { src, refresh, data, headingLevel, link, view: entry?.id };
    this.#figure = reading && figureOf(entry?.kind, settings, { group, hash }, this.#figure);
    if (!reading || this.#figure || this.failure) return;
    const missing = error(
      'no-view',
      'views',
      `with a view ${this.view ?? ''}`.trim(),
      reading.views.length,
      `${reading.views.length}`,
    );
    this.failure = issueFailure([entry ? unknownKind(entry) : missing], src);
  }

  protected override render(): TemplateResult {
    const figure = this.#figure;
    if (!figure) return this.fallback();
    // What the page holds for readers without figures is the inner figure's to show.
    if (!figure.firstChild) figure.append(document.createElement('slot'));
    return html`${figure}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'findings-view': FindingsView;
  }
}
