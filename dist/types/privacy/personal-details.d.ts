/** Every kind of personal detail that can be found, in the order in which they are named. */
export declare const PERSONAL_DETAILS: readonly ["email", "phone", "nhs-number", "postcode", "date-of-birth", "ni-number", "web-address", "hospital-number"];
export type PersonalDetail = (typeof PERSONAL_DETAILS)[number];
export interface PersonalDetailsOptions {
    /** A full date is a birthday if it lies two years or more before this day. */
    readonly today?: Date;
    /** Whether to look for hospital numbers too; each hospital has its own way of writing them. */
    readonly hospitalNumbers?: boolean;
}
/**
 * The kinds of personal details that a text seems to hold, for a question before it is sent; never the details
 * themselves. Names and what somebody says about their health cannot be found.
 */
export declare function findPersonalDetails(text: string, { today, hospitalNumbers }?: PersonalDetailsOptions): readonly PersonalDetail[];
