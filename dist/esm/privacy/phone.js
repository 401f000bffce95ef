import { TAKEN, BEFORE } from './normalise.js';

const GAP = "[ ()-]{0,3}";
const phone = new RegExp(`(${BEFORE})((?:\\+ ?44|0044)${GAP}0?|0)${GAP}(\\d(?:${GAP}\\d){8,9})(?!\\d)`, "g");
const freephone = /^80[08]/;
function takePhones(text) {
  let found = false;
  const rest = text.replace(phone, (match, before, prefix, number) => {
    const digits = number.replace(/\D/g, "");
    found ||= !freephone.test(digits);
    return prefix + digits.length === "09" ? match : before + TAKEN;
  });
  return { found, rest };
}

export { takePhones };
