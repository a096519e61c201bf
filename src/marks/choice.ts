import { html, nothing, type TemplateResult } from 'lit';
import { plainText, type Language, type Quoted, type Said } from '../language/index.js';
import { saidWords } from './words.js';

/** One of the things to choose from. */
export interface Choice {
  readonly value: string;
  readonly text: Said;
}

/**
 * A native list to choose one thing from, with its name before it. Each choice runs its own way: `16 to 25` is a document's.
 *
 * @param chosen the value of the choice that is made
 * @param change takes the value of another choice when a reader makes it
 */
export function choiceMark(
  label: Said,
  choices: readonly Choice[],
  chosen: string,
  change: (value: string) => void,
  language: Language,
): TemplateResult {
  return html`<label class="choice no-print"
    >${saidWords(label, language)}
    <select @change=${({ target }: Event) => change((target as HTMLSelectElement).value)}>
      ${choices.map(
        ({ value, text }) =>
          html`<option value=${value} lang=${((text as Partial<Quoted>).text && language.theirs) || nothing} dir="auto" .selected=${value === chosen}>${plainText(text)}</option>`,
      )}
    </select></label
  >`;
}
