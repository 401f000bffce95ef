import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';

/**
 * A heading that takes focus, at a level from 1 to 6. Its text is bound whole, so that page translators cannot leave a
 * stale one behind. The caption is part of it: whoever is led to a step hears where it stands.
 */
export function heading(level: number, id: string, text: string, caption?: string): TemplateResult {
  const words = html`${caption ? html`<span class="caption" .textContent=${caption}></span> ` : nothing}<span
      .textContent=${text}
    ></span>`;
  switch (Math.min(Math.max(level, 1), 6)) {
    case 1:
      return html`<h1 id=${id} class="title" tabindex="-1">${words}</h1>`;
    case 2:
      return html`<h2 id=${id} class="title" tabindex="-1">${words}</h2>`;
    case 3:
      return html`<h3 id=${id} class="title" tabindex="-1">${words}</h3>`;
    case 4:
      return html`<h4 id=${id} class="title" tabindex="-1">${words}</h4>`;
    case 5:
      return html`<h5 id=${id} class="title" tabindex="-1">${words}</h5>`;
    default:
      return html`<h6 id=${id} class="title" tabindex="-1">${words}</h6>`;
  }
}
