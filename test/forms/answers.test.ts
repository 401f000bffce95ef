import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {answersToSend, canonicalText} from '../../src/forms/answers.js';
import type {Answers, FormDefinition} from '../../src/forms/definition.js';
import {askedQuestions, questionsOf} from '../../src/forms/definition.js';
import {validate} from '../../src/forms/validation.js';
import {visitForm} from './visit-form.js';

const SEED = 20260302;

describe('the stored form of a text', () => {
  const rows: readonly (readonly [what: string, typed: string, stored: string])[] = [
    ['keeps plain words', 'Say where to park.', 'Say where to park.'],
    ['keeps blanks at both ends', '  a  ', '  a  '],
    ['writes a line break of a form as one of a text area', 'a\r\nb\r\n\r\nc', 'a\nb\n\nc'],
    ['writes an old line break as one of a text area', 'a\rb', 'a\nb'],
    ['removes NUL', 'a\0b\0', 'ab'],
    ['replaces half of a pair', 'a\ud83db\ude00', 'a\ufffdb\ufffd'],
    ['replaces half of a pair before a mark for one that was replaced', '\ud83d\ufffd', '\ufffd\ufffd'],
    ['replaces halves in the wrong order', '\ude00\ud83d', '\ufffd\ufffd'],
    ['joins a pair that NUL had parted', '\ud83d\0\ude00', '😀'],
    ['keeps an emoji', '😀', '😀'],
    ['keeps the joiners of a family emoji', '👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
    ['keeps the direction of a text', '\u202bשלום\u202c\u200f', '\u202bשלום\u202c\u200f'],
    ['does not put accents together', 'w\u0302', 'w\u0302'],
    ['keeps other control characters', 'a\tb\u0007\u2028', 'a\tb\u0007\u2028'],
  ];
  for (const [what, typed, stored] of rows) {
    it(what, () => expect(canonicalText(typed)).to.equal(stored));
  }

  it('is its own stored form, whatever was typed', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '\r', '\n', '\0', '\ud83d', '\ude00', '\u200d', '\ufffd', '😀'),
    });
    fc.assert(
      fc.property(text, (typed) => {
        const stored = canonicalText(typed);
        expect(canonicalText(stored)).to.equal(stored);
        expect(stored).not.to.match(/[\r\0]/);
        expect(new TextDecoder().decode(new TextEncoder().encode(stored))).to.equal(stored);
      }),
      {seed: SEED, numRuns: 2000},
    );
  });
});

describe('the answers that are sent', () => {
  const rows: readonly (readonly [what: string, given: Answers, sent: Answers])[] = [
    ['are those that were given', {travel: 'bus', why: 'a scan'}, {travel: 'bus', why: 'a scan'}],
    ['do not hold a question that does not exist', {travel: 'bus', admin: '1'}, {travel: 'bus'}],
    ['do not hold a follow-up that is not asked', {travel: 'bus', parked: 'yes'}, {travel: 'bus'}],
    [
      'do not hold a follow-up to a follow-up that is not asked',
      {travel: 'bus', parked: 'yes', parking: 'full'},
      {travel: 'bus'},
    ],
    [
      'hold a follow-up that is asked',
      {travel: 'car', parked: 'yes', parking: 'full'},
      {travel: 'car', parked: 'yes', parking: 'full'},
    ],
    [
      'do not hold what was left empty',
      {travel: 'bus', why: ' \r\n', more: '', again: '\0'},
      {travel: 'bus'},
    ],
    [
      'hold every value that was chosen, and no empty list',
      {travel: 'bus', why: ['a', 'b\r\nc'], more: []},
      {travel: 'bus', why: ['a', 'b\nc']},
    ],
    ['hold texts in their stored form', {why: ' a\r\nb\0\ud83d '}, {why: ' a\nb\ufffd '}],
  ];
  for (const [what, given, sent] of rows) {
    it(what, () => expect({...answersToSend(visitForm, given)}).to.deep.equal(sent));
  }

  it('come in the order of the page, in whatever order they were given', () => {
    const sent = answersToSend(visitForm, {again: 'no', why: 'a scan', travel: 'foot', walk: 'long'});
    expect(Object.keys(sent)).to.deep.equal(['travel', 'walk', 'why', 'again']);
  });

  const odd: FormDefinition = {
    id: 'odd',
    version: '1',
    steps: [
      {
        name: 'one',
        questions: (['constructor', 'toString', '__proto__'] as const).map((name) => ({
          type: 'long-text',
          name,
        })),
      },
    ],
  };

  it('hold nothing that every object has, for questions of such a name', () => {
    expect(Object.keys(answersToSend(odd, {}))).to.deep.equal([]);
  });

  it('hold the answers to questions of such a name', () => {
    const given = Object.fromEntries(questionsOf(odd).map(({name}) => [name, `about ${name}`]));
    const sent = answersToSend(odd, given);
    expect(Object.entries(sent)).to.deep.equal([
      ['constructor', 'about constructor'],
      ['toString', 'about toString'],
      ['__proto__', 'about __proto__'],
    ]);
  });

  const name = fc.constantFrom(
    ...questionsOf(visitForm).map((question) => question.name),
    'other',
    '__proto__',
  );
  const value = fc.oneof(
    fc.constantFrom('bus', 'car', 'foot', 'yes', 'no', '', ' ', '\r\n', 'a\r\nb', 'a\0b', '\ud83d', 'yes\0'),
    fc.string({unit: 'binary'}),
  );
  const anyAnswers = fc.dictionary(name, value, {noNullPrototype: true});

  it('are only those to questions that are asked, none empty, whatever was given', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const sent = answersToSend(visitForm, given);
        const asked = askedQuestions(visitForm, sent);
        expect(asked.map((question) => question.name)).to.include.members(Object.keys(sent));
        for (const [key, text] of Object.entries(sent)) {
          expect(text).to.equal(canonicalText(given[key] as string));
          expect(String(text).trim()).not.to.equal('');
        }
        for (const question of asked) {
          const text = canonicalText(given[question.name] ?? '');
          if (text.trim() !== '') expect(sent[question.name]).to.equal(text);
        }
      }),
      {seed: SEED, numRuns: 2000},
    );
  });

  it('stay the same when they are taken for answers again, and are found no more at fault', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const sent = answersToSend(visitForm, given);
        expect({...answersToSend(visitForm, sent)}).to.deep.equal({...sent});
        const limits = {maxLength: 5};
        expect(validate(visitForm, sent, limits)).to.deep.equal(validate(visitForm, given, limits));
      }),
      {seed: SEED, numRuns: 2000},
    );
  });
});
