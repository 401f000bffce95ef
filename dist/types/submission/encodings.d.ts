import type { Service } from './services.js';
import type { FrozenSubmission } from './submission.js';
/** What goes over the wire. */
export interface Message {
    readonly body: string | FormData;
    /** The browser names the type itself where it makes up a boundary. */
    readonly type: string | undefined;
    /** At most, in bytes of UTF-8. */
    readonly bytes: number;
}
/** Writes a submission as the service wants it: the same submission is the same message, however often it is tried. */
export declare function encode(submission: FrozenSubmission, service: Service): Message;
/** One name and one text for each field of a form. */
export declare function pairsOf({ submission }: FrozenSubmission, service: Service): readonly (readonly [name: string, text: string])[];
