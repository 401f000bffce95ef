import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Answers} from '../../../src/forms/definition.js';
import {agesOf, bandsFor, NOT_SAID} from '../../../src/forms/sign-up/bands.js';
import type {Panel} from '../../../src/forms/sign-up/panels.js';
import {panelNamed, WHO} from '../../../src/forms/sign-up/panels.js';
import type {Path} from '../../../src/forms/sign-up/route.js';
import {admittingPanels, boundariesOf, chosenPanels, pathOf} from '../../../src/forms/sign-up/route.js';
import {randomPanels, SEED} from './random-panels.js';

const [forum, parents, voices] = ['youth-forum', 'parent-panel', 'patient-voices'].map(
  (name) => panelNamed(name) as Panel,
) as [Panel, Panel, Panel];

const idsOf = (panels: readonly Panel[]) => panels.map(({id}) => id);

describe('the route of a sign-up', () => {
  type Row = readonly [panels: readonly Panel[], who: string, band: string, expected: Path];
  const rows: Readonly<Record<string, Row>> = {
    'under the minimum age: a kind page': [[forum], 'patient', 'under-11', 'too-young'],
    'from the minimum age to the permission age: an adult has to agree': [
      [forum],
      'patient',
      '11-to-12',
      'permission',
    ],
    'the last year before the permission age: an adult has to agree': [
      [forum],
      'patient',
      '13-to-15',
      'permission',
    ],
    '16 to 17: by themselves': [[forum], 'patient', '16-to-17', 'young'],
    '18 and over': [[forum], 'patient', '18-to-24', 'adult'],
    'over the maximum age: a kind page': [[forum], 'patient', '25-or-over', 'too-old'],
    'a parent or carer': [[parents], 'parent-or-carer', '25-or-over', 'parent'],
    'a parent or carer of 18 to 24 in a youth forum': [[forum], 'parent-or-carer', '18-to-24', 'parent'],
    'a parent or carer of 16 or 17': [[parents], 'parent-or-carer', '16-to-17', 'young'],
    'a parent or carer of 13 to 15 in a youth forum': [[forum], 'parent-or-carer', '13-to-15', 'permission'],
    'a parent under the age of a panel for parents': [[parents], 'parent-or-carer', 'under-16', 'too-young'],
    'an age that is not said, where children are admitted': [[forum], 'patient', NOT_SAID, 'permission'],
    'an age that is not said, where people of 16 and 17 are admitted': [
      [parents],
      'parent-or-carer',
      NOT_SAID,
      'permission',
    ],
    'an age that is not said, among adults': [[voices], 'patient', NOT_SAID, 'adult'],
    'a parent whose age is not said, among adults': [[voices], 'parent-or-carer', NOT_SAID, 'parent'],
    'somebody for whom there is no panel': [[parents], 'staff', '25-or-over', 'elsewhere'],
    'somebody for whom there is no panel, before an age is asked for': [[parents], 'staff', '', 'elsewhere'],
    'nothing answered yet': [[forum], '', '', 'undecided'],
    'only who they are': [[forum], 'patient', '', 'undecided'],
    'only an age': [[forum], '', '16-to-17', 'undecided'],
    'a permission age of 18': [[{...forum, permissionAge: 18}], 'patient', '16-to-17', 'permission'],
    'no permission age': [[{...forum, permissionAge: 0}], 'patient', '11-to-12', 'young'],
  };
  for (const [name, [panels, who, band, expected]] of Object.entries(rows)) {
    it(`${name}: ${expected}`, () => expect(pathOf(panels, {who, band})).to.equal(expected));
  }

  describe('with several panels', () => {
    const both = [forum, voices];
    const strict: Panel = {...forum, id: 'strict', permissionAge: 18};

    it('offers only those that admit somebody', () => {
      const offered = (who: string, band: string) =>
        idsOf(admittingPanels([forum, parents, voices], {who, band}));
      expect(offered('patient', '16-to-17')).to.deep.equal(['youth-forum']);
      expect(offered('parent-or-carer', '16-to-17')).to.deep.equal(['youth-forum', 'parent-panel']);
      expect(offered('parent-or-carer', '18-to-24')).to.deep.equal([
        'youth-forum',
        'parent-panel',
        'patient-voices',
      ]);
      expect(offered('patient', '25-or-over')).to.deep.equal(['patient-voices']);
      expect(offered('patient', NOT_SAID)).to.deep.equal(['youth-forum', 'patient-voices']);
      expect(offered('patient', 'under-11')).to.deep.equal([]);
      expect(offered('patient', '2009-01-31')).to.deep.equal([]);
    });

    it('asks which one only where there is a choice', () => {
      expect(pathOf(both, {who: 'patient', band: '16-to-17'})).to.equal('young');
      expect(idsOf(chosenPanels(both, {who: 'patient', band: '16-to-17'}))).to.deep.equal(['youth-forum']);
      expect(pathOf(both, {who: 'patient', band: '18-to-24'})).to.equal('undecided');
      expect(pathOf(both, {who: 'patient', band: '18-to-24', panels: ['patient-voices']})).to.equal('adult');
    });

    it('needs permission for all of them as soon as one needs it', () => {
      const answers = {who: 'patient', band: '16-to-17'};
      const panels = [forum, strict];
      expect(pathOf(panels, {...answers, panels: ['youth-forum']})).to.equal('young');
      expect(pathOf(panels, {...answers, panels: ['strict']})).to.equal('permission');
      expect(pathOf(panels, {...answers, panels: ['youth-forum', 'strict']})).to.equal('permission');
    });

    it('needs permission from somebody who does not say their age, wherever children are admitted', () => {
      const answers = {who: 'patient', band: NOT_SAID};
      expect(pathOf(both, {...answers, panels: ['youth-forum']})).to.equal('permission');
      expect(pathOf(both, {...answers, panels: ['youth-forum', 'patient-voices']})).to.equal('permission');
      // A child who withholds their age could choose the adults' panel.
      expect(pathOf(both, {...answers, panels: ['patient-voices']})).to.equal('permission');
    });

    it('forgets a panel that no longer admits somebody', () => {
      const panels = ['youth-forum', 'patient-voices'];
      expect(idsOf(chosenPanels(both, {who: 'patient', band: '18-to-24', panels}))).to.deep.equal(panels);
      expect(idsOf(chosenPanels(both, {who: 'patient', band: '13-to-15', panels}))).to.deep.equal([
        'youth-forum',
      ]);
      expect(idsOf(chosenPanels(both, {who: 'patient', band: 'under-11', panels}))).to.deep.equal([]);
    });

    it('is too young only below all of them', () => {
      const path = (band: string) => pathOf([forum, {...voices, minAge: 40}], {who: 'patient', band});
      expect(path('under-11')).to.equal('too-young');
      expect(path('25-to-39')).to.equal('too-old');
      expect(path('40-or-over')).to.equal('adult');
    });
  });

  it('never lets a child sign up alone, whatever the panels are', () => {
    fc.assert(
      fc.property(randomPanels, fc.constantFrom(...WHO), (panels, who) => {
        for (const band of [...bandsFor(panels.map(boundariesOf)), NOT_SAID]) {
          const answers: Answers = {who, band, panels: idsOf(panels)};
          const chosen = chosenPanels(panels, answers);
          const path = pathOf(panels, answers);
          const ages = agesOf(band);
          const youngest = ages?.from ?? Math.min(...chosen.map(({minAge}) => minAge));
          const isChild = ages
            ? chosen.some(({permissionAge}) => youngest < permissionAge)
            : youngest < 18 && chosen.length > 0;
          expect(path === 'permission', `${band}: ${path}`).to.equal(isChild);
          expect(['too-young', 'too-old', 'elsewhere'].includes(path)).to.equal(chosen.length === 0);
          for (const {minAge, maxAge = Infinity, for: whom} of chosen) {
            if (ages) expect(ages.from >= minAge && ages.to <= maxAge, band).to.equal(true);
            if (whom) expect(whom).to.include(who);
          }
        }
      }),
      {seed: SEED},
    );
  });
});
