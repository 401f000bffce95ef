import type { Status } from '../../feed/feed.js';
import type { Language } from '../../localization/language.js';
export declare const heading: (language: Language) => string;
/** What stands before what was done, and what it is called where a source does not say how far it has come. */
export declare const statusWords: (language: Language, status: Status | null) => string;
/** The labels of the parts of an update. */
export declare const itemWords: (language: Language) => {
    weAsked: string;
    youSaid: string;
    reason: string;
    noReason: string;
    next: string;
    noNext: string;
};
export declare const nextBy: (language: Language, date: string) => string;
export declare const nextOwner: (language: Language) => string;
export declare const heardFrom: (language: Language, people: number) => string;
export declare const updatedOn: (language: Language, date: string) => string;
export declare const readMore: (language: Language) => string;
export declare const loading: (language: Language) => string;
export declare const empty: (language: Language) => string;
export declare const failed: (language: Language) => string;
export declare const retry: (language: Language) => string;
export declare const shown: (language: Language, shown: number, all: number) => string;
export declare const noMatch: (language: Language) => string;
export declare const cut: (language: Language, most: number) => string;
export declare const partial: (language: Language) => string;
export declare const source: (language: Language) => string;
export declare const newest: (language: Language, date: string) => string;
export declare const stale: (language: Language) => string;
export declare const more: (language: Language) => string;
/** Choosing from the updates. */
export declare const filterWords: (language: Language) => {
    heading: string;
    theme: string;
    service: string;
    any: string;
    search: string;
    apply: string;
    all: string;
};
/** What became of an answer, by its reference. */
export declare const referenceWords: (language: Language) => {
    heading: string;
    label: string;
    hint: string;
    find: string;
    wrong: string;
    none: string;
};
