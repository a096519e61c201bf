import { css } from 'lit';

/** What differs in what a server drew: the controls wait for the script, and without scripts the table stands open. */
export const servedStyles = css`
  .readout > *,
  .plot > *,
  .figure > .legend,
  .choice,
  button,
  input {
    visibility: hidden;
  }
  @media (scripting: none) {
    .readout,
    .choice,
    .plot,
    .figure > .legend,
    nav,
    details {
      display: none;
    }
    .reserved {
      min-block-size: 0;
    }
    details + .table {
      display: block !important;
    }
  }
`;
