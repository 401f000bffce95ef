import {expect} from '@open-wc/testing';
import {blamed} from '../../src/submission/blame.js';
import type {Delivery} from '../../src/submission/delivery.js';
import {frozenSubmission} from '../support/fakes/submission.js';

const {submission} = frozenSubmission({
  answers: {useful: 'no', improve: 'Say where to park.\nAnd when.'},
  contact: {'reply-email': 'sam@example.org'},
});
const QUESTIONS = ['useful', 'improve', 'reply', 'reply-email'];
const of = (delivery: Delivery) => blamed(delivery, QUESTIONS, submission);
const refused = (...fields: readonly string[]): Delivery => ({
  kind: 'rejected',
  status: 422,
  problems: fields.map((field) => ({field, code: 'refused', words: 'Fill this in.'})),
});

describe('whose it is to mend', () => {
  it('is the visitor’s, where one of the questions is named, answered or not', () => {
    expect(of(refused('improve'))).to.deep.equal(refused('improve'));
    expect(of(refused('your-name', 'reply'))).to.deep.equal(refused('your-name', 'reply'));
  });

  it('is the site’s, where only fields are named that nobody was asked about', () =>
    expect(of(refused('your-name', 'your-age'))).to.deep.equal({
      kind: 'misconfigured',
      reason: {
        code: 'refused',
        status: 422,
        said: 'your-name: Fill this in. your-age: Fill this in.',
      },
    }));

  it('is the site’s, where the service says so', () =>
    expect(of({kind: 'rejected', status: 200, problems: [], said: 'No mail.', isFault: true})).to.deep.equal({
      kind: 'misconfigured',
      reason: {code: 'refused', status: 200, said: 'No mail.'},
    }));

  it('is open where nothing is named: then the visitor may change the answer', () =>
    expect(of({kind: 'rejected', status: 400, problems: [], said: 'Bad request'})).to.deep.equal({
      kind: 'rejected',
      status: 400,
      problems: [],
      said: 'Bad request',
    }));

  it('has no say in anything but a refusal', () => {
    for (const delivery of [{kind: 'acknowledged'}, {kind: 'unconfirmed'}, {kind: 'retry'}] as const)
      expect(of(delivery)).to.equal(delivery);
  });
});

describe('what the console hears of a refusal', () => {
  const heard = (said: string) =>
    (of({kind: 'rejected', status: 400, problems: [], said}) as {said: string}).said;

  it('is nothing that somebody wrote, line by line, nor how they can be reached', () =>
    expect(heard('"Say where to park." and "And when." of sam@example.org is no number')).to.equal(
      '"…" and "…" of … is no number',
    ));

  it('keeps words that are in every sentence', () =>
    expect(heard('There is no form.')).to.equal('There is no form.'));

  it('is at most 200 characters', () => expect(heard('x'.repeat(300))).to.equal('x'.repeat(200)));
});
