import { nothing, html } from 'lit';
import { deviceOutbox } from '../localization/catalogues.js';
import { trial, askedBy } from '../localization/form.strings.js';
import { lostWords } from '../localization/outcome.strings.js';
import { heading } from './heading.js';
import { prose } from './prose.js';
import { readingButton } from './reading-button.js';

const frame = ({
  id,
  level,
  heading: title,
  language,
  test,
  onReading,
  content
}) => html`<section class="frame ${language.audience} ${language.reading}" part="section" aria-labelledby=${id} lang=${language.locale} dir=${language.dir}>${heading(level, id, title)} ${readingButton(language, onReading)} ${test ? html`<div class="trial">${prose(language, "feedback.trial", trial(language))}</div>` : nothing} ${deviceOutbox()?.losses ? html`<div class="trial" role="status">${prose(language, "outcome.lost", lostWords(language))}</div>` : nothing} ${content}</section>`;
function asker(language, name, nameCy) {
  const isWelsh = language.locale === "cy" && nameCy;
  const shown = isWelsh ? nameCy : name;
  return shown ? html`<p>${askedBy(language)} <bdi lang=${isWelsh ? "cy" : "en-GB"} .textContent=${shown}></bdi></p>` : nothing;
}

export { asker, frame };
