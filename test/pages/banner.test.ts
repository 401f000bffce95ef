import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startPages} from '../../scripts/serve.mjs';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser, Page} from '../support/browsers/index.js';
import {isNotTheIcon, MEASURE, shiftSoFar, startSite, twoFrames} from '../support/pages/index.js';
import type {RunningDatabase, Site} from '../support/pages/index.js';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'";
/** Half the world away: there it is tomorrow already. */
const ELSEWHERE = 'Pacific/Auckland';

const examples = [
  {
    path: '/trust/children/',
    lang: 'en-GB',
    title: 'Have your say on evening clinics',
    hide: 'Hide this message',
    show: 'Show “Have your say on evening clinics” again',
    closes: (day: string) => `Closes on ${day} at 11:59pm`,
  },
  {
    path: '/charity/en/have-your-say.html',
    lang: 'en-GB',
    title: 'Have your say on our helpline',
    hide: 'Hide this message',
    show: 'Show “Have your say on our helpline” again',
    closes: (day: string) => `Closes on ${day} at 5pm`,
  },
  {
    path: '/charity/dweud-eich-dweud.html',
    lang: 'cy',
    title: 'Dweud eich dweud am ein llinell gymorth',
    hide: 'Cuddio’r neges hon',
    show: 'Dangos “Dweud eich dweud am ein llinell gymorth” eto',
    closes: (day: string) => `Yn cau: ${day}, 5yp`,
  },
];

const welshDays = 'Sul Llun Mawrth Mercher Iau Gwener Sadwrn'.split(' ');
const welshMonths =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');

/** The day that the pages name, three weeks from now, in words that are not our own. */
function closingDay(lang: string): string {
  const day = new Date(new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10));
  if (lang === 'cy')
    return `Dydd ${welshDays[day.getUTCDay()]} ${day.getUTCDate()} ${welshMonths[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  const part = (options: Intl.DateTimeFormatOptions) =>
    day.toLocaleDateString('en-GB', {...options, timeZone: 'UTC'});
  return `${part({weekday: 'long'})} ${part({day: 'numeric', month: 'long', year: 'numeric'})}`;
}

describe.each(enginesToRun())('the banner of the example pages in %s', (engine) => {
  let pages: Awaited<ReturnType<typeof startPages>>;
  let browser: Browser;
  let page: Page;
  const zone = process.env.TZ;

  beforeAll(async () => {
    pages = await startPages({headers: {'content-security-policy': STRICT}});
    process.env.TZ = ELSEWHERE;
    browser = await launch(engine);
    page = await browser.newPage();
  });

  afterAll(async () => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    await browser?.close();
    await pages?.close();
  });

  const open = async (path: string) => {
    await page.goto(pages.url + path);
    await page.waitFor(() =>
      Boolean(document.querySelector('hys-banner')?.shadowRoot?.querySelector('section')),
    );
  };
  const focused = () =>
    page.evaluate(() => {
      const active = document.activeElement;
      return ((active?.shadowRoot?.activeElement ?? active) as HTMLElement).innerText;
    });
  const tabTo = async (name: string) => {
    for (let stops = 0; stops < 40 && (await focused()) !== name; stops += 1)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };

  it.each(examples)(
    'tells on $path when it closes as clocks in the United Kingdom show it, on a device elsewhere',
    async ({path, lang, title, closes}) => {
      const before = page.lines.length;
      await open(path);
      const seen = await page.evaluate(() => {
        const section = document.querySelector('hys-banner')?.shadowRoot?.querySelector('section');
        return {
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          lang: section?.lang,
          title: section?.querySelector<HTMLElement>('.title')?.innerText,
          standing: section?.querySelector<HTMLElement>('.when')?.innerText.trim(),
        };
      });
      expect(seen).toEqual({zone: ELSEWHERE, lang, title, standing: closes(closingDay(lang))});
      // Also of violations of the page's policy, where the engine shows its console.
      expect(page.lines.slice(before).filter(({text}) => isNotTheIcon(text))).toEqual([]);
    },
  );

  it.each(examples)('is hidden and shown again by keyboard on $path', async ({path, title, hide, show}) => {
    await open(path);
    expect(await focused()).not.toBe(title);
    await tabTo(hide);
    await page.keyboard.press('Enter');
    await page.waitFor(
      (show) =>
        (document.querySelector('hys-banner')?.shadowRoot?.activeElement as HTMLElement | null)?.innerText ===
        show,
      show,
    );
    await page.keyboard.press('Space');
    await page.waitFor(
      (title) =>
        (document.querySelector('hys-banner')?.shadowRoot?.activeElement as HTMLElement | null)?.innerText ===
        title,
      title,
    );
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  if (engine !== 'chromium') {
    console.log(`Left out in ${engine}: how much a page jumps, which only Chromium measures.`);
    return;
  }

  describe('that comes late', () => {
    let site: Site;
    beforeAll(async () => {
      site = await startSite({admit: () => {}} as unknown as RunningDatabase);
      for (const sheet of ['trust/trust.css', 'charity/charity.css']) site.serve(`/${sheet}`, read(sheet));
    });
    afterAll(() => site?.close());

    const shift = async (path: string, width: number, change: (html: string) => string = (html) => html) => {
      await page.setViewport({width, height: 900});
      let release = () => {};
      const script = readFileSync(new URL(`../../dist/have-your-say.min.js`, import.meta.url), 'utf8');
      site.serve('/late.js', {body: script, after: new Promise<void>((resolve) => (release = resolve))});
      const html = change(read(path.replace(/^\//, '').replace(/\/$/, '/index.html')))
        .replaceAll('{{closes}}', '2099-01-29')
        .replace('/dist/have-your-say.min.js', '/late.js')
        .replace('</head>', `${MEASURE}</head>`);
      site.serve('/page', html);
      const loaded = page.goto(`${site.url}/page`);
      await page.waitFor(() => performance.getEntriesByType('paint').length > 0);
      await page.evaluate(twoFrames);
      release();
      await loaded;
      await page.waitFor(() =>
        Boolean(document.querySelector('hys-banner')?.shadowRoot?.querySelector('section')),
      );
      await page.evaluate(twoFrames);
      await page.evaluate(twoFrames);
      return page.evaluate(shiftSoFar);
    };

    it.each(examples.flatMap(({path}) => [1280, 768, 360].map((width) => ({path, width}))))(
      'hardly moves $path at $width pixels',
      async ({path, width}) => {
        const moved = await shift(path, width);
        console.log(`Layout shift of ${path} at ${width} px: ${moved.toFixed(4)}`);
        expect(moved).toBeLessThanOrEqual(0.02);
      },
    );

    it('is seen to move a page that keeps no room', async () => {
      expect(
        await shift('/trust/children/', 1280, (html) => html.replace('banner-room', '')),
      ).toBeGreaterThan(0.02);
    });
  });
});

const read = (name: string) => readFileSync(new URL(`../../stories/pages/${name}`, import.meta.url), 'utf8');
