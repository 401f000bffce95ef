import type { ReactiveControllerHost } from 'lit';
import type { Answer, FormDefinition, Question } from '../forms/definition.js';
import type { Language } from '../localization/language.js';
import type { PersonalDetail } from '../privacy/personal-details.js';
import type { Outcome, Standing } from '../submission/outbox.js';
import type { SubmissionDraft } from '../submission/submission.js';
import type { Announcer } from './announcer.js';
import type { CharacterCountController } from './character-count-controller.js';
import type { FocusController } from './focus-controller.js';
import type { FormController } from './form-controller.js';
import type { SubmissionController } from './submission-controller.js';
/** The places of an element that focus is led to. */
export type Place = 'title' | 'step' | 'problems' | 'personal' | 'outcome' | 'go';
/** What a conversation needs to know of the element it belongs to. */
export interface Speaker {
    readonly definition: () => FormDefinition;
    readonly language: () => Language;
    /** In graphemes, for each long text. */
    readonly maxLength: () => number;
    readonly draft: () => SubmissionDraft;
    /** The name of the box that people leave empty. */
    readonly trapName: string;
    readonly idOf: (place: Place) => string;
    /** The id of the control that a question leads to. */
    readonly controlOf: (question: Question) => string;
    /** The id of the heading that a choice has for its legend where it is all that a step asks. */
    readonly legendOf: (question: Question) => string;
    /** Whether a step has a heading of its own. */
    readonly hasTitle: (step: string) => boolean;
    /** The sentence that says what became of the answer. */
    readonly headingOf: (outcome: Outcome) => string;
    /** Whether an answer is forgotten as soon as nothing asks for it any more. */
    readonly forgets?: () => boolean;
}
interface Parts {
    readonly form: FormController;
    readonly submission: SubmissionController;
    readonly focus: FocusController;
    readonly announcer: Announcer;
    readonly count: CharacterCountController;
}
/**
 * From the first question to the outcome: which step comes next, what is asked before sending, and where focus goes.
 * One event has one channel: either focus moves, or the announcer speaks.
 */
export declare class ConversationController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement & {
        readonly renderRoot: ParentNode;
    }, parts: Parts, speaker: Speaker);
    /** What was seen in the free text of this step, while the visitor is asked whether it is meant to be there. */
    get personal(): readonly PersonalDetail[];
    /** What came of the last attempt; it stays on screen, buttons and all, while the next one is under way. */
    get outcome(): Outcome | undefined;
    /** Whether the visitor was asked how they can be reached, as things stood at Send. */
    get isContactAsked(): boolean;
    answer(name: string, answer: Answer): void;
    clear(question: Question): void;
    /** Continue or Send was pressed. */
    submit: (event: SubmitEvent) => void;
    back: () => void;
    /** Back to the first text that something was seen in; it may have been taken out meanwhile. */
    changePersonal: () => void;
    keepPersonal: () => void;
    /** Back to a question whose answer was read over; Continue then returns to where it was read. */
    changeAnswer(name: string): void;
    tryNow: () => void;
    /** Back to the form with the words kept. */
    change: () => void;
    /** The submission stands somewhere else. */
    follow: (standing: Standing) => void;
}
export {};
