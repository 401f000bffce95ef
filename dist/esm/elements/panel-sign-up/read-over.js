import { nothing, html } from 'lit';
import { canonicalAnswers } from '../../forms/answers.js';
import { askedQuestions, answerTo, hasOptions } from '../../forms/definition.js';
import { checkWords } from './panel-sign-up.strings.js';

function answersRead(definition, answers, textOf) {
  const given = canonicalAnswers(answers);
  return askedQuestions(definition, given).filter(({ goes }) => goes !== "nowhere").map((question) => {
    const { label, option } = textOf(question);
    const answer = answerTo(given, question.name);
    const lines = answer === void 0 ? void 0 : [answer].flat();
    const text = hasOptions(question) ? lines?.map(option) : lines;
    return { name: question.name, label, text: text?.join("\n") };
  });
}
const readOver = (answers, language, onChange) => {
  const { change, notProvided } = checkWords(language);
  return html`<dl class="words read-over">${answers.map(
    ({ name, label, text }) => html`<div><dt .textContent=${label}></dt><dd dir="auto" .textContent=${text ?? notProvided}></dd>${onChange ? html`<dd class="change"><button type="button" class="plain" @click=${() => onChange(name)}><span .textContent=${change}></span><span class="visually-hidden" .textContent=${`: ${label}`}></span></button></dd>` : nothing}</div>`
  )}</dl>`;
};

export { answersRead, readOver };
