import {expect} from '@open-wc/testing';
import type {Answers} from '../../../src/forms/definition.js';
import {NOT_SAID} from '../../../src/forms/sign-up/bands.js';
import type {SignUpParts} from '../../../src/forms/sign-up/examine.js';
import {routeOfForm, signUpProblems} from '../../../src/forms/sign-up/examine.js';
import type {Route} from '../../../src/forms/sign-up/panels.js';
import {ROUTES} from '../../../src/forms/sign-up/panels.js';
import {signUpFormId} from '../../../src/forms/sign-up/sign-up-form.js';

const PERMISSION_AGE = 16;

type Sound = Omit<SignUpParts, 'form'>;

const adult: Sound = {
  answers: {
    who: 'patient',
    band: '18-to-24',
    panels: ['youth-forum'],
    reach: 'phone',
    safe: 'no',
    ways: ['surveys'],
    level: 'often',
    topics: ['sleep'],
    access: ['bsl', 'breaks'],
    'access-more': 'A quiet room',
    speak: 'other',
    'speak-other': 'Polish',
  },
  contact: {name: 'Sam Jones', postcode: 'CF10', phone: '01632 960 001'},
  permissions: [
    {purpose: 'joining', by: 'self'},
    {purpose: 'photos', by: 'self'},
  ],
};
const byEmail = {...adult.answers, reach: 'email'} as Record<string, unknown>;
delete byEmail.safe;

const sound: Readonly<Record<Route, Sound>> = {
  permission: {
    answers: {band: '13-to-15', panels: ['youth-forum']},
    contact: {'first-name': 'Sam', 'adult-name': 'Alex Jones', 'adult-email': 'alex@example.org'},
  },
  young: {
    ...adult,
    answers: {...adult.answers, band: '16-to-17'},
    contact: {...adult.contact, 'trusted-name': 'Alex', 'trusted-phone': '01632 960 002'},
  },
  adult,
  parent: {...adult, answers: {...adult.answers, who: 'parent-or-carer', children: ['under-5']}},
};

const problemsOf = (route: Route, {answers, contact, permissions}: Sound) =>
  signUpProblems(
    route,
    {form: {id: signUpFormId(route), version: '1'}, answers, contact, permissions},
    PERMISSION_AGE,
  ).map(({field, code}) => `${field}: ${code}`);

describe('a sign-up that arrives', () => {
  for (const route of ROUTES) {
    it(`is taken as it was asked for: ${route}`, () => {
      expect(problemsOf(route, sound[route])).to.deep.equal([]);
    });
  }

  const alsoSound: Readonly<Record<string, readonly [Route, Sound]>> = {
    'an adult by phone, for a child': [
      'permission',
      {
        ...sound.permission,
        contact: {'first-name': 'Sam', 'adult-name': 'Alex Jones', 'adult-phone': '01632 960 001'},
      },
    ],
    'an adult for somebody who does not say their age': [
      'permission',
      {...sound.permission, answers: {...sound.permission.answers, band: NOT_SAID}},
    ],
    'somebody of 17 in a panel with a permission age of 18': [
      'permission',
      {...sound.permission, answers: {...sound.permission.answers, band: '16-to-17'}},
    ],
    'an adult who does not say their age': ['adult', {...adult, answers: {...adult.answers, band: NOT_SAID}}],
    'an email address': [
      'adult',
      {...adult, answers: byEmail as Answers, contact: {name: 'Sam', email: 'sam@example.org'}},
    ],
    'no topics, no needs and no permissions': [
      'adult',
      {
        answers: {
          who: 'staff',
          band: '25-or-over',
          panels: ['a', 'b'],
          reach: 'post',
          level: 'hear',
          speak: 'welsh',
        },
        contact: {name: 'Sam', address: '1 Elm Street\nCardiff'},
      },
    ],
  };
  for (const [name, [route, parts]] of Object.entries(alsoSound)) {
    it(`is taken with ${name}`, () => expect(problemsOf(route, parts)).to.deep.equal([]));
  }

  /** What somebody has changed on the way: answers, contact or permissions; `undefined` takes something away. */
  type Change = readonly [
    route: Route,
    change: {
      readonly answers?: Readonly<Record<string, unknown>>;
      readonly contact?: Readonly<Record<string, unknown>>;
      readonly permissions?: Sound['permissions'];
    },
    ...problems: string[],
  ];
  const tampered: Readonly<Record<string, Change>> = {
    'a date for a band': ['adult', {answers: {band: '2001-03-31'}}, 'band: not-a-band'],
    'a birthday for the band of a child': ['permission', {answers: {band: '31/03/2012'}}, 'band: not-a-band'],
    'a list for a band': ['young', {answers: {band: ['16-to-17']}}, 'band: not-a-band'],
    'no band': ['adult', {answers: {band: undefined}}, 'band: missing'],
    'the band of a child on the route of an adult': [
      'adult',
      {answers: {band: '13-to-15'}},
      'form.id: wrong-route',
    ],
    'the band of a child on the route of somebody of 16 or 17': [
      'young',
      {answers: {band: '13-to-15'}},
      'form.id: wrong-route',
    ],
    'a band on both sides of the permission age': [
      'young',
      {answers: {band: '13-to-17'}},
      'form.id: wrong-route',
    ],
    'a band on both sides of 18': ['young', {answers: {band: '16-to-24'}}, 'form.id: wrong-route'],
    'the band of an adult on the route of a child': [
      'permission',
      {answers: {band: '18-to-24'}},
      'form.id: wrong-route',
    ],
    'no age said on the route of somebody of 16 or 17': [
      'young',
      {answers: {band: NOT_SAID}},
      'form.id: wrong-route',
    ],
    'a patient on the route of parents': ['parent', {answers: {who: 'patient'}}, 'form.id: wrong-route'],
    'a parent on the route of other adults': [
      'adult',
      {answers: {who: 'parent-or-carer'}},
      'form.id: wrong-route',
    ],
    'an adult’s fields on a child': [
      'permission',
      {
        answers: {who: 'patient', reach: 'email', level: 'often', access: ['bsl']},
        contact: {name: 'Sam Jones', email: 'sam@example.org', postcode: 'CF10'},
      },
      'who: unknown-question',
      'reach: unknown-question',
      'level: unknown-question',
      'access: unknown-question',
      'name: unknown-question',
      'email: unknown-question',
      'postcode: unknown-question',
    ],
    'a tick that a child gave': [
      'permission',
      {permissions: [{purpose: 'photos', by: 'self'}]},
      'permissions.0: unknown-value',
    ],
    'a tick in the name of a parent': [
      'permission',
      {permissions: [{purpose: 'joining', by: 'parent'}]},
      'permissions.0: unknown-value',
    ],
    'a tick of somebody else for an adult': [
      'adult',
      {permissions: [adult.permissions?.[0] as never, {purpose: 'photos', by: 'parent'}]},
      'permissions.1: unknown-value',
    ],
    'a permission that nobody is asked for': [
      'adult',
      {permissions: [{purpose: 'marketing', by: 'self'}]},
      'permissions.0: unknown-value',
    ],
    'permissions among the answers': [
      'adult',
      {answers: {permissions: ['photos']}},
      'permissions: unknown-question',
    ],
    'no adult for a child': [
      'permission',
      {contact: {'adult-name': undefined, 'adult-email': undefined}},
      'adult-name: missing',
      'adult-phone: missing',
    ],
    'two ways to reach the adult': [
      'permission',
      {contact: {'adult-phone': '01632 960 001'}},
      'adult-phone: unknown-question',
    ],
    'the children’s ages from somebody who is no parent': [
      'adult',
      {answers: {children: ['under-5']}},
      'children: unknown-question',
    ],
    'a trusted adult from an adult': [
      'adult',
      {contact: {'trusted-name': 'Alex'}},
      'trusted-name: unknown-question',
    ],
    'an email address from somebody who chose the phone': [
      'adult',
      {contact: {email: 'sam@example.org'}},
      'email: unknown-question',
    ],
    'contact details among the answers': ['adult', {answers: {name: 'Sam'}}, 'name: unknown-question'],
    'answers among the contact details': ['adult', {contact: {level: 'often'}}, 'level: unknown-question'],
    'a field that nobody asks for': ['adult', {answers: {diagnosis: 'x'}}, 'diagnosis: unknown-question'],
    'a name of 5 MB': ['adult', {contact: {name: 'x'.repeat(5_000_000)}}, 'name: too-long'],
    'a list for a name': ['adult', {contact: {name: ['Sam']}}, 'name: unknown-option'],
    'no name': ['adult', {contact: {name: ' '}}, 'name: missing'],
    'a phone number that is none': ['adult', {contact: {phone: '999'}}, 'phone: not-a-phone'],
    'no panel': ['adult', {answers: {panels: undefined}}, 'panels: missing'],
    'an empty list of panels': ['adult', {answers: {panels: []}}, 'panels: missing'],
    'one panel that is not in a list': [
      'adult',
      {answers: {panels: 'youth-forum'}},
      'panels: unknown-option',
    ],
    'words for a panel': ['adult', {answers: {panels: ['My own panel']}}, 'panels: unknown-option'],
    'a thousand panels': [
      'adult',
      {answers: {panels: Array.from({length: 1000}, (_, index) => `p-${index}`)}},
      'panels: unknown-option',
    ],
    'a way that there is not': ['adult', {answers: {ways: ['voting']}}, 'ways: unknown-option'],
    'words for a topic': ['adult', {answers: {topics: ['sleep', 'I am ill']}}, 'topics: unknown-option'],
    'a need that there is not': ['adult', {answers: {access: ['bsl', 'other']}}, 'access: unknown-option'],
    'another language without "other"': [
      'adult',
      {answers: {speak: 'welsh'}},
      'speak-other: unknown-question',
    ],
  };
  for (const [name, [route, change, ...problems]] of Object.entries(tampered)) {
    it(`is refused with ${name}`, () => {
      const changed = (part: Answers = {}, by: Readonly<Record<string, unknown>> = {}) =>
        Object.fromEntries(
          Object.entries({...part, ...by}).filter(([, value]) => value !== undefined),
        ) as Answers;
      const {answers, contact, permissions} = sound[route];
      const parts = {
        answers: changed(answers, change.answers),
        contact: changed(contact, change.contact),
        permissions: change.permissions ?? permissions,
      };
      expect(problemsOf(route, parts)).to.have.members(problems);
    });
  }

  it('is refused with inherited names among its fields', () => {
    const answers = JSON.parse('{"__proto__": {"name": "x"}, "constructor": "y"}') as Answers;
    const parts = {...adult, answers: Object.assign(Object.create(null) as object, adult.answers, answers)};
    expect(problemsOf('adult', parts as Sound)).to.have.members([
      '__proto__: unknown-question',
      'constructor: unknown-question',
    ]);
  });

  it('has a route only under a form and a version that are known', () => {
    for (const route of ROUTES) {
      expect(routeOfForm({id: `panel-sign-up.${route}`, version: '1'})).to.equal(route);
      expect(routeOfForm({id: `panel-sign-up.${route}`, version: '2'})).to.equal(undefined);
    }
    for (const id of ['panel-sign-up', 'panel-sign-up.child', 'adult', '']) {
      expect(routeOfForm({id, version: '1'}), id).to.equal(undefined);
    }
  });
});
