import type {Problem} from '../../forms/validation.js';
import * as strings from '../../localization/error.strings.js';
import type {Language} from '../../localization/language.js';
import {pageUsefulWords} from './page-useful.strings.js';

type Words = (language: Language) => string;

export interface QuestionWords {
  readonly label: Words;
  readonly hint?: Words;
  /** By the stored value of the option. */
  readonly options?: Readonly<Record<string, Words>>;
  readonly missing?: Words;
  readonly tooLong?: (language: Language, limit: number) => string;
}

/** Everything that a preset says, by question name. */
export interface PresetWords {
  readonly heading: Words;
  readonly questions: Readonly<Record<string, QuestionWords>>;
}

const presets: Readonly<Record<string, PresetWords>> = {'page-useful': pageUsefulWords};

/** The words of a built-in preset. */
export const wordsOf = (preset: string): PresetWords | undefined =>
  Object.hasOwn(presets, preset) ? presets[preset] : undefined;

/** The error message of a problem: whole sentences, chosen now, in the language of the element. */
export function errorText(
  language: Language,
  words: QuestionWords | undefined,
  code: Problem['code'],
  limit: number,
): string {
  switch (code) {
    case 'missing':
    case 'unknown-option':
      return words?.missing?.(language) ?? strings.answerNeeded(language);
    case 'too-long':
      return words?.tooLong?.(language, limit) ?? strings.tooLong(language, limit);
    case 'too-large':
      return strings.tooLarge(language);
    case 'unknown-question':
    case 'refused':
      return strings.refused(language);
  }
}
