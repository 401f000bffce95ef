// What a visitor can come to see, one row per state: the sheet shows each in every language beside its message ids. A
// new state is a row here. A new element is rows here, and a line in `everywhere`.

import {bannerStates} from './banner-states.mjs';
import {feedStates} from './feed-states.mjs';
import {signUpStates} from './sign-up-states.mjs';

/**
 * What somebody does: chooses an option of a question, writes into its box, presses something (without a selector, what
 * sends or goes on), waits for something and leaves the page open for so many hours, or comes back so many hours after
 * an answer was left on the device.
 * @typedef {['choose', name: string, value: string]
 *   | ['write', name: string, text: string]
 *   | ['press', selector?: string]
 *   | ['wait', selector: string, hours: number]
 *   | ['return', hours: number]} Step
 */

/**
 * What the site answers to what is sent. `never` leaves it on its way; without a reply it is accepted.
 * @typedef {{status: number, headers?: Record<string, string>, body?: string} | 'never'} Reply
 */

/**
 * @typedef {object} State
 * @property {string} name as the sheet calls it
 * @property {string} element the tag
 * @property {Record<string, string>} [attributes] besides those that its element has everywhere
 * @property {Record<string, string | null>} [files] what is at which path of the site; `null` never arrives
 * @property {Reply} [reply]
 * @property {Step[]} steps
 * @property {boolean} [speaks] whether screen readers are told something besides what is on screen
 * @property {string} shows a message without values that is on screen now, and was not before the last step
 */

/** What a site would give each element, so that every sentence that depends on it is there. */
export const everywhere = {
  'hys-banner': {
    'contact-href': '#contact',
    'feed-href': '/feed',
    'panel-href': '/panel',
    'org-name': 'Elm Street Clinics',
    'org-name-cy': 'Clinigau Stryd y Llwyfen',
  },
  'hys-panel-sign-up': {
    endpoint: '/answers',
    // The questions about equality go to the receiver only.
    'endpoint-type': 'receiver',
    region: 'wales',
    'contact-href': '#contact',
    'privacy-href': '/privacy',
    'org-name': 'Elm Street Clinics',
    'org-name-cy': 'Clinigau Stryd y Llwyfen',
  },
  'hys-feedback': {
    endpoint: '/answers',
    region: 'border',
    'contact-href': '#contact',
    'panel-href': '#panel',
    'privacy-href': '/privacy',
    'org-name': 'Elm Street Clinics',
    'org-name-cy': 'Clinigau Stryd y Llwyfen',
  },
  'hys-you-said-we-did': {
    src: '/updates.json',
    'org-name': 'Elm Street Clinics',
    'org-name-cy': 'Clinigau Stryd y Llwyfen',
  },
};

/** Sentences that no state shows, with the reason. */
export const inNoState = {
  'banner.calendar-title': 'it is in the file for the calendar',
  'banner.show-again': 'once it is hidden, the button with the name of the consultation is all there is',
  'personal.hospital-number': 'which numbers those are is a setting that no attribute gives yet',
};

const html = {'content-type': 'text/html'};
/** @type {Reply} */
const busy = {status: 503, headers: {'retry-after': '3600'}};
/** @type {Reply} */
const page = {status: 200, headers: html, body: '<!doctype html><title>Log in</title>'};

/** A public key of the tests. */
const aKey = 'BAN1QoA-gkeFo6GC_KnTucGpVN1tLkQl5U-8RqDVIuG6_YKZH5cjx4Vt9d-B572Vjv65XN6NY1SSeG3WLDIn6nc';

const sealed = {'endpoint-type': 'receiver', outbox: 'sealed', 'outbox-key': aKey};

/** @type {Step[]} */
const answered = [
  ['choose', 'useful', 'no'],
  ['write', 'improve', '……'],
];
/** @type {(kind: string) => Step[]} */
const about = (kind) => [['choose', 'kind', kind], ['press']];
/** @type {Step[]} */
const concern = [...about('concern'), ['write', 'better', '……'], ['press']];
const details =
  '07700 900 982, sam@example.org, M1 1AE, 943 476 5919, 01/02/2003, AB 12 34 56 C, www.example.org/sam';

/** The least that a site can ask: without a title, and without words of its own for what is missing. */
const own = {
  id: 'own',
  version: '1',
  steps: [
    {
      name: 'all',
      questions: [{type: 'short-text', name: 'place', label: {'en-GB': 'Which clinic?', cy: 'Pa glinig?'}}],
    },
  ],
};

/** @type {(state: Omit<State, 'element'>) => State} */
const pageUseful = (state) => ({element: 'hys-feedback', ...state});
/** @type {(preset: string) => (state: Omit<State, 'element'>) => State} */
const preset = (preset) => (state) => ({
  element: 'hys-feedback',
  ...state,
  attributes: {preset, ...state.attributes},
});
const [friendsAndFamily, experience] = [preset('friends-and-family'), preset('experience')];

/** @type {State[]} */
export const states = [
  ...[
    {name: 'First view', steps: [], shows: 'page-useful.heading'},
    {name: 'A trial', attributes: {test: ''}, steps: [], shows: 'feedback.trial'},
    {name: 'Nothing answered', steps: [['press']], shows: 'form.problem'},
    {
      name: 'Nearly as much as there may be',
      attributes: {'max-length': '10'},
      steps: [['write', 'improve', '123456789']],
      speaks: true,
      shows: 'page-useful.heading',
    },
    {
      name: 'More than there may be',
      attributes: {'max-length': '10'},
      steps: [['write', 'improve', '12345678901'], ['press']],
      shows: 'form.problem',
    },
    {
      name: 'Personal details',
      steps: [['write', 'improve', details], ['choose', 'useful', 'no'], ['press']],
      shows: 'personal.heading',
    },
    {
      name: 'On its way',
      reply: 'never',
      steps: [...answered, ['press']],
      speaks: true,
      shows: 'form.sending',
    },
    {name: 'Sent', steps: [...answered, ['press']], shows: 'outcome.sent'},
    {name: 'Waiting', reply: busy, steps: [...answered, ['press']], shows: 'outcome.waiting'},
    {
      name: 'Waiting, and kept on the device',
      attributes: sealed,
      reply: busy,
      steps: [...answered, ['press']],
      shows: 'outcome.kept.text',
    },
    {name: 'Perhaps sent', reply: page, steps: [...answered, ['press']], shows: 'outcome.unconfirmed'},
    {
      name: 'Passed on',
      attributes: {
        'endpoint-type': 'google-forms',
        'field-names': 'useful=entry.1,improve=entry.2',
        'read-when': 'We read this on weekdays.',
        'read-when-cy': 'Rydym yn darllen hyn yn ystod yr wythnos.',
      },
      steps: [...answered, ['press']],
      shows: 'outcome.passed-on.text',
    },
    {name: 'Refused', reply: {status: 400}, steps: [...answered, ['press']], shows: 'outcome.rejected'},
    {
      name: 'One answer refused',
      reply: {status: 422, body: '{"fields": [{"field": "improve", "code": "refused"}]}'},
      steps: [...answered, ['press']],
      shows: 'form.problem',
    },
    {
      name: 'An answer of too many bytes',
      reply: {status: 422, body: '{"fields": [{"field": "improve", "code": "too-large"}]}'},
      steps: [...answered, ['press']],
      shows: 'form.problem',
    },
    {
      name: 'Could not be sent',
      reply: {status: 404},
      steps: [...answered, ['press']],
      shows: 'outcome.misconfigured',
    },
    {
      name: 'Given up after a day',
      reply: busy,
      steps: [...answered, ['press'], ['wait', '.outcome', 25], ['press', '.outcome button']],
      shows: 'outcome.expired',
    },
    {
      name: 'An answer of an earlier visit is lost',
      attributes: sealed,
      steps: [['return', 25]],
      shows: 'outcome.lost',
    },
  ].map(pageUseful),
  ...[
    {name: 'Friends and Family: first view', steps: [], shows: 'friends-and-family.heading'},
    {name: 'Friends and Family: nothing answered', steps: [['press']], shows: 'form.problem'},
    {
      name: 'Friends and Family: an answer that may be taken back',
      steps: [['choose', 'who', 'both']],
      shows: 'form.clear',
    },
  ].map(friendsAndFamily),
  ...[
    {name: 'Experience: first step', steps: [], shows: 'experience.heading'},
    {name: 'Experience: nothing chosen', steps: [['press']], shows: 'experience.kind.missing'},
    {name: 'Experience: a compliment', steps: about('compliment'), shows: 'experience.words'},
    {
      name: 'Experience: a concern, with nothing written',
      steps: [...about('concern'), ['press']],
      shows: 'form.problem',
    },
    {
      name: 'Experience: a compliment, with nothing written',
      steps: [...about('compliment'), ['press']],
      shows: 'form.problem',
    },
    {
      name: 'Experience: a question, with nothing written',
      steps: [...about('question'), ['press']],
      shows: 'experience.question.missing',
    },
    {
      name: 'Experience: personal details before the last step',
      steps: [...about('concern'), ['write', 'better', details], ['press']],
      shows: 'personal.keep',
    },
    {name: 'Experience: is a reply wanted?', steps: concern, shows: 'contact.reply'},
    {name: 'Experience: no answer to that', steps: [...concern, ['press']], shows: 'contact.reply.missing'},
    ...['email', 'phone'].flatMap((way) => [
      {
        name: `Experience: reply by ${way}, with nothing written`,
        steps: [...concern, ['choose', 'reply', way], ['press']],
        shows: `contact.${way}.missing`,
      },
      {
        name: `Experience: reply by ${way}, with a name in its place`,
        steps: [...concern, ['choose', 'reply', way], ['write', `reply-${way}`, 'sam'], ['press']],
        shows: 'form.problem',
      },
    ]),
    {
      name: 'Experience: sent, and a reply is to come',
      steps: [
        ...concern,
        ['choose', 'reply', 'email'],
        ['write', 'reply-email', 'sam@example.org'],
        ['press'],
      ],
      shows: 'outcome.reply',
    },
  ].map(experience),
  {
    element: 'hys-feedback',
    name: 'A form of the site’s own, with nothing written',
    attributes: {src: '/own.json'},
    files: {'/own.json': JSON.stringify(own)},
    steps: [['press']],
    shows: 'feedback.heading',
  },
  ...signUpStates,
  ...bannerStates,
  ...feedStates,
];
