import { html, nothing, type TemplateResult } from 'lit';
import { groupsMessages, type Language } from '../../language/index.js';
import { choiceMark, pagesMark } from '../../marks/index.js';
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
  const { messages } = language;
  const to = Math.min(drawable, from + pageOfRows);
  return html`<div>${
    units.length > 1
      ? choiceMark(
          groupsMessages(language).show,
          units.map((u) => ({ value: u, text: messages[u] })),
          unit,
          (value) => change({ unit: value === 'count' ? 'count' : 'percent' }),
          language,
        )
      : nothing
  }${drawable > 1 ? choiceMark(groupsMessages(language).order, ordersOf(model, language), order, (value) => change({ order: value, from: 0 }), language) : nothing}${pagesMark(from, to, drawable, pageOfRows, (first) => change({ from: first }), language)}</div>`;
}
