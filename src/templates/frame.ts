import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {deviceOutbox} from '../localization/catalogues.js';
import {askedBy, trial} from '../localization/form.strings.js';
import type {Language, Reading} from '../localization/language.js';
import {lostWords} from '../localization/outcome.strings.js';
import {heading} from './heading.js';
import {prose} from './prose.js';
import {readingButton} from './reading-button.js';

export interface Frame {
  /** The id of the heading, which names the whole. */
  readonly id: string;
  readonly level: number;
  readonly heading: string;
  readonly language: Language;
  /** Whether what is sent is marked as a trial. */
  readonly test: boolean;
  readonly onReading: (reading: Reading) => void;
  readonly content: unknown;
}

/** What is around a form: its name, a switch to Easy Read where there is one, and that it is a trial if it is one. */
export const frame = ({
  id,
  level,
  heading: title,
  language,
  test,
  onReading,
  content,
}: Frame): TemplateResult => html`
  <section
    class="frame ${language.audience} ${language.reading}"
    part="section"
    aria-labelledby=${id}
    lang=${language.locale}
    dir=${language.dir}
  >
    ${heading(level, id, title)} ${readingButton(language, onReading)}
    ${test ? html`<div class="trial">${prose(language, 'feedback.trial', trial(language))}</div>` : nothing}
    ${
      deviceOutbox()?.losses
        ? html`<div class="trial" role="status">${prose(language, 'outcome.lost', lostWords(language))}</div>`
        : nothing
    }
    ${content}
  </section>
`;

/** Who asks: the Welsh name on a Welsh page, where there is one. */
export function asker(language: Language, name: string, nameCy: string): unknown {
  const isWelsh = language.locale === 'cy' && nameCy;
  const shown = isWelsh ? nameCy : name;
  return shown
    ? html`<p>${askedBy(language)} <bdi lang=${isWelsh ? 'cy' : 'en-GB'} .textContent=${shown}></bdi></p>`
    : nothing;
}
