/** What the attributes of the elements are called in the tools, where people choose them. */
export interface Option {
  readonly label: string;
  readonly hint?: string;
  readonly kind?: 'text' | 'url' | 'number' | 'date' | 'flag';
  readonly choices?: readonly (readonly [value: string, label: string])[];
}

const languages: Option['choices'] = [
  ['', 'As the page says'],
  ['en-GB', 'English'],
  ['cy', 'Welsh'],
];

export const options: Readonly<Record<string, Option>> = {
  preset: {label: 'What it asks'},
  panels: {label: 'Several panels', hint: 'Names of built-in panels, with commas between.'},
  'min-age': {label: 'Youngest age', hint: 'Leave it empty for the panel’s own.'},
  'max-age': {label: 'Oldest age'},
  'permission-age': {label: 'Age from which nobody else has to agree', hint: '16 unless you say otherwise.'},
  src: {label: 'Address of your own JSON or feed', kind: 'url'},
  'src-cy': {label: 'Address of the same in Welsh', kind: 'url'},
  heading: {label: 'Heading'},
  'heading-level': {
    label: 'Level of the heading',
    choices: ['1', '2', '3', '4', '5', '6'].map((level) => [level, level] as const),
  },
  endpoint: {label: 'Where answers go', hint: 'An https: address, or a path on your site.', kind: 'url'},
  'endpoint-type': {label: 'What takes the answers'},
  topic: {label: 'Topic', hint: 'Stored with each answer.'},
  team: {label: 'Team or ward', hint: 'Stored with each answer.'},
  method: {label: 'How it is collected', hint: 'Such as tablet. Stored with each answer.'},
  test: {label: 'These are trials', hint: 'Marked so on screen and wherever they are stored.', kind: 'flag'},
  'contact-href': {label: 'Page with other ways to get in touch', kind: 'url'},
  'privacy-href': {label: 'Privacy notice', kind: 'url'},
  'panel-href': {label: 'Page to join a panel', kind: 'url'},
  'feed-href': {label: 'Page that says what changed', kind: 'url'},
  'consultation-href': {label: 'Page to take part', kind: 'url'},
  'read-when': {label: 'When somebody reads it', hint: 'As a sentence: We read this on weekdays.'},
  'read-when-cy': {label: 'The same in Welsh'},
  'free-text': {
    label: 'Free text',
    hint: 'Turn it off when nobody can look after what is written.',
    choices: [
      ['on', 'On'],
      ['off', 'Off'],
    ],
  },
  'max-length': {label: 'Most characters in a long answer', kind: 'number'},
  summary: {label: 'One sentence on what it is about'},
  opens: {label: 'Opens', kind: 'date'},
  closes: {label: 'Closes', hint: 'It closes with the last minute of that day, by UK clocks.', kind: 'date'},
  'hide-after-days': {label: 'Days it stays after it has closed', kind: 'number'},
  remember: {
    label: 'Remember that somebody has hidden it',
    choices: [
      ['none', 'No'],
      ['session', 'Until the browser is closed'],
      ['local', 'On that device'],
    ],
  },
  limit: {label: 'Updates at first', kind: 'number'},
  images: {
    label: 'Pictures',
    choices: [
      ['none', 'None'],
      ['same-origin', 'From your own site'],
    ],
  },
  locale: {label: 'Language', choices: languages},
  reading: {
    label: 'Reading level',
    choices: [
      ['', 'Standard, unless the page says otherwise'],
      ['easy', 'Easy Read'],
    ],
  },
  audience: {
    label: 'Who it is for',
    choices: [
      ['adult', 'Everybody'],
      ['young', 'Young people'],
      ['parent', 'Parents and carers'],
    ],
  },
  'org-name': {label: 'Who asks'},
  'org-name-cy': {label: 'Who asks, in Welsh'},
  region: {
    label: 'Whose helplines are shown',
    choices: [
      ['', 'Only those for the whole United Kingdom'],
      ['england', 'England'],
      ['wales', 'Wales'],
      ['scotland', 'Scotland'],
      ['northern-ireland', 'Northern Ireland'],
      ['border', 'England and Wales'],
    ],
  },
  render: {
    label: 'Where it renders',
    choices: [
      ['shadow', 'In a shadow root'],
      ['light', 'In the page itself, for tools that cannot see into one'],
    ],
  },
  encoding: {label: 'How the body is written', hint: 'Leave it empty for what the service wants.'},
  'field-names': {label: 'What each answer is called there', hint: 'As in rating=input_1,comment=input_2.'},
  extra: {label: 'Fields that are always the same', hint: 'As in form-name=feedback.'},
  envelope: {label: 'Where in the JSON the fields go', hint: 'A path with dots, as in data.values.'},
  shape: {
    label: 'Shape of the fields',
    choices: [
      ['', 'As the service wants'],
      ['object', 'One object'],
      ['list', 'A list of names and values'],
    ],
  },
  'ok-when': {label: 'What a good answer says', hint: 'As in status=mail_sent.'},
  'errors-at': {label: 'Where an answer says what is wrong'},
  outbox: {
    label: 'Answers that wait',
    hint: 'Only our receiver can open what is sealed.',
    choices: [
      ['memory', 'In memory, gone with the page'],
      ['sealed', 'Sealed on the device'],
    ],
  },
  'outbox-key': {label: 'Key that seals them', hint: 'The public one that the receiver prints.'},
  'idempotency-header': {label: 'Send the id as a header too', kind: 'flag'},
};

/** What each element may be asked to ask. */
export const presets: Readonly<Record<string, readonly (readonly [value: string, label: string])[]>> = {
  'hys-feedback': [
    ['page-useful', 'Is this page useful?'],
    ['friends-and-family', 'The Friends and Family Test (England)'],
    ['experience', 'Compliments, concerns, ideas and questions'],
  ],
  'hys-panel-sign-up': [
    ['youth-forum', 'A youth forum'],
    ['parent-panel', 'A parent panel'],
    ['patient-voices', 'A patient voices forum'],
  ],
};

/** What is asked first in the snippet builder; the rest is behind a button. */
export const first: Readonly<Record<string, readonly string[]>> = {
  'hys-feedback': ['preset', 'endpoint', 'endpoint-type', 'region', 'topic', 'privacy-href', 'contact-href'],
  'hys-banner': ['heading', 'summary', 'closes', 'consultation-href', 'contact-href', 'org-name'],
  'hys-panel-sign-up': ['preset', 'endpoint', 'endpoint-type', 'privacy-href', 'contact-href', 'org-name'],
  'hys-you-said-we-did': ['src', 'heading', 'limit', 'org-name'],
};
