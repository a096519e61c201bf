import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../language/index.js';
import { choiceMark } from '../../marks/index.js';
import { pageOfRows, type SentimentModel, type SentimentOptions } from './model.js';
import { ordersOf } from './words.js';

/** The choices of unit and order, and the pages of a long list. */
export function sentimentControls(
  model: SentimentModel,
  _: SentimentOptions,
  change: (options: Partial<SentimentOptions>) => void,
  language: Language,
): TemplateResult {
  const { units, unit, order, from, drawable } = model;
  const { messages, formats } = language;
  const to = Math.min(drawable, from + pageOfRows);
  return html`<div>${
    units.length > 1
      ? choiceMark(
          messages.groups.show,
          units.map((u) => ({ value: u, text: messages[u] })),
          unit,
          (value) => change({ unit: value === 'count' ? 'count' : 'percent' }),
        )
      : nothing
  }${drawable > 1 ? choiceMark(messages.groups.order, ordersOf(model, language), order, (value) => change({ order: value, from: 0 })) : nothing}${
    drawable > pageOfRows
      ? html`<p>
          ${messages.rows(formats.number(from + 1), formats.number(to), formats.number(drawable))}
          <span class="no-print">
            <button ?disabled=${from === 0} @click=${() => change({ from: from - pageOfRows })}>${messages.previousRows}</button
            ><button ?disabled=${to === drawable} @click=${() => change({ from: to })}>${messages.nextRows}</button>
          </span>
        </p>`
      : nothing
  }</div>`;
}
