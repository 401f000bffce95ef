/** Fills an array with random bytes, as `crypto.getRandomValues` does. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

const systemRandom: RandomBytes = (bytes) => crypto.getRandomValues(bytes);

/**
 * A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on plain-HTTP intranets;
 * `getRandomValues` is not.
 */
export function createId(random: RandomBytes = systemRandom): string {
  const bytes = random(new Uint8Array(16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  let hex = '';
  for (let index = 0; index < 16; index += 1) hex += (bytes[index] as number).toString(16).padStart(2, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Digits and capitals without 0, 1, I, L, O and U: none is mistaken for another when read out or copied down. */
export const REFERENCE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = REFERENCE_ALPHABET.length;
const RANDOM_CHARACTERS = 13;

/**
 * A new reference, such as `7K2M-9QXR-4TB-H6G`: 13 random characters (63 bits) and one check character, grouped
 * 4-4-3-3 so that it can be read out over the phone.
 */
export function createReference(random: RandomBytes = systemRandom): string {
  // Bytes from 240 up are thrown away: they would make the first characters of the alphabet likelier.
  const limit = 256 - (256 % BASE);
  let characters = '';
  while (characters.length < RANDOM_CHARACTERS) {
    const bytes = random(new Uint8Array(32));
    for (let index = 0; index < bytes.length && characters.length < RANDOM_CHARACTERS; index += 1) {
      const byte = bytes[index] as number;
      if (byte < limit) characters += REFERENCE_ALPHABET[byte % BASE];
    }
  }
  return grouped(characters + checkCharacter(characters));
}

/**
 * A reference as it was typed, brought to its written form, or `undefined` if it cannot be one: a character that
 * is not in the alphabet, a wrong length, or a wrong check character. Case, spaces and hyphens do not matter.
 */
export function parseReference(typed: string): string | undefined {
  const characters = typed.toUpperCase().replace(/[\s\p{Dash}]/gu, '');
  if (!new RegExp(`^[${REFERENCE_ALPHABET}]{${RANDOM_CHARACTERS + 1}}$`).test(characters)) return undefined;
  const body = characters.slice(0, RANDOM_CHARACTERS);
  return characters === body + checkCharacter(body) ? grouped(characters) : undefined;
}

const grouped = (characters: string) => characters.replace(/^(.{4})(.{4})(.{3})(.{3})$/, '$1-$2-$3-$4');

/** Luhn's algorithm to the base 30: notices every single wrong character and most swapped neighbours. */
function checkCharacter(characters: string): string {
  let sum = 0;
  for (let index = 0; index < characters.length; index += 1) {
    const code = REFERENCE_ALPHABET.indexOf(characters[characters.length - 1 - index] as string);
    const weighted = index % 2 === 0 ? code * 2 : code;
    sum += Math.floor(weighted / BASE) + (weighted % BASE);
  }
  return REFERENCE_ALPHABET[(BASE - (sum % BASE)) % BASE] as string;
}
