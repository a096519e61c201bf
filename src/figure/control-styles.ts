import { css } from 'lit';

/** How the controls of a figure look: native ones, large enough for a finger. */
export const controlStyles = css`
  summary,
  button,
  select {
    box-sizing: border-box;
    min-block-size: 44px;
  }
  summary,
  button {
    inline-size: fit-content;
    padding: 0.6em 0;
    cursor: pointer;
  }
  button,
  select {
    max-inline-size: 100%;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    font: inherit;
  }
  .choice {
    display: inline-block;
    box-sizing: border-box;
    max-inline-size: 100%;
    padding-inline-end: 1.2em;
    font-size: var(--_small);
  }
  select {
    margin-block-end: 0.6em;
    padding: 0.3em 0.6em;
    background: var(--_background);
    color: var(--_text);
  }
  .check {
    display: flex;
    align-items: center;
  }
  [type='checkbox'] {
    inline-size: 24px;
    block-size: 24px;
    flex: none;
    margin: 10px 0.5em 10px 0;
  }
  button {
    margin: 0 0.5em 0.5em 0;
    padding: 0.6em 0.9em;
    border-color: currentColor;
    background: none;
  }
  button:disabled {
    color: var(--_quiet);
  }
`;
