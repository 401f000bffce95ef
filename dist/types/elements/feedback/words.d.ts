import type { Problem } from '../../forms/validation.js';
import type { Language } from '../../localization/language.js';
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
/** The words of a built-in preset. */
export declare const wordsOf: (preset: string) => PresetWords | undefined;
/** The error message of a problem: whole sentences, chosen now, in the language of the element. */
export declare function errorText(language: Language, words: QuestionWords | undefined, code: Problem['code'], limit: number): string;
export {};
