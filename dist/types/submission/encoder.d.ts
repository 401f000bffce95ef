/** What a submission is made of. */
export type Json = string | number | boolean | null | readonly Json[] | {
    readonly [key: string]: Json | undefined;
};
/**
 * Encodes as `JSON.stringify` does on a page that nobody has patched. Old copies of Prototype and MooTools are
 * still on hospital sites, give arrays and strings a `toJSON`, and so turn a list of answers into a quoted string
 * (amplitude/Amplitude-JavaScript#313). Hence own properties only, no `toJSON`, no `for…in`, no `Array.from`.
 */
export declare function encodeJson(value: Json): string;
