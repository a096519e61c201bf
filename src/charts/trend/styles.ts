import { css } from 'lit';

/** How the marks of a trend look. */
export const trendStyles = css`
  .frame {
    --_s1: var(--findings-color-series-1, light-dark(#0b5fa5, #5aa9ee));
    --_s2: var(--findings-color-series-2, light-dark(#c8601a, #f2a765));
    --_s3: var(--findings-color-series-3, light-dark(#5a2a6b, #e3b8f0));
    --_s4: var(--findings-color-series-4, light-dark(#5f9a3a, #79b552));
  }
  .s1 {
    stroke: var(--_s1);
  }
  .s2 {
    stroke: var(--_s2);
  }
  .s3 {
    stroke: var(--_s3);
  }
  .s4 {
    stroke: var(--_s4);
  }
  .grey {
    stroke: var(--_edge);
  }
  .legend li {
    max-inline-size: 100%;
  }
  .line {
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .line.grey {
    stroke-width: 1.5;
  }
  .line.s2 {
    stroke-dasharray: 9 5;
  }
  .line.s3 {
    stroke-dasharray: 2 5;
  }
  .line.s4 {
    stroke-dasharray: 12 4 2 4;
  }
  .dots {
    stroke-width: 8;
    stroke-linecap: round;
  }
  .spot {
    stroke-width: 12;
    stroke-linecap: round;
  }
  .rings {
    fill: var(--_background);
    stroke-width: 2;
  }
  .average {
    stroke: var(--_quiet);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .break {
    stroke-dasharray: 2 3;
  }
  @media (forced-colors: active) {
    .grid,
    .hatch {
      stroke-opacity: 0.5;
    }
    .grey {
      stroke: GrayText;
    }
    .picture,
    .key {
      --_s1: CanvasText;
      --_s2: LinkText;
      --_s3: CanvasText;
      --_s4: LinkText;
    }
  }
`;
