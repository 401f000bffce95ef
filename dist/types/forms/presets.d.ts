import type { FormDefinition } from './definition.js';
/** Is this page useful? One question and one optional follow-up, on one step. */
export declare const pageUseful: FormDefinition;
/** A compliment, a concern, an idea or a question; a reply is offered where one makes sense. */
export declare const experience: FormDefinition;
/** The names of the built-in form definitions. */
export declare const presetNames: readonly string[];
/** The built-in form definition of that name. */
export declare function presetNamed(name: string): FormDefinition | undefined;
