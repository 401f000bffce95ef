import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Language} from '../../localization/language.js';
import {lineField} from '../../templates/field.js';
import {heading} from '../../templates/heading.js';
import {prose} from '../../templates/prose.js';
import {referenceWords} from './you-said-we-did.strings.js';

export interface ReferenceSearch {
  readonly language: Language;
  readonly level: number;
  readonly typed: string;
  /** `wrong`: it can be no reference. `none`: nothing published answers it. */
  readonly standing: 'open' | 'wrong' | 'none';
  /** What answers it, as it is shown. */
  readonly found: readonly TemplateResult[];
  readonly idOf: (name: string) => string;
  readonly onInput: (typed: string) => void;
  readonly onFind: () => void;
}

/** What became of one's own answer. The reference stays on the device: only hashes are compared. */
export function referenceSearch(search: ReferenceSearch): TemplateResult {
  const {language, level, typed, standing, found, idOf, onInput, onFind} = search;
  const words = referenceWords(language);
  return html`<div class="find" part="find">
    ${heading(level, idOf('find'), words.heading)}
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        onFind();
      }}
    >
      ${lineField('short-text', {
        id: idOf('reference'),
        name: 'reference',
        label: words.label,
        hint: words.hint,
        optional: false,
        error: standing === 'wrong' ? words.wrong : undefined,
        language,
        locked: false,
        text: typed,
        onInput,
      })}
      <button type="submit" class="secondary" .textContent=${words.find}></button>
    </form>
    <div class="found">
      ${standing === 'none' ? prose(language, 'feed.reference-none', words.none) : nothing} ${found}
    </div>
  </div>`;
}
