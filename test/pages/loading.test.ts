import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser} from '../support/browsers/index.js';
import {MEASURE, shiftSoFar, startDatabase, startSite, twoFrames, Visitor} from '../support/pages/index.js';
import type {RunningDatabase, Site} from '../support/pages/index.js';

const dist = (name: string) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const script = dist('have-your-say.min.js');
const integrity = (JSON.parse(dist('hashes.json')) as Record<string, string>)['have-your-say.min.js'] ?? '';

const SRC = '/dist/have-your-say.min.js';
const OTHER = '99.9.9';
const element = (attributes = '') =>
  `<hys-feedback endpoint="/api/submissions" endpoint-type="receiver" region="england" ${attributes}>
    <a href="/contact">Tell us in another way</a></hys-feedback>`;

interface Global {
  readonly hys?: {readonly version: string};
}

/** What Lit itself leaves behind: the versions of its parts, and what its decorators know. */
const OF_LIT = ['reactiveElementVersions', 'litHtmlVersions', 'litElementVersions', 'litPropertyMetadata'];

const page = (head: string, body: string) => `<!doctype html><html lang="en-GB">
  <head><meta charset="utf-8"><title>A page</title>${head}</head>
  <body><h1>A page</h1><p><a href="#top">Before</a></p>${body}</body></html>`;

const tag = (attributes: string) => `<script src="${SRC}" ${attributes}></script>`;
const ways = [
  {way: 'deferred', head: tag('defer'), body: element()},
  {way: 'async', head: tag('async'), body: element()},
  {way: 'as a module', head: tag('type="module"'), body: element()},
  {way: 'bare, before the element', head: tag(''), body: element()},
  {way: 'bare, after the element', head: '', body: element() + tag('')},
  {
    way: 'put into the page later by another script',
    head: '',
    body: `${element()}<script>
      addEventListener('load', () => {
        const late = document.createElement('script');
        late.src = '${SRC}';
        document.head.append(late);
      });
    </script>`,
  },
  {way: 'with its hash', head: tag(`defer integrity="${integrity}" crossorigin`), body: element()},
  {way: 'twice', head: tag('defer') + tag('async'), body: element() + tag('')},
];

describe.each(enginesToRun())('a page in %s', (engine) => {
  let database: RunningDatabase;
  let site: Site;
  let browser: Browser;
  let visitor: Visitor;
  /** How many lines the console had when the test began. */
  let before = 0;

  beforeAll(async () => {
    database = await startDatabase();
    site = await startSite(database);
    site.serve('/contact', page('', '<p>Other ways to tell us</p>'));
    browser = await launch(engine);
    visitor = new Visitor(await browser.newPage());
  });

  beforeEach(() => {
    before = visitor.page.lines.length;
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await database?.close();
  });

  const open = (html: string) => {
    site.serve('/page', html);
    return visitor.opens(`${site.url}/page`);
  };

  const works = async (words: string) => {
    await visitor.answers('Yes', 'What would make this page better?', words);
    await visitor.clicks('Send');
    await visitor.isAt('Thank you. We have your answer.');
    expect((await database.rows()).filter(({answers}) => answers.improve === words)).toHaveLength(1);
  };

  const lines = () => visitor.page.lines.slice(before);

  it.each(ways)(
    'that loads the script $way takes an answer, and says nothing on the console',
    async ({way, head, body}) => {
      await open(page(head, body));
      await works(way);
      expect(lines()).toEqual([]);
      expect(await visitor.reads()).not.toContain('Tell us in another way');
    },
  );

  it('that loads another version too keeps the first, and one line names both', async () => {
    site.serve('/other.js', script.replaceAll(version, OTHER));
    await open(page(`${tag('')}<script src="/other.js"></script>`, element()));
    await works('two versions');
    expect(await visitor.page.evaluate(() => (window as unknown as Global).hys?.version)).toBe(version);
    if (visitor.page.can.console) {
      expect(lines()).toHaveLength(1);
      expect(lines()[0]).toMatchObject({kind: 'console', level: 'info'});
      expect(lines()[0]?.text).toContain(version);
      expect(lines()[0]?.text).toContain(OTHER);
    } else console.log(`Left out in ${engine}: console lines, which its driver does not show.`);
  });

  it('that has left a catalogue beforehand is heard, and gets one global of ours, "hys"', async () => {
    const first = `<script>
      (window.hys ??= {}).catalogues ??= [];
      hys.catalogues.push({name: 'left before', get version() {
        document.documentElement.dataset.heard = 'yes';
        return '0.0.0';
      }, locales: {}});
      document.documentElement.dataset.before = Object.getOwnPropertyNames(window).join();
    </script>`;
    const rest = `<script>
      document.documentElement.dataset.after = Object.getOwnPropertyNames(window).join();
    </script>`;
    await open(page(first + tag('') + rest, element()));
    expect(await visitor.page.evaluate(() => (window as unknown as Global).hys?.version)).toBe(version);
    expect(await visitor.page.evaluate(() => document.documentElement.dataset.heard)).toBe('yes');
    const added = await visitor.page.evaluate(() => {
      const {before = '', after = ''} = document.documentElement.dataset;
      return after.split(',').filter((name) => !before.split(',').includes(name));
    });
    expect(added.filter((name) => !OF_LIT.includes(name))).toEqual([]);
    await open(
      page(
        `<script>
      document.documentElement.dataset.before = Object.getOwnPropertyNames(window).join();
    </script>${tag('')}${rest}`,
        element(),
      ),
    );
    const alone = await visitor.page.evaluate(() => {
      const {before = '', after = ''} = document.documentElement.dataset;
      return after.split(',').filter((name) => !before.split(',').includes(name));
    });
    expect(alone.filter((name) => !OF_LIT.includes(name))).toEqual(['hys']);
    await works('a catalogue');
  });

  const wrong = integrity.replace(/^sha384-..../, 'sha384-AAAA');
  it.each([
    {reason: 'is not there', head: '<script src="/gone.js" defer></script>'},
    {reason: 'is not the one that was checked', head: tag(`defer integrity="${wrong}" crossorigin`)},
    {reason: 'is against the page’s policy', head: tag('defer'), policy: "script-src 'none'"},
  ])('whose script $reason shows the other way, and a keyboard can follow it', async ({head, policy}) => {
    const headers: Record<string, string> = policy ? {'content-security-policy': policy} : {};
    site.serve('/page', {body: page(head, element()), headers});
    await visitor.looksAt(`${site.url}/page`);
    const {shown, defined} = await visitor.page.evaluate(() => {
      const link = document.querySelector('hys-feedback a') as HTMLElement;
      const {width, height} = link.getBoundingClientRect();
      return {
        shown: width > 0 && height > 0 && link.innerText,
        defined: customElements.get('hys-feedback') !== undefined,
      };
    });
    expect({shown, defined}).toEqual({shown: 'Tell us in another way', defined: false});
    await visitor.tabsTo('Tell us in another way');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.waitFor(() => document.body.innerText.includes('Other ways to tell us'));
  });

  if (engine !== 'chromium') {
    console.log(`Left out in ${engine}: how much a page jumps, which only Chromium measures.`);
    return;
  }

  it('that reserves the space hardly moves when the script comes late, and jumps when it does not', async () => {
    await visitor.page.setViewport({width: 1280, height: 900});
    site.serve('/trust.css', trust('trust.css'));
    const shift = async (more: string) => {
      let release = () => {};
      site.serve('/late.js', {body: script, after: new Promise<void>((resolve) => (release = resolve))});
      const html = trust('index.html')
        .replace('/trust/trust.css', '/trust.css')
        .replace(SRC, '/late.js')
        .replace('</head>', `${more}${MEASURE}</head>`);
      site.serve('/trust', html);
      const loaded = visitor.page.goto(`${site.url}/trust`);
      // The end of the page is on screen: what comes below the element would be pushed away.
      await visitor.page.waitFor(() => {
        scrollTo({top: document.documentElement.scrollHeight, behavior: 'instant'});
        return performance.getEntriesByType('paint').length > 0;
      });
      await visitor.page.evaluate(twoFrames);
      release();
      await loaded;
      await visitor.page.waitFor(() =>
        Boolean(document.querySelector('hys-feedback')?.shadowRoot?.querySelector('button')),
      );
      await visitor.page.evaluate(twoFrames);
      const sum = await visitor.page.evaluate(shiftSoFar);
      const height = await visitor.page.evaluate(
        () => document.querySelector('hys-feedback')?.clientHeight ?? 0,
      );
      return {sum, height};
    };
    const none = await shift(advice.replace(/[\d.]+rem/, '0 !important'));
    const advised = await shift(advice);
    const exact = await shift(advice.replace(/[\d.]+rem/, `${none.height}px !important`));
    console.log(
      `Layout shift: ${none.sum.toFixed(4)} without room, ${advised.sum.toFixed(4)} with the site's, ` +
        `${exact.sum.toFixed(4)} with the ${none.height} px that the form takes.`,
    );
    expect(none.sum).toBeGreaterThan(0.02);
    expect(advised.sum).toBeLessThanOrEqual(0.02);
    expect(exact.sum).toBeLessThanOrEqual(0.02);
  });
});

const trust = (name: string) =>
  readFileSync(new URL(`../../stories/pages/trust/${name}`, import.meta.url), 'utf8');

/** The rule with which the site keeps the element's place. */
const advice = `<style>${/^hys-feedback:not\(:defined\) \{[^}]*\}/m.exec(trust('trust.css'))?.[0] ?? ''}</style>`;
