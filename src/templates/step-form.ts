import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {hasOptions} from '../forms/definition.js';
import {openingQuestions} from '../forms/reveal.js';
import * as strings from '../localization/form.strings.js';
import {errorSummary} from './error-summary.js';
import {controlId} from './field.js';
import {heading} from './heading.js';
import type {Questions} from './questions.js';
import {questions} from './questions.js';
import {trap} from './trap.js';

export interface StepForm extends Omit<Questions, 'legendLevel' | 'legendCaption'> {
  /** The level of the element's own heading. */
  readonly level: number;
  /** The id of a part of the element. */
  readonly placeId: (place: 'step' | 'problems' | 'go' | 'trap') => string;
  /** The heading of the step; without it, the legend is the heading where one choice is all that is asked. */
  readonly title?: string | undefined;
  /** Where the step stands among the others, before the heading. */
  readonly caption?: string | undefined;
  readonly isFirst: boolean;
  readonly isOnlyStep: boolean;
  /** Before everything else of the step. */
  readonly introduction: unknown;
  /** Under the heading of the step, before its questions. */
  readonly lead?: unknown;
  /** After the questions. */
  readonly after?: unknown;
  /** What is asked before going on, in place of the buttons. */
  readonly inBetween?: unknown;
  /** The words on the button that goes on or sends; without them, there is nothing to go on to. */
  readonly goLabel: string | undefined;
  readonly isSending: boolean;
  readonly privacyHref: string;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onBack: () => void;
  readonly onFollow: (controlId: string) => void;
}

/** One step of a form: what is wrong with it, what it asks, and the way on and back. */
export function stepForm(step: StepForm): TemplateResult {
  const {language, level, problems, placeId, title, caption, privacyHref} = step;
  const asked = step.questions;
  const isAlone = !title && !step.isOnlyStep && openingQuestions(asked).length === 1;
  return html`
    <form novalidate @submit=${step.onSubmit}>
      ${problems.length && asked.length > 1 ? summary(step) : nothing} ${step.introduction}
      ${title ? heading(level + 1, placeId('step'), title, caption) : nothing} ${step.lead}
      ${questions({
        ...step,
        legendLevel: isAlone ? level + 1 : undefined,
        legendCaption: isAlone ? caption : undefined,
      })}
      ${step.after} ${trap(language, placeId('trap'))} ${step.inBetween ?? actions(step)}
      ${
        privacyHref
          ? html`<p class="links"><a href=${privacyHref}>${strings.privacyLink(language)}</a></p>`
          : nothing
      }
    </form>
  `;
}

const summary = ({placeId, level, language, problems, questions, textOf, idOf, onFollow}: StepForm) =>
  errorSummary({
    id: placeId('problems'),
    level: level + 1,
    language,
    errors: problems.flatMap(({field, code}) => {
      const question = questions.find(({name}) => name === field);
      if (!question) return [];
      return [{controlId: controlId(idOf(field), hasOptions(question)), text: textOf(question).error(code)}];
    }),
    onFollow,
  });

const actions = ({language, placeId, goLabel, isFirst, isSending, onBack}: StepForm) => html`
  <div class="actions">
    ${goLabel ? html`<button type="submit" id=${placeId('go')} .textContent=${goLabel}></button>` : nothing}
    ${
      isFirst
        ? nothing
        : html`<button
            type="button"
            class="secondary"
            @click=${onBack}
            .textContent=${strings.back(language)}
          ></button>`
    }
    <p class="status" .textContent=${isSending ? strings.sending(language) : ''}></p>
  </div>
`;
