import { css } from 'lit';

/** How a checklist looks. */
export const checklistStyles = css`
  [part='audience'] {
    margin-block: 1.4em 0.2em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_edge);
    font-size: 1.1em;
  }
  [part='theme'] {
    margin-block: 1.2em 0.2em;
    color: var(--_quiet);
    font-size: 1em;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.8em;
    break-after: avoid;
  }
  .bar {
    block-size: 0.7em;
    max-inline-size: 100%;
    stroke: currentColor;
    stroke-dasharray: 0.88 0.12;
  }
  .bar:dir(rtl) {
    scale: -1 1;
  }
  .track {
    stroke: var(--_edge);
    stroke-width: 0.25;
  }
  .items {
    list-style: none;
  }
  .items li {
    position: relative;
    margin-block: 0.7em;
    padding-inline-start: 2em;
    break-inside: avoid;
  }
  .items p {
    margin: 0;
  }
  .status {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-inline-end: 0.5em;
    vertical-align: -0.2em;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .items .icon {
    position: absolute;
    inset-block-start: 0.15em;
    inset-inline-start: 0;
  }
  .no-response {
    stroke-dasharray: 2.4 2;
  }
  .items .response {
    margin-block-start: 0.4em;
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--_grid);
  }
`;
