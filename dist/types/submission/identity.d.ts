/** Fills an array with random bytes, as `crypto.getRandomValues` does. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
/**
 * A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on plain-HTTP intranets;
 * `getRandomValues` is not.
 */
export declare function createId(random?: RandomBytes): string;
/** Digits and capitals without 0, 1, I, L, O and U: none is mistaken for another when read out or copied down. */
export declare const REFERENCE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
/**
 * A new reference, such as `7K2M-9QXR-4TB-H6G`: 13 random characters (63 bits) and one check character, grouped
 * 4-4-3-3 so that it can be read out over the phone.
 */
export declare function createReference(random?: RandomBytes): string;
/**
 * A reference as it was typed, brought to its written form, or `undefined` if it cannot be one: a character that
 * is not in the alphabet, a wrong length, or a wrong check character. Case, spaces and hyphens do not matter.
 */
export declare function parseReference(typed: string): string | undefined;
