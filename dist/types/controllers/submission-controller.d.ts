import type { PropertyDeclarations, ReactiveControllerHost } from 'lit';
import type { Destination as Endpoint } from '../submission/destination.js';
import type { Standing } from '../submission/outbox.js';
import type { FrozenSubmission, SubmissionDraft } from '../submission/submission.js';
/** Where answers go, and where they wait meanwhile, as the element's attributes say it. */
export interface Destination extends Endpoint {
    readonly outbox: string;
    readonly outboxKey: string;
}
/** The attributes that say where answers go and how, for every element that sends. */
export declare const destinationProperties: PropertyDeclarations;
/** What a visitor keeps of a submission. */
export interface Receipt {
    /** Answers about equality have none, and to some services it is not sent. */
    readonly reference: string | undefined;
    /** Whether the visitor left contact details. */
    readonly hasContact: boolean;
}
/**
 * Joins an element to the outbox: freezes what is sent, lets the site take over, follows the way of the submission,
 * and warns before the page is left while an answer is only in memory.
 */
export declare class SubmissionController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, destination: () => Destination, onChange: (standing: Standing, before: Standing | undefined) => void);
    /** `undefined` until Send is pressed. */
    get standing(): Standing | undefined;
    /** What is known of the submission on its way, and all that is still known of it once it is sent. */
    get receipt(): Receipt | undefined;
    get isUnderWay(): boolean;
    /** Whether what waits is on the device too, and goes on from there when the page is left. */
    get isKept(): boolean;
    /** What a draft would be on the wire. The same words twice are the same submission, under the same id. */
    freeze(draft: SubmissionDraft): FrozenSubmission;
    /** Sends what these questions were answered with, unless something is under way or the site prevents it. */
    send(frozen: FrozenSubmission, questions: readonly string[]): void;
    /** Tries again at once, because the visitor asked for it. */
    tryNow(): void;
    /** Back to the form with the words kept, after an outcome that allows it. */
    reopen(): void;
    /**
     * Says what is wrong with the attributes that describe the endpoint before anybody has sent anything: also of
     * `questions` that the person who tries it out may leave unanswered.
     */
    examine(questions: readonly string[]): void;
}
