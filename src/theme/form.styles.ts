import {css} from 'lit';
import {easyReadStyles} from './easy-read.styles.js';
import {fieldStyles} from './field.styles.js';
import {outcomeStyles} from './outcome.styles.js';

/**
 * The frame, its headings, its actions, and what holds for all of a form: focus, forced colours, print.
 *
 * @cssproperty [--hys-measure=44em] - how wide an element may be; updates take 56em unless it is set
 * @cssproperty [--hys-heading-font-family=inherit] - the font of headings
 * @cssproperty [--hys-button-radius=var(--hys-radius, 0.25em)] - corners of buttons
 */
const frameStyles = css`
  :host {
    margin-block: var(--_space);
  }

  .frame {
    background: var(--_background);
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
    font-family: var(--hys-heading-font-family, inherit);
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
    border-radius: var(--hys-button-radius, var(--_radius));
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

  button.plain {
    background: none;
    border: 0;
    box-shadow: none;
    color: inherit;
    font-weight: inherit;
    padding-inline: 0;
    text-decoration: underline;
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
`;

const modeStyles = css`
  [tabindex]:focus {
    outline: var(--_focus-width) solid currentColor;
    outline-offset: 0.2em;
  }

  :is(button, a):focus-visible {
    background: var(--_focus);
    box-shadow: 0 4px 0 var(--_focus-text);
    color: var(--_focus-text);
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 0;
    text-decoration: none;
  }

  :is(input, textarea):focus {
    box-shadow:
      inset 0 0 0 2px var(--_input-border),
      0 0 0 6px var(--_focus-text);
    outline: var(--_focus-width) solid var(--_focus);
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

    :is([tabindex], input, textarea):focus,
    :is(button, a):focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    button,
    .actions,
    .count,
    :is(textarea, .line),
    .choice > input,
    .visually-hidden {
      display: none;
    }

    /* Paper is white whatever the page is; browsers only make light words a pale grey. */
    .frame {
      --_card: transparent;
      --_link: #000;
      --_secondary-text: #000;
      background: #fff;
      color: #000;
    }

    /* A whole form that may not be broken would leave a page empty before it. */
    .field {
      break-inside: avoid;
    }

    .title {
      break-after: avoid;
    }

    :is(.links a, a[href^='http'], a[href^='/'])::after {
      content: ' (' attr(href) ')';
    }
  }
`;

/** How forms and their outcomes look, in every element. Sizes are in `em`: a page may set its root to 62.5%. */
export const formStyles = [frameStyles, fieldStyles, easyReadStyles, outcomeStyles, modeStyles];
