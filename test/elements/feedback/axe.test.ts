import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {violationsOf} from '../../support/axe.js';
import {isChromium} from '../../support/engine.js';
import {ownDefinition} from '../../support/definitions.js';
import type {Attributes, Mode, Visit} from '../../support/feedback-fixture.js';
import {meetFeedback, modes} from '../../support/feedback-fixture.js';
import type {Reply} from '../../support/fake-endpoint.js';
import type {Theme} from '../../support/themes.js';
import {plain, themes} from '../../support/themes.js';
import {
  accepts,
  held,
  isNotFound,
  isUnavailable,
  refuses,
  showsLoginPage,
  useFakeEndpoint,
} from '../../support/fake-endpoint.js';

/** Every state, and how a visitor comes to see it. */
const states: Readonly<
  Record<
    string,
    {
      readonly reply?: Reply;
      readonly attributes?: Attributes;
      readonly form?: unknown;
      readonly come: (visit: Visit) => Promise<void>;
    }
  >
> = {
  form: {come: async () => {}},
  errors: {
    come: async (visit) => {
      visit.write('Much too long');
      await visit.press('Send');
    },
  },
  sending: {reply: held(accepts).reply, come: (visit) => visit.send('Words')},
  sent: {come: (visit) => arrive(visit, 'Thank you. We have your answer.')},
  waiting: {reply: isUnavailable, come: (visit) => arrive(visit, 'Your answer has not been sent yet')},
  unconfirmed: {
    reply: showsLoginPage,
    come: (visit) => arrive(visit, 'We cannot tell if your answer arrived'),
  },
  rejected: {reply: refuses, come: (visit) => arrive(visit, 'Your answer was not accepted')},
  misconfigured: {reply: isNotFound, come: (visit) => arrive(visit, 'Sorry, your answer could not be sent')},
  'the question about personal details': {
    attributes: {'max-length': '100'},
    come: async (visit) => {
      await visit.send('Ring 07700 900123 or jo@example.org');
      expect(visit.has('[part=personal-details]')).to.be.true;
    },
  },
  'the scale': {attributes: {preset: 'friends-and-family'}, come: async () => {}},
  'the scale for young people, answered': {
    attributes: {preset: 'friends-and-family', audience: 'young'},
    come: async (visit) => {
      await visit.pick('overall', 'Good');
      await visit.pick('who', 'both');
      expect(visit.buttons).to.include('Clear my answer');
    },
  },
  'the scale with errors': {
    attributes: {preset: 'friends-and-family'},
    come: (visit) => visit.press('Send'),
  },
  'the first step': {attributes: {preset: 'experience'}, come: async () => {}},
  'the first step with an error': {
    attributes: {preset: 'experience'},
    come: (visit) => visit.press('Continue'),
  },
  'the second step': {attributes: {preset: 'experience'}, come: (visit) => comeToStep(visit, 'Tell us more')},
  'the third step': {attributes: {preset: 'experience'}, come: comeToReply},
  'the third step, asking for an address': {
    attributes: {preset: 'experience'},
    come: async (visit) => {
      await comeToReply(visit);
      await visit.pick('reply', 'email');
    },
  },
  'the third step with a wrong address': {
    attributes: {preset: 'experience'},
    come: async (visit) => {
      await comeToReply(visit);
      await visit.pick('reply', 'phone');
      visit.fill('reply-phone', '1');
      await visit.press('Send');
      expect(visit.errors).to.have.length(1);
    },
  },
  "a step of the site's own": {
    form: ownDefinition,
    come: async (visit) => {
      await visit.pick('how', 'bad');
      await visit.press('Continue');
      await visit.pick('days', 'mon');
      await visit.press('Continue');
      expect(visit.errors).to.have.length(2);
    },
  },
};

async function comeToStep(visit: Visit, title: string): Promise<void> {
  await visit.pick('kind', 'concern');
  await visit.press('Continue');
  expect((visit.focused as HTMLElement).innerText).to.equal(title);
}

async function comeToReply(visit: Visit): Promise<void> {
  await comeToStep(visit, 'Tell us more');
  visit.fill('better', 'Benches');
  await visit.press('Continue');
  expect(visit.asked).to.deep.equal(['Would you like a reply?']);
}

async function arrive(visit: Visit, title: string): Promise<void> {
  await visit.send('Words');
  await visit.see(title);
}

const endpoint = useFakeEndpoint();

async function see(state: string, mode: Mode): Promise<Visit> {
  const {reply = accepts, come, attributes, form} = states[state] as (typeof states)[string];
  endpoint.replies = [reply];
  const all = {
    endpoint: endpoint.address,
    'contact-href': '/contact',
    'privacy-href': '/privacy',
    'read-when': 'We read this on weekdays.',
    'max-length': '10',
    test: '',
    ...attributes,
  };
  const visit = await meetFeedback(mode, all, (element) => (element.form = form));
  await come(visit);
  return visit;
}

describe('<hys-feedback> before axe', () => {
  const sheet = document.createElement('style');
  const original = console.error;

  async function dress({css, features = {}}: Theme): Promise<void> {
    sheet.textContent = css;
    document.head.append(sheet);
    if (isChromium) {
      const off = {'prefers-color-scheme': '', 'forced-colors': ''};
      await executeServerCommand('emulate-features', {...off, ...features});
    }
  }

  beforeEach(() => (console.error = () => {}));
  afterEach(async () => {
    console.error = original;
    sheet.remove();
  });

  for (const mode of modes) {
    for (const state of Object.keys(states)) {
      it(`has no fault in ${state} (render="${mode}")`, async () => {
        const visit = await see(state, mode);
        expect(await violationsOf(visit.element)).to.be.empty;
      });
    }

    it(`is seen through, faults and all (render="${mode}")`, async () => {
      const visit = await see('form', mode);
      for (const label of visit.box.labels) label.remove();
      visit.get('.hint').style.setProperty('color', '#aaa');
      const faults = await violationsOf(visit.element);
      expect(faults.map((fault) => fault.split(' ')[0])).to.have.members(['label', 'color-contrast']);
    });
  }

  if (isChromium) {
    describe('on pages of other looks', () => {
      after(() => dress(plain));
      for (const [name, theme] of Object.entries(themes)) {
        for (const state of Object.keys(states)) {
          it(`has no fault in ${state}, ${name}`, async () => {
            await dress(theme);
            const visit = await see(state, 'shadow');
            for (const [feature, value] of Object.entries(theme.features ?? {})) {
              expect(matchMedia(`(${feature}: ${value})`).matches, feature).to.be.true;
            }
            expect(await violationsOf(visit.element)).to.be.empty;
          });
        }
      }
    });
  }
});
