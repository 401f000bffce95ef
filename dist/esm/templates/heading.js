import { nothing, html } from 'lit';

function heading(level, id, text, caption) {
  const words = html`${caption ? html`<span class="caption" .textContent=${caption}></span>` : nothing}<span .textContent=${text}></span>`;
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

export { heading };
