import {css} from 'lit';

/**
 * How questions look: labels, hints, errors, choices and boxes.
 *
 * @cssproperty [--hys-input-radius=0] - corners of boxes
 */
export const fieldStyles = css`
  .field {
    margin-block-end: calc(var(--_space) * 1.75);
  }

  .field.wrong {
    border-inline-start: 0.25em solid var(--_error);
    padding-inline-start: 1em;
  }

  .label .title {
    font-size: inherit;
    margin: 0;
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
    color: var(--_secondary-text);
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
    background: var(--_input-background);
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
    display: flex;
    flex: 1;
    padding-block: calc((var(--_radio) + 8px - 1.5em) / 2);
    padding-inline-start: 0.65em;
  }

  .choice > input[type='checkbox'] {
    border-radius: 0;
  }

  /* A tick out of two borders. */
  .choice > input[type='checkbox']::before {
    block-size: 0.55em;
    border-color: currentColor;
    border-radius: 0;
    border-style: solid;
    border-width: 0 0 0.22em 0.22em;
    inline-size: 1.05em;
    margin-block-start: -0.25em;
    transform: rotate(-45deg);
  }

  .face {
    block-size: 1.75em;
    flex: none;
    inline-size: 1.75em;
    margin-block: -0.125em;
    margin-inline-end: 0.5em;
  }

  .young .face {
    block-size: 2.5em;
    inline-size: 2.5em;
    margin-block: -0.5em;
  }

  .or {
    margin-block: 0.25em 0.5em;
  }

  .reveal {
    border-inline-start: 4px solid var(--_border);
    margin-block: 0 0.75em;
    margin-inline-start: calc(max(2.25em, 36px) / 2 - 2px);
    padding-block: 0.25em;
    padding-inline-start: calc(max(2.25em, 36px) / 2 + 0.65em);
  }

  .reveal > .field:last-child {
    margin-block-end: 0;
  }

  :is(textarea, .line) {
    background: var(--_input-background);
    border: 2px solid var(--_input-border);
    border-radius: var(--hys-input-radius, 0);
    color: var(--_input-text);
    display: block;
    font: inherit;
    inline-size: 100%;
    line-height: 1.5;
    margin: 0;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.5em;
  }

  textarea {
    resize: vertical;
  }

  .line {
    max-inline-size: 24em;
  }

  .wrong :is(textarea, .line) {
    border-color: var(--_error);
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
`;
