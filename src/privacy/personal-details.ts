import {takeDates} from './date-of-birth.js';
import {hasNhsNumber} from './nhs-number.js';
import {normalise} from './normalise.js';
import {takePhones} from './phone.js';

/** Every kind of personal detail that can be found, in the order in which they are named. */
export const PERSONAL_DETAILS = [
  'email',
  'phone',
  'nhs-number',
  'postcode',
  'date-of-birth',
  'ni-number',
  'web-address',
  'hospital-number',
] as const;

export type PersonalDetail = (typeof PERSONAL_DETAILS)[number];

export interface PersonalDetailsOptions {
  /** A full date is a birthday if it lies two years or more before this day. */
  readonly today?: Date;
  /** Whether to look for hospital numbers too; each hospital has its own way of writing them. */
  readonly hospitalNumbers?: boolean;
}

// Every pattern here is bounded, or goes forward only, so time grows with the length of the text and no faster.
const email = /[\p{L}\p{N}_+'-]@(?:[\p{L}\p{N}-]+\.)+\p{L}{2}/u;
/** The last two letters are never among those that are misread. */
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/i;
/** Only with letters that are issued. */
const niNumber = /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ -]?\d\d){3}[ -]?[A-D]\b/i;
/** A scheme, www, or a handle; "@ward7" is a place, not a person. */
const webAddress = /\w:\/\/\w|\bwww\.\w|(?:^|[^\w@])@(?!(?:ward|bed|bay|room)\d*\b)[a-z]\w\w/i;
const hospitalNumber = /\b[A-Z]\d{6,8}\b/i;

/**
 * The kinds of personal details that a text seems to hold, for a question before it is sent; never the details
 * themselves. Names and what somebody says about their health cannot be found.
 */
export function findPersonalDetails(
  text: string,
  {today = new Date(), hospitalNumbers = false}: PersonalDetailsOptions = {},
): readonly PersonalDetail[] {
  const plain = normalise(text);
  const dates = takeDates(plain, today);
  const phones = takePhones(dates.rest);
  // In the order of the list above.
  const found: Readonly<Record<PersonalDetail, boolean>> = {
    email: email.test(plain),
    phone: phones.found,
    'nhs-number': hasNhsNumber(phones.rest),
    postcode: postcode.test(plain),
    'date-of-birth': dates.found,
    'ni-number': niNumber.test(plain),
    'web-address': webAddress.test(plain),
    'hospital-number': hospitalNumbers && hospitalNumber.test(plain),
  };
  return (Object.keys(found) as PersonalDetail[]).filter((kind) => found[kind]);
}
