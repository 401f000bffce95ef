import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {violationsOf} from '../../support/axe.js';
import {isChromium} from '../../support/engine.js';
import {json, useFakeFiles} from '../../support/fake-files.js';
import type {Reader} from '../../support/feed-fixture.js';
import {meetUpdates} from '../../support/feed-fixture.js';
import type {Mode} from '../../support/feedback-fixture.js';
import {modes} from '../../support/feedback-fixture.js';
import {jsonFeed, manyUpdates} from '../../support/feeds.js';
import {until} from '../../support/until.js';

const hash = '0f'.repeat(32);
const statuses = ['done', 'doing', 'planned', 'exploring', 'cannot', 'no-change'];
const whole = jsonFeed(
  [
    ...statuses.map((status) => ({
      id: status,
      title: `Benches ${status}`,
      url: 'https://www.example.nhs.uk/benches',
      date_published: '2026-09-01',
      date_modified: '2026-10-01',
      language: 'en-GB',
      _you_said_we_did: {
        weAsked: 'How was the garden?',
        youSaid: 'Nowhere to sit.',
        response: {status, text: 'Six benches.', reason: 'Many asked.'},
        next: {text: 'They come in May.', by: '2027-05', owner: 'Estates'},
        themes: ['Outside', 'Access'],
        service: `Garden ${status}`,
        heardFrom: 12,
        references: [hash],
      },
    })),
    ...manyUpdates(3),
  ],
  {home_page_url: 'https://www.example.nhs.uk/'},
);

/** Every state, and how a visitor comes to see it. */
const states: Readonly<Record<string, (mode: Mode) => Promise<Reader>>> = {
  loading: (mode) => meetUpdates(mode, {src: '/slow.json'}),
  'the list': (mode) => meetUpdates(mode, {limit: '8'}, {feed: whole}),
  'no match': async (mode) => {
    const reader = await meetUpdates(mode, {}, {feed: whole});
    reader.type('Words to look for', 'unicorns');
    await reader.press('Apply');
    return reader;
  },
  'a wrong reference': async (mode) => {
    const reader = await meetUpdates(mode, {}, {feed: whole});
    reader.type('Your reference', '7K2M');
    await reader.press('Look it up');
    expect(reader.has('.error')).to.be.true;
    return reader;
  },
  'a reference without an answer': async (mode) => {
    const reader = await meetUpdates(mode, {}, {feed: whole});
    reader.type('Your reference', '7K2M-9QXR-4TB-H6G');
    await reader.press('Look it up');
    await until(() => reader.text.includes('not published an answer'), 'it is said');
    return reader;
  },
  empty: (mode) => meetUpdates(mode, {}, {feed: jsonFeed([])}),
  failed: async (mode) => {
    const reader = await meetUpdates(mode, {src: '/gone.json'}, {children: '<p>Our news</p>'});
    await reader.settles();
    return reader;
  },
};

const themes: Readonly<
  Record<string, {readonly css: string; readonly features?: Readonly<Record<string, string>>}>
> = {
  dark: {
    css: ':root { color-scheme: dark; background: #121212; color: #eee }',
    features: {'prefers-color-scheme': 'dark'},
  },
  'forced colours': {css: '', features: {'forced-colors': 'active'}},
  'NHS-like': {
    css: `:root {
      --nhsuk-error-colour: #d5281b; --nhsuk-success-colour: #007f3b; --nhsuk-button-colour: #007f3b;
      --nhsuk-button-text-colour: #fff; --nhsuk-link-colour: #005eb8; --nhsuk-focus-colour: #ffeb3b;
      --nhsuk-focus-text-colour: #212b32; --nhsuk-border-colour: #d8dde0; --nhsuk-input-border-colour: #4c6272;
      --nhsuk-input-background-colour: #fff; --nhsuk-secondary-text-colour: #4c6272; --nhsuk-text-colour: #212b32;
      background: #f0f4f5; color: #212b32 }`,
  },
};

describe('<hys-you-said-we-did> before axe', () => {
  const site = useFakeFiles();
  const sheet = document.createElement('style');
  const original = console.error;
  beforeEach(() => {
    console.error = () => {};
    site.files['/slow.json'] = () => new Promise<Response>(() => {});
    site.files['/gone.json'] = () => json({}, 404);
  });
  afterEach(() => {
    console.error = original;
    sheet.remove();
  });

  for (const mode of modes) {
    for (const [state, come] of Object.entries(states)) {
      it(`has no fault in ${state} (render="${mode}")`, async () => {
        expect(await violationsOf((await come(mode)).element)).to.be.empty;
      });
    }

    it(`is seen through, faults and all (render="${mode}")`, async () => {
      const reader = await (states['the list'] as (typeof states)[string])(mode);
      reader.get('label').remove();
      reader.get('.meta p').style.setProperty('color', '#aaa');
      const faults = await violationsOf(reader.element);
      expect([...new Set(faults.map((fault) => fault.split(' ')[0]))]).to.have.members([
        'select-name',
        'color-contrast',
      ]);
    });
  }

  if (isChromium) {
    const off = {'prefers-color-scheme': '', 'forced-colors': ''};
    after(() => executeServerCommand('emulate-features', off));
    for (const [theme, {css, features = {}}] of Object.entries(themes)) {
      for (const [state, come] of Object.entries(states)) {
        it(`has no fault in ${state}, ${theme}`, async () => {
          sheet.textContent = css;
          document.head.append(sheet);
          await executeServerCommand('emulate-features', {...off, ...features});
          expect(await violationsOf((await come('shadow')).element)).to.be.empty;
        });
      }
    }
  }
});
