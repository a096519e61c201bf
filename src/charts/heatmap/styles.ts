import { css } from 'lit';

/**
 * How the marks of a heatmap look. A step of the scale is its colour, `--_c`, what is written on it, `--_on`, and how far
 * it is mixed from the colour of text, `--_m`, where there are no other colours.
 */
export const heatmapStyles = css`
  .h0 {
    --_c: var(--_background);
    --_m: 0%;
  }
  .h1 {
    --_c: var(--findings-color-heat-1, light-dark(#e6eff7, #1f2f3d));
    --_m: 6%;
  }
  .h2 {
    --_c: var(--findings-color-heat-2, light-dark(#c2d9ec, #2b4a66));
    --_m: 18%;
  }
  .h3 {
    --_c: var(--findings-color-heat-3, light-dark(#95bfe0, #3a6d96));
    --_m: 32%;
  }
  .h4 {
    --_c: var(--findings-color-heat-4, light-dark(#5f9ccf, #5a95c4));
    --_m: 64%;
    --_on: #14191d;
  }
  .h5 {
    --_c: var(--findings-color-heat-5, light-dark(#2566a3, #93c0e4));
    --_m: 82%;
    --_on: var(--_background);
  }
  .h6 {
    --_c: var(--findings-color-heat-6, light-dark(#0a3564, #d3e8f8));
    --_m: 100%;
    --_on: var(--_background);
  }
  .key {
    inline-size: 1.8em;
    vertical-align: -0.2em;
  }
  .cell {
    stroke: var(--_edge);
    shape-rendering: crispEdges;
  }
  @supports (color: light-dark(red, red)) {
    .cell {
      fill: var(--_c);
      stroke: none;
    }
    .on {
      fill: var(--_on, var(--_text));
    }
    .h0 {
      stroke: var(--_edge);
    }
  }
  .hatch,
  .dense,
  .dots {
    stroke: var(--_edge);
  }
  .hatch {
    stroke-width: 0.5;
  }
  .dots {
    stroke-width: 4;
    stroke-linecap: round;
  }
  .rings {
    fill: var(--_background);
    stroke-width: 1.5;
  }
  .casing {
    stroke: var(--_background);
    stroke-width: 5;
  }
  .highlight {
    stroke-width: 2;
  }
  .at {
    stroke: var(--_focus);
    stroke-width: 3;
  }
  @media (forced-colors: active), print {
    .cell {
      fill: color-mix(in srgb, CanvasText var(--_m), Canvas);
      stroke: var(--_edge);
    }
    .h4 {
      --_on: var(--_background);
    }
  }
`;
