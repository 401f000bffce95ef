import {expect} from '@open-wc/testing';
import {choose, goneFrom, isGone, nextBoundary, statusAt} from '../../src/consultation/life-cycle.js';
import {sound, timed} from '../support/consultations.js';

const at = (iso: string) => Date.parse(iso);
const with_ = (times: Readonly<Record<string, unknown>>) => sound(timed(times));

/** Its whole life, written as a site would, and what is said at each instant. */
const lives: readonly {
  readonly title: string;
  readonly times: Readonly<Record<string, unknown>>;
  readonly says: readonly (readonly [instant: string, status: string])[];
}[] = [
  {
    title: 'a bare date in March closes with its last instant, which is in summer time',
    times: {closes: '2026-03-29'},
    says: [
      ['2026-03-27T23:59:59Z', 'open'],
      ['2026-03-28T00:00:00Z', 'closes-tomorrow'],
      ['2026-03-29T00:00:00Z', 'closes-today'],
      ['2026-03-29T22:59:59Z', 'closes-today'],
      ['2026-03-29T23:00:00Z', 'closed'],
      ['2026-03-29T23:30:00Z', 'closed'],
    ],
  },
  {
    title: 'a bare date in October opens with its first instant, which is in summer time',
    times: {opens: '2026-10-25', closes: '2026-11-30'},
    says: [
      ['2026-10-24T22:59:59Z', 'forthcoming'],
      ['2026-10-24T23:00:00Z', 'open'],
    ],
  },
  {
    title: 'a day of 25 hours is open to its end',
    times: {closes: '2026-10-25'},
    says: [
      ['2026-10-23T22:59:59Z', 'open'],
      ['2026-10-23T23:00:00Z', 'closes-tomorrow'],
      ['2026-10-24T23:00:00Z', 'closes-today'],
      ['2026-10-25T23:59:59Z', 'closes-today'],
      ['2026-10-26T00:00:00Z', 'closed'],
    ],
  },
  {
    title: 'a closing time that does not exist is an hour later',
    times: {closes: '2026-03-29T01:30'},
    says: [
      ['2026-03-29T01:29:59Z', 'closes-today'],
      ['2026-03-29T01:30:00Z', 'closed'],
    ],
  },
  {
    title: 'a closing time that comes twice is the later one',
    times: {closes: '2026-10-25T01:30'},
    says: [
      ['2026-10-25T00:30:00Z', 'closes-today'],
      ['2026-10-25T01:29:59Z', 'closes-today'],
      ['2026-10-25T01:30:00Z', 'closed'],
    ],
  },
  {
    title: 'an opening time that comes twice is the earlier one',
    times: {opens: '2026-10-25T01:30', closes: '2026-11-30'},
    says: [
      ['2026-10-25T00:29:59Z', 'forthcoming'],
      ['2026-10-25T00:30:00Z', 'open'],
    ],
  },
  {
    title: 'one that ends at midnight is over with the day before',
    times: {closes: '2026-06-02T00:00'},
    says: [
      ['2026-05-31T12:00:00Z', 'closes-tomorrow'],
      ['2026-06-01T12:00:00Z', 'closes-today'],
      ['2026-06-01T23:00:00Z', 'closed'],
    ],
  },
  {
    title: 'one with an outcome leads to it as soon as it has closed, and not before',
    times: {closes: '2026-06-01', outcomeUrl: '/outcome'},
    says: [
      ['2026-06-01T12:00:00Z', 'closes-today'],
      ['2026-06-01T23:00:00Z', 'outcome'],
    ],
  },
  {
    title: 'one without any date is open',
    times: {},
    says: [['2026-06-01T12:00:00Z', 'open']],
  },
  {
    title: 'one that is withdrawn is so whatever its dates say',
    times: {opens: '2026-06-01', closes: '2026-06-30', status: 'withdrawn', outcomeUrl: '/outcome'},
    says: [
      ['2026-05-01T12:00:00Z', 'withdrawn'],
      ['2026-06-15T12:00:00Z', 'withdrawn'],
      ['2026-08-01T12:00:00Z', 'withdrawn'],
    ],
  },
];

describe('The life cycle of a consultation', () => {
  for (const {title, times, says} of lives) {
    it(title, () => {
      const consultation = with_(times);
      expect(says.map(([instant]) => [instant, statusAt(consultation, at(instant))])).to.deep.equal(says);
    });
  }

  it('follows a platform that says it has closed early', () => {
    const consultation = {...with_({closes: '2026-06-30'}), status: 'closed' as const};
    expect(statusAt(consultation, at('2026-06-01T12:00:00Z'))).to.equal('closed');
  });

  describe('ends on the page', () => {
    const cases: readonly (readonly [
      title: string,
      times: Readonly<Record<string, unknown>>,
      days: number,
      gone: string | undefined,
    ])[] = [
      ['90 days after the day it closed', {closes: '2026-01-01'}, 90, '2026-04-01T23:00:00Z'],
      ['with that day if it is to go at once', {closes: '2026-06-01T12:00'}, 0, '2026-06-01T23:00:00Z'],
      ['a day later across the clock change', {closes: '2026-10-24T12:00'}, 1, '2026-10-26T00:00:00Z'],
      [
        'so many days after its results are due',
        {closes: '2026-06-01', resultsDue: '2026-09-30'},
        10,
        '2026-10-10T23:00:00Z',
      ],
      ['never, without a closing date', {resultsDue: '2026-09-30'}, 90, undefined],
    ];
    for (const [title, times, days, gone] of cases) {
      it(title, () => {
        const consultation = with_(times);
        expect(goneFrom(consultation, days)).to.equal(gone && at(gone));
        if (!gone) return expect(isGone(consultation, at('2999-01-01'), days)).to.be.false;
        expect(isGone(consultation, at(gone) - 1, days)).to.be.false;
        expect(isGone(consultation, at(gone), days)).to.be.true;
      });
    }
  });

  it('knows every instant at which something changes, and no other', () => {
    const consultation = with_({
      opens: '2026-03-01T09:00',
      closes: '2026-03-29T17:00',
      resultsDue: '2026-05-01',
      ways: [
        {kind: 'event', label: 'Talk', starts: '2026-03-10T10:00', ends: '2026-03-10T11:00'},
        {kind: 'event', label: 'Walk', starts: '2026-03-11T10:00'},
      ],
    });
    const boundaries: string[] = [];
    for (let now: number | undefined = at('2026-01-01'); now !== undefined;) {
      now = nextBoundary(consultation, now, 30);
      if (now !== undefined) boundaries.push(new Date(now).toISOString().replace('.000', ''));
    }
    expect(boundaries).to.deep.equal([
      '2026-03-01T09:00:00Z',
      '2026-03-10T11:00:00Z',
      '2026-03-12T00:00:00Z',
      '2026-03-28T00:00:00Z',
      '2026-03-29T00:00:00Z',
      '2026-03-29T16:00:00Z',
      '2026-05-01T23:00:00Z',
      '2026-05-31T23:00:00Z',
    ]);
  });
});

describe('Of several consultations', () => {
  const now = at('2026-06-15T12:00:00Z');
  const list = (...entries: Readonly<Record<string, unknown>>[]) => entries.map((entry) => sound(entry));
  const open = (id: string, closes: string, more = {}) => timed({closes, ...more}, id);

  const cases: readonly (readonly [
    title: string,
    entries: readonly Readonly<Record<string, unknown>>[],
    chosen: string | undefined,
  ])[] = [
    [
      'one that is open comes before one that is to come',
      [timed({opens: '2026-06-16', closes: '2026-06-17'}, 'to-come'), open('now', '2026-12-01')],
      'now',
    ],
    [
      'the one that closes first comes first, today or not',
      [open('later', '2026-07-02'), open('sooner', '2026-07-01'), timed({}, 'endless')],
      'sooner',
    ],
    [
      'of those that close together, the publisher says which',
      [
        open('a', '2026-07-01'),
        open('b', '2026-07-01', {priority: 2}),
        open('c', '2026-07-01', {priority: 1}),
      ],
      'b',
    ],
    ['and else the first in the list comes first', [open('a', '2026-07-01'), open('b', '2026-07-01')], 'a'],
    [
      'one to come comes before one that is over',
      [open('over', '2026-06-14'), timed({opens: '2026-07-01'}, 'to-come')],
      'to-come',
    ],
    [
      'what came of one comes before one that is being read',
      [open('read', '2026-06-14'), open('outcome', '2026-05-01', {outcomeUrl: '/outcome'})],
      'outcome',
    ],
    ['the one that closed last comes first', [open('old', '2026-05-01'), open('new', '2026-06-01')], 'new'],
    [
      'one that is withdrawn comes last',
      [open('gone', '2026-07-01', {status: 'withdrawn'}), open('over', '2026-06-01')],
      'over',
    ],
    ['one that has left the page does not count', [open('left', '2026-01-01')], undefined],
    ['none of none', [], undefined],
  ];
  for (const [title, entries, chosen] of cases) {
    it(title, () => {
      expect(choose(list(...entries), now, 90)?.id).to.equal(chosen);
      expect(choose(list(...entries).reverse(), now, 90)?.id).to.equal(
        title.includes('first in the list') ? 'b' : chosen,
      );
    });
  }

  it('500 are not too many', () => {
    const many = Array.from({length: 500}, (_, index) =>
      open(`c${index}`, index === 321 ? '2026-06-16' : '2026-07-01'),
    );
    expect(choose(list(...many), now, 90)?.id).to.equal('c321');
  });
});
