import type {FormDefinition, LocalText, Question} from '../forms/definition.js';
import {hasOptions, questionsOf, textIn} from '../forms/definition.js';
import type {Problem} from '../forms/validation.js';
import {SHORT_TEXT_LENGTH} from '../forms/validation.js';
import {emailWords, phoneWords, replyWords} from './contact.strings.js';
import {errorText} from './error.strings.js';
import {leaveOut} from './form.strings.js';
import type {Language} from './language.js';

/** What a question says, in the language of the moment. */
export interface QuestionText {
  readonly label: string;
  readonly hint?: string | undefined;
  /** By the stored value of the option. */
  readonly option: (value: string) => string;
  readonly error: (code: Problem['code']) => string;
  /** The outlines of the question's picture, or of an option's, in Easy Read. */
  readonly outlines: (value?: string) => readonly string[] | undefined;
}

/** What one question says, in one language. */
export interface QuestionWords {
  /** Absent where a site leaves it to us: how somebody can be reached. */
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  /** By the stored value of the option. */
  readonly options?: Readonly<Record<string, string | undefined>> | undefined;
  readonly missing?: string | undefined;
}

/** What a form says, in one language. */
export interface FormWords {
  readonly heading: string;
  /** Headings of steps that ask several things, by step name. */
  readonly steps?: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, QuestionWords>>;
}

/** A form in one language. */
export interface SpokenForm extends FormWords {
  /** The id of its definition. */
  readonly form: string;
}

/** The words of a site's own definition, which carries them itself. */
export function ownWords(definition: FormDefinition, language: Language, heading: string): FormWords {
  const text = (local: LocalText | undefined) => local && textIn(local, language.locale);
  return {
    heading: text(definition.title) ?? heading,
    steps: Object.fromEntries(definition.steps.map(({name, title}) => [name, text(title) ?? ''])),
    questions: Object.fromEntries(
      questionsOf(definition).map((question) => [
        question.name,
        {
          label: text(question.label),
          hint: text(question.hint),
          missing: text(question.missing),
          options: hasOptions(question)
            ? Object.fromEntries(question.options.map(({value, label}) => [value, text(label)]))
            : undefined,
        },
      ]),
    ),
  };
}

/** What a question says where neither preset nor site has words: how somebody can be reached. */
function sharedWords(question: Question, language: Language): QuestionWords {
  if (question.type === 'email') return emailWords(language);
  if (question.type === 'phone') return phoneWords(language);
  return replyWords(language);
}

/** The texts of a question, errors included. */
export function questionText(
  question: Question,
  {form, ...words}: SpokenForm,
  language: Language,
  maxLength: number,
): QuestionText {
  const own = words.questions[question.name];
  const shared = own?.label ? undefined : sharedWords(question, language);
  const label = own?.label ?? shared?.label ?? '';
  const hint = own?.hint ?? shared?.hint;
  const missing = own?.missing ?? shared?.missing;
  const options = own?.options;
  const limit = question.type === 'short-text' ? SHORT_TEXT_LENGTH : maxLength;
  return {
    label,
    hint: hint ?? (question.type === 'long-text' ? leaveOut(language) : undefined),
    option: (value) => options?.[value] ?? replyWords(language).options[value as 'no'] ?? value,
    error: (code) =>
      (code === 'missing' || code === 'unknown-option') && missing
        ? missing
        : errorText(language, code, label, limit),
    outlines: (value) => {
      const id = value === undefined ? question.name : `${question.name}.${value}`;
      return [form, 'contact'].map((owner) => language.pictures(`${owner}.${id}`)[0]).find(Boolean);
    },
  };
}
