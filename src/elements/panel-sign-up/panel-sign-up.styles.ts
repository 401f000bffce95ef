import {css} from 'lit';

/** What only a sign-up shows: where a step stands, what a panel is, and the answers to be read over. */
export const signUpStyles = css`
  .caption {
    color: var(--_secondary-text);
    display: block;
    font-size: 0.7619em;
    font-weight: 400;
    margin-block-end: 0.2em;
  }

  /* Above the labels of the questions below it. */
  form > .title {
    font-size: 1.3125em;
    margin-block-end: 0.6em;
  }

  .panel-name {
    font-weight: 700;
    margin-block-end: 0.25em;
  }

  :is(.facts, .read-over) dd {
    margin: 0;
  }

  .facts > div {
    column-gap: 0.5em;
    display: flex;
    flex-wrap: wrap;
  }

  .facts dt::after {
    content: ':';
  }

  .read-over {
    margin-block-end: calc(var(--_space) * 1.5);
  }

  .read-over > div {
    align-items: baseline;
    border-block-end: 1px solid var(--_border);
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding-block: 0.6em;
  }

  .read-over dt {
    flex: 2 1 11em;
  }

  .read-over dd {
    flex: 3 1 11em;
  }

  .read-over .change {
    flex: none;
    margin-inline-start: auto;
  }

  .read-over dd {
    border: 0;
    padding: 0;
    white-space: pre-wrap;
  }

  .notice {
    border-inline-start: 0.25em solid var(--_border);
    margin-block-end: calc(var(--_space) * 1.5);
    padding-inline-start: 0.9em;
  }

  .notice > :last-child {
    margin-block-end: 0;
  }

  .after {
    margin-block-start: calc(var(--_space) * 2);
  }
`;
