import { html } from 'lit';
import { problemHeading, problemCount } from '../localization/form.strings.js';
import { heading } from './heading.js';

function errorSummary({ id, level, language, errors, onFollow }) {
  const follow = (event, controlId) => {
    event.preventDefault();
    onFollow(controlId);
  };
  return html`<div class="summary" part="error-summary">${heading(level, id, problemHeading(language))}<p .textContent=${problemCount(language, errors.length)}></p><ul role="list">${errors.map(
    ({ controlId, text }) => html`<li><a href="#${controlId}" @click=${(event) => follow(event, controlId)} .textContent=${text}></a></li>`
  )}</ul></div>`;
}

export { errorSummary };
