/**
 * What is asked, as data. A preset leaves its texts out: its words live in the element's strings, one set per
 * language. A site's own definition carries its texts.
 */
/** A text of a site: one string for every language, or one per language. */
export type LocalText = string | Readonly<Partial<Record<string, string>>>;
/** Asked only while an earlier choice has one of these values. */
export interface Condition {
    readonly question: string;
    readonly is: readonly string[];
}
export interface Option {
    /** What is stored. Never shown, never translated. */
    readonly value: string;
    readonly label?: LocalText;
}
interface QuestionBase {
    /** The name under which the answer is stored; unique within the definition. */
    readonly name: string;
    readonly label?: LocalText;
    readonly hint?: LocalText;
    /** Marked "(optional)" on screen; everything else has to be answered. */
    readonly optional?: boolean;
    readonly when?: Condition;
}
/** One answer out of a few, as native radios with words. */
export interface ChoiceQuestion extends QuestionBase {
    readonly type: 'choice';
    readonly options: readonly Option[];
}
/** Free text of several lines. */
export interface LongTextQuestion extends QuestionBase {
    readonly type: 'long-text';
    readonly rows?: number;
}
export type Question = ChoiceQuestion | LongTextQuestion;
export interface Step {
    readonly name: string;
    readonly questions: readonly Question[];
}
/** A form definition: what is stored with each answer is its `id` and `version`, so words are never mixed up. */
export interface FormDefinition {
    readonly id: string;
    readonly version: string;
    readonly steps: readonly Step[];
}
/** Answers by question name. */
export type Answers = Readonly<Record<string, string>>;
/** Every question of a definition, in the order in which they are asked. */
export declare function questionsOf(definition: FormDefinition): readonly Question[];
/** Whether a question is asked, given what has been answered so far. */
export declare function isAsked(question: Question, answers: Answers): boolean;
export {};
