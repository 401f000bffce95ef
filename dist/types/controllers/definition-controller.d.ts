import type { ReactiveControllerHost } from 'lit';
import type { FormDefinition } from '../forms/definition.js';
import type { Language, Manner } from '../localization/language.js';
/** Where an element takes its form from, highest first. */
export interface DefinitionSource {
    /** A definition as data, set by a script or by the page's settings. */
    readonly form: unknown;
    /** The address of one. */
    readonly src: string;
    /** The name of a built-in one. */
    readonly preset: string;
    readonly freeText: string;
}
/** Finds what an element asks. While there is nothing sound to ask, the element's own children stay. */
export declare class DefinitionController {
    #private;
    constructor(host: ReactiveControllerHost & Element, source: () => DefinitionSource);
    /** What to ask, or `undefined` while it is loading and for good if it cannot be used. */
    get current(): FormDefinition | undefined;
    /** Looks again where the form comes from; to be called before an update. */
    resolve(): void;
    /**
     * The language in which the form can be asked in whole: that of the element, or English where a site's own
     * definition has no complete Welsh. Half of each would also make the marked language untrue (WCAG 2.2 3.1.2).
     */
    languageFor(language: Language, manner: Manner): Language;
}
