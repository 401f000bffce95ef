import { html } from 'lit';
import { outcomeWords } from '../localization/outcome.strings.js';
import { personalHeading, personalText, personalKind, sendAsIs, keepAsIs } from '../localization/personal-details.strings.js';
import { heading } from './heading.js';
import { prose } from './prose.js';

const personalDetailsQuestion = ({
  id,
  level,
  language,
  kinds,
  isLast,
  onChange,
  onKeep
}) => html`<div class="outcome waiting" part="personal-details">${heading(level, id, personalHeading(language))} ${prose(language, "personal.text", personalText(language))}<ul>${kinds.map((kind) => html`<li .textContent=${personalKind(language, kind)}></li>`)}</ul><div class="actions"><button type="button" @click=${onChange}>${outcomeWords(language).rejected.action}</button> <button type="button" class="secondary" @click=${onKeep}>${isLast ? sendAsIs(language) : keepAsIs(language)}</button></div></div>`;

export { personalDetailsQuestion };
