import type { Language } from './language.js';
/** What a visitor is told after Send. Each is true of one outcome and of no other. `to` is whom it was passed on to. */
export declare const outcomeWords: (language: Language, to?: string) => {
    sent: {
        heading: string;
        text: string;
        action: string;
    };
    'passed-on': {
        heading: string;
        text: string;
        action: string;
    };
    waiting: {
        heading: string;
        text: string;
        action: string;
    };
    kept: {
        text: string;
        heading: string;
        action: string;
    };
    unconfirmed: {
        heading: string;
        text: string;
        action: string;
    };
    rejected: {
        heading: string;
        text: string;
        action: string;
    };
    misconfigured: {
        heading: string;
        text: string;
        action: string;
    };
    expired: {
        heading: string;
        text: string;
        action: string;
    };
};
/** An answer of an earlier visit, from this browser, perhaps somebody else's. */
export declare const lostWords: (language: Language) => string;
/** What stands under the thanks, and the way out of everything else. */
export declare const afterwards: (language: Language) => {
    noReply: string;
    reply: string;
    reference: string;
    referenceUse: string;
    anotherWay: string;
};
