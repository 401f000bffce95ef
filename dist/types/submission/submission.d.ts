import type { Answers } from '../forms/definition.js';
import type { PersonalDetail } from '../privacy/personal-details.js';
/** The name and version of the wire format: the body of the POST, and the row that is stored. */
export declare const SUBMISSION_SCHEMA = "have-your-say/submission/1";
/** The largest body that is sent, and that the receiver takes, in bytes of UTF-8. */
export declare const LARGEST_BODY: number;
/** The longest that these parts may be, in code units. Longer ones are cut: no visitor is refused for them. */
export declare const LONGEST: {
    readonly topic: 300;
    readonly team: 300;
    readonly method: 100;
    readonly url: 2000;
    readonly title: 300;
    readonly trap: 10000;
};
/** The longest form token that is passed on. A longer one is none of our receiver's. */
export declare const LONGEST_TOKEN = 300;
/** A page of the site. */
export type Page = {
    readonly url: string;
    readonly title: string;
};
/** One thing that somebody was asked to allow, in the words in which they were asked. */
export type Permission = {
    readonly purpose: string;
    readonly granted: boolean;
    /** As it was on screen. */
    readonly wording: string;
    /** Of the wording. */
    readonly version: string;
    /** Of the wording, as a BCP 47 tag. */
    readonly language: string;
    /** RFC 3339, UTC. */
    readonly at: string;
    /** Who gave it. Nobody gives it for somebody else. */
    readonly by: 'self';
};
export type SubmissionKind = 'feedback' | 'panel-sign-up' | 'equality';
export type Reading = 'standard' | 'easy';
export type Audience = 'adult' | 'young' | 'parent';
export declare const REGIONS: readonly ["england", "wales", "scotland", "northern-ireland", "border"];
export type Region = (typeof REGIONS)[number];
/**
 * One decision to send, as it goes over the wire and lies in the store.
 *
 * A child who needs an adult's permission sends no `reading`, `audience`, `region` and `page`. Answers about equality
 * also send no `reference` and no `language`, and the day in `createdAt`: nothing joins them to a person.
 */
export interface Submission {
    readonly schema: typeof SUBMISSION_SCHEMA;
    /** UUID, made at Send; every retry carries the same one. */
    readonly id: string;
    /** What the visitor keeps, such as `7K2M-9QXR-4TB-H6G`. */
    readonly reference?: string;
    readonly kind: SubmissionKind;
    readonly form: {
        readonly id: string;
        readonly version: string;
    };
    /** The language in which the visitor was asked, as a BCP 47 tag. */
    readonly language?: string;
    readonly reading?: Reading;
    readonly audience?: Audience;
    /** The nation whose signposts were shown; `null` where the site has not said. */
    readonly region?: Region | null;
    readonly topic?: string;
    readonly team?: string;
    readonly method?: string;
    /** Where the visitor was: no query, no fragment, no e-mail address. */
    readonly page?: Page;
    /** RFC 3339, UTC; for answers about equality the day alone. */
    readonly createdAt: string;
    readonly answers: Answers;
    /** How to reply, by question name. The receiver keeps it apart from the answers and for a shorter time. */
    readonly contact?: Readonly<Record<string, string>>;
    /** Everything that the visitor was asked to allow, allowed or not. */
    readonly permissions?: readonly Permission[];
    /** The kinds of personal details that the visitor was asked about and chose to send. */
    readonly warnings?: readonly PersonalDetail[];
    /** A trial answer of staff; left out of counts. */
    readonly test?: true;
    /** What was typed into the box that people are told to leave empty; kept aside for staff, never refused. */
    readonly trap?: string;
    /** What the receiver gave the page when somebody began to answer: a note for staff, and no condition. */
    readonly token?: string;
    readonly element: {
        readonly name: string;
        readonly version: string;
    };
}
/** A submission whose body is fixed: whatever is retried is these bytes and this id. */
export interface FrozenSubmission {
    readonly id: string;
    /** Answers about equality have none. */
    readonly reference: string | undefined;
    readonly body: string;
    readonly submission: Submission;
}
/** What an element knows when somebody presses Send; identity, time and version are added here. */
export type SubmissionDraft = Omit<Submission, 'schema' | 'id' | 'reference' | 'createdAt' | 'element'>;
export interface SubmissionStamp {
    readonly id: string;
    readonly reference: string;
    readonly createdAt: Date;
    /** The tag of the element that asked. */
    readonly element: string;
}
/** Freezes a draft. Absent parts are absent in the body too. */
export declare function freeze(given: SubmissionDraft, stamp: SubmissionStamp): FrozenSubmission;
/** The size of a body on the wire, in bytes of UTF-8. */
export declare const bytesOf: (body: string) => number;
