import type { FormDefinition } from './definition.js';
import type { Mistake } from './rules.js';
export type ReadDefinition = {
    readonly definition: FormDefinition;
}
/** Never empty. */
 | {
    readonly mistakes: readonly Mistake[];
};
/** More than this is no longer a form inside a page, and nobody would finish it. */
export declare const MOST_QUESTIONS = 40;
/**
 * Reads a form definition of a site. Either all of it is good, or none is used: half a form would lose half of the
 * answers. A condition may only name a choice that was asked before it, so there are no loops.
 */
export declare function readDefinition(value: unknown): ReadDefinition;
