import { html } from 'lit';
import { toStandard, toEasyRead } from '../localization/reading.strings.js';

function readingButton(language, onChange) {
  if (!language.hasEasyRead) return void 0;
  const isEasy = language.reading === "easy";
  return html`<button type="button" class="secondary reading" @click=${() => onChange(isEasy ? "standard" : "easy")} .textContent=${isEasy ? toStandard(language) : toEasyRead(language)}></button>`;
}

export { readingButton };
