/**
 * Says a mistake in how an element is set up, once per element, on the console: the element, the attribute or
 * setting, what was found there, and what to do.
 */
export declare function reportMistake(host: Element, attribute: string, found: string, advice: string): void;
