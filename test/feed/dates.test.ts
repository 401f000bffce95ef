import {expect} from '@open-wc/testing';
import {readDate} from '../../src/feed/dates.js';

describe('the date of an item', () => {
  for (const [written, read] of [
    ['2026-10-05T08:30:00+01:00', '2026-10-05T07:30:00Z'],
    ['2026-10-05T08:30:00+0100', '2026-10-05T07:30:00Z'],
    ['2026-10-05T08:30:00.123Z', '2026-10-05T08:30:00.123Z'],
    ['2026-10-05T08:30Z', '2026-10-05T08:30:00Z'],
    // Never in the zone of the device.
    ['2026-10-05T08:30:00', '2026-10-05T08:30:00Z'],
    ['2026-10-05 08:30:00', '2026-10-05T08:30:00Z'],
    ['2026-10-05', '2026-10-05'],
    ['2026-10', '2026-10'],
    ['2026/10/05', '2026-10-05'],
    ['Mon, 05 Oct 2026 07:30:00 +0000', '2026-10-05T07:30:00Z'],
    ['Mon, 05 Oct 2026 07:30:00 GMT', '2026-10-05T07:30:00Z'],
    ['5 Oct 2026 07:30', '2026-10-05T07:30:00Z'],
    ['2028-02-29', '2028-02-29'],
    ['2026-02-29', undefined],
    ['2026-02-30T10:00:00Z', undefined],
    ['2026-13-01', undefined],
    ['2026-10-05T25:00:00Z', undefined],
    ['03/10/2026', undefined],
    ['yesterday', undefined],
    ['Foo, 99 Bar 2026 99:99:99 GMT', undefined],
    ['2026', undefined],
    ['', undefined],
    [1_790_000_000, undefined],
    [null, undefined],
  ] as const) {
    it(`written as ${JSON.stringify(written)} is ${read ?? 'nothing'}`, () =>
      expect(readDate(written)?.text).to.equal(read));
  }
});
