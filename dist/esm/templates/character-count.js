import { html } from 'lit';
import { characterCount as characterCount$1 } from '../localization/form.strings.js';

const characterCount = (language, left) => html`<p class="count ${left < 0 ? "over" : ""}" aria-hidden="true" .textContent=${characterCount$1(language, left)}></p>`;

export { characterCount };
