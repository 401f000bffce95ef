import {describe, expect, it} from 'vitest';
import {checked, lastTally, summary, vitestTally} from '../../scripts/tally.mjs';

const part = (name: string, passed: number, failed: number) => ({name, passed, failed, seconds: 1.25});

describe('the last line of a runner', () => {
  it('is the last plain one', () => {
    expect(lastTally('1 passed, 1 failed\nnoise\n12 passed, 3 failed\n')).toEqual({passed: 12, failed: 3});
  });

  it('is nothing when the runner broke off', () => {
    expect(lastTally('Error: 12 passed, 3 failed tests were lost\n')).toBeUndefined();
  });
});

describe("vitest's report", () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((result) => ({status: result})),
  });

  it('counts tests; one left out has failed', () => {
    const report = {testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'skipped')]};
    expect(vitestTally(report, 1)).toEqual({passed: 2, failed: 2});
  });

  it('counts a file that could not be loaded', () => {
    expect(vitestTally({testResults: [file('failed'), file('passed', 'passed')]}, 1)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('fails with an error outside of a test, and without a report', () => {
    expect(vitestTally({testResults: [file('passed', 'passed')]}, 1)).toEqual({passed: 1, failed: 1});
    expect(vitestTally(undefined, 1)).toEqual({passed: 0, failed: 1});
  });
});

describe('the end of a test run', () => {
  it('is a table and one plain line', () => {
    const {lines, failed} = summary([part('types', 1, 0), part('units chromium', 20, 2)]);
    expect(lines).toEqual([
      'part             passed   failed  seconds',
      'types                 1        0      1.3',
      'units chromium       20        2      1.3',
      '',
      '21 passed, 2 failed',
    ]);
    expect(failed).toBe(2);
  });

  it('fails a part that ran no test', () => {
    expect(checked(part('pages', 0, 0))).toMatchObject({name: 'pages (ran no test)', failed: 1});
    expect(checked(part('pages', 1, 0))).toEqual(part('pages', 1, 0));
  });
});
