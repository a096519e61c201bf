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
    --_text: var(--findings-color-text, light-dark(#1f2a30, #eef2f4));
    --_quiet: var(--findings-color-quiet, light-dark(#4d5a63, #b3bec6));
    --_background: var(--findings-color-background, light-dark(#fff, #14191d));
    --_grid: var(--findings-color-grid, light-dark(#d5dbdf, #343d44));
    --_edge: var(--findings-color-edge, light-dark(#65727b, #93a1ab));
    --_link: var(--findings-color-link, light-dark(#0b5fa5, #8cc4f5));
    --_focus: var(--findings-color-focus, light-dark(#0b5fa5, #ffd84d));
    --_small: max(0.875em, 13px);
    container-type: inline-size;
    background: var(--_background);
    color: var(--_text);
    font-size: max(1em, 15px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    font-family: var(--findings-font-family, inherit);
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
  }
  .figure {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    margin: 0;
    padding: var(--findings-padding, 0.75em);
  }
  /* What a server drew brings the same padding with it. */
  ::slotted(.findings-served) {
    margin: calc(-1 * var(--findings-padding, 0.75em));
  }
  /* Room is kept before the figures arrive, so that the page below does not move. */
  .reserved {
    min-block-size: var(--findings-min-block-size, 74em);
  }
  @container (min-width: 36em) {
    .reserved {
      min-block-size: var(--findings-min-block-size, 53em);
    }
  }
  p,
  ul,
  .heading {
    margin: 0 0 0.6em;
    padding: 0;
    max-inline-size: 70ch;
    unicode-bidi: plaintext;
    /* Texts that run against the page begin at one edge, however wide they may be. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .heading {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
    break-after: avoid;
  }
  a,
  summary,
  button {
    color: var(--_link);
  }
  .notice {
    padding: 0.6em 0.8em;
    border: 2px solid;
  }
  /* Where to get help is not for a theme to hide: no colour comes from it, and this holds against ::part(help) too. */
  .help {
    display: block !important;
    visibility: inherit !important;
    opacity: 1 !important;
    padding: 0.5em min(3cqi, 0.8em);
    border: 1px solid GrayText;
    background: Canvas !important;
    color: CanvasText !important;
    font-size: max(1em, 15px) !important;
  }
  .help * {
    color: inherit;
  }
  .notes,
  .source,
  .readout,
  .legend {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .readout {
    min-block-size: 3em;
  }
  .readout strong ~ span {
    margin-inline-end: 0.9em;
  }
  b,
  strong,
  .legend {
    color: var(--_text);
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
  .fixed {
    flex: none;
  }
  /* As wide as the picture; and as high as its word is long, so that it tells of larger and wider text. */
  .ruler {
    position: absolute;
    inset: 0 0 auto;
    writing-mode: vertical-lr;
    visibility: hidden;
  }
  /* A browser that does not know light-dark() draws in the colour of the text. */
  .picture {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
    fill: var(--_text);
    stroke: currentColor;
    pointer-events: none;
  }
  .fills .picture,
  input[type='range'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  path {
    fill: none;
  }
  .grid,
  .hatch {
    stroke: var(--_grid);
  }
  .tick,
  .zero {
    stroke: var(--_edge);
  }
  text {
    stroke: none;
    unicode-bidi: plaintext;
  }
  .quiet {
    fill: var(--_quiet);
  }
  .strong {
    font-weight: 700;
  }
  @supports (color: light-dark(red, red)) {
    .halo text {
      stroke: var(--_background);
      stroke-width: 4px;
      paint-order: stroke;
    }
  }
  .paper {
    display: none;
  }
  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    list-style: none;
    /* An item may be narrower than its longest word. */
    overflow-wrap: anywhere;
  }
  .key {
    margin-inline-end: 0.5em;
    stroke: currentColor;
  }

  /* The control that arrow keys move. The picture shows where it stands, so its own thumb is not painted. */
  input[type='range'] {
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  .plot:focus-within,
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  details:not([open]) + .table {
    display: none;
  }
  @media screen {
    .tables :is(.plot, .readout, .legend) {
      display: none;
    }
  }
  .scroll {
    overflow: auto;
    max-block-size: 32em;
    margin-block-end: 0.6em;
  }
  table {
    /* Room for a caption above two narrow columns. */
    min-inline-size: min(100%, 26em);
    border-collapse: collapse;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  caption {
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.35em 1em 0.35em 0;
    border-block-end: 1px solid var(--_grid);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    unicode-bidi: plaintext;
  }
  .number {
    text-align: end;
  }
  thead th {
    font-weight: 700;
    vertical-align: bottom;
  }

  @media (forced-colors: active) {
    .picture,
    .key {
      --_text: CanvasText;
      --_quiet: CanvasText;
      --_background: Canvas;
      --_grid: GrayText;
      --_edge: CanvasText;
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
