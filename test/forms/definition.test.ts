import {expect} from '@open-wc/testing';
import type {Answers} from '../../src/forms/definition.js';
import {askedQuestions, questionsOf} from '../../src/forms/definition.js';
import {visitForm} from './visit-form.js';

describe('a form definition', () => {
  it('asks its questions step by step, in the order in which they are written', () => {
    const names = questionsOf(visitForm).map(({name}) => name);
    expect(names).to.deep.equal(['travel', 'parked', 'parking', 'walk', 'why', 'more', 'again']);
  });

  const names = (answers: Answers) => askedQuestions(visitForm, answers).map(({name}) => name);
  const rows: readonly (readonly [what: string, name: string, answers: Answers, asked: boolean])[] = [
    ['asks a question that hangs on nothing', 'travel', {}, true],
    ['asks a follow-up when its answer was given', 'parked', {travel: 'car'}, true],
    ['asks a follow-up for the second of its answers', 'walk', {travel: 'bus'}, true],
    ['does not ask a follow-up after another answer', 'parked', {travel: 'foot'}, false],
    ['does not ask a follow-up while nothing was answered', 'parked', {}, false],
    ['asks a follow-up to a follow-up', 'parking', {travel: 'car', parked: 'no'}, true],
    [
      'does not ask a follow-up to a follow-up that is no longer asked',
      'parking',
      {travel: 'bus', parked: 'no'},
      false,
    ],
    ['asks a follow-up when its answer is one of several', 'walk', {travel: ['car', 'foot']}, true],
    ['does not ask a follow-up when its answer is none of several', 'walk', {travel: ['car']}, false],
  ];
  for (const [what, name, answers, asked] of rows) {
    it(what, () => {
      expect(names(answers).includes(name)).to.equal(asked);
    });
  }

  it('takes no answer from what a page has added to every object', () => {
    const inherited = Object.create({travel: 'car'}) as Answers;
    expect(names(inherited)).not.to.include('parked');
  });
});
