/**
 * What is asked, as data. A preset leaves its texts out: its words live in the element's strings, one set per
 * language. A site's own definition carries its texts.
 */
/** A text of a site: one string for every language, or one per language tag. */
export type LocalText = string | Readonly<Record<string, string>>;
/** True while an earlier question of choices has one of these values. */
export interface Condition {
    readonly question: string;
    readonly is: readonly string[];
}
export interface Option {
    /** What is stored. Never shown, never translated. */
    readonly value: string;
    readonly label?: LocalText;
    /** Stands apart from the rest, after "or": "Don't know", "Prefer not to say". */
    readonly odd?: boolean;
}
interface QuestionBase {
    /** The name under which the answer is stored; unique within the definition. */
    readonly name: string;
    readonly label?: LocalText;
    readonly hint?: LocalText;
    /** What to say when nothing was answered. */
    readonly missing?: LocalText;
    /** Marked "(optional)" on screen; everything else has to be answered. */
    readonly optional?: boolean | Condition;
    /** Asked only then. */
    readonly when?: Condition;
    /** A contact detail: sent and kept apart from the answers, and for as long as contact details are. */
    readonly apart?: boolean;
    /** Neither an answer nor a contact detail: ticks that are sent as permissions, or a choice that only leads on. */
    readonly goes?: 'permissions' | 'nowhere';
}
/** One answer out of a few, as native radios with words. */
export interface ChoiceQuestion extends QuestionBase {
    readonly type: 'choice';
    readonly options: readonly Option[];
}
/** Any number of answers out of a few, as native checkboxes with words. */
export interface ChoicesQuestion extends QuestionBase {
    readonly type: 'choices';
    readonly options: readonly Option[];
}
/** A choice from best to worst. Drawn faces stand beside the words, except beside the odd one out. */
export interface ScaleQuestion extends QuestionBase {
    readonly type: 'scale';
    readonly options: readonly Option[];
}
/** What a browser may fill in: only what is the typist's own (WCAG 2.2 1.3.5). */
export type Fill = 'name' | 'street-address' | 'off';
/** Free text of one line. */
export interface ShortTextQuestion extends QuestionBase {
    readonly type: 'short-text';
    /** `off` without it. */
    readonly fill?: Fill;
}
/** Free text of several lines. */
export interface LongTextQuestion extends QuestionBase {
    readonly type: 'long-text';
    readonly rows?: number;
    /** Without it, as the browser thinks fit. */
    readonly fill?: Fill;
}
/** An e-mail address; the typist's own, unless `fill` is `off`. */
export interface EmailQuestion extends QuestionBase {
    readonly type: 'email';
    readonly fill?: 'off';
}
/** A phone number; the typist's own, unless `fill` is `off`. */
export interface PhoneQuestion extends QuestionBase {
    readonly type: 'phone';
    readonly fill?: 'off';
}
export type OptionsQuestion = ChoiceQuestion | ChoicesQuestion | ScaleQuestion;
export type Question = OptionsQuestion | ShortTextQuestion | LongTextQuestion | EmailQuestion | PhoneQuestion;
export interface Step {
    readonly name: string;
    readonly title?: LocalText;
    /** Without any, it is a page to be read: what was answered, or that there is another way. */
    readonly questions: readonly Question[];
}
/** A form definition: what is stored with each answer is its `id` and `version`, so words are never mixed up. */
export interface FormDefinition {
    readonly id: string;
    readonly version: string;
    readonly title?: LocalText;
    readonly steps: readonly Step[];
}
/** One text, or the chosen values of a question that takes several. */
export type Answer = string | readonly string[];
/** Answers by question name. */
export type Answers = Readonly<Record<string, Answer>>;
/** The answer to a question. Own ones only: a question may be called "constructor". */
export declare const answerTo: (answers: Answers, name: string) => Answer | undefined;
/** Whether a question is answered by choosing from its options. */
export declare const hasOptions: (question: Question) => question is OptionsQuestion;
/** Whether a question takes words that nobody can foresee. A name or an address is asked for, and is none. */
export declare const isFreeText: ({ type, apart }: Question) => boolean;
/** Every question of a definition, in the order in which they are asked. */
export declare function questionsOf(definition: FormDefinition): readonly Question[];
/**
 * The questions that are asked, given what has been answered. An answer to a question that is not asked itself
 * counts for nothing, so a condition never hangs on something that the person can no longer see.
 */
export declare function askedQuestions(definition: FormDefinition, answers: Answers): readonly Question[];
/** The steps on which something is asked, and those that are there to be read. */
export declare function askedSteps(definition: FormDefinition, answers: Answers): readonly Step[];
/** Whether a question may be left unanswered. */
export declare const isOptional: ({ optional }: Question, answers: Answers) => boolean;
/** Whether every text of a definition is there in a language. A plain string is English. */
export declare function speaks(definition: FormDefinition, locale: string): boolean;
/** A text of a site in a language that its definition speaks. */
export declare const textIn: (text: LocalText, locale: string) => string;
/** The definition without the questions that take free text, for sites where nobody can look after what is written. */
export declare function withoutFreeText(definition: FormDefinition): FormDefinition;
export {};
