import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Language} from '../localization/language.js';
import {picture} from './picture.js';

/**
 * A message of one or more sentences. In Easy Read each sentence is a row of its own, with its picture before it:
 * short words with pictures, one idea a row.
 */
export function prose(language: Language, id: string, text: string): TemplateResult {
  if (language.reading !== 'easy') return html`<p .textContent=${text}></p>`;
  const pictures = language.pictures(id);
  return html`${text.split('\n').map(
    (sentence, index) =>
      html`<div class="row">
        ${picture(pictures[index]) ?? nothing}
        <p .textContent=${sentence}></p>
      </div>`,
  )}`;
}
