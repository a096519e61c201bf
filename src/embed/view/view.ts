import { html, isServer, type PropertyDeclarations, type TemplateResult } from 'lit';
import { issueFailure } from '../../data/index.js';
import { error, unknownKind } from '../../document/index.js';
import { DocumentElement } from '../../figure/document-element.js';
import type { Selection } from '../../figure/events.js';
import { figureOf } from '../figure-of.js';

/**
 * A view of a findings document, of whatever kind: for pages that do not know beforehand which element draws it.
 *
 * @summary One view of whatever kind.
 * @attr view - The id of the view to draw; the first of the document if left out.
 * @attr link - Joins the figure to others of the same document: what is chosen in one is marked in the rest.
 * @attr group - Of a view of the kind `topics`: the id of the group whose topics are shown, alone. Left out: all groups.
 * @attr hash - Keeps what a reader chooses in the address of the page, as `#name=value`; a value is put before the names: `a-` for `#a-name=value`. Left out, the address is left alone.
 * @csspart view - The element that draws the view. Its own parts are reached as if they stood here.
 */
export class FindingsView extends DocumentElement<Selection> {
  static override properties: PropertyDeclarations = {
    view: {},
    link: { type: Boolean },
    group: {},
    hash: {},
  };

  /** The id of the view to draw; the first of the document if undefined. */
  declare view: string | undefined;
  /** Whether the figure is joined to others of the same document: what is chosen in one is marked in the rest. */
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
      reading.views.length ? 'no-view' : 'no-figures',
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
    if (!isServer && !figure.firstChild) figure.append(document.createElement('slot'));
    return html`${figure}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'findings-view': FindingsView;
  }
}
