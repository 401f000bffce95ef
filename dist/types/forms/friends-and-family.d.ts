import type { FormDefinition } from './definition.js';
/** The mandated question (Friends and Family Test, since 1 April 2020). Never reworded. */
export declare const FRIENDS_AND_FAMILY_QUESTION = "Overall, how was your experience of our service?";
/** The mandated answers in their order; a national return counts them as 1 to 6. They are what is stored, too. */
export declare const FRIENDS_AND_FAMILY_ANSWERS: readonly ["Very good", "Good", "Neither good nor poor", "Poor", "Very poor", "Don't know"];
/**
 * The Friends and Family Test. The question and its six answers may not change, so a change of theirs is a new
 * version. Anonymous by construction: nothing here asks who somebody is.
 */
export declare const friendsAndFamily: FormDefinition;
