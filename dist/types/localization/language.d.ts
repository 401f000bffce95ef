import type { Audience, Reading } from '../submission/submission.js';
import type { Templates } from './catalogues.js';
import type { Overrides } from './overrides.js';
export type { Audience, Reading };
/** The language that an element speaks at this moment, at a reading level and to an audience. */
export interface Language {
    /** The tag that the page is told: `en-GB`, `cy`. Easy Read is no language, so voices are chosen as usual. */
    readonly locale: string;
    readonly dir: 'ltr' | 'rtl';
    /** What is really shown: `easy` only where its catalogue is there. */
    readonly reading: Reading;
    /** What was asked for. */
    readonly wanted: Reading;
    readonly audience: Audience;
    /** Whether a switch to Easy Read would change anything. */
    readonly hasEasyRead: boolean;
    readonly templates: Templates;
    /** The outlines of the picture for each sentence of a message, in Easy Read. */
    readonly pictures: (id: string) => readonly (readonly string[])[];
}
/** What an element wants to speak like. */
export interface Manner {
    /** Without it, the language tag decides. */
    readonly reading?: Reading | undefined;
    readonly audience: Audience;
    /** Words of the site's own. */
    readonly overrides?: Overrides | undefined;
}
/**
 * The language for a tag such as `cy-GB` or `EN_us`: subtags are dropped from the right until one is known
 * (RFC 4647 3.4), and any English is `en-GB`. `en-GB-simple` and `en-GB-x-easyread` are Easy Read. `undefined` for a
 * language that we do not speak.
 */
export declare function languageFor(tag: string, manner?: Manner): Language | undefined;
/** A language that we speak. The same words give the same object. */
export declare function languageIn(locale: string, manner?: Manner): Language;
export declare const english: Language;
/**
 * Runs `make` with every `msg()` in it in that language. Never around an `await`: what comes after it would speak
 * the language of whichever element rendered last.
 */
export declare function inLanguage<T>(language: Language, make: () => T): T;
