import type { TemplateResult } from 'lit';
import type { Answer, Answers, Question } from '../forms/definition.js';
import type { Problem } from '../forms/validation.js';
import type { Language } from '../localization/language.js';
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
    readonly idOf: (name: string) => string;
    readonly onAnswer: (name: string, answer: Answer) => void;
    readonly onClear: (question: Question) => void;
    readonly onFocus: (name: string, box: HTMLTextAreaElement) => void;
    readonly onBlur: () => void;
    /** Said once, right above the first free text: what it is for, and where help is to be had. */
    readonly aboutFreeText: unknown;
}
/** The fields of a step. What hangs on one option of a choice stands right below that option. */
export declare function questions(step: Questions): TemplateResult;
