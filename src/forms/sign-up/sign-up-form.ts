import type {Answers, Condition, FormDefinition, Option, Question, Step} from '../definition.js';
import {bandsFor, NOT_SAID} from './bands.js';
import type {Basis, Panel, Route, SignUpSetup} from './panels.js';
import {WAYS, WHO} from './panels.js';
import {admittingPanels, boundariesOf, chosenPanels, pathOf} from './route.js';

/** Stored with each sign-up. Changes whenever a question changes its meaning. */
export const SIGN_UP_VERSION = '1';

/** The id under which a sign-up of a route is stored. */
export const signUpFormId = (route: Route): string => `panel-sign-up.${route}`;

/** How somebody would like to be reached, as stored. */
export const REACHES: readonly string[] = ['email', 'phone', 'text', 'relay-uk', 'post'];

/** What would help somebody to take part, as stored. England's DAPB1605 asks to record and to meet it; so does Wales. */
export const ACCESS_NEEDS: readonly string[] = [
  'easy-read',
  'large-print',
  'braille',
  'audio',
  'bsl',
  'lipspeaker',
  'speech-to-text',
  'hearing-loop',
  'deafblind',
  'interpreter',
  'advocate',
  'step-free',
  'quiet-space',
  'breaks',
  'care-cover',
  'travel',
  'getting-online',
];

/** How much somebody would like to do, as stored. */
export const LEVELS: readonly string[] = ['hear', 'now-and-then', 'often'];

/** How old the children are whom a parent or carer speaks of, as stored. */
export const CHILDREN: readonly string[] = ['under-5', '5-to-10', '11-to-15', '16-to-17', '18-or-over'];

/** What somebody may allow, each by a tick of its own. None is needed to join. */
export const PERMISSIONS: readonly string[] = ['newsletter', 'quotes', 'photos'];

/** Agreeing that the details are held, where the organisation relies on consent. */
export const CONSENT = 'joining';

const options = (values: readonly string[]): readonly Option[] => values.map((value) => ({value}));
const reachedBy = (...is: readonly string[]): Condition => ({question: 'reach', is});

/** What the steps of a route offer to choose from. */
export interface Offers {
  readonly bands: readonly string[];
  /** The panels to choose from; a single one is not asked about. */
  readonly panels: readonly string[];
  readonly ways: readonly string[];
  readonly topics: readonly Option[];
  readonly basis?: Basis | undefined;
}

/**
 * The form as it stands after these answers. Who you are and your band come first, then the panels that admit you,
 * then what the route asks: what another route asks is not part of it, so it can be neither asked nor sent.
 */
export function signUpForm({panels, basis}: SignUpSetup, answers: Answers): FormDefinition {
  const path = pathOf(panels, answers);
  const admitting = admittingPanels(panels, answers);
  const chosen = chosenPanels(panels, answers);
  const isNeeded = (value: string) => chosen.some(({ways}) => ways?.some((one) => one === value));
  const offers: Offers = {
    bands: [...bandsFor(panels.map(boundariesOf)), NOT_SAID],
    panels: admitting.map(({id}) => id),
    ways: WAYS.filter(isNeeded),
    topics: topicsOf(chosen),
    basis,
  };
  const undecided = {id: 'panel-sign-up', version: SIGN_UP_VERSION};
  switch (path) {
    case 'undecided':
      return {...undecided, steps: beginning(offers)};
    case 'too-young':
    case 'too-old':
      return {...undecided, steps: [...beginning({...offers, panels: []}), {name: path, questions: []}]};
    case 'elsewhere':
      return {...undecided, steps: [...beginning(offers).slice(0, 1), {name: path, questions: []}]};
    default:
      return formOf(path, offers);
  }
}

/** Everything that a route asks, from the first question on. */
export function formOf(route: Route, offers: Offers): FormDefinition {
  const begin = beginning(offers, route === 'permission');
  const steps = route === 'permission' ? askingAnAdult : ownSignUp(route, offers);
  return {
    id: signUpFormId(route),
    version: SIGN_UP_VERSION,
    steps: [...begin, ...steps, {name: 'check', questions: []}],
  };
}

const topicsOf = (panels: readonly Panel[]): readonly Option[] => {
  const all = panels.flatMap(({topics}) => topics ?? []);
  return all.filter(({value}, index) => all.findIndex((other) => other.value === value) === index);
};

/** A child who needs an adult's permission leaves as little as can be: who they are to the service stays here. */
function beginning({bands, panels}: Offers, needsPermission = false): readonly Step[] {
  return [
    {
      name: 'who',
      questions: [
        {type: 'choice', name: 'who', options: options(WHO), ...(needsPermission && {goes: 'nowhere'})},
      ],
    },
    {
      name: 'band',
      questions: [
        {
          type: 'choice',
          name: 'band',
          options: bands.map((value) => ({value, ...(value === NOT_SAID && {odd: true})})),
        },
      ],
    },
    ...(panels.length > 1
      ? [{name: 'panels', questions: [{type: 'choices', name: 'panels', options: options(panels)}]} as Step]
      : []),
  ];
}

/** Nobody agrees for somebody else: staff ask the adult. */
const askingAnAdult: readonly Step[] = [
  {
    name: 'first-name',
    questions: [{type: 'short-text', name: 'first-name', apart: true, fill: 'off'}],
  },
  {
    name: 'adult',
    questions: [
      {type: 'short-text', name: 'adult-name', apart: true, fill: 'off'},
      {type: 'choice', name: 'adult-reach', options: options(['email', 'phone']), goes: 'nowhere'},
      {
        type: 'email',
        name: 'adult-email',
        when: {question: 'adult-reach', is: ['email']},
        apart: true,
        fill: 'off',
      },
      {
        type: 'phone',
        name: 'adult-phone',
        when: {question: 'adult-reach', is: ['phone']},
        apart: true,
        fill: 'off',
      },
    ],
  },
];

const contactQuestions: readonly Question[] = [
  {type: 'choice', name: 'reach', options: options(REACHES)},
  {type: 'email', name: 'email', when: reachedBy('email'), apart: true},
  {type: 'phone', name: 'phone', when: reachedBy('phone'), apart: true},
  {type: 'phone', name: 'mobile', when: reachedBy('text'), apart: true},
  {type: 'phone', name: 'relay', when: reachedBy('relay-uk'), apart: true},
  {
    type: 'long-text',
    name: 'address',
    rows: 4,
    fill: 'street-address',
    when: reachedBy('post'),
    apart: true,
  },
  {
    type: 'choice',
    name: 'safe',
    options: options(['yes', 'no']),
    when: reachedBy('phone', 'text', 'relay-uk'),
  },
];

function ownSignUp(route: Route, {ways, topics, basis}: Offers): readonly Step[] {
  return [
    {
      name: 'about',
      questions: [
        {type: 'short-text', name: 'name', apart: true, fill: 'name'},
        {type: 'short-text', name: 'postcode', optional: true, apart: true, fill: 'off'},
      ],
    },
    {name: 'contact', questions: contactQuestions},
    {
      name: 'part',
      questions: [
        ...(ways.length ? [{type: 'choices', name: 'ways', options: options(ways)} as const] : []),
        {type: 'choice', name: 'level', options: options(LEVELS)},
        ...(topics.length
          ? [{type: 'choices', name: 'topics', options: topics, optional: true} as const]
          : []),
        ...(route === 'parent'
          ? [{type: 'choices', name: 'children', options: options(CHILDREN), optional: true} as const]
          : []),
      ],
    },
    {
      name: 'needs',
      questions: [
        {type: 'choices', name: 'access', options: options(ACCESS_NEEDS), optional: true},
        {type: 'long-text', name: 'access-more', rows: 3, optional: true},
        {type: 'choice', name: 'speak', options: options(['english', 'welsh', 'other'])},
        {type: 'short-text', name: 'speak-other', when: {question: 'speak', is: ['other']}},
      ],
    },
    ...(route === 'young'
      ? [
          {
            name: 'trusted',
            questions: [
              {type: 'short-text', name: 'trusted-name', optional: true, apart: true, fill: 'off'},
              {type: 'phone', name: 'trusted-phone', optional: true, apart: true, fill: 'off'},
            ],
          } as Step,
        ]
      : []),
    {
      name: 'permissions',
      questions: [
        ...(basis === 'consent'
          ? [{type: 'choices', name: 'consent', options: options([CONSENT]), goes: 'permissions'} as const]
          : []),
        {
          type: 'choices',
          name: 'permissions',
          options: options(PERMISSIONS),
          optional: true,
          goes: 'permissions',
        },
      ],
    },
  ];
}
