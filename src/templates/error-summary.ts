import type {TemplateResult} from 'lit';
import {html} from 'lit';
import * as strings from '../localization/form.strings.js';
import type {Language} from '../localization/language.js';
import {heading} from './heading.js';

export interface ErrorSummary {
  /** The id of the heading, which takes focus. */
  readonly id: string;
  readonly level: number;
  readonly language: Language;
  readonly errors: readonly {readonly controlId: string; readonly text: string}[];
  /** Brings the visitor to a control. */
  readonly onFollow: (controlId: string) => void;
}

/** Every problem of a step that asks more than one thing, each with a link to its control (WCAG 2.2 3.3.1). */
export function errorSummary({id, level, language, errors, onFollow}: ErrorSummary): TemplateResult {
  const follow = (event: Event, controlId: string) => {
    // Followed natively, the link would change the page's address and not reach into a shadow root.
    event.preventDefault();
    onFollow(controlId);
  };
  return html`
    <div class="summary" part="error-summary">
      ${heading(level, id, strings.problemHeading(language))}
      <p .textContent=${strings.problemCount(language, errors.length)}></p>
      <ul role="list">
        ${errors.map(
          ({controlId, text}) => html`
            <li>
              <a
                href="#${controlId}"
                @click=${(event: Event) => follow(event, controlId)}
                .textContent=${text}
              ></a>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}
