import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Ages, Boundaries} from '../../../src/forms/sign-up/bands.js';
import {ADULT_AGE, agesOf, bandsFor, NOT_SAID, OLDEST_AGE} from '../../../src/forms/sign-up/bands.js';
import {panelNamed, panelNames} from '../../../src/forms/sign-up/panels.js';
import type {Panel} from '../../../src/forms/sign-up/panels.js';
import {boundariesOf} from '../../../src/forms/sign-up/route.js';
import {randomPanels, SEED} from './random-panels.js';

const bandsOf = (...panels: Boundaries[]) => bandsFor(panels);
const ages = (minAge: number, maxAge: number, permissionAge = 16): Boundaries => ({
  minAge,
  maxAge,
  permissionAge,
});
const rangeOf = (band: string) => agesOf(band) as Ages;

describe('age bands', () => {
  const cases: Readonly<Record<string, readonly [readonly Boundaries[], readonly string[]]>> = {
    'a youth forum': [
      [ages(11, 24)],
      ['under-11', '11-to-12', '13-to-15', '16-to-17', '18-to-24', '25-or-over'],
    ],
    'a forum for 13 to 19': [[ages(13, 19)], ['under-13', '13-to-15', '16-to-17', '18-to-19', '20-or-over']],
    'a forum for 10 to 21, with permission under 14': [
      [ages(10, 21, 14)],
      ['under-10', '10-to-13', '14-to-15', '16-to-17', '18-to-21', '22-or-over'],
    ],
    'adults only': [[ages(18, Infinity)], ['under-18', '18-to-24', '25-or-over']],
    'children only': [[ages(8, 15, 18)], ['under-8', '8-to-10', '11-to-12', '13-to-15', '16-or-over']],
    'a single year': [[ages(17, 17)], ['under-17', '17', '18-or-over']],
    everybody: [
      [ages(0, Infinity)],
      ['under-11', '11-to-12', '13-to-15', '16-to-17', '18-to-24', '25-or-over'],
    ],
    'a forum and a panel of older people': [
      [ages(11, 18), ages(60, Infinity)],
      ['under-11', '11-to-12', '13-to-15', '16-to-17', '18', '19-to-24', '25-to-59', '60-or-over'],
    ],
  };
  for (const [name, [panels, expected]] of Object.entries(cases)) {
    it(`for ${name}`, () => expect(bandsOf(...panels)).to.deep.equal(expected));
  }

  it('leave nobody out, and nobody in two of them', () => {
    fc.assert(
      fc.property(randomPanels, (panels) => {
        const ranges = bandsFor(panels.map(boundariesOf)).map(rangeOf);
        expect(ranges[0]?.from).to.equal(0);
        expect(ranges.at(-1)?.to).to.equal(Infinity);
        ranges.slice(1).forEach(({from}, index) => expect(from).to.equal((ranges[index] as Ages).to + 1));
      }),
      {seed: SEED},
    );
  });

  it('never lie on both sides of a configured age', () => {
    fc.assert(
      fc.property(randomPanels, (panels) => {
        const bands = bandsFor(panels.map(boundariesOf)).map(rangeOf);
        const isWhole = (rule: (age: number) => boolean) =>
          bands.every(({from, to}) => {
            const last = Math.min(to, OLDEST_AGE);
            return Array.from({length: last - from + 1}, (_, index) => rule(from + index)).every(
              (answer, _, all) => answer === all[0],
            );
          });
        for (const {minAge, maxAge = Infinity, permissionAge} of panels) {
          const admits = (age: number) => age >= minAge && age <= maxAge;
          expect(isWhole(admits), `${minAge} to ${maxAge}`).to.equal(true);
          expect(
            isWhole((age) => admits(age) && age < permissionAge),
            `${permissionAge}`,
          ).to.equal(true);
          expect(
            isWhole((age) => admits(age) && age < ADULT_AGE),
            'adults',
          ).to.equal(true);
        }
      }),
      {seed: SEED},
    );
  });

  it('end where every panel ends, so that nobody learns more of an age than is needed', () => {
    for (const name of panelNames) {
      const {minAge, maxAge = Infinity} = panelNamed(name) as Panel;
      const bands = bandsFor([boundariesOf(panelNamed(name) as Panel)]).map(rangeOf);
      expect(bands.filter(({to}) => to < minAge)).to.have.length(1);
      expect(bands.filter(({from}) => from > maxAge)).to.have.length(maxAge < Infinity ? 1 : 0);
    }
  });
});

describe('the ages of a band', () => {
  const known: Readonly<Record<string, readonly [number, number]>> = {
    'under-11': [0, 10],
    'under-1': [0, 0],
    '11-to-12': [11, 12],
    '18': [18, 18],
    '25-or-over': [25, Infinity],
    '120-or-over': [120, Infinity],
  };
  for (const [band, [from, to]] of Object.entries(known)) {
    it(`are known for ${band}`, () => expect(agesOf(band)).to.deep.equal({from, to}));
  }

  for (const band of [
    '',
    NOT_SAID,
    '2012-03-31',
    '31/03/2012',
    '12-to-11',
    '12-to-12',
    '012-to-013',
    '0-to-10',
    'under-0',
    '121-or-over',
    '1000',
    '-5',
    '11.5',
    'eleven',
    '11-to-12\n',
    '١١-to-١٢',
    'constructor',
  ]) {
    it(`are not known for '${band}'`, () => expect(agesOf(band)).to.equal(undefined));
  }

  it('are the same again for every band that is offered', () => {
    fc.assert(
      fc.property(randomPanels, (panels) => {
        for (const band of bandsFor(panels.map(boundariesOf))) expect(agesOf(band), band).to.exist;
      }),
      {seed: SEED},
    );
  });
});
