import {expect} from '@open-wc/testing';
import {
  isMidnight,
  lastMoment,
  londonDay,
  londonDaysBetween,
  readInstant,
} from '../../src/consultation/uk-time.js';

const at = (iso: string) => Date.parse(iso);
const read = (text: string, edge: 'opens' | 'closes') => {
  const instant = readInstant(text, edge);
  return instant === undefined ? undefined : new Date(instant).toISOString().replace('.000', '');
};

describe('Times of a consultation', () => {
  it('are read on a device that stands elsewhere', () => {
    // Otherwise a device's own time would give the same answers.
    expect(new Date('2026-06-01T12:00:00Z').getHours()).not.to.equal(13);
  });

  const rows: readonly [edge: 'opens' | 'closes', written: string, instant: string, why: string][] = [
    ['closes', '2026-03-29', '2026-03-29T23:00:00Z', 'the last instant of a bare date, in summer time'],
    ['opens', '2026-10-25', '2026-10-24T23:00:00Z', 'midnight is still summer time'],
    ['closes', '2026-10-25', '2026-10-26T00:00:00Z', 'a day of 25 hours'],
    ['opens', '2026-03-29T01:30', '2026-03-29T01:30:00Z', 'a time that does not exist moves on by an hour'],
    ['closes', '2026-03-29T01:30', '2026-03-29T01:30:00Z', 'a time that does not exist moves on by an hour'],
    ['opens', '2026-10-25T01:30', '2026-10-25T00:30:00Z', 'of a time that comes twice, the earlier'],
    ['closes', '2026-10-25T01:30', '2026-10-25T01:30:00Z', 'of a time that comes twice, the later'],
    ['opens', '2026-03-29', '2026-03-29T00:00:00Z', 'midnight is still winter time'],
    ['closes', '2026-03-28', '2026-03-29T00:00:00Z', 'the day before the clocks go on'],
    ['closes', '2026-10-24', '2026-10-24T23:00:00Z', 'the day before the clocks go back'],
    ['closes', '2026-03-29T00:59', '2026-03-29T00:59:00Z', 'the last minute of winter time'],
    ['closes', '2026-03-29T02:00', '2026-03-29T01:00:00Z', 'the first minute of summer time'],
    ['closes', '2026-10-25T00:59', '2026-10-24T23:59:00Z', 'before the hour that comes twice'],
    ['closes', '2026-10-25T02:00', '2026-10-25T02:00:00Z', 'after the hour that comes twice'],
    ['closes', '2026-07-01T17:00', '2026-07-01T16:00:00Z', 'five in the afternoon in summer'],
    ['closes', '2026-12-01T17:00', '2026-12-01T17:00:00Z', 'five in the afternoon in winter'],
    ['closes', '2026-07-01T17:00:30.5', '2026-07-01T16:00:30Z', 'seconds and their fractions'],
    ['closes', '2026-07-01T17:00:00Z', '2026-07-01T17:00:00Z', 'a time in UTC'],
    ['closes', '2026-07-01T17:00:00+04:00', '2026-07-01T13:00:00Z', 'a time with its zone, to the east'],
    ['closes', '2026-07-01T17:00-03:30', '2026-07-01T20:30:00Z', 'a time with its zone, to the west'],
    ['closes', '2028-02-29', '2028-03-01T00:00:00Z', 'a leap day'],
  ];
  for (const [edge, written, instant, why] of rows) {
    it(`${edge} ${written}: ${why}`, () => {
      expect(read(written, edge)).to.equal(instant);
    });
  }

  const unreadable = [
    '',
    'tomorrow',
    '29/03/2026',
    '2026-3-29',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-03-29T24:00',
    '2026-03-29T17:60',
    '2026-03-29T17',
    '2026-03-29T17:00+0100',
    '2026-03-29 17:00',
    '0000-01-01',
    ' 2026-03-29',
    '2026-03-29\n',
  ];
  for (const written of unreadable) {
    it(`are not guessed from ${JSON.stringify(written)}`, () => {
      expect(readInstant(written, 'closes')).to.be.undefined;
    });
  }

  it('count days by the calendar in London, not by 24 hours', () => {
    expect(londonDaysBetween(at('2026-03-28T23:59:00Z'), at('2026-03-29T00:00:00Z'))).to.equal(1);
    expect(londonDaysBetween(at('2026-06-01T22:59:00Z'), at('2026-06-01T23:00:00Z'))).to.equal(1);
    expect(londonDaysBetween(at('2026-10-24T23:00:00Z'), at('2026-10-25T23:59:00Z'))).to.equal(0);
    expect(londonDaysBetween(at('2026-10-01T12:00:00Z'), at('2026-11-01T00:00:00Z'))).to.equal(31);
    expect(londonDaysBetween(at('2026-12-31T12:00:00Z'), at('2026-12-30T12:00:00Z'))).to.equal(-1);
  });

  it('know when a day begins in London', () => {
    expect(londonDay(at('2026-06-01T12:34:56Z'))).to.equal(at('2026-05-31T23:00:00Z'));
    expect(londonDay(at('2026-03-29T12:00:00Z'), 1)).to.equal(at('2026-03-29T23:00:00Z'));
    expect(londonDay(at('2026-03-29T12:00:00Z'), -1)).to.equal(at('2026-03-28T00:00:00Z'));
    expect(isMidnight(at('2026-06-01T23:00:00Z'))).to.be.true;
    expect(isMidnight(at('2026-06-02T00:00:00Z'))).to.be.false;
  });

  it('name a minute before midnight, since nobody knows to which day midnight belongs', () => {
    expect(lastMoment(at('2026-06-01T23:00:00Z'))).to.equal(at('2026-06-01T22:59:00Z'));
    expect(lastMoment(at('2026-06-01T16:00:00Z'))).to.equal(at('2026-06-01T16:00:00Z'));
  });
});
