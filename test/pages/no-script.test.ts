import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser, Page} from '../support/browsers/index.js';
import {startSite} from '../support/pages/index.js';
import type {RunningDatabase, Site} from '../support/pages/index.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** The rules with which the README keeps room: nobody is to wait in front of it for a script that never comes. */
const room = /^```css\n(@media \(scripting[^]*?)^```$/m.exec(readme)?.[1] ?? '';

const link = (words: string, fragment = '') => `<a href="/other${fragment}">${words}</a>`;
const forms: readonly {readonly form: string; readonly html: string; readonly words: string}[] = [
  {
    form: '<hys-feedback>',
    words: 'Give feedback',
    html: `<hys-feedback>${link('Give feedback')}</hys-feedback>`,
  },
  {
    form: '<hys-banner>',
    words: 'Have your say on clinics',
    html: `<hys-banner src="/consultation.json"><p>${link('Have your say on clinics')}</p></hys-banner>`,
  },
  {
    form: '<hys-panel-sign-up>',
    words: 'Join our forum',
    html: `<hys-panel-sign-up>${link('Join our forum')}</hys-panel-sign-up>`,
  },
  {
    form: '<hys-you-said-we-did> with updates',
    words:
      'Benches in the garden You said There is nowhere to sit. We plan to do this Six new benches. Read more',
    html: `<hys-you-said-we-did><article><h3>Benches in the garden</h3><dl><dt>You said</dt><dd>There is nowhere to sit.</dd>
      <dt>We plan to do this</dt><dd>Six new benches.</dd></dl>${link('Read more')}</article></hys-you-said-we-did>`,
  },
  {
    form: '<hys-you-said-we-did> with an address',
    words: 'What changed',
    html: `<hys-you-said-we-did src="/updates.json"><p>${link('What changed')}</p></hys-you-said-we-did>`,
  },
  ...['feedback', 'banner', 'panel-sign-up', 'you-said-we-did'].flatMap((name) => [
    {
      form: `a link to #hys-${name}`,
      words: 'Tell us more',
      html: `<p>${link('Tell us more', `#hys-${name}?preset=ward-7`)}</p>`,
    },
    {
      form: `data-hys="${name}"`,
      words: 'Tell us more',
      html: `<div data-hys="${name}" data-hys-preset="ward-7">${link('Tell us more')}</div>`,
    },
  ]),
];

/**
 * No driver switches scripts off in all engines, and two could not look at the page afterwards. A frame in a sandbox runs
 * none by the same switch, and the page around it can look in.
 */
describe.each(enginesToRun())('without JavaScript in %s', (engine) => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await startSite({admit: () => {}} as unknown as RunningDatabase);
    site.serve(
      '/other',
      '<!doctype html><html lang="en-GB"><title>Another way</title><p>Other ways to tell us</p></html>',
    );
    browser = await launch(engine);
    page = await browser.newPage();
    await page.setViewport({width: 1000, height: 800});
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(html: string, sandbox: string): Promise<void> {
    site.serve(
      '/inner',
      `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page</title><style>${room}</style>
      <script src="/dist/have-your-say.min.js" defer></script></head><body><h1>A page</h1><main>${html}</main>
      <noscript><p id="off">There are no scripts.</p></noscript></body></html>`,
    );
    site.serve(
      '/page',
      `<!doctype html><html lang="en-GB"><title>Around it</title><iframe src="/inner" title="The page" width="900" height="700"
      sandbox="${sandbox}"></iframe></html>`,
    );
    await page.goto(`${site.url}/page`);
  }

  const look = () =>
    page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument as Document;
      const main = inner.querySelector('main') as HTMLElement;
      const {height} = main.getBoundingClientRect();
      return {
        isOff: inner.querySelector('#off')?.getClientRects().length === 1,
        words: main.innerText.replace(/\s+/g, ' ').trim(),
        height,
        rendered: Boolean(main.querySelector('*')?.shadowRoot),
      };
    });

  it.each(forms)('$form is what was written inside it, and its link leads on', async ({html, words}) => {
    await open(html, 'allow-same-origin');
    const {height, ...seen} = await look();
    expect(seen).toEqual({isOff: true, words, rendered: false});
    expect(height).toBeLessThan(300);
    const {x, y} = await page.evaluate(() => {
      const frame = (document.querySelector('iframe') as Element).getBoundingClientRect();
      const inner = document.querySelector('iframe')?.contentDocument as Document;
      const {left, top, width, height} = (inner.querySelector('main a') as Element).getBoundingClientRect();
      // 2 pixels are the frame's own edge.
      return {x: frame.left + 2 + left + width / 2, y: frame.top + 2 + top + height / 2};
    });
    await page.click({x, y});
    await page.waitFor(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      return inner?.body?.innerText.includes('Other ways to tell us') && inner.location.pathname === '/other';
    });
  });

  it('a page that does run scripts is seen to do so', async () => {
    await open(forms[0]?.html ?? '', 'allow-same-origin allow-scripts');
    await page.waitFor(() =>
      Boolean(
        document
          .querySelector('iframe')
          ?.contentDocument?.querySelector('hys-feedback')
          ?.shadowRoot?.querySelector('form'),
      ),
    );
    expect(await look()).toMatchObject({isOff: false, rendered: true});
  });
});
