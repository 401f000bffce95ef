import {css} from 'lit';

/** How forms and their outcomes look, in every element. Sizes are in `em`: a page may set its root to 62.5%. */
export const formStyles = css`
  .frame {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-sizing: border-box;
    max-inline-size: var(--hys-measure, 44em);
    overflow-wrap: anywhere;
    padding: clamp(1em, 4%, 2em);
  }

  .frame :where(*) {
    box-sizing: border-box;
  }

  p,
  ul,
  dl {
    margin: 0 0 var(--_space);
  }

  fieldset {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  .title {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
    margin: 0 0 0.5em;
    scroll-margin-block-start: 1em;
  }

  .frame > .title:first-child {
    font-size: 1.5em;
    line-height: 1.2;
  }

  .field {
    margin-block-end: calc(var(--_space) * 1.75);
  }

  .field.wrong {
    border-inline-start: 0.25em solid var(--_error);
    padding-inline-start: 1em;
  }

  .label {
    color: inherit;
    display: block;
    float: none;
    font-size: 1.125em;
    font-weight: 700;
    inline-size: auto;
    line-height: 1.35;
    margin: 0 0 0.35em;
    padding: 0;
    scroll-margin-block-start: 1em;
  }

  .optional {
    font-weight: 400;
  }

  .hint,
  .count {
    color: var(--_secondary);
    margin-block-end: 0.6em;
  }

  .error,
  .count.over {
    color: var(--_error);
    font-weight: 700;
    margin-block-end: 0.6em;
  }

  .count {
    font-variant-numeric: tabular-nums;
    margin-block-start: 0.35em;
  }

  .choice {
    --_radio: max(2.25em, 36px);
    align-items: flex-start;
    display: flex;
    margin-block-end: 0.5em;
  }

  .choice:last-child {
    margin-block-end: 0;
  }

  .choice > input {
    appearance: none;
    background: var(--_input);
    block-size: var(--_radio);
    border: 2px solid var(--_input-border);
    border-radius: 50%;
    color: var(--_input-text);
    cursor: pointer;
    display: grid;
    flex: none;
    font: inherit;
    inline-size: var(--_radio);
    margin: 4px 0;
    place-content: center;
  }

  /* Drawn as a border, because forced colours take backgrounds away. */
  .choice > input::before {
    border: 0.55em solid currentColor;
    border-radius: 50%;
    content: '';
    opacity: 0;
  }

  .choice > input:checked::before {
    opacity: 1;
  }

  /* The first line of the words stands level with the middle of the circle; 44px from edge to edge. */
  .choice > label {
    cursor: pointer;
    flex: 1;
    padding-block: calc((var(--_radio) + 8px - 1.5em) / 2);
    padding-inline-start: 0.65em;
  }

  textarea {
    background: var(--_input);
    border: 2px solid var(--_input-border);
    border-radius: 0;
    color: var(--_input-text);
    display: block;
    font: inherit;
    inline-size: 100%;
    line-height: 1.5;
    margin: 0;
    max-inline-size: 100%;
    min-block-size: 5em;
    padding: 0.4em 0.5em;
    resize: vertical;
  }

  .wrong textarea {
    border-color: var(--_error);
  }

  .actions {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
  }

  button {
    appearance: none;
    background: var(--_button);
    border: 2px solid transparent;
    border-radius: var(--_radius);
    box-shadow: 0 4px 0 var(--_button-shadow);
    color: var(--_button-text);
    cursor: pointer;
    font: inherit;
    font-weight: 700;
    line-height: 1.3;
    margin: 0;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.55em 1.1em;
    text-align: center;
  }

  button:hover {
    background: var(--_button-hover);
  }

  button.secondary {
    background: transparent;
    border-color: currentColor;
    box-shadow: none;
    color: inherit;
  }

  a {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: max(3px, 0.15em);
  }

  .actions a,
  .links a,
  .summary a {
    display: inline-block;
    min-block-size: 24px;
  }

  .links {
    margin-block: var(--_space) 0;
  }

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

  .reference {
    font-family: ui-monospace, SFMono-Regular, Consolas, 'Liberation Mono', monospace;
    font-size: 1.125em;
    font-weight: 700;
    unicode-bidi: isolate;
    white-space: nowrap;
  }

  .trial {
    border: 2px dashed currentColor;
    font-weight: 700;
    padding: 0.5em 0.75em;
  }

  .visually-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: 0;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  .title:focus {
    outline: 3px solid currentColor;
    outline-offset: 0.2em;
  }

  :is(button, a):focus-visible {
    background: var(--_focus);
    box-shadow: 0 4px 0 var(--_focus-text);
    color: var(--_focus-text);
    outline: 3px solid var(--_focus);
    outline-offset: 0;
    text-decoration: none;
  }

  :is(input, textarea):focus {
    box-shadow:
      inset 0 0 0 2px var(--_input-border),
      0 0 0 6px var(--_focus-text);
    outline: 3px solid var(--_focus);
    outline-offset: 0;
  }

  :lang(ur) {
    line-height: 1.8;
  }

  @media (forced-colors: active) {
    .choice > input:checked {
      border-color: Highlight;
      border-width: 4px;
    }

    :is(.title, input, textarea):focus,
    :is(button, a):focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    .actions,
    .count,
    textarea,
    .choice > input,
    .visually-hidden {
      display: none;
    }

    .frame {
      break-inside: avoid;
    }
  }
`;
