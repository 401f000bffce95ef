import { isNear, BEFORE } from './normalise.js';

const tenDigits = new RegExp(`${BEFORE}(?=(\\d(?:[ -]?\\d){9})(?!\\d))`, "g");
const looksLikeOne = /^(?:\d{3}[ -]\d{3}[ -]\d{4}$|[467])/;
const clue = /\b(?:nhs|gig|number|rh?if)/i;
function hasNhsNumber(text) {
  for (const { 0: before, 1: written = "", index } of text.matchAll(tenDigits)) {
    const start = index + before.length;
    if (isValid(written.replace(/\D/g, "")) && (looksLikeOne.test(written) || isNear(clue, text, start, written.length)))
      return true;
  }
  return false;
}
function isValid(digits) {
  let sum = 0;
  for (let index = 0; index < 10; index += 1) sum += Number(digits[index]) * (10 - index);
  return sum % 11 === 0 && !/^(\d)\1*$/.test(digits);
}

export { hasNhsNumber };
