// What people come to see of a consultation: rows of the table in states.mjs.

/** @typedef {import('./states.mjs').State} State */

/** A day so many days from now, as a site writes it. */
const day = (/** @type {number} */ from) =>
  new Date(Date.now() + from * 86_400_000).toLocaleDateString('sv-SE', {timeZone: 'Europe/London'});

const text = (/** @type {string} */ english, /** @type {string} */ welsh) => ({'en-GB': english, cy: welsh});

const everything = {
  id: 'clinics',
  title: text('Evening clinics', 'Clinigau gyda’r nos'),
  summary: text('We want to open on 2 evenings.', 'Hoffem agor ar 2 noson.'),
  audience: text('families', 'teuluoedd'),
  area: text('South Wales', 'De Cymru'),
  organiser: text('Elm Street', 'Stryd y Llwyfen'),
  rewards: text('a voucher', 'taleb'),
  whatHappensNext: text('We read every answer.', 'Byddwn yn darllen pob ateb.'),
  opens: day(-10),
  closes: day(20),
  ways: [
    {kind: 'online', url: '/clinics'},
    {kind: 'online', label: text('A map to write on', 'Map i ysgrifennu arno'), url: '/map'},
    {kind: 'phone', number: '01632 960120'},
    {kind: 'post', address: text('Freepost', 'Rhadbost')},
    {
      kind: 'event',
      label: text('Open day', 'Diwrnod agored'),
      starts: `${day(5)}T10:00`,
      ends: `${day(5)}T12:00`,
    },
    {kind: 'event', label: text('Drop in', 'Galw heibio'), starts: `${day(6)}T10:00`},
    {kind: 'bsl-video', url: '/bsl'},
    {kind: 'paper', label: text('At the desk', 'Wrth y ddesg')},
    {kind: 'text', number: '07700 900123'},
    {kind: 'email', email: 'clinics@example.org'},
    {kind: 'in-person', address: text('Main entrance', 'Y brif fynedfa')},
  ],
  formats: [
    ...['easy-read', 'bsl', 'large-print', 'audio', 'braille', 'youth'].map((kind) => ({kind})),
    {kind: 'translation', language: 'pl', name: 'Polski', url: '/pl'},
  ],
  contact: {email: 'clinics@example.org'},
};

/** @type {(name: string, change: object, shows: string, steps?: State['steps']) => State} */
const row = (name, change, shows, steps = []) => ({
  element: 'hys-banner',
  name,
  attributes: {src: '/consultations.json'},
  files: {'/consultations.json': JSON.stringify([{...everything, ...change}])},
  steps,
  shows,
});

/** @type {State[]} */
export const bannerStates = [
  row('Open, with every way to take part', {}, 'banner.take-part'),
  row('Open, and none of the ways is online', {ways: everything.ways.slice(2)}, 'banner.all-ways'),
  row('Open without an end', {closes: undefined}, 'banner.no-end'),
  row('Closes tomorrow', {closes: day(1)}, 'banner.formats'),
  row('Closes today', {closes: day(0)}, 'banner.formats'),
  row('Opens with a day', {opens: day(3)}, 'banner.more'),
  row('Opens at a time', {opens: `${day(3)}T09:00`}, 'banner.more'),
  row('Closed, with a day for the results', {closes: day(-1), resultsDue: day(30)}, 'banner.closed'),
  row('Closed, and the results are late', {closes: day(-9), resultsDue: day(-2)}, 'banner.closed'),
  row('With an outcome', {closes: day(-9), outcomeUrl: '/outcome'}, 'banner.see-outcome'),
  row('Withdrawn', {status: 'withdrawn'}, 'banner.withdrawn'),
];
