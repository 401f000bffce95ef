import {css} from 'lit';

/** How the error summary, the outcomes and what stands around them look. */
export const outcomeStyles = css`
  .summary,
  .outcome {
    border: 0.25em solid var(--_error);
    margin-block-end: calc(var(--_space) * 1.75);
    padding: 1em;
  }

  .outcome {
    border: 0;
    border-inline-start: 0.4em solid var(--_error);
    margin-block-end: 0;
    padding-block: 0.25em;
  }

  .outcome.good {
    border-color: var(--_success);
  }

  .outcome.waiting {
    border-color: currentColor;
  }

  .actions .status {
    margin: 0;
  }

  .outcome .actions {
    margin-block-end: var(--_space);
  }

  /* A line of its own that is there before its words are: each try would push aside what somebody is about to press. */
  .outcome .status {
    flex-basis: 100%;
  }

  .outcome .status::before {
    content: '\\200b';
  }

  .summary ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .summary li + li {
    margin-block-start: 0.35em;
  }

  .summary a {
    color: var(--_error);
    font-weight: 700;
  }

  .words {
    margin-block-end: var(--_space);
  }

  .words dt {
    font-weight: 700;
  }

  .words dd {
    border-inline-start: 2px solid var(--_border);
    margin: 0.25em 0 0.75em;
    padding-inline-start: 0.75em;
    white-space: pre-wrap;
  }

  /* On a line of its own where it would be broken otherwise; broken only where even that is too short. */
  .reference {
    display: inline-block;
    font-family: ui-monospace, SFMono-Regular, Consolas, 'Liberation Mono', monospace;
    font-size: 1.125em;
    font-weight: 700;
    unicode-bidi: isolate;
  }

  .signposts {
    padding-inline-start: 1.25em;
  }

  .signposts a {
    white-space: nowrap;
  }

  .trial {
    border: 2px dashed currentColor;
    font-weight: 700;
    margin-block-end: var(--_space);
    padding: 0.5em 0.75em;
  }

  .trial > :last-child {
    margin: 0;
  }
`;
