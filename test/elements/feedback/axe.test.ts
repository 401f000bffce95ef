import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {violationsOf} from '../../support/axe.js';
import {isChromium} from '../../support/engine.js';
import type {Mode, Visit} from '../../support/feedback-fixture.js';
import {meetFeedback, modes} from '../../support/feedback-fixture.js';
import type {Reply} from '../../support/fake-endpoint.js';
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
  Record<string, {readonly reply?: Reply; readonly come: (visit: Visit) => Promise<void>}>
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
};

async function arrive(visit: Visit, title: string): Promise<void> {
  await visit.send('Words');
  await visit.see(title);
}

/** The look of the page around: a style sheet, and what the visitor has set in the browser. */
interface Theme {
  readonly css: string;
  readonly features?: Readonly<Record<string, string>>;
}

const plain: Theme = {css: ''};
const themes: Readonly<Record<string, Theme>> = {
  dark: {
    css: ':root { color-scheme: dark; background: #121212; color: #eee }',
    features: {'prefers-color-scheme': 'dark'},
  },
  'forced colours': {css: '', features: {'forced-colors': 'active'}},
  'NHS-like': {
    css: `:root {
      --nhsuk-error-colour: #d5281b; --nhsuk-success-colour: #007f3b; --nhsuk-button-colour: #007f3b;
      --nhsuk-button-text-colour: #fff; --nhsuk-button-hover-colour: #00662f; --nhsuk-button-shadow-colour: #00401e;
      --nhsuk-link-colour: #005eb8; --nhsuk-focus-colour: #ffeb3b; --nhsuk-focus-text-colour: #212b32;
      --nhsuk-border-colour: #d8dde0; --nhsuk-input-border-colour: #4c6272; --nhsuk-secondary-text-colour: #4c6272;
      --nhsuk-text-colour: #212b32; background: #f0f4f5; color: #212b32 }`,
  },
  'GOV-like': {
    css: `:root {
      --govuk-error-colour: #ca3535; --govuk-success-colour: #0f7a52; --govuk-link-colour: #1a65a6;
      --govuk-focus-colour: #fd0; --govuk-focus-text-colour: #0b0c0c; --govuk-border-colour: #cecece;
      --govuk-input-border-colour: #0b0c0c; --govuk-secondary-text-colour: #484949; --govuk-text-colour: #0b0c0c;
      background: #fff; color: #0b0c0c }`,
  },
};

const endpoint = useFakeEndpoint();

async function see(state: string, mode: Mode): Promise<Visit> {
  const {reply = accepts, come} = states[state] as (typeof states)[string];
  endpoint.replies = [reply];
  const visit = await meetFeedback(mode, {
    endpoint: endpoint.address,
    'contact-href': '/contact',
    'privacy-href': '/privacy',
    'read-when': 'We read this on weekdays.',
    'max-length': '10',
    test: '',
  });
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
