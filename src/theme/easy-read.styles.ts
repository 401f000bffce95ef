import {css} from 'lit';

/** How Easy Read looks: larger, one sentence and one picture a row. */
export const easyReadStyles = css`
  /* At least 14 points, as Easy Read asks. */
  .easy {
    font-size: max(1.15em, 19px);
  }

  .picture {
    block-size: 3em;
    flex: none;
    inline-size: 3em;
  }

  /* As large as the pictures of sentences, although the words of a label are larger. */
  .label .picture {
    block-size: calc(3em / 1.125);
    inline-size: calc(3em / 1.125);
  }

  .row {
    align-items: center;
    display: flex;
    gap: 1em;
    margin-block-end: var(--_space);
  }

  .row > :last-child {
    flex: 1;
    margin: 0;
  }

  .label > .row {
    margin: 0;
  }

  .choice .picture {
    block-size: 2.25em;
    inline-size: 2.25em;
    margin-block: -0.35em;
    margin-inline-end: 0.6em;
  }

  .reading {
    margin-block-end: var(--_space);
  }
`;
