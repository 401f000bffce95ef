import { html, nothing } from 'lit';
import { picture } from './picture.js';

function prose(language, id, text) {
  if (language.reading !== "easy") return html`<p .textContent=${text}></p>`;
  const pictures = language.pictures(id);
  return html`${text.split("\n").map(
    (sentence, index) => html`<div class="row">${picture(pictures[index]) ?? nothing}<p .textContent=${sentence}></p></div>`
  )}`;
}

export { prose };
