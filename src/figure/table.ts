import { html, type TemplateResult } from 'lit';
import type { Table } from '../language/index.js';

/**
 * A run of rows of a table, as a real table: a caption, headers with their scope, and words where a value is missing.
 *
 * @param from the first row, from 0
 * @param to the row after the last
 */
export function tableTemplate({ caption, columns, row }: Table, from: number, to: number): TemplateResult {
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, i) => row(from + i));
  const numeric = columns.map((column) => column.numeric);
  return html`<table part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(({ label, numeric }) =>
          numeric ? html`<th scope="col" class="number">${label}</th>` : html`<th scope="col">${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([header, ...cells]) =>
          html`<tr>
            <th scope="row">${header?.text}</th>
            ${cells.map(({ text }, i) =>
              numeric[i + 1] ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
