import { nothing, html } from 'lit';
import { heading } from './heading.js';

const outcome = ({ id, level, tone, title, text, details, actions }) => html`<div class="outcome ${tone}" part="outcome">${heading(level, id, title)} ${text ? html`<p .textContent=${text}></p>` : nothing} ${details}<div class="actions">${actions}</div></div>`;

export { outcome };
//# sourceMappingURL=outcome.js.map
