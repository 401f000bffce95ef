import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Engine, Page} from '../support/browsers/index.js';
import {startDatabase, startSite, Visitor} from '../support/pages/index.js';
import type {RunningDatabase, Site} from '../support/pages/index.js';
import {later} from '../support/pages/faults.js';
import {createProfile} from '../support/pages/profile.js';
import type {Profile} from '../support/pages/profile.js';
import {sealedVector} from '../support/sealed-vector.js';

const BETTER = 'Canary-improve-Zaunkoenig';
const EMAIL = 'canary-rotkehlchen@example.org';
const canaries = [BETTER, EMAIL];

const page = (outbox: string) => `<!doctype html><html lang="en-GB"><head><title>A page</title>
  <script src="/dist/have-your-say.min.js"></script><script src="/dist/have-your-say.sealed.min.js"></script></head>
  <body><h1>A page</h1><hys-feedback preset="experience" region="england" endpoint="/api/submissions"
  endpoint-type="receiver" outbox="${outbox}" outbox-key="${sealedVector.publicKey}"></hys-feedback></body></html>`;

const engines = enginesToRun();
if (engines.includes('webkit'))
  console.log('Left out in webkit: what lies in its profile, of which its driver keeps none.');

describe.each(engines.filter((engine) => engine !== 'webkit'))('in %s, the browser’s own files', (engine) => {
  let database: RunningDatabase;
  let site: Site;
  let profile: Profile;

  beforeEach(async () => {
    database = await startDatabase();
    site = await startSite(database);
    profile = createProfile();
    for (const outbox of ['memory', 'sealed']) site.serve(`/${outbox}`, page(outbox));
  });

  afterEach(async () => {
    await site?.close();
    await database?.close();
    profile?.remove();
  });

  /** A visit from its beginning to its end; the browser is closed as people close it. */
  const visit = async (path: string, act: (visitor: Visitor, page: Page) => Promise<void>) => {
    const browser = await launch(engine as Engine, {profile: profile.folder});
    try {
      const page = await browser.newPage();
      const visitor = new Visitor(page);
      await visitor.opens(`${site.url}${path}`);
      await visitor.leaves();
      await act(visitor, page);
      for (const {text} of page.lines) for (const canary of canaries) expect(text).not.toContain(canary);
    } finally {
      await browser.close();
    }
  };

  const send = async (visitor: Visitor) => {
    await visitor.page.evaluate(() => window.eyes.find('An idea')?.click());
    await visitor.clicks('Continue');
    await visitor.sees('What could be better?');
    await visitor.fills('What could be better?', `${BETTER} ${EMAIL}`);
    await visitor.clicks('Send');
    await visitor.page.waitFor(
      () => window.eyes.root().querySelector('[part=personal-details] .secondary, .outcome') !== null,
    );
    await visitor.page.evaluate(() => {
      window.eyes.root().querySelector<HTMLElement>('[part=personal-details] .secondary')?.click();
    });
  };

  it.each(['memory', 'sealed'])('hold nothing of it after it was sent (%s)', async (outbox) => {
    await visit(`/${outbox}`, async (visitor) => {
      await send(visitor);
      await visitor.sees('Thank you. We have your answer.');
      expect(await visitor.page.evaluate(() => location.href + document.referrer)).not.toMatch(/canary/i);
    });
    expect(await database.rows()).toHaveLength(1);
    expect(profile.filesWith(...canaries)).toEqual([]);
  });

  it('hold only what the receiver can open while it waits, and it arrives on the next visit', async () => {
    site.failEach(later(503));
    site.fail(...Array<ReturnType<typeof later>>(50).fill(later(503)));
    await visit('/sealed', async (visitor) => {
      await send(visitor);
      await visitor.sees('You can close this page.');
    });
    expect(await database.rows()).toHaveLength(0);
    expect(profile.filesWith(...canaries)).toEqual([]);
    expect(profile.filesWith('have-your-say/sealed/1').length).toBeGreaterThan(0);
    site.fail();
    site.failEach(undefined);
    await visit('/sealed', async () => {
      const end = Date.now() + 20_000;
      while (!(await database.rows()).length && Date.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 100));
    });
    expect(await database.rows()).toHaveLength(1);
    expect(profile.filesWith(...canaries)).toEqual([]);
  });

  it('would show it if something had been written: what a page stores itself is found', async () => {
    await visit('/memory', async (visitor) => {
      await visitor.page.evaluate((canary) => localStorage.setItem('seeded', canary), BETTER);
      // Firefox writes it down a moment later.
      await new Promise((resolve) => setTimeout(resolve, 6000));
    });
    expect(profile.filesWith(...canaries).length).toBeGreaterThan(0);
  });
});
