import { html } from 'lit';

function heading(level, id, text) {
  switch (Math.min(Math.max(level, 1), 6)) {
    case 1:
      return html`<h1 id=${id} class="title" tabindex="-1" .textContent=${text}></h1>`;
    case 2:
      return html`<h2 id=${id} class="title" tabindex="-1" .textContent=${text}></h2>`;
    case 3:
      return html`<h3 id=${id} class="title" tabindex="-1" .textContent=${text}></h3>`;
    case 4:
      return html`<h4 id=${id} class="title" tabindex="-1" .textContent=${text}></h4>`;
    case 5:
      return html`<h5 id=${id} class="title" tabindex="-1" .textContent=${text}></h5>`;
    default:
      return html`<h6 id=${id} class="title" tabindex="-1" .textContent=${text}></h6>`;
  }
}

export { heading };
