import { takeDates } from './date-of-birth.js';
import { hasNhsNumber } from './nhs-number.js';
import { normalise } from './normalise.js';
import { takePhones } from './phone.js';

const email = new RegExp("[\\p{L}\\p{N}_+'-]@(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2}", "u");
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/i;
const niNumber = /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ -]?\d\d){3}[ -]?[A-D]\b/i;
const webAddress = /\w:\/\/\w|\bwww\.\w|(?:^|[^\w@])@(?!(?:ward|bed|bay|room)\d*\b)[a-z]\w\w/i;
const hospitalNumber = /\b[A-Z]\d{6,8}\b/i;
function findPersonalDetails(text, { today = /* @__PURE__ */ new Date(), hospitalNumbers = false } = {}) {
  const plain = normalise(text);
  const dates = takeDates(plain, today);
  const phones = takePhones(dates.rest);
  const found = {
    email: email.test(plain),
    phone: phones.found,
    "nhs-number": hasNhsNumber(phones.rest),
    postcode: postcode.test(plain),
    "date-of-birth": dates.found,
    "ni-number": niNumber.test(plain),
    "web-address": webAddress.test(plain),
    "hospital-number": hospitalNumbers && hospitalNumber.test(plain)
  };
  return Object.keys(found).filter((kind) => found[kind]);
}

export { findPersonalDetails };
