/**
 * Whether there is a phone number as they are in the United Kingdom, and the text without those that are too long
 * to be anything else.
 */
export declare function takePhones(text: string): {
    readonly found: boolean;
    readonly rest: string;
};
