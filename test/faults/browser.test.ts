import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser} from '../support/browsers/index.js';
import {cells, playCell, seeded} from '../support/pages/cells.js';
import type {Played} from '../support/pages/cells.js';
import {startDatabase, startSite} from '../support/pages/index.js';
import type {RunningDatabase, Site} from '../support/pages/index.js';

const COUNT = Number(process.env['HYS_FAULT_COUNT'] ?? 20);
const named = process.env['HYS_FAULT_CELLS']?.split(',');
const unknown = named?.filter((name) => !cells.some((cell) => cell.name === name)) ?? [];
if (unknown.length)
  throw new Error(`No cell is called ${unknown.join(', ')}: ${cells.map(({name}) => name).join(', ')}.`);
const chosen = named ? cells.filter(({name}) => named.includes(name)) : cells;

describe.each(enginesToRun())('in %s', (engine) => {
  describe.each(['memory', 'sealed'] as const)('with answers in %s', (mode) => {
    let database: RunningDatabase;
    let site: Site;
    let browser: Browser;
    const played: Played[] = [];

    beforeAll(async () => {
      database = await startDatabase();
      site = await startSite(database);
      browser = await launch(engine);
    });

    afterAll(async () => {
      await browser?.close();
      await site?.close();
      await database?.close();
    });

    it.each(chosen.filter(({cannot}) => !cannot?.(engine)))(
      '$name: nothing is lost but what went with its page, nothing doubled or thanked for falsely',
      async (cell) => {
        const result = await playCell(cell, {mode, browser, site, database, count: COUNT});
        played.push(result);
        const {submissions, destroyed, ...verdict} = result;
        console.log(
          `${engine} ${mode} ${cell.name}: submissions ${submissions}, lost ${verdict.lost}` +
            (mode === 'memory' ? `, destroyed with their page ${destroyed}` : ''),
        );
        expect(submissions).toBe(COUNT);
        expect(verdict).toEqual({
          cell: cell.name,
          lost: mode === 'memory' ? destroyed : 0,
          duplicated: 0,
          falseThanks: 0,
        });
      },
      180_000,
    );

    // Nothing is sealed for an endpoint that cannot open it, and one that stores twice has to be of the site's own.
    it.each(seeded.filter(({type}) => mode === 'memory' || !type))(
      '$name is counted',
      async (cell) => {
        const {lost, duplicated, falseThanks} = await playCell(cell, {
          mode,
          browser,
          site,
          database,
          count: 2,
        });
        expect({lost, duplicated, falseThanks}).toEqual({
          lost: 2 * cell.expected.lost,
          duplicated: 2 * cell.expected.duplicated,
          falseThanks: 2 * cell.expected.falseThanks,
        });
      },
      60_000,
    );

    it('all is counted', () => {
      const left = chosen.flatMap(({name, cannot}) => {
        const reason = cannot?.(engine);
        return reason ? [`${name} (${reason})`] : [];
      });
      if (left.length) console.log(`Left out in ${engine}: ${left.join('; ')}.`);
      const sum = (key: 'submissions' | 'lost' | 'duplicated' | 'falseThanks') =>
        played.reduce((total, one) => total + one[key], 0);
      const faults = played.filter(({cell}) => cell !== 'control').length;
      console.log(
        `${engine} ${mode}: faults ${faults}, submissions ${sum('submissions')}, lost ${sum('lost')}, ` +
          `duplicated ${sum('duplicated')}, false thanks ${sum('falseThanks')}`,
      );
      expect(played).toHaveLength(chosen.length - left.length);
    });
  });
});
