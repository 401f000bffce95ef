import type { Answers, ChoiceQuestion, FormDefinition, Question } from './definition.js';
/** The ways in which a reply may come, as stored. */
export declare const REPLY_WAYS: readonly string[];
/**
 * Would you like a reply, and how? Three questions: the choice, which is an answer, and the e-mail address or phone
 * number that it reveals, which are contact details and go apart.
 */
export declare function contactQuestions(choice: Omit<ChoiceQuestion, 'type' | 'options'>): readonly Question[];
/** Whether somebody who answered like this was asked how they can be reached. */
export declare function isContactAsked(definition: FormDefinition, answers: Answers): boolean;
