import { nothing, html } from 'lit';
import { trial, askedBy, toStandard, toEasyRead } from '../localization/form.strings.js';
import { heading } from './heading.js';
import { prose } from './prose.js';

const frame = ({
  id,
  level,
  heading: title,
  language,
  test,
  onReading,
  content
}) => html`<section class="frame ${language.audience} ${language.reading}" part="section" aria-labelledby=${id} lang=${language.locale} dir=${language.dir}>${heading(level, id, title)} ${language.hasEasyRead ? readingButton(language, onReading) : nothing} ${test ? html`<div class="trial">${prose(language, "feedback.trial", trial(language))}</div>` : nothing} ${content}</section>`;
function readingButton(language, onReading) {
  const isEasy = language.reading === "easy";
  return html`<button type="button" class="secondary reading" @click=${() => onReading(isEasy ? "standard" : "easy")} .textContent=${isEasy ? toStandard(language) : toEasyRead(language)}></button>`;
}
function asker(language, name, nameCy) {
  const isWelsh = language.locale === "cy" && nameCy;
  const shown = isWelsh ? nameCy : name;
  return shown ? html`<p>${askedBy(language)} <bdi lang=${isWelsh ? "cy" : "en-GB"} .textContent=${shown}></bdi></p>` : nothing;
}

export { asker, frame };
