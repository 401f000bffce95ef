import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {characterCount as words} from '../localization/form.strings.js';
import type {Language} from '../localization/language.js';

/** The count for the eyes; the announcer has the one for the ears, which comes when typing pauses. */
export const characterCount = (language: Language, left: number): TemplateResult =>
  html`<p
    class="count ${left < 0 ? 'over' : ''}"
    aria-hidden="true"
    .textContent=${words(language, left)}
  ></p>`;
