import type { FrozenSubmission, SubmissionDraft } from './submission.js';
/** Makes submissions of one form: the same words twice are the same submission, other words another one. */
export declare class Freezer {
    #private;
    /** @param element the tag of the element that asks */
    constructor(element: string);
    /** What a draft would be on the wire. A token that comes later changes nothing that is frozen already. */
    freeze(draft: SubmissionDraft, token?: string): FrozenSubmission;
    /** Once it has arrived, nothing here needs the words any more, and the same ones are another answer. */
    forget(): void;
}
