import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Table } from '../language/index.js';
import { saidWords } from '../marks/index.js';

/**
 * A run of rows of a table, as a real table: a caption, headers with their scope, and words where a value is missing.
 *
 * @param from the first row, from 0
 * @param to the row after the last
 * @param order the order of its rows, as `sortedTable` takes it
 */
export function tableTemplate(
  { caption, columns, row }: Table,
  from: number,
  to: number,
  order: string,
  language: Language,
): TemplateResult {
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, i) => row(from + i));
  const numeric = columns.map((column) => column.numeric);
  return html`<table part="table">
    <caption>
      ${saidWords(caption, language)}
    </caption>
    <thead>
      <tr>
        ${columns.map(
          ({ label, numeric }, i) =>
            html`<th
              scope="col"
              class=${numeric ? 'number' : nothing}
              aria-sort=${order === `${i}` ? 'descending' : order === `-${i}` ? 'ascending' : nothing}
              >${saidWords(label, language)}</th
            >`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([header, ...cells]) =>
          html`<tr>
            <th scope="row">${saidWords(header?.text, language)}</th>
            ${cells.map(({ text }, i) => {
              const words = saidWords(text, language);
              return numeric[i + 1] ? html`<td class="number">${words}</td>` : html`<td>${words}</td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
