import { html, type TemplateResult } from 'lit';

/** One of the things to choose from. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/**
 * A native list to choose one thing from, with its name before it.
 *
 * @param chosen the value of the choice that is made
 * @param change takes the value of another choice when a reader makes it
 */
export function choiceMark(
  label: string,
  choices: readonly Choice[],
  chosen: string,
  change: (value: string) => void,
): TemplateResult {
  return html`<label class="choice no-print"
    >${label}
    <select @change=${({ target }: Event) => change((target as HTMLSelectElement).value)}>
      ${choices.map(({ value, text }) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select></label
  >`;
}
