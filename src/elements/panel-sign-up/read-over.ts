import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {canonicalAnswers} from '../../forms/answers.js';
import type {Answers, FormDefinition, Question} from '../../forms/definition.js';
import {answerTo, askedQuestions, hasOptions} from '../../forms/definition.js';
import type {QuestionText} from '../../localization/form-words.js';
import type {Language} from '../../localization/language.js';
import {checkWords} from './panel-sign-up.strings.js';

/** One answer, to be read over. */
export interface ReadAnswer {
  /** The question, under its stored name. */
  readonly name: string;
  readonly label: string;
  /** Without it, nothing was answered. */
  readonly text: string | undefined;
}

/** Everything that would be sent, and what was left out, in the order of the questions. */
export function answersRead(
  definition: FormDefinition,
  answers: Answers,
  textOf: (question: Question) => QuestionText,
): readonly ReadAnswer[] {
  const given = canonicalAnswers(answers);
  return askedQuestions(definition, given)
    .filter(({goes}) => goes !== 'nowhere')
    .map((question) => {
      const {label, option} = textOf(question);
      const answer = answerTo(given, question.name);
      const lines = answer === undefined ? undefined : [answer].flat();
      const text = hasOptions(question) ? lines?.map(option) : lines;
      return {name: question.name, label, text: text?.join('\n')};
    });
}

/** The answers with a way back to each question (WCAG 2.2 3.3.4). Without `onChange` they are only read. */
export const readOver = (
  answers: readonly ReadAnswer[],
  language: Language,
  onChange?: (name: string) => void,
): TemplateResult => {
  const {change, notProvided} = checkWords(language);
  return html`<dl class="words read-over">
    ${answers.map(
      ({name, label, text}) =>
        html`<div>
          <dt .textContent=${label}></dt>
          <dd dir="auto" .textContent=${text ?? notProvided}></dd>
          ${
            onChange
              ? html`<dd class="change">
                  <button type="button" class="plain" @click=${() => onChange(name)}>
                    <span .textContent=${change}></span
                    ><span class="visually-hidden" .textContent=${`: ${label}`}></span>
                  </button>
                </dd>`
              : nothing
          }
        </div>`,
    )}
  </dl>`;
};
