import type { Language } from '../../localization/language.js';
/** All that stands still. Where a consultation stands is a sentence; none counts down. */
export declare const bannerWords: (language: Language) => {
    noEnd: string;
    closed: string;
    outcome: string;
    withdrawn: string;
    audience: string;
    area: string;
    organiser: string;
    rewards: string;
    next: string;
    takePart: string;
    more: string;
    seeOutcome: string;
    ways: string;
    allWays: string;
    way: {
        online: string;
        phone: string;
        post: string;
        event: string;
        'bsl-video': string;
        paper: string;
        text: string;
        email: string;
        'in-person': string;
    };
    watch: string;
    formats: string;
    format: {
        'easy-read': string;
        bsl: string;
        'large-print': string;
        audio: string;
        braille: string;
        youth: string;
    };
    onRequest: string;
    ask: string;
    calendar: string;
    panel: string;
    feed: string;
    hide: string;
};
export type BannerWords = ReturnType<typeof bannerWords>;
export declare const opensOn: (language: Language, date: string, time: string) => string;
/** At its first instant, which nobody needs to be told. */
export declare const opensWith: (language: Language, date: string) => string;
export declare const closesOn: (language: Language, date: string, time: string) => string;
export declare const closesTomorrow: (language: Language, date: string, time: string) => string;
export declare const closesToday: (language: Language, time: string) => string;
export declare const resultsDue: (language: Language, date: string) => string;
export declare const resultsLate: (language: Language, date: string) => string;
export declare const eventFromTo: (language: Language, date: string, from: string, to: string) => string;
export declare const eventFrom: (language: Language, date: string, from: string) => string;
export declare const addEvent: (language: Language, name: string) => string;
export declare const calendarTitle: (language: Language, title: string) => string;
export declare const showAgain: (language: Language, title: string) => string;
