import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {referenceHash} from '../../src/submission/reference-hash.js';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser} from '../support/browsers/index.js';
import {sources} from '../support/feeds.js';
import {
  serveGuarded,
  startDatabase,
  startExamplePages,
  startSite,
  violationsAt,
  violationsOn,
  Visitor,
} from '../support/pages/index.js';
import type {ExamplePages, RunningDatabase, Site} from '../support/pages/index.js';

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'";
const trusting = (names: string) =>
  `${STRICT}; style-src 'none'; require-trusted-types-for 'script'; trusted-types ${names}`;
const TAG = 'hys-you-said-we-did';

const pageFile = (name: string) =>
  readFileSync(new URL(`../../stories/pages/${name}`, import.meta.url), 'utf8');

/** In the page: how far things have moved that were there before, by the measure of the browser (at most 0.02). */
const layoutShift = () =>
  new Promise<number>((resolve) => {
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries as (PerformanceEntry & {value: number})[]) sum += entry.value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({type: 'layout-shift', buffered: true});
    setTimeout(() => {
      add(observer.takeRecords());
      resolve(sum);
    }, 500);
  });

describe.each(enginesToRun())('what changed, in %s', (engine) => {
  let database: RunningDatabase;
  let site: Site;
  let examples: ExamplePages;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    database = await startDatabase();
    site = await startSite(database);
    examples = await startExamplePages(database);
    browser = await launch(engine);
    visitor = new Visitor(await browser.newPage());
  });

  afterAll(async () => {
    await browser?.close();
    await examples?.close();
    await site?.close();
    await database?.close();
  });

  const errors = () => visitor.page.lines.filter(({level}) => level === 'error').map(({text}) => text);

  it('reads the same on the example page with its script and without', async () => {
    await visitor.opens(`${examples.url}/trust/what-changed.html`);
    await visitor.sees('Updates shown: 5 of 5');
    const read = await visitor.reads();
    const page = pageFile('trust/what-changed.html');
    const written = [...page.matchAll(/<(?:h2|dd)>([^<]+)<\/(?:h2|dd)>/g)].map(([, text = '']) =>
      text.trim(),
    );
    expect(written.length).toBeGreaterThan(10);
    for (const text of written.slice(0, 10)) expect(read).toContain(text);
  });

  it('is found by its reference: an answer, what staff publish, and the visitor who comes back', async () => {
    site.serve(
      '/ask',
      pageOf(
        `<hys-feedback region="england" endpoint="/api/submissions" endpoint-type="receiver"></hys-feedback>`,
      ),
    );
    await visitor.opens(`${site.url}/ask`);
    await visitor.answers('No', 'What would make this page better?', 'A map of the car park');
    await visitor.clicks('Send');
    await visitor.isAt('Thank you. We have your answer.');
    const reference = await visitor.reference();

    const at = new Date().toISOString();
    const body = JSON.stringify({
      title: 'A map of the car park',
      language: 'en-GB',
      _you_said_we_did: {
        youSaid: 'Where do I park?',
        response: {status: 'done', text: 'There is a map now.'},
      },
    });
    await database.store.feed.add(
      {id: 'map', state: 'published', body, createdAt: at, publishedAt: at, updatedAt: null},
      [await referenceHash(reference)],
    );

    site.serve('/changed', pageOf(`<${TAG} src="${database.feed}"></${TAG}>`));
    await visitor.opens(`${site.url}/changed`);
    await visitor.sees('There is a map now.');
    await visitor.fills('Your reference', reference.toLowerCase().replaceAll('-', ' '));
    await visitor.clicks('Look it up');
    await visitor.isAt('A map of the car park');
  });

  for (const [name, path, names] of [
    ['JSON', '/feed.json', 'lit-html'],
    ['RSS', '/feed.xml', 'lit-html hys-feed'],
  ] as const) {
    it(`is shown from ${name} on a page with the strictest policy, without one report`, async () => {
      site.serve('/feed.json', sources['JSON Feed']);
      site.serve('/feed.xml', sources['WordPress RSS']);
      const before = violationsAt(site).length;
      serveGuarded(site, '/strict', {policy: trusting(names), attributes: `src="${path}"`, tag: TAG});
      await visitor.looksAt(`${site.url}/strict`);
      await visitor.sees('There are six new benches & a table.');
      expect(await visitor.page.evaluate(() => window.eyes.root().querySelectorAll('article').length)).toBe(
        1,
      );
      expect(await violationsOn(visitor.page)).toEqual([]);
      expect(violationsAt(site).length).toBe(before);
    });
  }

  it('leaves the page’s own children where a policy does not let it read XML, and says which name is missing', async () => {
    site.serve('/feed.xml', sources['WordPress RSS']);
    serveGuarded(site, '/strict', {policy: trusting('lit-html'), attributes: 'src="/feed.xml"', tag: TAG});
    await visitor.looksAt(`${site.url}/strict`);
    const isEnforced = await visitor.page.evaluate(() => 'trustedTypes' in window);
    if (!isEnforced) return void (await visitor.sees('There are six new benches & a table.'));
    await visitor.sees('could not be loaded');
    expect(
      await visitor.page.evaluate(
        () => document.querySelector<HTMLElement>('a[href="/contact"]')?.getClientRects().length,
      ),
    ).toBe(1);
    if (visitor.page.can.console) expect(errors().join()).toContain('Add hys-feed to trusted-types');
  });

  if (engine === 'chromium') {
    for (const name of ['what-changed', 'all-changes']) {
      it(`moves nothing on ${name}.html when the script comes late`, async () => {
        for (const file of ['trust/trust.css', 'trust/what-changed.json'])
          site.serve(`/${file}`, {
            body: pageFile(file),
            headers: file.endsWith('css') ? {'content-type': 'text/css'} : {},
          });
        const late = new Promise((resolve) => setTimeout(resolve, 900));
        site.serve('/late.js', {
          body: readFileSync(new URL('../../dist/have-your-say.min.js', import.meta.url), 'utf8'),
          headers: {'content-type': 'text/javascript'},
          after: late,
        });
        const html = pageFile(`trust/${name}.html`)
          .replace('/dist/have-your-say.min.js', '/late.js')
          .replace(/<script src="\/dist\/have-your-say.easy-read.min.js" defer><\/script>/, '')
          .replace(' defer', ' async');
        site.serve(`/trust/${name}.html`, html);
        for (const size of [
          {width: 1000, height: 800},
          {width: 360, height: 700},
        ]) {
          await visitor.page.setViewport(size);
          await visitor.looksAt(`${site.url}/trust/${name}.html`);
          await visitor.sees('Updates shown');
          expect(await visitor.page.evaluate(layoutShift), JSON.stringify(size)).toBeLessThanOrEqual(0.02);
        }
      });
    }
  }
});

const pageOf = (
  body: string,
) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page</title>
  <script src="/dist/have-your-say.min.js" defer></script></head><body><h1>A page</h1>${body}</body></html>`;
