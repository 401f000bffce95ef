import {expect} from '@open-wc/testing';
import {pluralCategory} from '../../src/localization/plurals.js';

const numbers = [0, 1, 2, 3, 4, 6, 11, 100, 1.5] as const;

describe('pluralCategory', () => {
  for (const [locale, ...categories] of [
    ['en-GB', 'other', 'one', 'other', 'other', 'other', 'other', 'other', 'other', 'other'],
    ['cy', 'zero', 'one', 'two', 'few', 'other', 'many', 'other', 'other', 'other'],
    ['ar', 'zero', 'one', 'two', 'few', 'few', 'few', 'many', 'other', 'other'],
    ['pl', 'many', 'one', 'few', 'few', 'few', 'many', 'many', 'many', 'other'],
  ] as const) {
    it(`knows which sentence speaks of ${numbers.join(', ')} things in ${locale}`, () => {
      expect(numbers.map((n) => pluralCategory(locale, n))).to.deep.equal(categories);
    });
  }

  it('says of fewer than none in Welsh what it says of as many', () => {
    expect([-0, -1, -2, -7].map((n) => pluralCategory('cy', n))).to.deep.equal([
      'zero',
      'one',
      'two',
      'other',
    ]);
  });

  it('agrees in Welsh with an engine that knows Welsh', () => {
    const [known] = Intl.PluralRules.supportedLocalesOf('cy');
    const rules = new Intl.PluralRules('cy');
    for (let n = 0; known && n <= 200; n++) expect(pluralCategory('cy', n)).to.equal(rules.select(n));
  });
});
