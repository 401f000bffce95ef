import { nothing, html } from 'lit';
import { hasOptions } from '../forms/definition.js';
import { openingQuestions } from '../forms/reveal.js';
import { privacyLink, back, sending } from '../localization/form.strings.js';
import { errorSummary } from './error-summary.js';
import { controlId } from './field.js';
import { heading } from './heading.js';
import { questions } from './questions.js';
import { trap } from './trap.js';

function stepForm(step) {
  const { language, level, problems, placeId, title, caption, privacyHref } = step;
  const asked = step.questions;
  const isAlone = !title && !step.isOnlyStep && openingQuestions(asked).length === 1;
  return html`<form novalidate @submit=${step.onSubmit}>${problems.length && asked.length > 1 ? summary(step) : nothing} ${step.introduction} ${title ? heading(level + 1, placeId("step"), title, caption) : nothing} ${step.lead} ${questions({
    ...step,
    legendLevel: isAlone ? level + 1 : void 0,
    legendCaption: isAlone ? caption : void 0
  })} ${step.after} ${trap(language, placeId("trap"))} ${step.inBetween ?? actions(step)} ${privacyHref ? html`<p class="links"><a href=${privacyHref}>${privacyLink(language)}</a></p>` : nothing}</form>`;
}
const summary = ({ placeId, level, language, problems, questions: questions2, textOf, idOf, onFollow }) => errorSummary({
  id: placeId("problems"),
  level: level + 1,
  language,
  errors: problems.flatMap(({ field, code }) => {
    const question = questions2.find(({ name }) => name === field);
    if (!question) return [];
    return [{ controlId: controlId(idOf(field), hasOptions(question)), text: textOf(question).error(code) }];
  }),
  onFollow
});
const actions = ({ language, placeId, goLabel, isFirst, isSending, onBack }) => html`<div class="actions">${goLabel ? html`<button type="submit" id=${placeId("go")} .textContent=${goLabel}></button>` : nothing} ${isFirst ? nothing : html`<button type="button" class="secondary" @click=${onBack} .textContent=${back(language)}></button>`}<p class="status" .textContent=${isSending ? sending(language) : ""}></p></div>`;

export { stepForm };
