import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import {allSay, crowdPage, gather, sendAll} from '../support/pages/crowd.js';
import {later} from '../support/pages/faults.js';
import {startDatabase, startSite} from '../support/pages/index.js';
import type {RunningDatabase, Site} from '../support/pages/index.js';
import {createProfile} from '../support/pages/profile.js';

const KILLS = Number(process.env['HYS_FAULT_KILLS'] ?? 25);
const FORMS = 4;

const engines = enginesToRun();
if (engines.includes('webkit'))
  console.log('Left out in webkit: killing the browser, whose driver keeps no profile.');

describe.each(engines.filter((engine) => engine !== 'webkit'))('in %s', (engine) => {
  let database: RunningDatabase;
  let site: Site;
  const profile = createProfile();

  beforeAll(async () => {
    database = await startDatabase();
    site = await startSite(database);
    site.serve('/kept', crowdPage('sealed', FORMS));
  });

  afterAll(async () => {
    await site?.close();
    await database?.close();
    profile.remove();
  });

  it(`whatever was said to be kept arrives, however often the browser is killed (${KILLS} times)`, async () => {
    const told: string[] = [];
    let early = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      site.failEach(undefined);
      const browser = await launch(engine, {profile: profile.folder});
      const page = await browser.newPage();
      await gather(page, `${site.url}/kept`, site.witness);
      await arrived(database, told);
      site.failEach(later(503, 60));
      const typed = Array.from({length: FORMS}, (_, form) => `kill ${kill}-${form}`);
      await sendAll(page, typed);
      // Half of them in the midst of writing, when nobody has been told anything yet.
      if (kill % 2) {
        await allSay(page, 'Your answer has not been sent yet', FORMS).catch(() => {});
        if ((await page.evaluate(() => window.crowd.kept())) === FORMS) told.push(...typed);
      } else {
        await new Promise((resolve) => setTimeout(resolve, (kill * 7) % 60));
        early += 1;
      }
      await browser.kill?.();
    }
    site.failEach(undefined);
    const browser = await launch(engine, {profile: profile.folder});
    await gather(await browser.newPage(), `${site.url}/kept`, site.witness);
    const missing = await arrived(database, told);
    await browser.close();
    const rows = (await database.rows()).map(({answers}) => answers.improve);
    console.log(
      `${engine} killed while it writes: faults ${KILLS} (${early} in the midst of it), ` +
        `submissions ${KILLS * FORMS}, said to be kept ${told.length}, lost ${missing.length}, ` +
        `duplicated ${rows.length - new Set(rows).size}`,
    );
    expect(told.length).toBeGreaterThan(FORMS * (KILLS / 2 - 2));
    expect(missing).toEqual([]);
    expect(new Set(rows).size).toBe(rows.length);
  });
});

/** Waits until all of it is stored, and gives what is not. */
async function arrived(database: RunningDatabase, told: readonly string[]): Promise<readonly string[]> {
  const end = Date.now() + 30_000;
  for (;;) {
    const rows = new Set((await database.rows()).map(({answers}) => answers.improve));
    const missing = told.filter((words) => !rows.has(words));
    if (!missing.length || Date.now() > end) return missing;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
