import { css, html, type TemplateResult } from 'lit';

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

/** How choices look. */
export const choiceStyles = css`
  .choice {
    display: inline-block;
    box-sizing: border-box;
    max-inline-size: 100%;
    padding-inline-end: 1.2em;
    font-size: var(--_small);
  }
  select {
    min-block-size: 44px;
    box-sizing: border-box;
    max-inline-size: 100%;
    margin-block-end: 0.6em;
    padding: 0.3em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    background: var(--_background);
    color: var(--_text);
    font: inherit;
  }
`;
