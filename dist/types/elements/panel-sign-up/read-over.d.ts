import type { TemplateResult } from 'lit';
import type { Answers, FormDefinition, Question } from '../../forms/definition.js';
import type { QuestionText } from '../../localization/form-words.js';
import type { Language } from '../../localization/language.js';
/** One answer, to be read over. */
export interface ReadAnswer {
    /** The question, under its stored name. */
    readonly name: string;
    readonly label: string;
    /** Without it, nothing was answered. */
    readonly text: string | undefined;
}
/** Everything that would be sent, and what was left out, in the order of the questions. */
export declare function answersRead(definition: FormDefinition, answers: Answers, textOf: (question: Question) => QuestionText): readonly ReadAnswer[];
/** The answers with a way back to each question (WCAG 2.2 3.3.4). Without `onChange` they are only read. */
export declare const readOver: (answers: readonly ReadAnswer[], language: Language, onChange?: (name: string) => void) => TemplateResult;
