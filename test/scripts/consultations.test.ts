import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {Ajv2020} from 'ajv/dist/2020.js';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {adviceFor, faultsIn} from '../../scripts/consultations.mjs';
import {citizenSpaceEntry, clinics, clinicsWith, timed} from '../support/consultations.js';
import {faultyConsultations} from '../support/faulty-consultations.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schema = JSON.parse(
  fs.readFileSync(path.join(root, 'src/consultation/consultations.schema.json'), 'utf8'),
) as object;
const accepts = new Ajv2020({strict: false}).compile(schema);

describe('The published schema for consultations', () => {
  it.each([
    ['one with everything', clinics],
    ['a list', [clinics, timed({})]],
    ['an empty list', []],
    ['one that is withdrawn', clinicsWith({status: 'withdrawn', outcomeUrl: {'en-GB': '/a', cy: '/b'}})],
  ])('takes %s', (_, value) => {
    expect(accepts(value)).toBe(true);
  });

  for (const [title, {value, schema: canTell}] of Object.entries(faultyConsultations)) {
    if (canTell === false) continue;
    it(`refuses ${title}, as the element does`, () => {
      expect(accepts(value)).toBe(false);
    });
  }
});

describe('The check of consultations', () => {
  const now = Date.parse('2026-06-15T12:00:00Z');

  it('has nothing to say of a good one', () => {
    expect(faultsIn([clinics])).toEqual([]);
    expect(adviceFor([clinics], now)).toEqual([]);
  });

  for (const [title, {value, place}] of Object.entries(faultyConsultations)) {
    it(`finds ${title}`, () => {
      const faults = faultsIn(value, {englishOnly: true});
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain(`${place || 'The file'}: found “`);
    });
  }

  it('says that an event needs a time, and not just a date', () => {
    const ways = [{kind: 'event', label: 'Talk', starts: '2026-06-20'}];
    expect(faultsIn([clinicsWith({ways})], {englishOnly: true})).toEqual([
      '[0].ways[0].starts: found “2026-06-20”. Expected a date and a time in the United Kingdom, such as ' +
        '"2026-03-29T17:00": a date alone does not say when.',
    ]);
  });

  it('finds every text without Welsh, unless the site has no Welsh pages', () => {
    const english = clinicsWith({id: 'other', title: 'Clinics', ways: [{kind: 'post', address: 'Freepost'}]});
    const faults = faultsIn([clinics, english]);
    expect(faults.map((line) => line.split(': no Welsh')[0])).toEqual(['[1].title', '[1].ways[0].address']);
    expect(faultsIn([clinics, english], {englishOnly: true})).toEqual([]);
    expect(faultsIn([citizenSpaceEntry])).toEqual([]);
  });

  it.each([
    ['a time too short to hear of it', {opens: '2026-07-01'}, 'It is open for 10 days.'],
    ['no closing date', {closes: undefined}, 'It has no closing date.'],
    ['no reasons', {summary: undefined}, 'It has no summary.'],
    [
      'no way but the internet',
      {ways: [{kind: 'online', url: '/a'}]},
      'Nobody can take part without the internet.',
    ],
    ['nobody to ask', {contact: undefined}, 'It has no contact.'],
    ['no word on what happens next', {whatHappensNext: undefined}, 'It does not say what happens next.'],
    [
      'results that are late',
      {opens: '2026-01-01', closes: '2026-02-01', resultsDue: '2026-05-01'},
      'Its results are late.',
    ],
    [
      'no date for results',
      {opens: '2026-01-01', closes: '2026-02-01', resultsDue: undefined},
      'It has closed and does not say when results are due.',
    ],
    ['a hard word', {title: 'Engagement on clinics'}, '“engagement” is a hard word.'],
    ['a long sentence', {summary: `We ask ${'you and '.repeat(12)}them.`}, 'has more than 20 words.'],
  ])('advises on %s', (_, change, says) => {
    const advice = adviceFor([JSON.parse(JSON.stringify(clinicsWith(change)))], now);
    expect(advice).toHaveLength(1);
    expect(advice[0]).toMatch(/^evening-clinics: /);
    expect(advice[0]).toContain(says);
  });

  it('counts two weeks as two weeks, to the day', () => {
    const advice = (closes: string) => adviceFor([clinicsWith({opens: '2026-06-01', closes})], now);
    expect(advice('2026-06-14')).toEqual([]);
    expect(advice('2026-06-13')).toHaveLength(1);
  });

  describe('from the command line', () => {
    let folder: string;
    beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hys-test-'))));
    afterEach(() => fs.rmSync(folder, {recursive: true}));
    const check = (content: string, ...more: string[]) => {
      const file = path.join(folder, 'list.json');
      fs.writeFileSync(file, content);
      const run = spawnSync(process.execPath, ['scripts/consultations.mjs', 'check', file, ...more], {
        cwd: root,
        encoding: 'utf8',
      });
      return {status: run.status, lines: `${run.stdout}${run.stderr}`.trim().split('\n')};
    };

    it('passes a good file', () => {
      const {status, lines} = check(
        JSON.stringify([clinicsWith({opens: '2098-01-01', closes: '2098-06-01'})]),
      );
      expect({status, last: lines.at(-1)}).toEqual({status: 0, last: '0 to put right, 0 to think about.'});
    });

    it('fails one with a mistake, and says where', () => {
      const {status, lines} = check(JSON.stringify([clinicsWith({closes: 'soon'})]));
      expect(status).toBe(1);
      expect(lines[0]).toMatch(/^Wrong {3}\[0\]\.closes: found “soon”\. Expected a date/);
    });

    it('only advises on what is nobody else’s business', () => {
      const {status, lines} = check(JSON.stringify([timed({closes: '2098-01-01'})]), '--english-only');
      expect(status).toBe(0);
      expect(lines.filter((line) => line.startsWith('Advice'))).toHaveLength(4);
    });

    it('says when a file is no JSON, or none was named', () => {
      expect(check('{')).toMatchObject({
        status: 2,
        lines: [expect.stringContaining('cannot be read as JSON')],
      });
      const {status} = spawnSync(process.execPath, ['scripts/consultations.mjs'], {cwd: root});
      expect(status).toBe(2);
    });
  });
});
