import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {equalityPacks} from '../../../src/forms/equality/packs.js';
import {version} from '../../../src/version.js';
import {violationsOf} from '../../support/axe.js';
import {isChromium} from '../../support/engine.js';
import {accepts, held, isNotFound, isUnavailable, refuses} from '../../support/fake-endpoint.js';
import type {Reply} from '../../support/fake-endpoint.js';
import {push} from '../../support/messages.js';
import type {Attributes, Mode} from '../../support/sign-up-fixture.js';
import {
  meetSignUp,
  modes,
  people,
  routes,
  SignUpVisit,
  stepsOf,
  useSignUpEndpoint,
} from '../../support/sign-up-fixture.js';
import {until} from '../../support/until.js';
import {ownPanels} from '../../forms/sign-up/setups.js';

/** What a route is walked with here: everything that a choice can open is open. */
const attributes: Attributes = {
  'contact-href': '/contact',
  'read-when': 'We read this on weekdays.',
  'org-name': 'Elm Street Hospital',
  'endpoint-type': 'receiver',
  test: '',
};

const consent = {
  privacyHref: '/privacy',
  basis: 'consent',
  panels: [ownPanels.panels[0], {preset: 'youth-forum'}, {preset: 'patient-voices'}],
};

const themes = {
  dark: {
    css: ':root { color-scheme: dark; background: #121212; color: #eee }',
    features: {'prefers-color-scheme': 'dark'},
  },
  'forced colours': {css: '', features: {'forced-colors': 'active'}},
} as const;

const endpoint = useSignUpEndpoint();

const meet = (mode: Mode, more: Attributes = {}, form?: unknown) =>
  meetSignUp(mode, {endpoint: endpoint.address, ...attributes, ...more}, (element) => (element.form = form));

async function expectNoFault({element}: SignUpVisit, where: string): Promise<void> {
  expect(await violationsOf(element), where).to.be.empty;
}

/** Sends a sign-up, and waits for what becomes of it. */
async function send(visit: SignUpVisit, route: keyof typeof people, outcome: string = people[route].thanks) {
  await visit.walk(people[route].given);
  await visit.press(people[route].send);
  await visit.see(outcome);
}

/** Every step of a route, first with nothing answered, then with its errors, then with everything answered. */
async function walkFor(mode: Mode, route: keyof typeof people): Promise<void> {
  const {given, attributes: own} = people[route];
  const visit = await meet(mode, own);
  for (const step of stepsOf[route].slice(0, -1)) {
    await expectNoFault(visit, step);
    await visit.press('Continue');
    if (visit.step === step) {
      expect(visit.errors).not.to.be.empty;
      await expectNoFault(visit, `${step}, errors`);
      await visit.give(given);
      await expectNoFault(visit, `${step}, answered`);
      await visit.press('Continue');
    }
  }
  expect(visit.step).to.equal('Check your answers');
  await expectNoFault(visit, 'Check your answers');
}

/** The other things that can be seen, and how somebody comes to see them. */
const states: Readonly<
  Record<
    string,
    {
      readonly own?: Attributes;
      readonly form?: unknown;
      readonly reply?: Reply;
      readonly come: (visit: SignUpVisit) => Promise<unknown>;
    }
  >
> = {
  "the first step of the site's own panels": {form: ownPanels, come: async () => {}},
  'the choice of panels, with its error': {
    form: consent,
    come: async (visit) => {
      await visit.goOn({who: 'patient'});
      await visit.goOn({band: '18-to-24'});
      await visit.press('Continue');
      expect(visit.errors).to.deep.equal(['Select at least one panel']);
    },
  },
  'what is opened by choices, with errors': {
    own: people.adult.attributes,
    come: async (visit) => {
      await visit.walk(people.adult.given, 'How we can contact you');
      await visit.goOn({reach: 'phone', phone: '1'});
      expect(visit.errors).to.have.length(2);
    },
  },
  'the tick of consent, with its error': {
    form: consent,
    come: async (visit) => {
      await visit.walk(
        {...people.young.given, band: '18-to-24', panels: ['cardiff'], ways: ['surveys']},
        'What you are happy with',
      );
      await visit.press('Continue');
      expect(visit.errors).to.have.length(1);
    },
  },
  'the question about personal details': {
    own: people.adult.attributes,
    come: async (visit) => {
      await visit.walk(people.adult.given, 'What helps you to take part');
      await visit.goOn({...people.adult.given, 'access-more': 'Ring 07700 900123'});
      expect(visit.has('[part=personal-details]')).to.be.true;
    },
  },
  'the page for who is too young': {
    own: people.permission.attributes,
    come: (visit) =>
      visit.walk(
        {who: 'patient', band: 'under-11'},
        'You are too young for this panel, but your voice counts',
      ),
  },
  'the page for who is too old': {
    own: people.permission.attributes,
    come: (visit) =>
      visit.walk({who: 'patient', band: '25-or-over'}, 'These panels are for another age group'),
  },
  'the page for somebody else': {
    own: people.parent.attributes,
    come: (visit) => visit.walk({who: 'staff'}, 'These panels are for other people'),
  },
  sending: {
    own: people.adult.attributes,
    reply: held(accepts).reply,
    come: async (visit) => {
      await visit.walk(people.adult.given);
      await visit.press(people.adult.send);
    },
  },
  waiting: {
    own: people.adult.attributes,
    reply: isUnavailable,
    come: (visit) => send(visit, 'adult', 'Your answer has not been sent yet'),
  },
  rejected: {
    own: people.adult.attributes,
    reply: refuses,
    come: (visit) => send(visit, 'adult', 'Your answer was not accepted'),
  },
  misconfigured: {
    own: people.adult.attributes,
    reply: isNotFound,
    come: (visit) => send(visit, 'adult', 'Sorry, your answer could not be sent'),
  },
  'joined, with the offer about equality': {
    own: people.adult.attributes,
    come: async (visit) => {
      await send(visit, 'adult');
      expect(visit.has('[part=equality]')).to.be.true;
    },
  },
  'asking an adult': {own: people.permission.attributes, come: (visit) => send(visit, 'permission')},
  'cleared and skipped': {
    own: people.adult.attributes,
    come: async (visit) => {
      await send(visit, 'adult');
      await visit.press('Clear my answers from this page');
      await visit.press('Skip these questions');
    },
  },
  'a question about equality, with its error': {
    own: people.adult.attributes,
    come: async (visit) => {
      await send(visit, 'adult');
      await visit.press('Answer these questions');
      await visit.press('Continue');
      expect(visit.errors).to.have.length(1);
    },
  },
};

async function see(mode: Mode, state: string): Promise<SignUpVisit> {
  const {own, form, reply = accepts, come} = states[state] as (typeof states)[string];
  endpoint.replies = [reply];
  const visit = await meet(mode, own, form);
  await come(visit);
  return visit;
}

describe('<hys-panel-sign-up> before axe', () => {
  const original = console.error;
  before(() => push({name: 'equality', version, locales: {}, packs: equalityPacks}));
  beforeEach(() => (console.error = () => {}));
  afterEach(() => (console.error = original));

  for (const mode of modes) {
    for (const route of routes) {
      it(`has no fault on any step of the route “${route}”, empty, wrong or answered (render="${mode}")`, async () => {
        await walkFor(mode, route);
      });
    }

    for (const state of Object.keys(states)) {
      it(`has no fault in ${state} (render="${mode}")`, async () => {
        await expectNoFault(await see(mode, state), state);
      });
    }

    it(`has no fault in any question about equality, to the end (render="${mode}")`, async () => {
      const visit = await see(mode, 'joined, with the offer about equality');
      await visit.press('Answer these questions');
      for (;;) {
        const {step} = visit;
        await expectNoFault(visit, step);
        await visit.give({
          disability: 'yes',
          'disability-impact': 'a-lot',
          'ethnic-group': 'white',
          'ethnic-white': 'white-other',
        });
        for (const name of ['religion', 'sex', 'gender-identity', 'sexual-orientation'])
          if (visit.has(`[name="${name}"]`)) await visit.pick(name, 'prefer-not-to-say');
        await expectNoFault(visit, `${step}, answered`);
        if (visit.buttons.includes('Send')) break;
        await visit.press('Continue');
      }
      await visit.press('Send');
      await until(() => visit.has('[part=equality] .outcome'), 'it has arrived');
      await visit.element.updateComplete;
      await expectNoFault(visit, 'the end');
    });

    it(`is seen through, faults and all (render="${mode}")`, async () => {
      const visit = await see(mode, 'what is opened by choices, with errors');
      for (const label of visit.field('phone').labels ?? []) label.remove();
      visit.get('.hint').style.setProperty('color', '#aaa');
      const faults = await violationsOf(visit.element);
      expect(faults.map((fault) => fault.split(' ')[0])).to.include.members(['label', 'color-contrast']);
    });
  }

  if (isChromium) {
    describe('on pages of other looks', () => {
      const sheet = document.createElement('style');
      const dress = async (css: string, features: Readonly<Record<string, string>>) => {
        sheet.textContent = css;
        document.head.append(sheet);
        await executeServerCommand('emulate-features', {
          'prefers-color-scheme': '',
          'forced-colors': '',
          ...features,
        });
      };
      after(async () => {
        await dress('', {});
        sheet.remove();
      });

      for (const [name, {css, features}] of Object.entries(themes)) {
        for (const route of routes) {
          it(`has no fault on any step of the route “${route}”, ${name}`, async () => {
            await dress(css, features);
            for (const [feature, value] of Object.entries(features))
              expect(matchMedia(`(${feature}: ${value})`).matches, feature).to.be.true;
            await walkFor('shadow', route);
          });
        }

        for (const state of Object.keys(states)) {
          it(`has no fault in ${state}, ${name}`, async () => {
            await dress(css, features);
            await expectNoFault(await see('shadow', state), state);
          });
        }
      }
    });
  }
});
