import type { FormDefinition, Question } from '../../forms/definition.js';
import type { Language } from '../../localization/language.js';
import type { QuestionText } from '../../templates/questions.js';
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
/** The words of a form: of a built-in preset from the catalogue, of a site's own definition from itself. */
export declare function wordsOf(definition: FormDefinition, language: Language): SpokenForm;
/** The texts of a question, errors included. */
export declare function questionText(question: Question, { form, ...words }: SpokenForm, language: Language, maxLength: number): QuestionText;
