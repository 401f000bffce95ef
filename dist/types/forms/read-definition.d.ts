import type { FormDefinition } from './definition.js';
/** One thing that is wrong with a definition that a site wrote. */
export interface DefinitionMistake {
    /** Where, as in `steps[0].questions[2].type`. */
    readonly place: string;
    readonly found: string;
    readonly expected: string;
}
export type ReadDefinition = {
    readonly definition: FormDefinition;
}
/** Never empty. */
 | {
    readonly mistakes: readonly DefinitionMistake[];
};
/** More than this is no longer a form inside a page, and nobody would finish it. */
export declare const MOST_QUESTIONS = 40;
/**
 * Reads a form definition of a site. Either all of it is good, or none is used: half a form would lose half of the
 * answers. A condition may only name a choice that was asked before it, so there are no loops.
 */
export declare function readDefinition(value: unknown): ReadDefinition;
