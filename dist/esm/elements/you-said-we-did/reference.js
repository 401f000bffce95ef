import { nothing, html } from 'lit';
import { lineField } from '../../templates/field.js';
import { heading } from '../../templates/heading.js';
import { prose } from '../../templates/prose.js';
import { referenceWords } from './you-said-we-did.strings.js';

function referenceSearch(search) {
  const { language, level, typed, standing, found, idOf, onInput, onFind } = search;
  const words = referenceWords(language);
  return html`<div class="find" part="find">${heading(level, idOf("find"), words.heading)}<form novalidate @submit=${(event) => {
    event.preventDefault();
    onFind();
  }}>${lineField("short-text", {
    id: idOf("reference"),
    name: "reference",
    label: words.label,
    hint: words.hint,
    optional: false,
    error: standing === "wrong" ? words.wrong : void 0,
    language,
    locked: false,
    text: typed,
    onInput
  })} <button type="submit" class="secondary" .textContent=${words.find}></button></form><div class="found">${standing === "none" ? prose(language, "feed.reference-none", words.none) : nothing} ${found}</div></div>`;
}

export { referenceSearch };
