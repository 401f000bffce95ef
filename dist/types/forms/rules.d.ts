/** One thing that is wrong with data that a site wrote. */
export interface Mistake {
    /** Where, as in `steps[0].questions[2].type`. */
    readonly place: string;
    readonly found: string;
    readonly expected: string;
}
/** Writes down what is wrong, in the words of the site's JSON. */
export type Report = (place: string, found: unknown, expected: string) => void;
/** Reports all that is wrong with a value and with what it holds. */
export type Rule = (value: unknown, place: string, report: Report) => void;
export type Keys = Readonly<Record<string, Rule>>;
/** @param expected what to say when the value is not right */
export declare const matches: (expected: string, isRight: (value: never) => boolean) => Rule;
/** Whether it is a text that says something, of 1,000 characters at most. */
export declare const isWords: (value: unknown) => boolean;
/** What something is stored under. */
export declare const name: Rule;
/** A `LocalText`. */
export declare const text: Rule;
export declare const flag: Rule;
export declare const anything: Rule;
/** Keys that have to be there, keys that may be, and no others. */
export declare const record: (needed: Keys, possible?: Keys) => Rule;
/** A list, all of whose entries follow one rule. */
export declare const list: (item: Rule, least?: number, most?: number) => Rule;
/**
 * Everything that is wrong with JSON that a site wrote, by the rules for its parts; then, once every part is in order,
 * by what can only be told of the whole.
 */
export declare function mistakesOf<T>(value: unknown, rule: Rule, whole: (value: T, report: Report) => void): readonly Mistake[];
/** What was found, in a few words for a console. */
export declare function describe(value: unknown): string;
