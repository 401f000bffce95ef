import {expect} from '@open-wc/testing';
import {formatDate, formatDateWithWeekday, formatTime} from '../../src/localization/dates.js';
import {english, languageFor} from '../../src/localization/language.js';

const welsh = languageFor('cy') ?? english;

describe('dates and times', () => {
  it('are read here by a device that stands in no zone of the United Kingdom', () => {
    expect(new Date('2026-01-15T12:00Z').getTimezoneOffset()).not.to.equal(0);
  });

  for (const [moment, inEnglish, inWelsh] of [
    ['2026-03-27T12:00Z', 'Friday 27 March 2026', 'Dydd Gwener 27 Mawrth 2026'],
    ['2026-01-01T00:00Z', 'Thursday 1 January 2026', 'Dydd Iau 1 Ionawr 2026'],
    ['2026-02-28T23:59Z', 'Saturday 28 February 2026', 'Dydd Sadwrn 28 Chwefror 2026'],
    // The last minute of a winter day, and the first of the day after in summer time.
    ['2026-03-28T23:59Z', 'Saturday 28 March 2026', 'Dydd Sadwrn 28 Mawrth 2026'],
    ['2026-03-29T23:00Z', 'Monday 30 March 2026', 'Dydd Llun 30 Mawrth 2026'],
    ['2026-10-24T23:00Z', 'Sunday 25 October 2026', 'Dydd Sul 25 Hydref 2026'],
    ['2026-10-25T23:59Z', 'Sunday 25 October 2026', 'Dydd Sul 25 Hydref 2026'],
    ['2028-02-29T12:00Z', 'Tuesday 29 February 2028', 'Dydd Mawrth 29 Chwefror 2028'],
    ['2026-12-31T23:59Z', 'Thursday 31 December 2026', 'Dydd Iau 31 Rhagfyr 2026'],
  ] as const) {
    it(`says “${inEnglish}” and “${inWelsh}” of ${moment}`, () => {
      expect(formatDateWithWeekday(english, new Date(moment))).to.equal(inEnglish);
      expect(formatDateWithWeekday(welsh, new Date(moment))).to.equal(inWelsh);
      expect(formatDate(english, new Date(moment))).to.equal(inEnglish.replace(/^\w+ /, ''));
      expect(formatDate(welsh, new Date(moment))).to.equal(inWelsh.replace(/^Dydd \w+ /, ''));
    });
  }

  for (const [moment, inEnglish, inWelsh] of [
    ['2026-01-15T09:00Z', '9am', '9yb'],
    ['2026-07-15T08:00Z', '9am', '9yb'],
    ['2026-01-15T11:59Z', '11:59am', '11:59yb'],
    ['2026-01-15T12:00Z', 'midday', 'canol dydd'],
    ['2026-01-15T12:30Z', '12:30pm', '12:30yp'],
    ['2026-01-15T17:00Z', '5pm', '5yp'],
    ['2026-07-15T16:30Z', '5:30pm', '5:30yp'],
    ['2026-01-15T17:59Z', '5:59pm', '5:59yp'],
    ['2026-01-15T18:00Z', '6pm', '6yh'],
    ['2026-01-15T23:59Z', '11:59pm', '11:59yh'],
    ['2026-01-16T00:00Z', 'midnight', 'canol nos'],
    ['2026-01-16T00:05Z', '12:05am', '12:05yb'],
    // One o’clock does not come when summer time begins, and comes twice when it ends.
    ['2026-03-29T00:59Z', '12:59am', '12:59yb'],
    ['2026-03-29T01:00Z', '2am', '2yb'],
    ['2026-10-25T00:30Z', '1:30am', '1:30yb'],
    ['2026-10-25T01:30Z', '1:30am', '1:30yb'],
    ['2026-10-25T02:00Z', '2am', '2yb'],
  ] as const) {
    it(`says “${inEnglish}” and “${inWelsh}” of ${moment}`, () => {
      expect(formatTime(english, new Date(moment))).to.equal(inEnglish);
      expect(formatTime(welsh, new Date(moment))).to.equal(inWelsh);
    });
  }
});

describe('the Welsh names of days and months', () => {
  /** Noon of that day in January, or in the middle of that month. */
  const noons = [
    ...Array.from({length: 7}, (_, day) => Date.UTC(2026, 0, day + 1, 12)),
    ...Array.from({length: 12}, (_, month) => Date.UTC(2026, month, 15, 12)),
  ].map((time) => new Date(time));
  const isFirefox = navigator.userAgent.includes('Firefox/');
  const [known] = Intl.DateTimeFormat.supportedLocalesOf('cy');

  it('are those of the language', () => {
    const months = noons.slice(7).map((noon) => formatDate(welsh, noon).split(' ')[1]);
    expect(months).to.deep.equal([
      'Ionawr',
      'Chwefror',
      'Mawrth',
      'Ebrill',
      'Mai',
      'Mehefin',
      'Gorffennaf',
      'Awst',
      'Medi',
      'Hydref',
      'Tachwedd',
      'Rhagfyr',
    ]);
    const days = noons.slice(0, 7).map((noon) => formatDateWithWeekday(welsh, noon).match(/^Dydd \w+/)?.[0]);
    expect(days).to.deep.equal([
      'Dydd Iau',
      'Dydd Gwener',
      'Dydd Sadwrn',
      'Dydd Sul',
      'Dydd Llun',
      'Dydd Mawrth',
      'Dydd Mercher',
    ]);
  });

  it('are those of an engine that knows Welsh, as Firefox does', () => {
    expect(Boolean(known) || !isFirefox).to.be.true;
    const engine = new Intl.DateTimeFormat('cy', {
      timeZone: 'Europe/London',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    for (const noon of known ? noons : []) {
      const {weekday, day, month, year} = Object.fromEntries(
        engine.formatToParts(noon).map(({type, value}) => [type, value]),
      );
      expect(formatDateWithWeekday(welsh, noon)).to.equal(`${weekday} ${day} ${month} ${year}`);
    }
  });
});
