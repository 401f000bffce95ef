/** A mistake in how an element is set up, for the people who embed it. */
export interface Mistake {
    /** The attribute or setting. */
    readonly attribute: string;
    /** What is there now. */
    readonly found: string;
    /** What to do. */
    readonly advice: string;
}
/** Says a mistake once per element on the console: element, attribute, what was found, what to do. */
export declare function reportMistake(host: Element, { attribute, found, advice }: Mistake): void;
