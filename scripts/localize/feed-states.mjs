// What people come to see of what was done about their words: rows of the table in states.mjs.

/** @typedef {import('./states.mjs').State} State */
/** @typedef {import('./states.mjs').Step} Step */

/** The day so many days ago, as a feed writes it. */
const daysAgo = (/** @type {number} */ days) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const said = {title: 'Play boxes', youSaid: 'There is nothing to do.', response: 'A box for each room.'};
const welsh = {
  title: 'Blychau chwarae',
  youSaid: 'Does dim i’w wneud.',
  response: 'Blwch i bob ystafell.',
};

/** An update in both languages: what it says besides, and the same in Welsh. */
const update = (/** @type {object} */ besides = {}, /** @type {object} */ inWelsh = {}, days = 1) => ({
  id: `update-${days}`,
  title: said.title,
  language: 'en-GB',
  date_published: daysAgo(days),
  _you_said_we_did: {...said, ...besides, translations: {cy: {...welsh, ...inWelsh}}},
});

const reason = 'The rooms are full.';
const answerInWelsh = {reason: 'Mae’r ystafelloedd yn llawn.', next: 'Byddwn yn gofyn eto.'};
const everyStatus = [
  {status: 'done'},
  {status: 'doing'},
  {status: 'planned', next: 'We ask again.'},
  {status: 'exploring'},
  {status: 'cannot', reason},
  {status: 'no-change', reason},
  {},
].map((answer, index) =>
  update(
    answer,
    {reason: answer.reason && answerInWelsh.reason, next: answer.next && answerInWelsh.next},
    index + 1,
  ),
);

const everything = {
  ...update(
    {
      weAsked: 'How was your wait?',
      isQuote: true,
      quoteConsent: true,
      status: 'doing',
      next: {text: 'We buy more.', by: daysAgo(-30), owner: 'Play team'},
      service: 'Children’s ward',
      place: 'Elm Street',
      themes: ['Waiting', 'Play'],
      heardFrom: 41,
    },
    {
      weAsked: 'Sut oedd yr aros?',
      next: {text: 'Byddwn yn prynu mwy.', owner: 'Tîm chwarae'},
      service: 'Ward y plant',
      place: 'Stryd y Llwyfen',
      themes: ['Aros', 'Chwarae'],
    },
    20,
  ),
  date_modified: daysAgo(2),
  url: '/play-boxes',
};

const answered = '7K2M-9QXR-4TB-H6G';
/** `printf 'have-your-say/reference/1:7K2M9QXR4TBH6G' | sha256sum` */
const hash = '002bd57f226cae80ce7cb2b448ea404adf4b18582a7e2efd5bceae0c7bce3251';

/** Two updates with themes and services to choose from, the older of which answers a reference. */
const two = (references = [hash]) => [
  update(
    {status: 'done', service: 'Play team', themes: ['Play']},
    {service: 'Tîm chwarae', themes: ['Chwarae']},
  ),
  update(
    {status: 'cannot', reason, service: 'Kitchen', themes: ['Food'], references},
    {reason: answerInWelsh.reason, service: 'Cegin', themes: ['Bwyd']},
    2,
  ),
];
const oneOfTwo = {attributes: {limit: '1'}, items: two()};

/** @type {(words: string) => Step[]} */
const lookedFor = (words) => [
  ['write', 'search', words],
  ['press', '.filters [type=submit]'],
];
/** @type {(reference: string) => Step[]} */
const lookedUp = (reference) => [
  ['write', 'reference', reference],
  ['press', '.find [type=submit]'],
];

const source = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Elm Street Clinics',
  home_page_url: '/clinics',
};
const feedOf = (/** @type {unknown[]} */ items, /** @type {object} */ from = source) => ({
  '/updates.json': JSON.stringify({...from, items}),
});

/** @type {(Omit<State, 'element'> & {items?: unknown[]})[]} */
const rows = [
  {
    name: 'Loading, for longer than a moment',
    files: {'/updates.json': null},
    steps: [],
    speaks: true,
    shows: 'feed.loading',
  },
  {name: 'Not loaded', files: {}, steps: [], shows: 'feed.retry'},
  {name: 'No updates', items: [], steps: [], shows: 'feed.empty'},
  {
    name: 'Every status, and none',
    attributes: {limit: '7'},
    items: everyStatus,
    steps: [],
    shows: 'feed.no-change',
  },
  {name: 'Everything that an update can say', items: [everything], steps: [], shows: 'feed.next-owner'},
  {
    name: 'An update from an ordinary feed',
    items: [{id: 'news', title: 'Play boxes', content_text: said.response, url: '/play-boxes'}],
    steps: [],
    shows: 'feed.read-more',
  },
  {
    name: 'It cannot be done, and nobody says why',
    items: [update({status: 'cannot'})],
    steps: [],
    shows: 'feed.no-reason',
  },
  {
    name: 'It is planned, and nobody says what happens next',
    items: [update({status: 'planned'})],
    steps: [],
    shows: 'feed.no-next',
  },
  {name: 'From a feed without a title', files: feedOf([update()], {}), steps: [], shows: 'feed.source'},
  {
    name: 'Nothing new for over a year',
    items: [update({status: 'done'}, {}, 400)],
    steps: [],
    shows: 'feed.stale',
  },
  {
    name: 'Some updates cannot be shown',
    items: [update({status: 'done'}), {title: 'Without an id'}],
    steps: [],
    shows: 'feed.partial',
  },
  {
    name: 'More updates than are ever shown',
    items: Array.from({length: 10_001}, (_, index) => ({id: index + 1, title: `${index + 1}`})),
    steps: [],
    shows: 'feed.more',
  },
  {name: 'More than show at first', ...oneOfTwo, steps: [], shows: 'feed.search'},
  {
    name: 'More than show at first, and all are shown',
    ...oneOfTwo,
    steps: [['press', '.actions button']],
    shows: 'feed.cannot',
  },
  {name: 'Some fit what was chosen', ...oneOfTwo, steps: lookedFor('food'), speaks: true, shows: 'feed.all'},
  {name: 'None fits', ...oneOfTwo, steps: lookedFor('parking'), speaks: true, shows: 'feed.no-match'},
  {
    name: 'All again, after none',
    ...oneOfTwo,
    steps: [...lookedFor('parking'), ['press', '.actions .secondary']],
    speaks: true,
    shows: 'feed.more',
  },
  {name: 'One’s own answer', items: two(), steps: [], shows: 'feed.find'},
  {
    name: 'One’s own answer: no reference',
    items: two(),
    steps: lookedUp('7K2M-9QXR-4TB-H6H'),
    shows: 'feed.reference-wrong',
  },
  {
    name: 'One’s own answer: nothing published',
    items: two(['0'.repeat(64)]),
    steps: lookedUp(answered),
    speaks: true,
    shows: 'feed.reference-none',
  },
  {name: 'One’s own answer: found', ...oneOfTwo, steps: lookedUp(answered), shows: 'feed.cannot'},
];

/** @type {State[]} */
export const feedStates = rows.map(({items, ...state}) => ({
  element: 'hys-you-said-we-did',
  ...(items && {files: feedOf(items)}),
  ...state,
}));
