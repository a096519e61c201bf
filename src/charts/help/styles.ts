import { css } from 'lit';

/** How a list of help contacts looks. */
export const helpStyles = css`
  .reserved {
    min-block-size: var(--findings-min-block-size, 16em);
  }
  .help {
    list-style: none;
  }
  li {
    padding-block: 0.4em;
    unicode-bidi: plaintext;
  }
  .danger {
    font-size: 1.2em;
  }
`;
