import type { Answer } from '../forms/definition.js';
import type { Service } from './services.js';
import type { Submission } from './submission.js';
/** A name, and one text or several. */
export type Field = readonly [name: string, value: Answer];
/**
 * A submission as fields side by side: answers and contact details by the names of their questions, then what else is
 * known, all under the names that the site has given them. Answers that meet under one name are a list.
 */
export declare function fieldsOf(submission: Submission, service: Service): readonly Field[];
/** Those of some questions whose answers a form with fields of its own would lose: the site has not said where they go. */
export declare const unnamedAmong: (questions: readonly string[], service: Service) => readonly string[];
/** The same of the questions that a submission answers. */
export declare const unnamedIn: ({ answers, contact }: Submission, service: Service) => readonly string[];
/** Whether staff find a submission again by its reference. */
export declare const carriesReference: (service: Service) => boolean;
