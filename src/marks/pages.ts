import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../language/index.js';

/**
 * Which rows of a long list are shown, and the way to the others; nothing where all are.
 *
 * @param from the first row shown, from 0
 * @param to the row after the last
 * @param length how many rows there are
 * @param step how many make a page
 * @param page takes the first row of another page when a reader asks for it
 */
export function pagesMark(
  from: number,
  to: number,
  length: number,
  step: number,
  page: (from: number) => void,
  { messages, formats }: Language,
): TemplateResult | typeof nothing {
  if (length <= step) return nothing;
  return html`<p>
    ${messages.rows(formats.number(from + 1), formats.number(to), formats.number(length))}
    <span class="no-print">
      <button ?disabled=${from === 0} @click=${() => page(from - step)}>${messages.previousRows}</button
      ><button ?disabled=${to === length} @click=${() => page(to)}>${messages.nextRows}</button>
    </span>
  </p>`;
}
