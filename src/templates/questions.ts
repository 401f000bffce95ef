import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Answer, Answers, Question} from '../forms/definition.js';
import {answerTo, hasOptions, isFreeText, isOptional} from '../forms/definition.js';
import {countGraphemes} from '../forms/graphemes.js';
import {revealedQuestions, standingQuestions} from '../forms/reveal.js';
import type {Problem} from '../forms/validation.js';
import type {QuestionText} from '../localization/form-words.js';
import type {Language} from '../localization/language.js';
import {characterCount} from './character-count.js';
import type {Field} from './field.js';
import {lineField, longTextField, optionsField} from './field.js';

export interface Questions {
  /** What the step asks now, in order. */
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly textOf: (question: Question) => QuestionText;
  readonly language: Language;
  /** In graphemes, for each long text. */
  readonly maxLength: number;
  readonly locked: boolean;
  /** The level of the heading that the legend is, where one choice is all that the step asks. */
  readonly legendLevel?: number | undefined;
  /** Before its words. */
  readonly legendCaption?: string | undefined;
  readonly idOf: (name: string) => string;
  readonly onAnswer: (name: string, answer: Answer) => void;
  readonly onClear: (question: Question) => void;
  readonly onFocus: (name: string, box: HTMLTextAreaElement) => void;
  readonly onBlur: () => void;
  /** Said once, right above the first free text: what it is for, and where help is to be had. */
  readonly aboutFreeText: unknown;
}

/** The fields of a step. What hangs on one option of a choice stands right below that option. */
export function questions(step: Questions): TemplateResult {
  const standing = standingQuestions(step.questions);
  const firstFreeText = standing
    .flatMap((question) => [question, ...revealedQuestions(question, step.questions)])
    .find(isFreeText);
  return html`${standing.map((question) => fieldOf(question, {...step, firstFreeText}))}`;
}

interface Shown extends Questions {
  readonly firstFreeText: Question | undefined;
}

const fieldOf = (question: Question, step: Shown): TemplateResult => {
  const about = question === step.firstFreeText ? step.aboutFreeText : nothing;
  // A box is never handed on to another question: what is in it may have come without an event (autofill, dictation),
  // and under a page translator the old label would stay.
  return html`${about} ${keyed(question.name, controlsOf(question, step))}`;
};

function controlsOf(question: Question, step: Shown): TemplateResult {
  const {answers, language, locked, maxLength, onAnswer, onClear} = step;
  const {name} = question;
  const text = step.textOf(question);
  const problem = step.problems.find(({field}) => field === name);
  const optional = isOptional(question, answers);
  const answer = answerTo(answers, name);
  const field: Field = {
    id: step.idOf(name),
    name,
    label: text.label,
    outlines: text.outlines(),
    hint: text.hint,
    optional,
    error: problem && text.error(problem.code),
    serviceSays: problem?.words,
    language,
    locked,
  };
  if (hasOptions(question)) {
    const several = question.type === 'choices';
    return optionsField({
      ...field,
      several,
      faces: question.type === 'scale',
      // A choice that was taken back is the empty text.
      chosen: typeof answer === 'string' ? [answer].filter(Boolean) : (answer ?? []),
      legendLevel: step.legendLevel,
      legendCaption: step.legendCaption,
      options: question.options.map(({value, odd}) => ({
        value,
        odd: odd ?? false,
        label: text.option(value),
        outlines: text.outlines(value),
        reveal: revealedBy(question, value, step),
      })),
      onChoose: (chosen) => onAnswer(name, several ? chosen : (chosen[0] ?? '')),
      onClear: optional && !several ? () => onClear(question) : undefined,
    });
  }
  const words = typeof answer === 'string' ? answer : '';
  const onInput = (typed: string) => onAnswer(name, typed);
  if (question.type !== 'long-text')
    return lineField(question.type, {...field, fill: question.fill, text: words, onInput});
  return longTextField({
    ...field,
    rows: question.rows ?? 5,
    fill: question.fill,
    text: words,
    onInput,
    onFocus: (box) => step.onFocus(name, box),
    onBlur: step.onBlur,
    count: characterCount(language, maxLength - countGraphemes(words)),
  });
}

function revealedBy(question: Question, value: string, step: Shown): readonly TemplateResult[] | undefined {
  const below = revealedQuestions(question, step.questions).filter(({when}) => when?.is[0] === value);
  return below.length ? below.map((other) => fieldOf(other, {...step, legendLevel: undefined})) : undefined;
}
