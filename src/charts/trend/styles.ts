import { css } from 'lit';

/** How the marks of a trend look. */
export const trendStyles = css`
  .line {
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .dots {
    stroke-width: 8;
    stroke-linecap: round;
  }
  .rings {
    fill: var(--_background);
    stroke-width: 2;
  }
  .spot {
    stroke-width: 12;
    stroke-linecap: round;
  }
  .s1 {
    stroke: var(--_series-1);
  }
  .s2 {
    stroke: var(--_series-2);
  }
  .s3 {
    stroke: var(--_series-3);
  }
  .s4 {
    stroke: var(--_series-4);
  }
  .grey {
    stroke: var(--_edge);
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
  .average {
    stroke: var(--_quiet);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .break {
    stroke: var(--_text);
    stroke-dasharray: 2 3;
  }
`;
