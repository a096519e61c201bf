import { css } from 'lit';

/** Colours, type and the arrangement of a figure. Only `--findings-*` properties come in from the page. */
export const figureStyles = css`
  :host {
    display: block;
    min-inline-size: min(15rem, 100%);
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    --_text: var(--findings-color-text, #1f2a30);
    --_quiet: var(--findings-color-quiet, #4d5a63);
    --_background: var(--findings-color-background, #fff);
    --_grid: var(--findings-color-grid, #d5dbdf);
    --_edge: var(--findings-color-edge, #65727b);
    --_link: var(--findings-color-link, #0b5fa5);
    --_focus: var(--findings-color-focus, #0b5fa5);
    --_notice: var(--findings-color-notice, #fbf3d9);
    --_series-1: var(--findings-color-series-1, #0b5fa5);
    --_series-2: var(--findings-color-series-2, #c8601a);
    --_series-3: var(--findings-color-series-3, #5a2a6b);
    --_series-4: var(--findings-color-series-4, #5f9a3a);
    container-type: inline-size;
    box-sizing: border-box;
    padding: var(--findings-padding, 0.75em);
    background: var(--_background);
    color: var(--_text);
    font-family: var(--findings-font-family, inherit);
    font-size: max(1em, 15px);
    font-style: normal;
    font-weight: normal;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  @supports (color: light-dark(red, red)) {
    .frame {
      --_text: var(--findings-color-text, light-dark(#1f2a30, #eef2f4));
      --_quiet: var(--findings-color-quiet, light-dark(#4d5a63, #b3bec6));
      --_background: var(--findings-color-background, light-dark(#fff, #14191d));
      --_grid: var(--findings-color-grid, light-dark(#d5dbdf, #343d44));
      --_edge: var(--findings-color-edge, light-dark(#65727b, #93a1ab));
      --_link: var(--findings-color-link, light-dark(#0b5fa5, #8cc4f5));
      --_focus: var(--findings-color-focus, light-dark(#0b5fa5, #ffd84d));
      --_notice: var(--findings-color-notice, light-dark(#fbf3d9, #3a3213));
      --_series-1: var(--findings-color-series-1, light-dark(#0b5fa5, #5aa9ee));
      --_series-2: var(--findings-color-series-2, light-dark(#c8601a, #f2a765));
      --_series-3: var(--findings-color-series-3, light-dark(#5a2a6b, #e3b8f0));
      --_series-4: var(--findings-color-series-4, light-dark(#5f9a3a, #79b552));
    }
  }
  .figure {
    display: flex;
    flex-direction: column;
    margin: 0;
  }
  /* Room is kept before the figures arrive, so that the page below does not move. */
  .reserved {
    min-block-size: var(--findings-min-block-size, 60em);
  }
  @container (min-width: 28em) {
    .reserved {
      min-block-size: var(--findings-min-block-size, 48em);
    }
  }
  @container (min-width: 42em) {
    .reserved {
      min-block-size: var(--findings-min-block-size, 42em);
    }
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 0.4em;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  p,
  ul {
    margin: 0 0 0.6em;
    padding: 0;
    max-inline-size: 70ch;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  .notice {
    padding: 0.6em 0.8em;
    border-inline-start: 4px solid var(--_text);
    background: var(--_notice);
  }
  .quiet-text,
  .notes,
  .source {
    color: var(--_quiet);
    font-size: max(0.875em, 13px);
  }
  .notes p,
  .source p {
    margin-block-end: 0.35em;
  }
  .source {
    margin-block-start: 0.5em;
  }
  .help {
    margin-block: 0.4em 0.6em;
  }

  .readout {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.9em;
    min-block-size: 3em;
    margin: 0 0 0.3em;
    font-size: max(0.875em, 13px);
    font-variant-numeric: tabular-nums;
  }
  .readout strong {
    font-weight: 700;
  }
  .plot {
    position: relative;
    font-size: max(0.8125em, 12px);
    font-variant-numeric: tabular-nums;
  }
  .fills {
    flex: 1 0 auto;
    min-block-size: 17em;
    max-block-size: 26em;
    touch-action: pan-y pinch-zoom;
  }
  .fills.fixed {
    flex: none;
  }
  .picture {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
    font-size: inherit;
    pointer-events: none;
  }
  .fills .picture {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  path {
    fill: none;
    stroke: var(--_text);
  }
  .grid {
    stroke: var(--_grid);
  }
  .tick,
  .zero {
    stroke: var(--_edge);
  }
  .hatch {
    stroke: var(--_grid);
    stroke-width: 1;
  }
  .cursor {
    stroke: var(--_text);
    stroke-width: 1;
  }
  text {
    fill: var(--_text);
  }
  .quiet {
    fill: var(--_quiet);
  }
  .strong {
    font-weight: 700;
  }
  .halo {
    stroke: var(--_background);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    list-style: none;
    font-size: max(0.875em, 13px);
  }
  .key {
    margin-inline-end: 0.5em;
    vertical-align: -0.05em;
  }

  /* The control that arrow keys move. The picture shows where it stands, so its own thumb is not painted. */
  input[type='range'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  .plot:has(input:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 4px;
    border-radius: 2px;
  }
  :is(button, summary, a, .scroll):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  summary {
    display: list-item;
    inline-size: fit-content;
    min-block-size: 2.75em;
    padding-inline-end: 0.5em;
    line-height: 2.75em;
    color: var(--_link);
    cursor: pointer;
  }
  summary:hover {
    text-decoration: underline;
  }
  button {
    min-block-size: 2.75em;
    margin: 0 0.5em 0.5em 0;
    padding: 0.3em 0.9em;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    background: var(--_background);
    color: var(--_link);
    font: inherit;
    cursor: pointer;
  }
  button:disabled {
    color: var(--_quiet);
    cursor: default;
  }
  details:not([open]) + .table {
    display: none;
  }
  .scroll {
    overflow: auto;
    max-block-size: 32em;
    margin-block-end: 0.6em;
  }
  table {
    border-collapse: collapse;
    font-size: max(0.9em, 13px);
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block: 0.3em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.35em 1em 0.35em 0;
    border-block-end: 1px solid var(--_grid);
    font-weight: normal;
    text-align: start;
    vertical-align: top;
  }
  th.number,
  td.number {
    padding: 0.35em 0 0.35em 1em;
    text-align: end;
  }
  thead th {
    border-block-end-color: var(--_edge);
    font-weight: 700;
    vertical-align: bottom;
  }

  @media (forced-colors: active) {
    .frame {
      --_text: CanvasText;
      --_quiet: CanvasText;
      --_background: Canvas;
      --_grid: GrayText;
      --_edge: CanvasText;
      --_link: LinkText;
      --_focus: Highlight;
      --_notice: Canvas;
      --_series-1: CanvasText;
      --_series-2: LinkText;
      --_series-3: CanvasText;
      --_series-4: LinkText;
    }
    .picture {
      forced-color-adjust: none;
    }
  }
  @media print {
    .frame {
      --_text: #000;
      --_quiet: #000;
      --_background: #fff;
      --_grid: #bbb;
      --_edge: #000;
      --_link: #000;
      --_notice: #fff;
      --_series-1: #000;
      --_series-2: #555;
      --_series-3: #000;
      --_series-4: #555;
      padding: 0;
    }
    .reserved {
      min-block-size: 0;
    }
    .fills {
      max-block-size: none;
      min-block-size: 0;
      break-inside: avoid;
    }
    .fills .picture {
      position: static;
      block-size: auto;
    }
    .no-print,
    summary {
      display: none;
    }
    details:not([open]) + .table {
      display: block;
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
