import { html, nothing } from 'lit';
import { lineField } from '../../templates/field.js';
import { filterWords } from './you-said-we-did.strings.js';

function filters({
  language,
  themes,
  services,
  draft,
  idOf,
  onChange,
  onApply
}) {
  const words = filterWords(language);
  const list = (name, facets) => facets.length > 1 ? html`<div class="field"><label class="label" for=${idOf(name)}>${words[name]}</label> <select class="line" id=${idOf(name)} @change=${(event) => onChange({ [name]: event.target.value })}><option value="" ?selected=${!draft[name]}>${words.any}</option>${facets.map(
    ({ value, label }) => html`<option value=${value} ?selected=${draft[name] === value} .textContent=${label}></option>`
  )}</select></div>` : nothing;
  return html`<form class="filters" novalidate role="search" aria-label=${words.heading} @submit=${(event) => {
    event.preventDefault();
    onApply();
  }}>${list("theme", themes)} ${list("service", services)} ${lineField("short-text", {
    id: idOf("search"),
    name: "search",
    label: words.search,
    optional: false,
    language,
    locked: false,
    text: draft.search,
    onInput: (search) => onChange({ search })
  })} <button type="submit" id=${idOf("apply")} class="secondary" .textContent=${words.apply}></button></form>`;
}

export { filters };
