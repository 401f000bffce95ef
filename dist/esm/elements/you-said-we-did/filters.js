import { html, nothing } from 'lit';
import { lineField } from '../../templates/field.js';
import { filterWords } from './you-said-we-did.strings.js';

const made = /* @__PURE__ */ new WeakMap();
function optionsFor(facets, chosen) {
  const options = made.get(facets) ?? facets.map(({ value, label }) => new Option(label, value, false, value === chosen));
  made.set(facets, options);
  return options;
}
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
  const list = (name, facets) => facets.length > 1 ? html`<div class="field"><label class="label" for=${idOf(name)}>${words[name]}</label> <select class="line" id=${idOf(name)} .value=${draft[name]} @change=${(event) => onChange({ [name]: event.target.value })}><option value="">${words.any}</option>${optionsFor(facets, draft[name])}</select></div>` : nothing;
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
