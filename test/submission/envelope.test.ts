import {expect} from '@open-wc/testing';
import type {EnvelopeProblem} from '../../src/submission/envelope.js';
import {envelopeProblems, isKnownSchema, isSubmissionLike} from '../../src/submission/envelope.js';
import {frozenSubmission, ID} from '../support/fakes/submission.js';

type Body = Record<string, unknown>;

const full = (): Body =>
  JSON.parse(
    frozenSubmission({topic: 'Parking', team: 'Ward 7', method: 'tablet', test: true, trap: 'robot'}).body,
  ) as Body;

/** The body with one part put in or, for `undefined`, taken out. */
function withPart(path: string, value: unknown): Body {
  const body = full();
  const keys = path.split('.');
  const last = keys.pop() as string;
  const inner = keys.reduce<Body>((part, key) => part[key] as Body, body);
  if (value === undefined) delete inner[last];
  else inner[last] = value;
  return body;
}

type Code = EnvelopeProblem['code'];
const long = (length: number) => 'a'.repeat(length);

/** For each part: whether it must be there, what it may be, and what it may not. */
const parts: readonly {
  readonly path: string;
  readonly optional?: true;
  readonly good: readonly unknown[];
  readonly bad: readonly (readonly [value: unknown, code: Code])[];
}[] = [
  {
    path: 'id',
    good: ['00000000-0000-4000-8000-000000000000'],
    bad: [
      [7, 'wrong-type'],
      [`${ID}0`, 'too-long'],
      [ID.toUpperCase(), 'unknown-value'],
      ['4f9c1b2e-6d3a-0c58-9e07-1a2b3c4d5e6f', 'unknown-value'],
      ['4f9c1b2e-6d3a-4c58-7e07-1a2b3c4d5e6f', 'unknown-value'],
      ['', 'unknown-value'],
    ],
  },
  {
    path: 'reference',
    good: ['2222-2222-222-222'],
    bad: [
      [null, 'wrong-type'],
      ['7K2M9QXR4TBH6G', 'unknown-value'],
      ['7k2m-9qxr-4tb-h6g', 'unknown-value'],
      ...[...'01ILOU'].map((character) => [`${character}K2M-9QXR-4TB-H6G`, 'unknown-value'] as const),
      ['7K2M-9QXR-4TB-H6GG', 'too-long'],
    ],
  },
  {
    path: 'kind',
    good: ['feedback'],
    bad: [
      ['Feedback', 'unknown-value'],
      [1, 'unknown-value'],
    ],
  },
  {
    path: 'form.id',
    good: ['ward-7', 'a.b_c', long(100)],
    bad: [
      [1, 'wrong-type'],
      [long(101), 'too-long'],
      ['', 'unknown-value'],
      ['../x', 'unknown-value'],
      ['a b', 'unknown-value'],
    ],
  },
  {
    path: 'form.version',
    good: ['fft-2020', '1.0'],
    bad: [
      [1, 'wrong-type'],
      [long(51), 'too-long'],
      ['', 'unknown-value'],
      ['1/2', 'unknown-value'],
    ],
  },
  {
    path: 'language',
    good: ['cy', 'en-GB', 'zh-Hant-TW', 'en-x-easy'],
    bad: [
      [{}, 'wrong-type'],
      [long(36), 'too-long'],
      ['', 'unknown-value'],
      ['en_GB', 'unknown-value'],
      ['welsh', 'unknown-value'],
    ],
  },
  {
    path: 'reading',
    good: ['standard', 'easy'],
    bad: [
      ['hard', 'unknown-value'],
      [null, 'unknown-value'],
    ],
  },
  {
    path: 'audience',
    good: ['adult', 'young', 'parent'],
    bad: [
      ['child', 'unknown-value'],
      [null, 'unknown-value'],
    ],
  },
  {
    path: 'region',
    good: [null, 'england', 'wales', 'scotland', 'northern-ireland', 'border'],
    bad: [
      ['Wales', 'unknown-value'],
      ['', 'unknown-value'],
      [false, 'unknown-value'],
    ],
  },
  {
    path: 'page.url',
    good: ['', long(2000)],
    bad: [
      [null, 'wrong-type'],
      [long(2001), 'too-long'],
    ],
  },
  {
    path: 'page.title',
    good: ['', long(300)],
    bad: [
      [[], 'wrong-type'],
      [long(301), 'too-long'],
    ],
  },
  {
    path: 'createdAt',
    good: ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00.123456Z'],
    bad: [
      [1772442000000, 'wrong-type'],
      [`2026-03-02T09:00:00.${'0'.repeat(20)}Z`, 'too-long' as Code],
      ['2026-03-02', 'unknown-value'],
      ['2026-03-02T09:00:00', 'unknown-value'],
      ['2026-03-02T09:00:00+01:00', 'unknown-value'],
      ['2026-13-02T09:00:00Z', 'unknown-value'],
      ['2026-03-02T25:00:00Z', 'unknown-value'],
    ],
  },
  {
    path: 'element.name',
    good: ['hys-feedback'],
    bad: [
      [1, 'wrong-type'],
      [long(101), 'too-long'],
      ['', 'unknown-value'],
      ['<b>', 'unknown-value'],
    ],
  },
  {
    path: 'element.version',
    good: ['1.2.3-beta+4', ''],
    bad: [
      [1, 'wrong-type'],
      [long(51), 'too-long'],
    ],
  },
  {
    path: 'topic',
    optional: true,
    good: ['', long(300)],
    bad: [
      [null, 'wrong-type'],
      [long(301), 'too-long'],
    ],
  },
  {
    path: 'team',
    optional: true,
    good: ['', long(300)],
    bad: [
      [7, 'wrong-type'],
      [long(301), 'too-long'],
    ],
  },
  {
    path: 'method',
    optional: true,
    good: ['', long(100)],
    bad: [
      [{}, 'wrong-type'],
      [long(101), 'too-long'],
    ],
  },
  {
    path: 'test',
    optional: true,
    good: [true],
    bad: [
      [false, 'unknown-value'],
      ['true', 'unknown-value'],
      [1, 'unknown-value'],
    ],
  },
  {
    path: 'trap',
    optional: true,
    good: ['', long(10_000)],
    bad: [
      [true, 'wrong-type'],
      [long(10_001), 'too-long'],
    ],
  },
  {
    path: 'token',
    optional: true,
    good: ['', 'abc', long(300)],
    bad: [
      [7, 'wrong-type'],
      [long(301), 'too-long'],
    ],
  },
  {
    path: 'answers',
    good: [{}, {useful: 'yes'}, {useful: ''}],
    bad: [
      [[], 'wrong-type'],
      [null, 'wrong-type'],
      ['yes', 'wrong-type'],
    ],
  },
];

const shown = (value: unknown) => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 20)}… (${text.length - 2})` : text;
};

describe('the rules for what goes over the wire', () => {
  it('find nothing wrong with what the elements send', () => {
    expect(envelopeProblems(full())).to.deep.equal([]);
    expect(envelopeProblems(JSON.parse(frozenSubmission().body) as Body)).to.deep.equal([]);
  });

  for (const {path, optional, good, bad} of parts) {
    describe(path, () => {
      it(optional ? 'may be left out' : 'must be there', () => {
        const expected = optional ? [] : [{field: path, code: 'missing'}];
        expect(envelopeProblems(withPart(path, undefined))).to.deep.equal(expected);
      });
      for (const value of good) {
        it(`may be ${shown(value)}`, () => expect(envelopeProblems(withPart(path, value))).to.deep.equal([]));
      }
      for (const [value, code] of bad) {
        it(`may not be ${shown(value)}: ${code}`, () =>
          expect(envelopeProblems(withPart(path, value))).to.deep.equal([{field: path, code}]));
      }
    });
  }

  for (const [group, inner] of Object.entries({
    form: ['form.id', 'form.version'],
    page: ['page.url', 'page.title'],
    element: ['element.name', 'element.version'],
  })) {
    for (const value of [undefined, null, 'text', ['a']]) {
      it(`name what is missing when ${group} is ${value === undefined ? 'left out' : shown(value)}`, () => {
        const expected = inner.map((field) => ({field, code: 'missing'}));
        expect(envelopeProblems(withPart(group, value))).to.deep.equal(expected);
      });
    }
  }

  it('name every answer that is neither a text nor a list of texts', () => {
    const body = withPart('answers', {
      useful: true,
      improve: 'yes',
      days: ['mon', 'thu'],
      nothing: [],
      mixed: ['mon', 7],
      nested: [['mon']],
      more: {0: 'a'},
      none: null,
    });
    expect(envelopeProblems(body)).to.deep.equal([
      {field: 'answers.useful', code: 'wrong-type'},
      {field: 'answers.mixed', code: 'wrong-type'},
      {field: 'answers.nested', code: 'wrong-type'},
      {field: 'answers.more', code: 'wrong-type'},
      {field: 'answers.none', code: 'wrong-type'},
    ]);
  });

  it('name a list of more answers than any form offers', () => {
    const chosen = (count: number) => withPart('answers', {days: Array.from({length: count}, () => 'mon')});
    expect(envelopeProblems(chosen(100))).to.deep.equal([]);
    expect(envelopeProblems(chosen(101))).to.deep.equal([{field: 'answers.days', code: 'too-long'}]);
  });

  for (const key of ['admin', 'ip', 'constructor', '__proto__', 'form.id']) {
    it(`name a part that nobody knows: ${key}`, () => {
      const body = full();
      Object.defineProperty(body, key, {value: 1, enumerable: true, configurable: true});
      expect(envelopeProblems(body)).to.deep.equal([{field: key, code: 'unknown-field'}]);
    });
  }

  it('read nothing that is only inherited', () => {
    const fields = envelopeProblems(Object.create(full()) as Body);
    expect(fields.filter(({code}) => code !== 'missing')).to.deep.equal([]);
    expect(fields.map(({field}) => field)).to.include.members(['id', 'form.id', 'answers']);
  });
});

describe('a body that can be stored once', () => {
  const schema = 'have-your-say/submission/1';
  const rows: readonly (readonly [what: string, value: unknown, fits: boolean])[] = [
    ['what the elements send', full(), true],
    ['nothing but its version and its id', {schema, id: ID}, true],
    ['a newer version', {schema: 'have-your-say/submission/2', id: ID, more: 1}, true],
    ['a version far ahead', {schema: 'have-your-say/submission/999999', id: ID}, true],
    ['a version that is no number', {schema: 'have-your-say/submission/1b', id: ID}, false],
    ['a version with more after it', {schema: `${schema}\n`, id: ID}, false],
    ['another format', {schema: 'other/submission/1', id: ID}, false],
    ['no version', {id: ID}, false],
    ['a version that is not a text', {schema: 1, id: ID}, false],
    ['no id', {schema}, false],
    ['an id that is none', {schema, id: 'me'}, false],
    ['an id that is not a text', {schema, id: 7}, false],
    ['only what it inherits', Object.create({schema, id: ID}), false],
    ['a list', [{schema, id: ID}], false],
    ['a text', JSON.stringify({schema, id: ID}), false],
    ['null', null, false],
    ['nothing', undefined, false],
  ];
  for (const [what, value, fits] of rows) {
    it(`${fits ? 'is' : 'is not'} ${what}`, () => expect(isSubmissionLike(value)).to.equal(fits));
  }

  it('is held to these rules only if it is of this version', () => {
    expect(isKnownSchema({schema})).to.equal(true);
    expect(isKnownSchema({schema: 'have-your-say/submission/2'})).to.equal(false);
    expect(isKnownSchema({schema: 'have-your-say/submission/01'})).to.equal(false);
  });
});
