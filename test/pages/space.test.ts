import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser, Page} from '../support/browsers/index.js';
import {MEASURE, shiftSoFar, startSite, twoFrames} from '../support/pages/index.js';
import type {RunningDatabase, Site} from '../support/pages/index.js';

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const readme = file('README.md');

/** What the README shows of a language, as it stands there: what it advises and what is tried here cannot part. */
const shown = (language: string, beginning: string) => {
  const blocks = [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gm)];
  const found = blocks.find(([, kind, text]) => kind === language && text?.startsWith(beginning));
  if (!found?.[2]) throw new Error(`The README shows no ${beginning}`);
  return found[2];
};
const FEEDBACK = '<hys-feedback preset="page-useful"';
const advice = shown('css', '@media (scripting: enabled)');
/** Closing times pass, and with them what a banner says. */
const banner = shown('html', '<hys-banner').replace(/closes="[^"]*"/, 'closes="2099-01-29T17:00"');
const updates = shown('html', '<hys-you-said-we-did>');
const settings = Object.fromEntries(
  [...banner.matchAll(/ ([a-z-]+)="([^"]*)"/g)].flatMap(([, name = '', value]) =>
    name === 'href' ? [] : [[name, value]],
  ),
) as Readonly<Record<string, string>>;
const article = /<article[^]*<\/article>/.exec(updates)?.[0] ?? '';

const consultation = {
  id: 'evening-clinics',
  title: 'Have your say on evening clinics',
  summary: 'We want to open on 2 evenings a week.',
  audience: 'families who use the clinic',
  closes: '2099-01-29T17:00',
  ways: [
    {kind: 'online', url: '/clinics'},
    {kind: 'phone', number: '01632 960120'},
    {kind: 'email', email: 'clinics@example.org'},
  ],
  formats: [{kind: 'easy-read', url: '/clinics/easy-read.pdf'}, {kind: 'large-print'}],
  organiser: 'Aldermoor Hospitals',
};

interface Case {
  readonly what: string;
  readonly html: string;
  /** Whether somebody who reads below sees it come too; of a feed nobody knows how long it will be. */
  readonly belowToo?: boolean;
}
const cases: readonly Case[] = [
  {what: 'the feedback form', html: shown('html', FEEDBACK), belowToo: true},
  {what: 'the sign-up', html: shown('html', '<hys-panel-sign-up'), belowToo: true},
  {
    what: 'the sign-up with panels from an address',
    html: `<hys-panel-sign-up src="/panels.json" endpoint="/api" privacy-href="/privacy">
      <p><a href="/youth-forum">Join our youth forum</a></p></hys-panel-sign-up>`,
    belowToo: true,
  },
  {what: 'the banner', html: banner, belowToo: true},
  {
    what: 'the banner from the page’s settings',
    html: `<script type="application/json" data-hys-config>${JSON.stringify({'hys-banner': settings})}</script>
      ${banner.replace(/<hys-banner[^>]*>/, '<hys-banner>')}`,
    belowToo: true,
  },
  {
    what: 'the banner from an address',
    html: banner.replace(/<hys-banner[^>]*>/, '<hys-banner src="/consultation.json">'),
    belowToo: true,
  },
  {what: 'the updates in the page', html: updates, belowToo: true},
  {what: 'three updates in the page', html: updates.replace(article, article.repeat(3))},
  {what: 'more updates in the page than show at first', html: updates.replace(article, article.repeat(8))},
  {
    what: 'the updates from an address',
    html: `<hys-you-said-we-did src="/updates.json"><p><a href="/changes">What changed</a></p></hys-you-said-we-did>`,
  },
];
const sizes = [
  {width: 1280, height: 900},
  {width: 360, height: 640},
];
const MOST = 0.02;

describe.each(enginesToRun())('on a page in %s whose script comes late', (engine) => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await startSite({admit: () => {}} as unknown as RunningDatabase);
    site.serve('/updates.json', file('stories/pages/trust/what-changed.json'));
    site.serve('/consultation.json', JSON.stringify(consultation));
    site.serve('/panels.json', JSON.stringify({panels: [{preset: 'youth-forum'}]}));
    browser = await launch(engine);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** How much it jumps for somebody who is at the top of the page, or at its end. */
  async function shift(html: string, sheet: string, isAtEnd = false): Promise<number> {
    let release = () => {};
    const script = file('dist/have-your-say.min.js');
    site.serve('/late.js', {body: script, after: new Promise<void>((resolve) => (release = resolve))});
    site.serve('/page', pageOf(html, sheet, isAtEnd ? 3 : 40));
    const loaded = page.goto(`${site.url}/page`);
    await page.waitFor((isAtEnd) => {
      if (isAtEnd) scrollTo({top: document.documentElement.scrollHeight, behavior: 'instant'});
      return document.querySelector('#end') && performance.getEntriesByType('paint').length > 0;
    }, isAtEnd);
    await page.evaluate(twoFrames);
    release();
    await loaded;
    const tag = /<(hys-[a-z-]+)/.exec(html)?.[1] ?? '';
    await page.waitFor(
      (tag) => Boolean(document.querySelector(tag)?.shadowRoot?.querySelector('section')),
      tag,
    );
    await page.evaluate(twoFrames);
    await page.evaluate(twoFrames);
    return page.evaluate(shiftSoFar);
  }

  it('there is as much room as the README advises, and the fallback in it', async () => {
    await page.setViewport({width: 1280, height: 900});
    site.serve('/late.js', '');
    for (const [html, rule] of [
      [shown('html', FEEDBACK), /hys-feedback:not\(:defined\)[^}]*size: ([\d.]+)rem/],
      [banner, /hys-banner > p[^}]*size: ([\d.]+)rem/],
    ] as const) {
      const rem = Number(rule.exec(advice)?.[1]);
      site.serve('/page', pageOf(html, advice, 3));
      await page.goto(`${site.url}/page`);
      const {room, link} = await page.evaluate(() => {
        const of = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
        const link = document.querySelector('a')?.getBoundingClientRect().height ?? 0;
        return {room: (of('body > p:nth-last-of-type(4)') - of('a')) / 16, link};
      });
      expect(room).toBeGreaterThan(rem - 1);
      expect(room).toBeLessThan(rem + 3);
      expect(link).toBeGreaterThan(0);
    }
  });

  if (engine !== 'chromium') {
    console.log(`Left out in ${engine}: how much a page jumps, which only Chromium measures.`);
    return;
  }

  describe.each(sizes)('at $width pixels', (size) => {
    beforeAll(async () => void (await page.setViewport(size)));

    it.each(cases)('$what hardly moves anything in the room that the README advises', async (one) => {
      const {what, html, belowToo} = one;
      const top = await shift(html, advice);
      const end = belowToo ? await shift(html, advice, true) : 0;
      console.log(
        `Layout shift of ${what} at ${size.width} px: ${top.toFixed(4)}, from below ${end.toFixed(4)}`,
      );
      expect(top).toBeLessThanOrEqual(MOST);
      expect(end).toBeLessThanOrEqual(MOST);
    });

    // Updates that fill the screen already move nothing that is seen.
    it.each(cases.filter(({what}) => !/three|more/.test(what)))(
      '$what is seen to move a page that keeps no room',
      async ({html}) => {
        expect(await shift(html, '')).toBeGreaterThan(MOST);
      },
    );
  });
});

const pageOf = (html: string, sheet: string, after: number) => `<!doctype html><html lang="en-GB"><head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title><style>${sheet}</style>
  <script src="/late.js" defer></script>${MEASURE}</head><body><h1>A page</h1><p>What stands before.</p>${html}
  ${'<p>What somebody may be reading while the script is on its way.</p>'.repeat(after)}<p id="end">The end.</p></body></html>`;
