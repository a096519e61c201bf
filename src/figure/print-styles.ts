import { css } from 'lit';

/**
 * How a figure looks on paper: black on white, the table open and whole, no controls; and no row, picture or line of help
 * in two pieces.
 */
export const printStyles = css`
  @media print {
    .frame {
      color-scheme: only light;
    }
    /* In a flex box, headings part from what they head. */
    .figure {
      display: block;
    }
    .reserved,
    .fills {
      min-block-size: 0;
      max-block-size: none;
    }
    .fills .picture {
      position: static;
      block-size: auto;
    }
    .no-print,
    summary {
      display: none !important;
    }
    details:not([open]) + .table {
      display: block;
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
    /* The first stands between heading and summary, mostly empty. */
    [role='status'],
    caption,
    thead {
      break-after: avoid;
    }
    caption,
    tr,
    .plot,
    .help,
    .source {
      break-inside: avoid;
    }
    /* A table cannot be scrolled on paper: one of many columns is set small; one of very many breaks words before it is cut. */
    tr:has(:nth-child(9)) * {
      padding-inline-end: 0.6em;
      font-size: 8pt;
    }
    tr:has(:nth-child(14)) * {
      overflow-wrap: anywhere;
    }
    .paper {
      display: block;
      overflow-wrap: anywhere;
    }
  }
`;
