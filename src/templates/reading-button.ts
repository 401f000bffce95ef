import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Language, Reading} from '../localization/language.js';
import {toEasyRead, toStandard} from '../localization/reading.strings.js';

/**
 * The button to Easy Read and back, where its catalogue is there. It changes its words, not a pressed state: what it
 * does next is what it says.
 */
export function readingButton(
  language: Language,
  onChange: (reading: Reading) => void,
): TemplateResult | undefined {
  if (!language.hasEasyRead) return undefined;
  const isEasy = language.reading === 'easy';
  return html`<button
    type="button"
    class="secondary reading"
    @click=${() => onChange(isEasy ? 'standard' : 'easy')}
    .textContent=${isEasy ? toStandard(language) : toEasyRead(language)}
  ></button>`;
}
