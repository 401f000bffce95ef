import {expect} from '@open-wc/testing';
import {errorText} from '../../src/localization/error.strings.js';
import {languageIn} from '../../src/localization/language.js';
import {send} from '../../src/localization/form.strings.js';
import {readOverrides} from '../../src/localization/overrides.js';

const speak = (value: unknown, locale = 'en-GB') =>
  languageIn(locale, {audience: 'adult', overrides: readOverrides(value).overrides});
const linesFor = (value: unknown) =>
  readOverrides(value).mistakes.map(({place, found, advice}) => `${place}: found "${found}". ${advice}`);

describe("A site's own words", () => {
  it('stand in for ours in each language, and nowhere else', () => {
    const words = {'en-GB': {'form.send': 'Tell us'}, cy: {'form.send': 'Dywedwch wrthym'}};
    expect(linesFor(words)).to.be.empty;
    expect(send(speak(words))).to.equal('Tell us');
    expect(send(speak(words, 'cy'))).to.equal('Dywedwch wrthym');
    expect(send(languageIn('en-GB'))).to.equal('Send');
  });

  it('may put the values in another order', () => {
    const words = {
      'en-GB': {'error.too-long': 'For “{1}” use {0} characters at most'},
      cy: {'error.too-long': 'Ar gyfer “{1}”: {0} o nodau ar y mwyaf'},
    };
    expect(linesFor(words)).to.be.empty;
    expect(errorText(speak(words), 'too-long', 'Why?', 2000)).to.equal(
      'For “Why?” use 2,000 characters at most',
    );
    expect(errorText(speak(words, 'cy'), 'too-long', 'Pam?', 2000)).to.equal(
      'Ar gyfer “Pam?”: 2,000 o nodau ar y mwyaf',
    );
  });

  it('may be in Welsh alone', () => {
    expect(linesFor({cy: {'form.send': 'Dywedwch'}})).to.be.empty;
    expect(send(speak({cy: {'form.send': 'Dywedwch'}}))).to.equal('Send');
  });

  it('in English alone are not used on Welsh pages, and one line says so', () => {
    const words = {'en-GB': {'form.send': 'Tell us'}};
    expect(linesFor(words)).to.deep.equal([
      'strings.cy.form.send: found "nothing". Give the Welsh too. Until then Welsh pages keep the built-in words.',
    ]);
    expect(send(speak(words))).to.equal('Tell us');
    expect(send(speak(words, 'cy'))).to.equal('Anfon');
  });

  it('have nothing to say where there are none', () => {
    for (const nothing of [undefined, null, {}, {'en-GB': {}}]) expect(linesFor(nothing)).to.be.empty;
  });

  const unknown = 'There is no message with this id. The built-in words stay.';
  const notAText = 'Expected a text. The built-in words stay.';
  const notTexts = 'Expected texts by message id, under en-GB or cy. The built-in words stay.';
  const mandated = 'The Friends and Family Test has mandated words, so they stay.';
  for (const [what, words, ...lines] of [
    ['an id that is not there', {cy: {'form.sned': 'A'}}, `strings.cy.form.sned: found "A". ${unknown}`],
    [
      'an inherited name for an id',
      {cy: {constructor: 'A'}},
      `strings.cy.constructor: found "A". ${unknown}`,
    ],
    [
      'a value left out',
      {cy: {'form.characters-left': 'Rhagor'}},
      'strings.cy.form.characters-left: found "Rhagor". Expected {0} in it. The built-in words stay.',
    ],
    [
      'a value too many',
      {cy: {'form.send': 'Anfon {0}'}},
      'strings.cy.form.send: found "Anfon {0}". Expected no placeholder in it. The built-in words stay.',
    ],
    [
      'a value twice',
      {cy: {'error.too-long': '{0} {0}'}},
      'strings.cy.error.too-long: found "{0} {0}". Expected {0} {1} in it. The built-in words stay.',
    ],
    ['a number for a text', {cy: {'form.send': 7}}, `strings.cy.form.send: found "7". ${notAText}`],
    ['an empty text', {cy: {'form.send': ' '}}, `strings.cy.form.send: found " ". ${notAText}`],
    [
      'another question for the Friends and Family Test',
      {cy: {'friends-and-family.overall': 'A'}},
      `strings.cy.friends-and-family.overall: found "A". ${mandated}`,
    ],
    [
      'another answer for it',
      {cy: {'friends-and-family.overall.6': 'A'}},
      `strings.cy.friends-and-family.overall.6: found "A". ${mandated}`,
    ],
    ['a text for a language', {cy: 'Anfon'}, `strings.cy: found "Anfon". ${notTexts}`],
    [
      'a language that has no words',
      {welsh: {'form.send': 'Anfon'}},
      `strings.welsh: found "[object Object]". ${notTexts}`,
    ],
    [
      'a text for all of it',
      'Send it',
      'strings: found "Send it". Expected an object such as {"en-GB": {"form.send": "Send it"}}.',
    ],
  ] as const) {
    it(`are refused in one line for ${what}`, () => {
      expect(linesFor(words)).to.deep.equal(lines);
      expect(send(speak(words, 'cy'))).to.equal('Anfon');
    });
  }
});
