import {expect} from '@open-wc/testing';
import type {Answers, FormDefinition} from '../../src/forms/definition.js';
import {pageUseful} from '../../src/forms/presets.js';
import type {Problem} from '../../src/forms/validation.js';
import {DEFAULT_MAX_LENGTH, LARGEST_MAX_LENGTH, validate} from '../../src/forms/validation.js';
import {visitForm} from './visit-form.js';

const family = '👩‍👩‍👧‍👦';
const accented = 'w\u0302';

interface Row {
  readonly name: string;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly form?: FormDefinition;
}

const rows: readonly Row[] = [
  {
    name: 'takes a form in which everything was answered',
    answers: {travel: 'car', parked: 'no', parking: 'full', why: 'a scan', more: 'thanks', again: 'yes'},
    problems: [],
  },
  {
    name: 'takes a form without its optional questions',
    answers: {travel: 'bus', why: 'a scan'},
    problems: [],
  },
  {
    name: 'names every question that was left out, in the order of the page',
    answers: {},
    problems: [
      {field: 'travel', code: 'missing'},
      {field: 'why', code: 'missing'},
    ],
  },
  {
    name: 'takes blanks and line breaks for no answer',
    answers: {travel: 'bus', why: ' \r\n\t ', more: ' \n'},
    problems: [{field: 'why', code: 'missing'}],
  },
  {
    name: 'takes a text of nothing but NUL for no answer',
    answers: {travel: 'bus', why: '\0\0'},
    problems: [{field: 'why', code: 'missing'}],
  },
  {
    name: 'wants a follow-up that is asked',
    answers: {travel: 'car', why: 'a scan'},
    problems: [{field: 'parked', code: 'missing'}],
  },
  {
    name: 'does not want a follow-up to a follow-up that is no longer asked',
    answers: {travel: 'foot', parked: 'yes', why: 'a scan'},
    problems: [],
  },
  {
    name: 'minds nothing about an answer to a question that is not asked',
    answers: {travel: 'foot', parked: 'perhaps', parking: 'x'.repeat(99), why: 'a scan'},
    problems: [],
  },
  {
    name: 'refuses an option that is not on the list',
    answers: {travel: 'plane', why: 'a scan', again: 'YES'},
    problems: [
      {field: 'travel', code: 'unknown-option'},
      {field: 'again', code: 'unknown-option'},
    ],
  },
  {
    name: 'refuses an option with a blank after it',
    answers: {travel: 'bus ', why: 'a scan'},
    problems: [{field: 'travel', code: 'unknown-option'}],
  },
  {name: 'takes a text of exactly the limit', answers: {travel: 'bus', why: 'x'.repeat(10)}, problems: []},
  {
    name: 'refuses a text of one more than the limit',
    answers: {travel: 'bus', why: 'x'.repeat(11)},
    problems: [{field: 'why', code: 'too-long'}],
  },
  {
    name: 'refuses an optional text over the limit too',
    answers: {travel: 'bus', why: 'a scan', more: 'x'.repeat(11)},
    problems: [{field: 'more', code: 'too-long'}],
  },
  {
    name: 'counts a family emoji as one character',
    answers: {travel: 'bus', why: family.repeat(10)},
    problems: [],
  },
  {
    name: 'refuses eleven family emoji',
    answers: {travel: 'bus', why: family.repeat(11)},
    problems: [{field: 'why', code: 'too-long'}],
  },
  {
    name: 'counts a letter with its accent as one character',
    answers: {travel: 'bus', why: accented.repeat(10)},
    problems: [],
  },
  {
    name: 'refuses eleven accented letters',
    answers: {travel: 'bus', why: accented.repeat(11)},
    problems: [{field: 'why', code: 'too-long'}],
  },
  {
    name: 'counts a line break as one character, however the browser writes it',
    answers: {travel: 'bus', why: 'a\r\n'.repeat(5)},
    problems: [],
  },
  {
    name: 'does not count NUL, which is not sent',
    answers: {travel: 'bus', why: `${'\0'.repeat(20)}${'x'.repeat(10)}`},
    problems: [],
  },
  {name: 'takes a page rated without words', form: pageUseful, answers: {useful: 'yes'}, problems: []},
  {
    name: 'wants the rating of the page',
    form: pageUseful,
    answers: {improve: 'more'},
    problems: [{field: 'useful', code: 'missing'}],
  },
  {
    name: 'wants an answer to a question that is called like a part of every object',
    form: {
      id: 'odd',
      version: '1',
      steps: [{name: 'one', questions: [{type: 'long-text', name: 'constructor'}]}],
    },
    answers: {},
    problems: [{field: 'constructor', code: 'missing'}],
  },
];

describe('checking answers', () => {
  for (const {name, form = visitForm, answers, problems} of rows) {
    it(name, () => expect(validate(form, answers, {maxLength: 10})).to.deep.equal(problems));
  }

  it('allows 2,000 characters unless the site says otherwise, and never more than 10,000', () => {
    expect([DEFAULT_MAX_LENGTH, LARGEST_MAX_LENGTH]).to.deep.equal([2000, 10_000]);
  });

  it('leaves the answers as they were', () => {
    const answers = Object.freeze({travel: 'bus', why: 'a\r\nb\0'});
    validate(visitForm, answers, {maxLength: 10});
    expect(answers).to.deep.equal({travel: 'bus', why: 'a\r\nb\0'});
  });
});
