/**
 * Says a mistake in how an element is set up on the console: the element, the attribute or setting, what was found there,
 * what to do, and which part of the README tells more. Once for each element, or for each `source` that several share.
 */
export declare function reportMistake(host: Element, attribute: string, found: string, advice: string, docs?: string, source?: Element): void;
