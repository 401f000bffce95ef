import {expect} from '@open-wc/testing';
import {encodeJson} from '../../src/submission/encoder.js';
import type {Json} from '../../src/submission/encoder.js';
import {envelopeProblems} from '../../src/submission/envelope.js';
import type {SubmissionDraft} from '../../src/submission/submission.js';
import {bytesOf} from '../../src/submission/submission.js';
import {version} from '../../src/version.js';
import {frozenSubmission, ID, REFERENCE} from '../support/fakes/submission.js';

const bodyOf = (changes: Partial<SubmissionDraft> = {}) =>
  JSON.parse(frozenSubmission(changes).body) as Record<string, unknown>;

describe('a submission at Send', () => {
  it('is exactly this, and nothing else, when nothing is optional', () => {
    expect(bodyOf()).to.deep.equal({
      schema: 'have-your-say/submission/1',
      id: ID,
      reference: REFERENCE,
      kind: 'feedback',
      form: {id: 'page-useful', version: '1'},
      language: 'en-GB',
      reading: 'standard',
      audience: 'adult',
      region: 'wales',
      page: {url: 'https://hospital.example/visiting', title: 'Visiting'},
      createdAt: '2026-03-02T09:00:00.000Z',
      answers: {useful: 'no', improve: 'Say where to park.'},
      element: {name: 'hys-feedback', version},
    });
  });

  it('has these parts, in this order, when everything is there', () => {
    const body = bodyOf({topic: 'Parking', team: 'Ward 7', method: 'tablet', test: true, trap: 'robot'});
    expect(Object.keys(body)).to.deep.equal([
      'schema',
      'id',
      'reference',
      'kind',
      'form',
      'language',
      'reading',
      'audience',
      'region',
      'topic',
      'team',
      'method',
      'page',
      'createdAt',
      'answers',
      'test',
      'trap',
      'element',
    ]);
    expect(body).to.include({topic: 'Parking', team: 'Ward 7', method: 'tablet', test: true, trap: 'robot'});
  });

  for (const part of ['topic', 'team', 'method', 'trap'] as const) {
    it(`has no ${part} when there is none`, () => {
      expect(bodyOf({[part]: ''})).not.to.have.property(part);
      expect(bodyOf({[part]: undefined})).not.to.have.property(part);
    });
  }

  it('says that the site has not named its nation', () =>
    expect(bodyOf({region: null}).region).to.equal(null));

  it('takes from the form its name and version only', () => {
    const form = {id: 'visit', version: '3', steps: ['a secret']};
    expect(bodyOf({form}).form).to.deep.equal({id: 'visit', version: '3'});
  });

  it('carries its id and reference beside the body, and the same in it', () => {
    const frozen = frozenSubmission();
    expect([frozen.id, frozen.reference]).to.deep.equal([ID, REFERENCE]);
    expect([frozen.submission.id, frozen.submission.reference]).to.deep.equal([ID, REFERENCE]);
  });

  it('has a body that is its own encoding', () => {
    const {submission, body} = frozenSubmission({answers: {improve: '👩‍👩‍👧‍👦 "ŵ"\n\u202b'}, topic: 'Cafés'});
    expect(body).to.equal(encodeJson(submission as unknown as Json));
    expect(body).to.equal(JSON.stringify(submission));
  });

  it('has a body that stays, whatever becomes of the answers on the page', () => {
    const answers = {improve: 'first'};
    const frozen = frozenSubmission({answers});
    answers.improve = 'second';
    expect((JSON.parse(frozen.body) as {answers: unknown}).answers).to.deep.equal({improve: 'first'});
  });

  describe('where the visitor was', () => {
    const addresses: readonly (readonly [what: string, url: string, stored: string])[] = [
      ['keeps a plain address', 'https://hospital.example/a/b.html', 'https://hospital.example/a/b.html'],
      ['keeps a port', 'http://intranet:8080/a', 'http://intranet:8080/a'],
      ['drops the query', 'https://hospital.example/a?nhs=943', 'https://hospital.example/a'],
      ['drops the fragment', 'https://hospital.example/a#jane', 'https://hospital.example/a'],
      ['drops both', 'https://hospital.example/?a@b.example#c', 'https://hospital.example/'],
      [
        'drops a user name and a password',
        'https://jane:pw@hospital.example/a',
        'https://hospital.example/a',
      ],
      [
        'hides an e-mail address in the path',
        'https://hospital.example/for/jane.doe@mail.example/book',
        'https://hospital.example/for/[email]/book',
      ],
      [
        'hides an e-mail address that is encoded',
        'https://hospital.example/jane%40mail.example',
        'https://hospital.example/[email]',
      ],
      [
        'hides both of two e-mail addresses',
        'https://hospital.example/a@b.example/c%40d.example',
        'https://hospital.example/[email]/[email]',
      ],
      ['has no address for a file, whose path may name a person', 'file:///home/jane.doe/a.html', ''],
      ['has no address for a page made of data', 'data:text/html,Jane', ''],
      ['has no address for a page without one', 'about:srcdoc', ''],
      ['has no address for what is none', 'not an address', ''],
      [
        'cuts an address that nobody could store',
        `https://hospital.example/${'a'.repeat(3000)}`,
        `https://hospital.example/${'a'.repeat(1975)}`,
      ],
    ];
    for (const [what, url, stored] of addresses) {
      it(what, () => expect(bodyOf({page: {url, title: 'A'}}).page).to.deep.equal({url: stored, title: 'A'}));
    }

    const titles: readonly (readonly [what: string, title: string, stored: string])[] = [
      ['keeps a plain title', 'Visiting – Ysbyty', 'Visiting – Ysbyty'],
      ['keeps an at sign that stands alone', 'Meet @ 9', 'Meet @ 9'],
      ['hides an e-mail address in the title', 'Inbox of jane@mail.example now', 'Inbox of [email] now'],
      ['cuts a long title', 'a'.repeat(301), 'a'.repeat(300)],
      ['leaves no half of an emoji where a title is cut', `${'a'.repeat(299)}😀`, `${'a'.repeat(299)}\ufffd`],
      ['removes NUL from the title', 'a\0b', 'ab'],
    ];
    for (const [what, title, stored] of titles) {
      const url = 'https://hospital.example/';
      it(what, () => expect(bodyOf({page: {url, title}}).page).to.deep.equal({url, title: stored}));
    }
  });

  it('is in order by its own rules, however long what surrounds the words is', () => {
    const long = '😀\0'.repeat(10_000);
    const body = bodyOf({
      topic: long,
      team: `a${long}`,
      method: long,
      trap: long,
      page: {url: `https://hospital.example/${long}`, title: long},
    });
    expect(envelopeProblems(body)).to.deep.equal([]);
    expect(frozenSubmission({topic: `a${long}`}).body).not.to.match(/\\u/);
  });

  it('is measured in bytes, not in characters', () => {
    expect(['', 'a', 'ŵ', '€', '😀', '"😀"'].map(bytesOf)).to.deep.equal([0, 1, 2, 3, 4, 6]);
  });
});
