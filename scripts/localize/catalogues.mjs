// One row per catalogue, and the rules that its sentences keep. A new language, reading level or audience is an XLIFF
// file, its name in lit-localize.json and a row here; a rule that a row leaves out is not applied to it.

/**
 * @typedef {object} Rules
 * @property {number} [longestSentence] the most words in a sentence
 * @property {boolean} [wholeNumbers] no percentages and no decimals
 * @property {Record<string, string>} [bannedWords] a word, and what to do instead
 * @property {Record<string, string>} [spellings] a spelling that we do not use, and the one that we do
 * @property {Record<string, string>} [ownWords] words that no dictionary of the language has, with the reason
 * @property {Record<string, string>} [typewriterMarks] ids that may hold straight quotation marks, with the reason
 */

/**
 * @typedef {object} Catalogue
 * @property {string} locale as in lit-localize.json and in the name of the XLIFF file
 * @property {string} name as people call it
 * @property {string} lang for the HTML of the sheet, and for plurals
 * @property {string} [from] the catalogue that it is translated from, where that is not English itself
 * @property {string} [standard] the words that it says in another way; it may repeat them
 * @property {string} [dictionary] the package that has the spelling of the language
 * @property {boolean} [pictures] each sentence of its prose is a row with a picture
 * @property {Rules} rules
 * @property {Record<string, string>} sameAsEnglish ids that read as in English, with the reason
 * @property {{in: string, lang?: string, says: RegExp}[]} draftNotices what has to stand where while nobody whom it is
 *   for has checked it: in a file, or in every page of a folder whose `<html>` has that `lang`
 */

/** English is what every catalogue is translated from, some of them by way of another. */
export const english = {
  locale: 'en-GB',
  lang: 'en-GB',
  /** @type {Rules} */
  rules: {
    longestSentence: 20,
    bannedWords: {
      please: 'say what to do',
      valid: 'say what is expected',
      invalid: 'say what is expected',
      required: 'say what to do',
      mandatory: 'say what to do',
      forgot: 'say what to do',
      oops: 'say what happened',
      easy: 'leave it out: it is not for everybody',
      easily: 'leave it out: it is not for everybody',
      simple: 'leave it out: it is not for everybody',
      simply: 'leave it out: it is not for everybody',
      just: 'leave it out',
      should: 'say what to do, or what will happen',
      unfortunately: 'say what happened',
      click: '“select”: not everybody has a mouse',
    },
    spellings: {'e-mail': 'email', 'on-line': 'online', 'web site': 'website', 'post code': 'postcode'},
    typewriterMarks: {
      'friends-and-family.overall.6':
        'the answers of the Friends and Family Test are mandated letter by letter',
    },
  },
};

/** Ids whose values are put in without isolates, since they are no names and run from left to right. */
export const plainValues = {
  'sign-up.band.over': 'a number',
  'sign-up.band.between': 'numbers',
  'signposts.text': 'a word in Latin letters and a number, as they have to be typed',
};

/** @type {Rules} */
const welshRules = {
  longestSentence: 20,
  bannedWords: {'os gwelwch yn dda': 'leave it out, as the English does'},
  spellings: {ebost: 'e-bost', 'côd post': 'cod post', arlein: 'ar-lein'},
  ownWords: {tecstiwch: 'younger than the dictionary', Braille: 'a name', Relay: 'of the name Relay UK'},
};

/** Short words for people who find reading hard: a figure with a point in it is one more thing to work out. */
const easyRead = {longestSentence: 10, wholeNumbers: true};
/** A reading age of 9 to 11. */
const young = {longestSentence: 12};

const easyReadNotice = {in: 'README.md', says: /Easy Read words are a draft/};
const youngNotice = {in: 'README.md', says: /words for young people are a draft/};

/** @type {Catalogue[]} */
export const catalogues = [
  {
    locale: 'cy',
    name: 'Welsh',
    lang: 'cy',
    dictionary: 'dictionary-cy',
    rules: welshRules,
    sameAsEnglish: {},
    draftNotices: [
      {in: 'README.md', says: /Welsh is a draft/},
      {in: 'stories/pages/index.html', says: /Welsh is a draft/},
      {in: 'stories/pages', lang: 'cy', says: /Drafft yw’r Gymraeg/},
    ],
  },
  {
    locale: 'en-GB-simple',
    name: 'Easy Read',
    lang: 'en-GB',
    standard: 'en-GB',
    pictures: true,
    rules: {...english.rules, ...easyRead},
    sameAsEnglish: {},
    draftNotices: [easyReadNotice],
  },
  {
    locale: 'cy-simple',
    name: 'Easy Read in Welsh',
    lang: 'cy',
    dictionary: 'dictionary-cy',
    from: 'en-GB-simple',
    standard: 'cy',
    pictures: true,
    rules: {...welshRules, ...easyRead},
    sameAsEnglish: {},
    draftNotices: [easyReadNotice],
  },
  {
    locale: 'en-GB-x-young',
    name: 'For young people',
    lang: 'en-GB',
    standard: 'en-GB',
    rules: {...english.rules, ...young},
    sameAsEnglish: {},
    draftNotices: [youngNotice],
  },
  {
    locale: 'cy-x-young',
    name: 'For young people, in Welsh',
    lang: 'cy',
    dictionary: 'dictionary-cy',
    from: 'en-GB-x-young',
    standard: 'cy',
    rules: {...welshRules, ...young},
    sameAsEnglish: {},
    draftNotices: [youngNotice],
  },
];
