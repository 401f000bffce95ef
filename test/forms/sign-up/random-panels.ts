import fc from 'fast-check';
import type {Panel, SignUpSetup} from '../../../src/forms/sign-up/panels.js';
import {BASES, WAYS, WHO} from '../../../src/forms/sign-up/panels.js';

/** The same cases at every run. */
export const SEED = 20261120;

const ages = fc
  .record({
    minAge: fc.integer({min: 0, max: 60}),
    span: fc.option(fc.nat(40)),
    permissionAge: fc.integer({min: 0, max: 18}),
  })
  .map(({minAge, span, permissionAge}) => ({
    minAge,
    permissionAge,
    ...(span !== null && {maxAge: minAge + span}),
  }));

const some = <T>(values: readonly T[]) => fc.subarray([...values], {minLength: 1});

const panel: fc.Arbitrary<Omit<Panel, 'id'>> = fc
  .tuple(
    ages,
    fc.record(
      {
        for: some(WHO),
        ways: some(WAYS),
        topics: some(['sleep', 'food', 'travel'].map((value) => ({value, label: value}))),
      },
      {requiredKeys: []},
    ),
  )
  .map(([when, what]) => ({...when, ...what}));

/** One to four panels that do not contradict themselves, of any ages and for anybody. */
export const randomPanels: fc.Arbitrary<readonly Panel[]> = fc
  .array(panel, {minLength: 1, maxLength: 4})
  .map((panels) => panels.map((one, index) => ({...one, id: `panel-${index}`, name: `Panel ${index}`})));

export const randomSetup: fc.Arbitrary<SignUpSetup> = fc
  .tuple(randomPanels, fc.option(fc.constantFrom(...BASES)))
  .map(([panels, basis]) => ({panels, privacyHref: '/privacy', ...(basis && {basis})}));
