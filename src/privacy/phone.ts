import {BEFORE, TAKEN} from './normalise.js';

const GAP = '[ ()-]{0,3}';
const phone = new RegExp(`(${BEFORE})((?:\\+ ?44|0044)${GAP}0?|0)${GAP}(\\d(?:${GAP}\\d){8,9})(?!\\d)`, 'g');

/**
 * Freephone: services have such numbers, nobody at home has. Every helpline on our signposts that is as long as a
 * person's number is one, and people quote them.
 */
const freephone = /^80[08]/;

/**
 * Whether there is a phone number as they are in the United Kingdom, and the text without those that are too long
 * to be anything else.
 */
export function takePhones(text: string): {readonly found: boolean; readonly rest: string} {
  let found = false;
  const rest = text.replace(phone, (match, before: string, prefix: string, number: string) => {
    const digits = number.replace(/\D/g, '');
    found ||= !freephone.test(digits);
    // Ten digits may just as well be an NHS number.
    return prefix + digits.length === '09' ? match : before + TAKEN;
  });
  return {found, rest};
}
