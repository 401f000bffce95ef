import {expect} from '@open-wc/testing';
import type {EnvelopeProblem} from '../../src/submission/envelope.js';
import {envelopeProblems} from '../../src/submission/envelope.js';
import type {SubmissionDraft} from '../../src/submission/submission.js';
import {freeze} from '../../src/submission/submission.js';
import {PERSONAL_DETAILS} from '../../src/privacy/personal-details.js';

const draft: SubmissionDraft = {
  kind: 'feedback',
  form: {id: 'experience', version: '1'},
  language: 'cy',
  reading: 'standard',
  audience: 'adult',
  region: 'wales',
  page: {url: 'https://www.example.org/ward?name=Sam#top', title: 'Ward'},
  answers: {kind: 'question', topics: ['food', 'noise']},
};
const frozen = (more: Partial<SubmissionDraft> = {}) =>
  freeze(
    {...draft, ...more},
    {
      id: '4f9c1b2e-6d3a-4c58-9e07-1a2b3c4d5e6f',
      reference: '2222-2222-222-222',
      createdAt: new Date('2026-11-20T09:00:00Z'),
      element: 'hys-feedback',
    },
  );
const contact = {'reply-email': 'sam@example.org'};

const problemsWith = (change: Record<string, unknown>) =>
  envelopeProblems({...(JSON.parse(frozen().body) as Record<string, unknown>), ...change});

const many = (count: number, value: unknown = 'x') =>
  Object.fromEntries(Array.from({length: count}, (_, index) => [`q${index}`, value]));

describe('A submission', () => {
  it('carries contact and warnings after the answers', () => {
    const {body, submission} = frozen({contact, warnings: ['email', 'phone'], test: true});
    expect(JSON.parse(body)).to.deep.equal(submission);
    expect(body).to.contain(
      '"answers":{"kind":"question","topics":["food","noise"]},"contact":{"reply-email":"sam@example.org"},' +
        '"warnings":["email","phone"],"test":true',
    );
    expect(envelopeProblems(JSON.parse(body) as Record<string, unknown>)).to.deep.equal([]);
  });

  it('has neither where there is none', () => {
    for (const more of [{}, {contact: {}, warnings: []}]) {
      const {body} = frozen(more);
      expect(body).not.to.contain('contact');
      expect(body).not.to.contain('warnings');
    }
  });
});

describe('The envelope', () => {
  for (const [name, change] of [
    ['a list of answers', {answers: {topics: ['food'], none: []}}],
    ['100 answers', {answers: many(100)}],
    ['20 contact details', {contact: many(20)}],
    ['a contact detail of 320 characters', {contact: {email: 'x'.repeat(320)}}],
    ['every kind of personal detail', {warnings: PERSONAL_DETAILS}],
  ] as const)
    it(`takes ${name}`, () => {
      expect(problemsWith(change)).to.deep.equal([]);
    });

  const refused: readonly (readonly [
    string,
    Record<string, unknown>,
    EnvelopeProblem['field'],
    EnvelopeProblem['code'],
  ])[] = [
    ['101 answers', {answers: many(101)}, 'answers', 'too-long'],
    ['101 values in one answer', {answers: {a: Array(101).fill('x')}}, 'answers.a', 'too-long'],
    ['an answer that is a number', {answers: {a: 1}}, 'answers.a', 'wrong-type'],
    ['a list with a number', {answers: {a: ['b', 1]}}, 'answers.a', 'wrong-type'],
    ['a list of lists', {answers: {a: [['b']]}}, 'answers.a', 'wrong-type'],
    ['answers that are a list', {answers: []}, 'answers', 'wrong-type'],
    ['no answers', {answers: undefined}, 'answers', 'missing'],
    ['an answer without a name', {answers: {'': 'x'}}, 'answers.', 'unknown-field'],
    ['an answer whose name is a sentence', {answers: {'a b': 'x'}}, 'answers.a b', 'unknown-field'],
    ['21 contact details', {contact: many(21)}, 'contact', 'too-long'],
    ['a contact detail of 321 characters', {contact: {a: 'x'.repeat(321)}}, 'contact.a', 'too-long'],
    ['a contact detail that is a list', {contact: {a: ['x']}}, 'contact.a', 'wrong-type'],
    ['a contact that is a text', {contact: 'sam@example.org'}, 'contact', 'wrong-type'],
    ['a contact without a name', {contact: {'': 'x'}}, 'contact.', 'unknown-field'],
    ['a warning that is a text', {warnings: 'phone'}, 'warnings', 'wrong-type'],
    ['a warning of an unknown kind', {warnings: ['phone', 'mood']}, 'warnings', 'unknown-value'],
    ['a warning twice', {warnings: ['phone', 'phone']}, 'warnings', 'unknown-value'],
    ['more in the page', {page: {url: '', title: '', agent: 'x'}}, 'page.agent', 'unknown-field'],
    ['more in the form', {form: {id: 'a', version: '1', name: 'x'}}, 'form.name', 'unknown-field'],
    ['more in the element', {element: {name: 'a', version: '1', host: 'x'}}, 'element.host', 'unknown-field'],
    ['a path for a part', {'page.url': ''}, 'page.url', 'unknown-field'],
    ['a page with a query', {page: {url: 'https://a.example/?b', title: ''}}, 'page.url', 'unknown-value'],
    ['a page with a fragment', {page: {url: 'https://a.example/#b', title: ''}}, 'page.url', 'unknown-value'],
    ['a reference with a slip in it', {reference: '2222-2222-222-223'}, 'reference', 'unknown-value'],
    ['a reference without hyphens', {reference: '22222222222222'}, 'reference', 'unknown-value'],
  ];
  for (const [name, change, field, code] of refused)
    it(`refuses ${name}`, () => {
      expect(problemsWith(change)).to.deep.equal([{field, code}]);
    });
});
