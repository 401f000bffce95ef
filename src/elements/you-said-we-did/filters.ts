import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Choice, Facet} from '../../feed/select.js';
import type {Language} from '../../localization/language.js';
import {lineField} from '../../templates/field.js';
import {filterWords} from './you-said-we-did.strings.js';

export interface Filters {
  readonly language: Language;
  readonly themes: readonly Facet[];
  readonly services: readonly Facet[];
  /** What is chosen in the boxes, which may not be applied yet. */
  readonly draft: Choice;
  readonly idOf: (name: string) => string;
  readonly onChange: (part: Partial<Choice>) => void;
  readonly onApply: () => void;
}

const made = new WeakMap<readonly Facet[], readonly HTMLOptionElement[]>();

/** Made once for each list, as plain as can be: a site may have a hundred services. */
function optionsFor(facets: readonly Facet[], chosen: string): readonly HTMLOptionElement[] {
  const options =
    made.get(facets) ?? facets.map(({value, label}) => new Option(label, value, false, value === chosen));
  made.set(facets, options);
  return options;
}

/** Nothing changes before Apply: whoever goes through a list by keys would meet another page at each (WCAG 2.2 3.2.2). */
export function filters({
  language,
  themes,
  services,
  draft,
  idOf,
  onChange,
  onApply,
}: Filters): TemplateResult {
  const words = filterWords(language);
  const list = (name: 'theme' | 'service', facets: readonly Facet[]) =>
    facets.length > 1
      ? html`<div class="field">
          <label class="label" for=${idOf(name)}>${words[name]}</label>
          <select
            class="line"
            id=${idOf(name)}
            .value=${draft[name]}
            @change=${(event: Event) => onChange({[name]: (event.target as HTMLSelectElement).value})}
          >
            <option value="">${words.any}</option>
            ${optionsFor(facets, draft[name])}
          </select>
        </div>`
      : nothing;
  return html`<form
    class="filters"
    novalidate
    role="search"
    aria-label=${words.heading}
    @submit=${(event: Event) => {
      event.preventDefault();
      onApply();
    }}
  >
    ${list('theme', themes)} ${list('service', services)}
    ${lineField('short-text', {
      id: idOf('search'),
      name: 'search',
      label: words.search,
      optional: false,
      language,
      locked: false,
      text: draft.search,
      onInput: (search) => onChange({search}),
    })}
    <button type="submit" id=${idOf('apply')} class="secondary" .textContent=${words.apply}></button>
  </form>`;
}
