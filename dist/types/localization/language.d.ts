/** The languages whose words the default script carries. */
export type Locale = 'en-GB' | 'cy';
/** The language that an element speaks at this moment. */
export interface Language {
    readonly locale: Locale;
}
export declare const english: Language;
/**
 * The language for a tag such as `cy-GB` or `EN_us`: subtags are dropped from the right until one is known
 * (RFC 4647 3.4), and any English is `en-GB`. `undefined` for a language that we do not speak.
 */
export declare function languageFor(tag: string): Language | undefined;
/**
 * Runs `make` with every `msg()` in it in that language. Never around an `await`: what comes after it would speak
 * the language of whichever element rendered last.
 */
export declare function inLanguage<T>(language: Language, make: () => T): T;
