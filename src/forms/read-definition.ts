import {contactQuestions, REPLY_WAYS} from './contact.js';
import type {FormDefinition, Question, Step} from './definition.js';
import {hasOptions} from './definition.js';
import {isRecord, ownValue} from './foreign.js';
import {FRIENDS_AND_FAMILY_QUESTION} from './friends-and-family.js';
import {presetNames} from './presets.js';
import type {Mistake, Keys, Report, Rule} from './rules.js';
import {anything, flag, isWords, list, matches, mistakesOf, name, record, text} from './rules.js';

export type ReadDefinition =
  | {readonly definition: FormDefinition}
  /** Never empty. */
  | {readonly mistakes: readonly Mistake[]};

/** More than this is no longer a form inside a page, and nobody would finish it. */
export const MOST_QUESTIONS = 40;
const MOST_OPTIONS = 40;

/**
 * Reads a form definition of a site. Either all of it is good, or none is used: half a form would lose half of the
 * answers. A condition may only name a choice that was asked before it, so there are no loops.
 */
export function readDefinition(value: unknown): ReadDefinition {
  const mistakes = mistakesOf(value, form, wholeProblems);
  return mistakes.length ? {mistakes} : {definition: expanded(value as FormDefinition)};
}

const condition = record({question: name, is: list(matches('the value of an option', isWords))});
const option = record(
  {
    value: matches(
      'a text of 1 to 100 characters',
      (value: unknown) => isWords(value) && (value as string).length <= 100,
    ),
    label: text,
  },
  {odd: flag},
);

const asked = {type: anything, name};
const about = {hint: text, missing: text, optional: flag, when: condition};
const withLabel = record({...asked, label: text}, about);
const withOptions = record({...asked, label: text, options: list(option, 2, MOST_OPTIONS)}, about);
/** By type. */
const questions: Keys = {
  choice: withOptions,
  choices: withOptions,
  scale: withOptions,
  'short-text': withLabel,
  'long-text': record(
    {...asked, label: text},
    {
      ...about,
      rows: matches(
        'a whole number from 1 to 20',
        (value: number) => Number.isInteger(value) && value > 0 && value <= 20,
      ),
    },
  ),
  email: withLabel,
  phone: withLabel,
  contact: record(asked, {...about, label: text}),
};
const question: Rule = (value, place, report) => {
  const type = isRecord(value) ? ownValue(value, 'type') : undefined;
  if (typeof type === 'string' && Object.hasOwn(questions, type))
    (questions[type] as Rule)(value, place, report);
  else report(`${place}.type`, type, `one of ${Object.keys(questions).join(', ')}`);
};

const form = record(
  {
    id: name,
    version: matches(
      'a short text, such as "1"',
      (value: unknown) => typeof value === 'string' && /^[a-z0-9][a-z0-9._-]{0,49}$/i.test(value),
    ),
    steps: list(record({name, questions: list(question)}, {title: text})),
  },
  {title: text, $schema: anything},
);

/** What can only be told once every part is in order. */
function wholeProblems({id, steps}: FormDefinition, report: Report): void {
  if (presetNames.includes(id)) report('id', id, 'a name that is not one of the built-in presets');
  const count = steps.flatMap((step) => step.questions).length;
  if (count > MOST_QUESTIONS) report('steps', `${count} questions`, `${MOST_QUESTIONS} questions at most`);
  const choices = new Map<string, readonly string[]>();
  const names = new Set<string>();
  steps.forEach((step, stepIndex) =>
    step.questions.forEach((question, index) => {
      const place = `steps[${stepIndex}].questions[${index}]`;
      const {when, label} = question;
      if (when && !choices.get(when.question)?.length) {
        report(
          `${place}.when.question`,
          when.question,
          'the name of a choice that is asked before this question',
        );
      }
      when?.is.forEach((value, at) => {
        const values = choices.get(when.question) ?? [value];
        if (!values.includes(value)) report(`${place}.when.is[${at}]`, value, `one of ${values.join(', ')}`);
      });
      // A contact question brings the two that it reveals.
      for (const {name} of isContact(question) ? contactQuestions(question) : [question]) {
        if (names.has(name)) report(`${place}.name`, name, 'a name that no other question has');
        names.add(name);
      }
      choices.set(question.name, valuesOf(question));
      valuesOf(question).forEach((value, at, values) => {
        if (values.indexOf(value) < at)
          report(`${place}.options[${at}].value`, value, 'a value that no other option has');
      });
      if ([label, ...Object.values(Object(label) as object)].includes(FRIENDS_AND_FAMILY_QUESTION)) {
        report(
          `${place}.label`,
          FRIENDS_AND_FAMILY_QUESTION,
          'the preset friends-and-family for this question',
        );
      }
    }),
  );
}

const isContact = ({type}: {readonly type: string}): boolean => type === 'contact';

const valuesOf = (question: Question): readonly string[] =>
  isContact(question) ? REPLY_WAYS : hasOptions(question) ? question.options.map(({value}) => value) : [];

/** The definition with its contact questions spelt out, and its contact details set apart. */
const expanded = (definition: FormDefinition): FormDefinition => ({
  ...definition,
  steps: definition.steps.map((step): Step => ({
    ...step,
    questions: step.questions.flatMap((question): readonly Question[] => {
      if (isContact(question)) return contactQuestions(question);
      return [question.type === 'email' || question.type === 'phone' ? {...question, apart: true} : question];
    }),
  })),
});
