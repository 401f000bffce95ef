import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {meetBanner} from '../support/banner-fixture.js';
import {useConsoleLines} from '../support/console-lines.js';
import {clinics} from '../support/consultations.js';
import {isChromium} from '../support/engine.js';
import {accepts, isNotFound, isUnavailable, refuses} from '../support/fake-endpoint.js';
import type {Reply} from '../support/fake-endpoint.js';
import {useNow} from '../support/fake-now.js';
import {meetUpdates} from '../support/feed-fixture.js';
import {jsonFeed} from '../support/feeds.js';
import {meetFeedback} from '../support/feedback-fixture.js';
import {meetSignUp, people, useSignUpEndpoint} from '../support/sign-up-fixture.js';
import {themes as looks} from '../support/themes.js';
import {everythingSeen, tooFaint} from '../support/visible-contrast.js';

type Shown = Element & {readonly renderRoot: ParentNode};

const endpoint = useSignUpEndpoint();
const now = useNow();
const lines = useConsoleLines();

const feedback = (reply: Reply, more: Readonly<Record<string, string>> = {}) => {
  endpoint.replies = [reply];
  return meetFeedback('shadow', {
    endpoint: endpoint.address,
    'contact-href': '/contact',
    'privacy-href': '/privacy',
    'panel-href': '/panel',
    'read-when': 'We read this on weekdays.',
    test: '',
    ...more,
  });
};

async function afterSending(reply: Reply, heading: string): Promise<Shown> {
  const visit = await feedback(reply);
  await visit.send('Words');
  await visit.see(heading);
  return visit.element;
}

const updates = ['done', 'doing', 'planned', 'exploring', 'cannot', 'no-change'].map((status) => ({
  id: status,
  title: `Benches ${status}`,
  date_published: '2026-09-01',
  _you_said_we_did: {
    youSaid: 'Nowhere to sit.',
    response: {status, text: 'Six benches.', reason: 'Many asked.'},
    next: {text: 'They come in May.'},
    themes: ['Outside', 'Access'],
    service: `Garden ${status}`,
    references: ['0f'.repeat(32)],
  },
}));

/** Where every kind of text, control and edge is on screen. */
const states: Readonly<Record<string, () => Promise<Shown>>> = {
  'a form with errors': async () => {
    const visit = await feedback(accepts, {'max-length': '10'});
    visit.write('Much too long');
    await visit.press('Send');
    return visit.element;
  },
  'a scale, answered': async () => {
    const visit = await feedback(accepts, {preset: 'friends-and-family'});
    await visit.pick('overall', 'Good');
    return visit.element;
  },
  'the question about personal details': async () => {
    const visit = await feedback(accepts);
    await visit.send('Ring 07700 900123');
    return visit.element;
  },
  'an answer that is sent': () => afterSending(accepts, 'Thank you. We have your answer.'),
  'an answer that waits': () => afterSending(isUnavailable, 'Your answer has not been sent yet'),
  'an answer that was refused': () => afterSending(refuses, 'Your answer was not accepted'),
  'an answer that could not be sent': () => afterSending(isNotFound, 'Sorry, your answer could not be sent'),
  'a banner': async () => {
    now.set('2026-06-15T12:00:00Z');
    const all = {'feed-href': '/you-said', 'panel-href': '/panel'};
    return (await meetBanner('shadow', all, (element) => (element.consultation = clinics))).element;
  },
  'a banner that is over': async () => {
    now.set('2026-08-01T12:00:00Z');
    return (await meetBanner('shadow', {}, (element) => (element.consultation = clinics))).element;
  },
  updates: async () => (await meetUpdates('shadow', {limit: '8'}, {feed: jsonFeed(updates)})).element,
  'ways to take part, ticked': async () => {
    const {given, attributes} = people.adult;
    const visit = await meetSignUp('shadow', {endpoint: endpoint.address, ...attributes});
    await visit.walk(given, 'What helps you to take part');
    await visit.give(given);
    return visit.element;
  },
  'answers to be read over': async () => {
    const {given, attributes} = people.adult;
    const visit = await meetSignUp('shadow', {endpoint: endpoint.address, ...attributes});
    await visit.walk(given);
    return visit.element;
  },
};

const OFF = {'prefers-color-scheme': ''};
const DARK = {'prefers-color-scheme': 'dark'};

// Kept before a fake takes its place.
const realFetch = window.fetch.bind(window);

const sheetAt = async (path: string): Promise<string> => {
  const response = await realFetch(path);
  expect(response.status, path).to.equal(200);
  return response.text();
};

/** What a page wears: our three themes as a site copies them, and pages that set no token of ours. */
const pages: Readonly<
  Record<string, {readonly css: () => Promise<string>; readonly schemes?: readonly object[]}>
> = {
  'the health service theme': {
    css: () => sheetAt('/stories/themes/health-service.css'),
    schemes: [OFF, DARK],
  },
  'the charity theme': {css: () => sheetAt('/stories/themes/charity.css'), schemes: [OFF, DARK]},
  'the dark theme': {css: () => sheetAt('/stories/themes/dark.css'), schemes: [OFF, DARK]},
  'the NHS.UK frontend': {
    css: async () =>
      `${await sheetAt('/node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css')}
       html, body { background: var(--nhsuk-body-background-colour); color: var(--nhsuk-text-colour) }`,
  },
  'the colours of the GOV.UK frontend': {css: async () => looks['GOV-like']?.css ?? ''},
  'a page without a sheet': {css: async () => ':root { color-scheme: light dark }', schemes: [OFF, DARK]},
  'a dark page': {css: async () => looks['dark']?.css ?? ''},
};

describe('On a page with', () => {
  const sheet = document.createElement('style');

  async function wear(css: string, features: object = OFF): Promise<void> {
    sheet.textContent = css;
    document.head.append(sheet);
    if (isChromium) await executeServerCommand('emulate-features', features);
  }

  afterEach(() => sheet.remove());
  after(() => wear('').then(() => sheet.remove()));

  for (const [page, {css, schemes = [OFF]}] of Object.entries(pages))
    // Only Chromium can be told what a visitor prefers.
    for (const scheme of isChromium ? schemes : [OFF]) {
      describe(`${page}${scheme === DARK ? ', for a visitor who prefers dark,' : ''}`, () => {
        for (const [state, come] of Object.entries(states))
          it(`all can be told apart in ${state}`, async () => {
            await wear(await css(), scheme);
            const element = await come();
            expect(everythingSeen(element).length).to.be.greaterThan(5);
            expect(tooFaint(element)).to.deep.equal([]);
            // Nothing had to be put right either.
            expect(lines.filter((line) => line.includes('colour'))).to.deep.equal([]);
          });
      });
    }
});

describe('What measures contrast', () => {
  const sheet = document.createElement('style');
  afterEach(() => sheet.remove());

  it('finds each kind of thing that a theme makes too faint', async () => {
    // Colours that the elements do not judge, since they are not opaque: nothing is put right here.
    sheet.textContent = `:root {
      --hys-text-colour: rgb(0 0 0 / 35%); --hys-error-colour: rgb(213 40 27 / 40%); --hys-link-colour: rgb(0 0 255 / 20%);
      --hys-button-text-colour: rgb(255 255 255 / 40%); --hys-input-border-colour: rgb(0 0 0 / 15%);
      --hys-focus-colour: rgb(255 221 0 / 20%); --hys-focus-text-colour: rgb(0 0 0 / 20%) }`;
    document.head.append(sheet);
    const found = tooFaint(await (states['a form with errors'] as () => Promise<Shown>)());
    for (const thing of [
      'text: span',
      'text: p.count.over',
      'text: a',
      'text: button',
      'control: edge of textarea',
      'focus: focus on',
    ])
      expect(
        found.some((line) => line.startsWith(thing)),
        thing,
      ).to.equal(true);
  });
});

describe('The example page of the charity', () => {
  it('wears the charity theme as it can be copied', async () => {
    const theme = await sheetAt('/stories/themes/charity.css');
    expect(await sheetAt('/stories/pages/charity/charity.css')).to.contain(
      theme.slice(theme.indexOf(':root')),
    );
  });
});
