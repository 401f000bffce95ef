// What people come to see who join a panel: rows of the table in states.mjs.

/** @typedef {import('./states.mjs').State} State */
/** @typedef {import('./states.mjs').Step} Step */

/** A site of several panels, with everything that a site can say of one. */
const panels = {
  basis: 'consent',
  panels: [
    {preset: 'youth-forum'},
    {preset: 'patient-voices'},
    {
      preset: 'parent-panel',
      area: {'en-GB': 'South Wales', cy: 'De Cymru'},
      meets: {'en-GB': 'Once a month', cy: 'Unwaith y mis'},
      rewards: {'en-GB': 'Vouchers', cy: 'Talebau'},
      runBy: {'en-GB': 'Elm Street', cy: 'Stryd y Llwyfen'},
      leaving: {'en-GB': 'Write to us', cy: 'Ysgrifennwch atom'},
      topics: [{value: 'food', label: {'en-GB': 'Food', cy: 'Bwyd'}}],
    },
  ],
};
const files = {'/panels.json': JSON.stringify(panels)};
const several = {src: '/panels.json'};

/** @type {(who: string, band?: string) => Step[]} */
const is = (who, band) => [
  ['choose', 'who', who],
  ['press'],
  ...(band ? /** @type {Step[]} */ ([['choose', 'band', band], ['press']]) : []),
];
/** @type {Step[]} */
const child = [...is('patient', '13-to-15'), ['write', 'first-name', 'Sam'], ['press']];
/** @type {Step[]} */
const adultOfChild = [
  ...child,
  ['write', 'adult-name', 'Alex'],
  ['choose', 'adult-reach', 'email'],
  ['write', 'adult-email', 'alex@example.org'],
  ['press'],
];
/** @type {Step[]} */
const named = [['write', 'name', 'Sam'], ['press']];
/** @type {Step[]} */
const reached = [...named, ['choose', 'reach', 'email'], ['write', 'email', 'sam@example.org'], ['press']];
/** @type {Step[]} */
const part = [...reached, ['choose', 'ways', 'surveys'], ['choose', 'level', 'hear'], ['press']];
/** @type {Step[]} */
const needs = [...part, ['choose', 'speak', 'english'], ['press']];
const [adult, young] = [is('patient', '18-to-24'), is('patient', '16-to-17')];
/** @type {Step[]} */
const checked = [...adult, ...needs, ['press']];
/** @type {Step[]} */
const joined = [...checked, ['press']];

/** @type {Omit<State, 'element'>[]} */
const rows = [
  {name: 'First step', steps: [], shows: 'sign-up.who'},
  {
    name: 'First step of three panels',
    attributes: {panels: 'youth-forum,parent-panel,patient-voices'},
    steps: [],
    shows: 'sign-up.who',
  },
  ...['public-task', 'legitimate-interests', 'consent'].map((basis) => ({
    name: `What for, on the basis of ${basis}`,
    attributes: {src: '/basis.json'},
    files: {'/basis.json': JSON.stringify({basis, panels: [{preset: 'youth-forum'}]})},
    steps: is('patient', '18-to-24'),
    shows: 'sign-up.use',
  })),
  {
    name: 'First step, with the facts of each panel',
    attributes: several,
    files,
    steps: [],
    shows: 'sign-up.who',
  },
  {name: 'Nobody chosen', steps: [['press']], shows: 'sign-up.who.missing'},
  {name: 'Age', steps: is('patient'), shows: 'sign-up.band'},
  {name: 'No age', steps: [...is('patient'), ['press']], shows: 'sign-up.band.missing'},
  {name: 'Too young', steps: is('patient', 'under-11'), shows: 'sign-up.too-young'},
  {name: 'Too old', steps: is('patient', '25-or-over'), shows: 'sign-up.too-old'},
  {
    name: 'For somebody else',
    attributes: {preset: 'parent-panel'},
    steps: is('patient'),
    shows: 'sign-up.elsewhere',
  },
  {
    name: 'Which panels, of several',
    attributes: several,
    files,
    steps: is('parent-or-carer', '18-to-24'),
    shows: 'sign-up.panels',
  },
  {
    name: 'No panel',
    attributes: several,
    files,
    steps: [...is('parent-or-carer', '18-to-24'), ['press']],
    shows: 'sign-up.panels.missing',
  },
  {name: 'A child: first name', steps: is('patient', '13-to-15'), shows: 'sign-up.first-name.step'},
  {
    name: 'A child: no name',
    steps: [...is('patient', '13-to-15'), ['press']],
    shows: 'sign-up.first-name.missing',
  },
  {name: 'A child: an adult to ask', steps: child, shows: 'sign-up.adult'},
  {name: 'A child: no adult', steps: [...child, ['press']], shows: 'sign-up.adult-name.missing'},
  ...['email', 'phone'].map((way) => ({
    name: `A child: the adult’s ${way} is missing`,
    steps: /** @type {Step[]} */ ([
      ...child,
      ['write', 'adult-name', 'Alex'],
      ['choose', 'adult-reach', way],
      ['press'],
    ]),
    shows: `sign-up.adult-${way}.missing`,
  })),
  {name: 'A child: check', steps: adultOfChild, shows: 'sign-up.check'},
  {name: 'A child: sent', steps: [...adultOfChild, ['press']], shows: 'sign-up.asking'},
  {name: 'About you', steps: adult, shows: 'sign-up.about'},
  {name: 'About you: no name', steps: [...adult, ['press']], shows: 'sign-up.name.missing'},
  {name: 'How to reach you', steps: [...adult, ...named], shows: 'sign-up.contact'},
  {
    name: 'How to reach you: no answer',
    steps: [...adult, ...named, ['press']],
    shows: 'sign-up.reach.missing',
  },
  ...['phone', 'text', 'relay-uk'].map((way) => ({
    name: `How to reach you: by ${way}, with nothing written`,
    steps: /** @type {Step[]} */ ([...adult, ...named, ['choose', 'reach', way], ['press']]),
    shows: 'sign-up.safe.missing',
  })),
  {
    name: 'How to reach you: by post, with nothing written',
    steps: [...adult, ...named, ['choose', 'reach', 'post'], ['press']],
    shows: 'sign-up.address.missing',
  },
  {name: 'How to take part', steps: [...adult, ...reached], shows: 'sign-up.part'},
  {
    name: 'How to take part: no answer',
    steps: [...adult, ...reached, ['press']],
    shows: 'sign-up.ways.missing',
  },
  {
    name: 'How to take part, of a parent with topics',
    attributes: several,
    files,
    steps: [
      ...is('parent-or-carer', '18-to-24'),
      ['choose', 'panels', 'parent-panel'],
      ['press'],
      ...reached,
    ],
    shows: 'sign-up.children',
  },
  {name: 'What would help', steps: [...adult, ...part], shows: 'sign-up.needs'},
  {
    name: 'What would help: no language',
    steps: [...adult, ...part, ['press']],
    shows: 'sign-up.speak.missing',
  },
  {
    name: 'What would help: which language?',
    steps: [...adult, ...part, ['choose', 'speak', 'other'], ['press']],
    shows: 'sign-up.speak-other.missing',
  },
  {name: 'At 16 or 17: an adult you trust', steps: [...young, ...needs], shows: 'sign-up.trusted'},
  {name: 'Permissions', steps: [...adult, ...needs], shows: 'sign-up.permissions.step'},
  {
    name: 'Permissions, where consent is needed and missing',
    attributes: {src: '/consent.json'},
    files: {'/consent.json': JSON.stringify({basis: 'consent', panels: [{preset: 'youth-forum'}]})},
    steps: [...adult, ...needs, ['press']],
    shows: 'sign-up.consent.missing',
  },
  {name: 'Check', steps: checked, shows: 'sign-up.check'},
  {name: 'Joined', steps: joined, shows: 'sign-up.joined'},
  {
    name: 'Joined: copy cleared',
    steps: [...joined, ['press', '.secondary + .secondary + .secondary']],
    shows: 'sign-up.cleared',
  },
  {
    name: 'Equality: first question',
    steps: [...joined, ['press', '[part=equality] button']],
    shows: 'form.continue',
  },
  {
    name: 'Equality: sent',
    steps: [
      ...joined,
      ['press', '[part=equality] button'],
      ...Array.from({length: 6}, () => [
        /** @type {Step} */ (['press', '[part=equality] [value="prefer-not-to-say"]']),
        /** @type {Step} */ (['press', '[part=equality] [type=submit]']),
      ]).flat(),
    ],
    shows: 'sign-up.equality.sent',
  },
  {
    name: 'Equality: not now',
    steps: [...joined, ['press', '[part=equality] button + button']],
    shows: 'sign-up.equality.skipped',
  },
];

/** @type {State[]} */
export const signUpStates = rows.map((state) => ({element: 'hys-panel-sign-up', ...state}));
