import { css } from 'lit';

/**
 * How rows of bars and their legend look. A part is its colour, `--_c`, as far as `--_m` mixed with the background: all of
 * the tones, and the steps of a scale from dark to light.
 */
export const stackStyles = css`
  .frame {
    --_positive: var(--findings-color-positive, light-dark(#24809a, #4fa9c4));
    --_mixed: var(--findings-color-mixed, light-dark(#c5ced4, #4a5761));
    --_negative: var(--findings-color-negative, light-dark(#8c3408, #f6bd93));
    --_heat: var(--findings-color-heat-6, light-dark(#0a3564, #d3e8f8));
  }
  .rows {
    pointer-events: auto;
  }
  .rows .legend {
    font-size: inherit;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    padding-block: 0.35em;
    line-height: 1.35;
  }
  .name,
  .bar {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  .head {
    display: none;
    color: var(--_quiet);
  }
  .total {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_edge);
    font-weight: 700;
  }
  .here .name {
    text-decoration: underline 2px;
  }
  .bar,
  .share {
    display: flex;
    gap: 1px;
    align-items: center;
    min-block-size: 1.8em;
  }
  i {
    color: var(--_quiet);
    font-style: normal;
  }
  /* A number that is too wide for its part wraps below the strut, out of sight. */
  .part {
    display: flex;
    flex: 0 1 0;
    flex-wrap: wrap;
    justify-content: center;
    box-sizing: border-box;
    min-inline-size: 0;
    block-size: 1.8em;
    overflow: hidden;
    border: 1px solid var(--_c);
    background-color: color-mix(in srgb, var(--_c), var(--_background) var(--_m, 0%));
    line-height: 1.65em;
    print-color-adjust: exact;
  }
  .part::before {
    content: '';
    block-size: 100%;
  }
  .part b {
    padding-inline: 0.25em;
    background-color: inherit;
    color: var(--_on, var(--_background));
    font-weight: 600;
    white-space: nowrap;
  }
  .at {
    outline: 2px solid var(--_text);
    outline-offset: 1px;
  }
  .plain {
    --_c: var(--_edge);
  }
  .positive {
    --_c: var(--_positive);
  }
  .negative {
    --_c: var(--_negative);
  }
  .neutral {
    --_c: var(--_mixed);
  }
  .heat {
    --_c: var(--_heat);
  }
  .m1 {
    --_m: 15%;
  }
  .m2 {
    --_m: 28%;
  }
  .m3 {
    --_m: 60%;
  }
  .m4 {
    --_m: 74%;
  }
  .m5 {
    --_m: 88%;
  }
  .neutral,
  .m3,
  .m4,
  .m5 {
    --_on: var(--_text);
    border-color: var(--_edge);
  }
  .gap {
    --_c: var(--_background);
    --_on: var(--_quiet);
    border: 1px dashed var(--_edge);
  }
  .bar,
  .mini,
  .part b {
    position: relative;
  }
  .low .bar:has(.part)::after {
    content: '';
    position: absolute;
    inset: 1px;
    background: repeating-linear-gradient(135deg, transparent 0 6px, var(--_background) 6px 7px);
    pointer-events: none;
    print-color-adjust: exact;
  }
  .part b {
    z-index: 1;
  }
  .base {
    flex: none;
    min-inline-size: 6em;
    white-space: nowrap;
  }
  .share {
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .mini {
    inline-size: min(5em, 35cqi);
  }
  .mini .part {
    block-size: 0.7em;
  }
  .mean {
    border-inline-start: 2px dashed;
    padding-block: 0.15em;
  }
  .mini .mean {
    position: absolute;
    inset-block: -0.4em;
  }
  .rows .key {
    display: inline-block;
    block-size: 1em;
    vertical-align: -0.1em;
  }
  .part.key {
    inline-size: 1em;
  }
  @container (min-width: 30em) {
    .row {
      flex-wrap: nowrap;
    }
    .name {
      flex: 0 1 13em;
    }
    .bar {
      flex: 1;
    }
    .head {
      display: flex;
    }
    .base {
      min-inline-size: max(3em, var(--_base));
      text-align: end;
    }
    .share {
      flex: 0 0 8.5em;
    }
    i {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .rows {
      --_positive: Canvas;
      --_mixed: Canvas;
      --_negative: CanvasText;
      --_heat: CanvasText;
    }
    .part {
      border-color: CanvasText;
    }
    .positive {
      --_on: CanvasText;
    }
  }
  @media print, (forced-colors: active) {
    .positive,
    .m1,
    .m3 {
      background-image: repeating-linear-gradient(
        45deg,
        transparent 0 var(--_gap, 3px),
        var(--_on, var(--_background)) 0 calc(var(--_gap, 3px) + 1px)
      );
    }
    .positive.m3 {
      --_gap: 5px;
    }
    .positive.m4,
    .positive.m5 {
      --_gap: 9px;
    }
  }
  @media print {
    .frame {
      --_positive: #767676;
      --_mixed: #fff;
      --_negative: #222;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
