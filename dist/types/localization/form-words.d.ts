import type { FormDefinition, Question } from '../forms/definition.js';
import type { Problem } from '../forms/validation.js';
import type { Language } from './language.js';
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
export declare function ownWords(definition: FormDefinition, language: Language, heading: string): FormWords;
/** The texts of a question, errors included. */
export declare function questionText(question: Question, { form, ...words }: SpokenForm, language: Language, maxLength: number): QuestionText;
