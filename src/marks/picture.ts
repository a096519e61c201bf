import { html, type TemplateResult } from 'lit';

/**
 * The marks of a picture, hidden from assistive technology, which has the table. It is drawn at the size it was laid out
 * for, and scales with the paper when it is printed.
 */
export function picture(width: number, height: number, marks: TemplateResult): TemplateResult {
  return html`<svg class="picture" part="picture" aria-hidden="true" viewBox="0 0 ${width} ${height}">${marks}</svg>`;
}
