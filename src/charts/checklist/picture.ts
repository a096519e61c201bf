import { html, nothing, type TemplateResult } from 'lit';
import type { RecommendationResponse } from '../../document/index.js';
import { heading, link } from '../../figure/words.js';
import { checklistMessages, quoted, type Language } from '../../language/index.js';
import { choiceMark, pathMark, saidWords, textOf } from '../../marks/index.js';
import {
  answeredOf,
  passes,
  themesOf,
  type ChecklistModel,
  type ChecklistOptions,
  type Item,
} from './model.js';
import { checklistFilters, checklistShowing, progressWords, valuesOf } from './words.js';

const ring = 'M8,1.5a6.5,6.5 0 1 0 .01,0Z';

/** What stands before the word of a status, in a box of 16 by 16. */
const icons: { readonly [status: string]: string } = {
  'no-response': ring,
  responded: 'M1,2H15V11H8L4,15V11H1Z',
  'in-progress': `${ring}M8,4V8L11,10`,
  done: `${ring}M4.5,8.5L7,11L11.5,5.5`,
  declined: `${ring}M4.5,8H11.5`,
};

function icon(status: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${pathMark(icons[status] ?? ring, status)}</svg>`;
}

/** The filters, where there is anything to choose. */
export function checklistControls(
  model: ChecklistModel,
  change: (options: Partial<ChecklistOptions>) => void,
  language: Language,
): TemplateResult {
  return html`<div>
    ${checklistFilters(model, language).map(({ name, label, choices }) =>
      choiceMark(label, choices, model.chosen[name], (value) => change({ [name]: value }), language),
    )}
  </div>`;
}

/** The recommendations, by audience and theme, each with its status and its responses. */
export function checklistText(model: ChecklistModel, level: number, language: Language): TemplateResult {
  const { chosen } = model;
  return html`<ul class="legend" role="list" part="legend">
      ${valuesOf(model, 'status', language).map(
        ([status, words, { length }]) =>
          html`<li>${icon(status)}${saidWords(words, language)}: <b>${language.formats.number(length)}</b></li>`,
      )}
    </ul>
    ${chosen.status || chosen.audience ? html`<p><b>${checklistShowing(model, language)}</b></p>` : nothing}
    ${valuesOf(model, 'audience', language).map(([, label, all]) => {
      const themes = [...themesOf(all.filter((i) => passes(i, chosen)))];
      return themes.length > 0
        ? html`${heading(level + 1, label, language, 'audience')}
            <p class="progress">${progressWords(all, language)} ${progressBar(answeredOf(all), all.length)}</p>
            ${themes.map(
              ([theme, items]) =>
                html`${theme ? heading(level + 2, quoted(theme), language, 'theme') : nothing}
                  <ul class="items" role="list">
                    ${items.map((item) => itemText(item, language))}
                  </ul>`,
            )}`
        : nothing;
    })}`;
}

/** A step for each recommendation, those with a response first. */
function progressBar(answered: number, total: number): TemplateResult {
  return html`<svg class="bar" width="${total}em" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">
    ${pathMark(`M.06,.5H${total}`, 'track')}${pathMark(`M.06,.5H${answered || '.06'}`, '')}
  </svg>`;
}

function itemText({ text, status, note, responses }: Item, language: Language): TemplateResult {
  return html`<li part="recommendation">
    ${icon(status)}
    <p>${textOf(text, language)}</p>
    <p class="status">${checklistMessages(language).status[status]}</p>
    ${note === undefined ? nothing : html`<p class="status">${textOf(note, language)}</p>`}
    ${responses.map((response) => responseText(response, language))}
  </li>`;
}

function responseText(
  { by, when, text, url, matchedBy }: RecommendationResponse,
  language: Language,
): TemplateResult {
  const { evidence, matched } = checklistMessages(language);
  return html`<p class="response" part="response">
    ${textOf(html`<b>${by}</b>, ${when}`, language)}${matchedBy === 'reading' ? html`<span aria-hidden="true">*</span><span class="said"> (${matched})</span>` : nothing}: ${textOf(text, language)} ${url ? link(url, evidence) : nothing}
  </p>`;
}
