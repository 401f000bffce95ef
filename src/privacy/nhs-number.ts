import {BEFORE, isNear} from './normalise.js';

/** Looked ahead at, so that each number in a row of numbers gets its turn. */
const tenDigits = new RegExp(`${BEFORE}(?=(\\d(?:[ -]?\\d){9})(?!\\d))`, 'g');
/** As NHS numbers are written, or the ranges that are being issued in England and Wales. */
const looksLikeOne = /^(?:\d{3}[ -]\d{3}[ -]\d{4}$|[467])/;
const clue = /\b(?:nhs|gig|number|rh?if)/i;

/** One random number in eleven has the right check digit, so there has to be a clue too. */
export function hasNhsNumber(text: string): boolean {
  for (const {0: before, 1: written = '', index} of text.matchAll(tenDigits)) {
    const start = index + before.length;
    if (
      isValid(written.replace(/\D/g, '')) &&
      (looksLikeOne.test(written) || isNear(clue, text, start, written.length))
    )
      return true;
  }
  return false;
}

/** Modulus 11: each digit times its distance from the end; with the check digit, the sum is a multiple of 11. */
function isValid(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index += 1) sum += Number(digits[index]) * (10 - index);
  // Ten equal digits have the right sum and are nobody's.
  return sum % 11 === 0 && !/^(\d)\1*$/.test(digits);
}
