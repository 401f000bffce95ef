import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {violationsOf} from '../../support/axe.js';
import type {BannerVisit, Mode} from '../../support/banner-fixture.js';
import {meetBanner, modes} from '../../support/banner-fixture.js';
import {useConsoleLines} from '../../support/console-lines.js';
import {clinics, clinicsWith} from '../../support/consultations.js';
import {isChromium} from '../../support/engine.js';
import {useNow} from '../../support/fake-now.js';
import {themes} from '../../support/themes.js';

/** Every state, and how a visitor comes to see it. */
const states: Readonly<
  Record<
    string,
    {
      readonly at: string;
      readonly consultation?: unknown;
      readonly attributes?: Readonly<Record<string, string>>;
      readonly come?: (visit: BannerVisit) => Promise<void>;
    }
  >
> = {
  forthcoming: {at: '2026-05-01T12:00:00Z'},
  open: {at: '2026-06-15T12:00:00Z'},
  'open, in Welsh': {at: '2026-06-15T12:00:00Z', attributes: {lang: 'cy'}},
  'open, under a heading of the site': {
    at: '2026-06-15T12:00:00Z',
    attributes: {heading: 'Have your say'},
  },
  'closing tomorrow': {at: '2026-07-09T12:00:00Z'},
  'closing today': {at: '2026-07-10T12:00:00Z'},
  closed: {at: '2026-08-01T12:00:00Z'},
  outcome: {at: '2026-08-01T12:00:00Z', consultation: clinicsWith({outcomeUrl: '/outcome'})},
  withdrawn: {at: '2026-06-15T12:00:00Z', consultation: clinicsWith({status: 'withdrawn'})},
  hidden: {at: '2026-06-15T12:00:00Z', come: (visit) => visit.press('Hide this message')},
};

describe('<hys-banner> before axe', () => {
  useConsoleLines();
  const now = useNow();
  const sheet = document.createElement('style');

  async function see(state: string, mode: Mode): Promise<BannerVisit> {
    const {at, consultation = clinics, attributes, come} = states[state] as (typeof states)[string];
    now.set(at);
    const all = {'feed-href': '/you-said', 'panel-href': '/panel', ...attributes};
    const visit = await meetBanner(mode, all, (element) => (element.consultation = consultation));
    await come?.(visit);
    return visit;
  }

  afterEach(() => sheet.remove());

  for (const mode of modes) {
    for (const state of Object.keys(states)) {
      it(`has no fault in ${state} (render="${mode}")`, async () => {
        const {element} = await see(state, mode);
        expect(await violationsOf(element)).to.be.empty;
      });
    }

    it(`is seen through, faults and all (render="${mode}")`, async () => {
      const {element, section, root} = await see('open', mode);
      section.querySelector('p')?.style.setProperty('color', '#aaa');
      for (const link of root.querySelectorAll('a.go')) link.textContent = '';
      const faults = await violationsOf(element);
      expect(faults.map((fault) => fault.split(' ')[0])).to.have.members(['link-name', 'color-contrast']);
    });
  }

  if (isChromium) {
    describe('on pages of other looks', () => {
      const off = {'prefers-color-scheme': '', 'forced-colors': ''};
      after(() => executeServerCommand('emulate-features', off));
      for (const [name, {css, features = {}}] of Object.entries(themes)) {
        for (const state of Object.keys(states)) {
          it(`has no fault in ${state}, ${name}`, async () => {
            sheet.textContent = css;
            document.head.append(sheet);
            await executeServerCommand('emulate-features', {...off, ...features});
            const {element} = await see(state, 'shadow');
            for (const [feature, value] of Object.entries(features))
              expect(matchMedia(`(${feature}: ${value})`).matches, feature).to.be.true;
            expect(await violationsOf(element)).to.be.empty;
          });
        }
      }
    });
  }
});
