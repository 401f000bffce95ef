import type { TemplateResult } from 'lit';
import type { Answer, Answers, Question } from '../forms/definition.js';
import type { Problem } from '../forms/validation.js';
import type { QuestionText } from '../localization/form-words.js';
import type { Language } from '../localization/language.js';
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
export declare function questions(step: Questions): TemplateResult;
