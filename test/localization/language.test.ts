import {expect} from '@open-wc/testing';
import {msg} from '@lit/localize';
import * as formStrings from '../../src/localization/form.strings.js';
import {english, inLanguage, languageFor} from '../../src/localization/language.js';
import {formatNumber} from '../../src/localization/numbers.js';

describe('languageFor', () => {
  for (const [tag, locale] of [
    ['cy', 'cy'],
    ['cy-GB', 'cy'],
    ['CY_gb', 'cy'],
    [' cy ', 'cy'],
    ['cy-Latn-GB-x-formal', 'cy'],
    ['en', 'en-GB'],
    ['en-GB', 'en-GB'],
    ['EN_us', 'en-GB'],
    ['pl', undefined],
    ['cym', undefined],
    ['english', undefined],
    ['', undefined],
    ['constructor', undefined],
  ] as const) {
    it(`takes “${tag}” for ${locale ?? 'a language that is not spoken'}`, () => {
      expect(languageFor(tag)?.locale).to.equal(locale);
    });
  }
});

describe('inLanguage', () => {
  const welsh = languageFor('cy') ?? english;

  it('speaks each sentence in the language it was asked for, one inside the other', () => {
    const sentence = inLanguage(welsh, () => `${formStrings.send(english)} ${formStrings.send(welsh)}`);
    expect(sentence).to.equal('Send Anfon');
  });

  it('speaks the language it spoke before, even after a mistake', () => {
    const spoken = inLanguage(english, () => {
      expect(() =>
        inLanguage(welsh, () => {
          throw new Error('a mistake');
        }),
      ).to.throw('a mistake');
      return msg('Send', {id: 'form.send'});
    });
    expect(spoken).to.equal('Send');
  });
});

describe('formatNumber', () => {
  it('sets the thousands apart', () => {
    expect([7, 2000, 10000].map(formatNumber)).to.deep.equal(['7', '2,000', '10,000']);
  });
});
