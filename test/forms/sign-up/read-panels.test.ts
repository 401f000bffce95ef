import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {panelNamed} from '../../../src/forms/sign-up/panels.js';
import type {PanelAttributes, ReadPanels} from '../../../src/forms/sign-up/read-panels.js';
import {readPanels, setupFromAttributes, speaksPanels} from '../../../src/forms/sign-up/read-panels.js';
import {faultyPanels, ownPanels, soundPanels} from './setups.js';

const placesOf = (read: ReadPanels) => ('mistakes' in read ? read.mistakes.map(({place}) => place) : []);

function soundOf(read: ReadPanels) {
  if ('mistakes' in read) throw new Error(JSON.stringify(read.mistakes));
  return read.setup;
}

describe("A site's own panels", () => {
  for (const [name, setup] of Object.entries(soundPanels)) {
    it(`are taken with ${name}`, () => expect(placesOf(readPanels(setup))).to.deep.equal([]));
  }

  for (const [name, {setup, place}] of Object.entries(faultyPanels)) {
    it(`are refused with ${name}, and the place is named`, () => {
      const read = readPanels(setup);
      expect(read).not.to.have.property('setup');
      expect(placesOf(read)).to.include(place);
      for (const {expected} of 'mistakes' in read ? read.mistakes : []) expect(expected).not.to.equal('');
    });
  }

  it('say what was found and what was expected', () => {
    const panel = {id: 'a', name: 'A', minAge: 16, maxAge: 24, routes: ['young', 'adult']};
    expect(readPanels({panels: [panel], privacyHref: '/privacy'})).to.deep.equal({
      mistakes: [
        {
          place: 'panels[0].routes',
          found: 'young, adult',
          expected:
            'permission as well, for people who need permission, and those who do not say how old they are',
        },
        {
          place: 'panels[0].routes',
          found: 'young, adult',
          expected: 'parent as well, for parents and carers',
        },
      ],
    });
  });

  it('keep everything that they say', () => {
    const {panels, privacyHref, basis} = ownPanels;
    expect(soundOf(readPanels(ownPanels))).to.deep.equal({
      panels: [panels[0], panelNamed('parent-panel')],
      privacyHref,
      basis,
    });
  });

  it('take what they leave out from the built-in panel', () => {
    const written = {preset: 'youth-forum', id: 'swansea', name: 'Swansea', minAge: 14};
    expect(soundOf(readPanels({panels: [written], privacyHref: '/privacy'})).panels).to.deep.equal([
      {...panelNamed('youth-forum'), id: 'swansea', name: 'Swansea', minAge: 14},
    ]);
  });

  it('ask for permission under 16 unless they say otherwise', () => {
    const [panel] = soundOf(readPanels(soundPanels['nothing but what a panel of its own needs'])).panels;
    expect(panel?.permissionAge).to.equal(16);
  });

  it('have no maximum where it is the oldest age there is', () => {
    const written = {preset: 'youth-forum', maxAge: 120};
    const [panel] = soundOf(readPanels({panels: [written], privacyHref: '/privacy'})).panels;
    expect(panel).not.to.have.property('maxAge');
  });

  it('may leave the privacy notice to the attribute, which comes first', () => {
    const without = {panels: ownPanels.panels};
    for (const setup of [ownPanels, without]) {
      expect(soundOf(readPanels(setup, {privacyHref: '/preifatrwydd'})).privacyHref).to.equal(
        '/preifatrwydd',
      );
    }
    expect(soundOf(readPanels(ownPanels, {privacyHref: ''})).privacyHref).to.equal(ownPanels.privacyHref);
    expect(placesOf(readPanels(ownPanels, {privacyHref: 'http://health.example'}))).to.deep.equal([
      'privacy-href',
    ]);
  });

  it('are never taken by half, whatever they hold', () => {
    fc.assert(
      fc.property(fc.json({maxDepth: 5}), (text) => {
        const value: unknown = JSON.parse(text);
        for (const written of [value, {panels: [value], privacyHref: '/privacy'}, {panels: value}]) {
          expect(readPanels(written)).to.have.property('mistakes').that.is.not.empty;
        }
      }),
      {numRuns: 300},
    );
  });

  it('do not take inherited keys for their own', () => {
    expect(readPanels(Object.create(ownPanels))).to.have.property('mistakes');
    expect(
      readPanels({...ownPanels, panels: [Object.create(ownPanels.panels[0] as object)]}),
    ).to.have.property('mistakes');
  });

  it('speak Welsh only if every text of them does', () => {
    const speaks = (setup: unknown, locale: string) => speaksPanels(soundOf(readPanels(setup)), locale);
    expect(speaks(ownPanels, 'cy')).to.equal(true);
    const [panel, other] = ownPanels.panels as [Record<string, unknown>, unknown];
    for (const key of ['name', 'area', 'meets', 'rewards', 'runBy', 'leaving', 'topics']) {
      for (const english of ['English', {'en-GB': 'English'}]) {
        const text = key === 'topics' ? [{value: 'a', label: english}] : english;
        const half = {...ownPanels, panels: [{...panel, [key]: text}, other]};
        expect(speaks(half, 'cy'), key).to.equal(false);
        expect(speaks(half, 'en-GB'), key).to.equal(true);
      }
    }
  });

  it('speak every language while they have no texts of their own', () => {
    expect(speaksPanels(soundOf(readPanels(soundPanels['a built-in panel as it is'])), 'cy')).to.equal(true);
  });
});

describe('Panels from attributes alone', () => {
  const privacyHref = '/privacy';

  it('are a working form with three of them', () => {
    const read = setupFromAttributes({preset: 'youth-forum', privacyHref, minAge: '13'});
    expect(soundOf(read)).to.deep.equal({
      panels: [{...panelNamed('youth-forum'), minAge: 13}],
      privacyHref,
    });
  });

  it('may be several', () => {
    const read = setupFromAttributes({
      panels: ' youth-forum, patient-voices,',
      privacyHref,
      preset: 'ward-7',
    });
    expect(soundOf(read).panels.map(({id}) => id)).to.deep.equal(['youth-forum', 'patient-voices']);
  });

  it('take ages as numbers, too, and an age of 0', () => {
    const ages = {minAge: 0, maxAge: 30, permissionAge: 13};
    const [panel] = soundOf(setupFromAttributes({panels: 'youth-forum', privacyHref, ...ages})).panels;
    expect(panel).to.include(ages);
  });

  it('take nothing from attributes that are not there', () => {
    const read = setupFromAttributes({
      preset: 'youth-forum',
      panels: '',
      minAge: null,
      maxAge: '',
      privacyHref,
    });
    expect(soundOf(read).panels).to.deep.equal([panelNamed('youth-forum')]);
  });

  const faults: Readonly<Record<string, readonly [PanelAttributes, place: string, found: string]>> = {
    'no panel': [{privacyHref}, 'preset', 'nothing'],
    'a panel that is not there': [{preset: 'youth', privacyHref}, 'preset', 'youth'],
    'one of several that is not there': [{panels: 'youth-forum, youth', privacyHref}, 'panels', 'youth'],
    'one panel twice': [{panels: 'youth-forum, youth-forum', privacyHref}, 'panels', 'youth-forum'],
    'no privacy notice': [{preset: 'youth-forum'}, 'privacy-href', 'nothing'],
    'a privacy notice over http': [
      {preset: 'youth-forum', privacyHref: 'http://a.b'},
      'privacy-href',
      'http://a.b',
    ],
    'an age that is a word': [{preset: 'youth-forum', privacyHref, minAge: 'ten'}, 'min-age', 'ten'],
    'an age that is blank': [{preset: 'youth-forum', privacyHref, minAge: ' '}, 'min-age', ' '],
    'an age in another notation': [{preset: 'youth-forum', privacyHref, minAge: '1e1'}, 'min-age', '1e1'],
    'an age above 120': [{preset: 'youth-forum', privacyHref, maxAge: 121}, 'max-age', '121'],
    'a maximum below the minimum': [{preset: 'youth-forum', privacyHref, maxAge: '10'}, 'max-age', '10'],
    'a permission age above 18': [
      {preset: 'youth-forum', privacyHref, permissionAge: '21'},
      'permission-age',
      '21',
    ],
    'an age for several panels': [
      {panels: 'youth-forum, parent-panel', privacyHref, minAge: '12'},
      'min-age',
      '12',
    ],
  };
  for (const [name, [attributes, place, found]] of Object.entries(faults)) {
    it(`are refused with ${name}, and the attribute is named`, () => {
      const read = setupFromAttributes(attributes);
      expect('mistakes' in read && read.mistakes.map((one) => [one.place, one.found])).to.deep.equal([
        [place, found],
      ]);
    });
  }
});
