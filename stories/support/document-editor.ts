import type { Decorator } from '@storybook/web-components-vite';
import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { explain, hasError, issuesOf, read, type Issue } from '../../src/document/index.js';

/** How long a pause in typing lasts before the text is checked, in milliseconds. */
const pause = 250;

/**
 * The document that a story draws, as text that can be changed. It is checked as authors' documents are, with the same
 * sentences; while it has no errors, the figure follows it.
 */
export class DocumentEditor extends LitElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    open: { type: Boolean },
    issues: { state: true },
  };
  static override styles = css`
    :host {
      display: block;
      max-inline-size: 60rem;
      margin-block-start: 1.5rem;
      font: 14px/1.5 system-ui, sans-serif;
      color: #1f2a30;
    }
    summary {
      padding: 0.5rem 0;
      font-weight: 600;
    }
    textarea {
      box-sizing: border-box;
      inline-size: 100%;
      block-size: 24rem;
      font: 13px/1.45 ui-monospace, monospace;
      white-space: pre;
    }
    code {
      font: 13px ui-monospace, monospace;
    }
    li {
      margin-block: 0.3rem;
    }
  `;

  /** What the story draws. */
  declare data: unknown;
  declare open: boolean;
  declare private issues: readonly Issue[];

  /** Takes each version that has no errors. */
  change: (data: unknown) => void = () => undefined;
  #text: string | undefined;
  #drawn: unknown;
  #timer = 0;

  constructor() {
    super();
    this.open = false;
    this.issues = [];
  }

  override willUpdate(): void {
    if (this.#drawn === this.data) return;
    this.#drawn = this.data;
    this.#text = JSON.stringify(this.data, null, 2);
    this.issues = issuesOf(read(this.#text));
  }

  override render(): TemplateResult {
    const { issues } = this;
    return html`<details ?open=${this.open}>
      <summary>The document that this figure draws</summary>
      <p id="how">
        Change it: it is checked while you type, and the figure follows as long as there are no errors.
      </p>
      <textarea
        aria-label="Findings document, as JSON"
        aria-describedby="how"
        spellcheck="false"
        .value=${this.#text ?? ''}
        @input=${this.#typed}
      ></textarea>
      <div role="status">
        ${issues.length === 0 ? html`<p>Nothing is wrong with it.</p>` : nothing}
        ${hasError(issues) ? html`<p>The figure shows the last version without errors.</p>` : nothing}
      </div>
      <ul>
        ${issues.map(
          (issue) =>
            html`<li><strong>${issue.severity}</strong> <code>${issue.code}</code> ${explain(issue)}</li>`,
        )}
      </ul>
    </details>`;
  }

  readonly #typed = ({ target }: Event): void => {
    const text = (target as HTMLTextAreaElement).value;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#check(text), pause);
  };

  #check(text: string): void {
    this.#text = text;
    this.issues = issuesOf(read(text));
    if (!hasError(this.issues)) this.change(JSON.parse(text));
  }
}

if (!customElements.get('document-editor')) customElements.define('document-editor', DocumentEditor);

/** Sets the document of a story below its figure. */
export const beside: Decorator = (story, { args, viewMode, id }) => {
  const { data } = args as { readonly data?: unknown };
  if (data === undefined) return html`${story()}`;
  const change = (changed: unknown): void => {
    const place = [...document.querySelectorAll<HTMLElement>('[data-story]')].filter(
      (e) => e.dataset.story === id,
    );
    for (const figure of place.flatMap((e) => [...e.querySelectorAll('*')]))
      if (figure.localName.startsWith('findings-')) Object.assign(figure, { data: changed });
  };
  return html`<div data-story=${id}>${story()}</div>
    <document-editor .data=${data} .change=${change} ?open=${viewMode === 'story'}></document-editor>`;
};
