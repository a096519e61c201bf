import { css } from 'lit';

/** The arrangement of a whole report. */
export const reportStyles = css`
  ul {
    padding-inline-start: 1.2em;
  }
  [part~='view'] {
    --findings-padding: 0;
    margin-block: 1.5em;
  }
  /* They stand above the report already, and hold for all of it. */
  [part~='view']::part(notice) {
    display: none !important;
  }
  .link {
    /* The mark of the list stands at the first line. */
    vertical-align: top;
    block-size: auto;
    margin: 0;
    padding: 0;
    border: 0;
    line-height: 1.5;
    text-align: start;
    text-decoration: underline;
  }
`;
