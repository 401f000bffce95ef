import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {entriesOf, serveFolder, startBrowser, watchRequests} from '../support/storybook/index.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const {version} = JSON.parse(
  fs.readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
) as {version: string};
const folder = inject('storybook');

interface Read {
  readonly title: string;
  /** Where its links lead, as they are written. */
  readonly links: readonly string[];
  /** Its tables with a cell in which nothing stands. */
  readonly gaps: number;
}

/** Runs in the page: shows a page of the documentation, and reads it. */
function showDocs(id: string): Promise<Read> {
  const {__STORYBOOK_ADDONS_CHANNEL__: channel} = window as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__: {
      on(event: string, listener: (id: string) => void): void;
      off(event: string, listener: (id: string) => void): void;
      emit(event: string, selection: object): void;
    };
  };
  const read = () => {
    const all = (selector: string) => [...document.querySelectorAll(`#storybook-docs ${selector}`)];
    return {
      title: all('h1')[0]?.textContent ?? '',
      links: all('a[href]').map((link) => link.getAttribute('href') ?? ''),
      gaps: all('table').filter((table) =>
        [...table.querySelectorAll('td')].some(({textContent}) => !textContent.trim()),
      ).length,
    };
  };
  return new Promise((resolve) => {
    const shown = (rendered: string) => {
      if (rendered !== id) return;
      channel.off('docsRendered', shown);
      resolve(read());
    };
    channel.on('docsRendered', shown);
    const isThere = new URLSearchParams(location.search).get('id') === id;
    if (isThere) resolve(read());
    else channel.emit('setCurrentStory', {storyId: id, viewMode: 'docs'});
  });
}

describe('the built Storybook, in a sub-folder of a plain web server', () => {
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveFolder(folder, '/team/have-your-say/'), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  const previewOf = async (page: Page): Promise<Frame> => {
    const frame = await page.waitForSelector('#storybook-preview-iframe');
    return (await frame?.contentFrame()) as Frame;
  };

  /** A heading of the same page, a page or story of this Storybook, or a page of another site. */
  const leadsSomewhere = (link: string): boolean => {
    if (/^(#|https:)/.test(link)) return true;
    const [, type, id] = /^(?:\.\/)?\?path=\/(docs|story)\/([\w-]+)/.exec(link) ?? [];
    return entriesOf(folder).some((entry) => entry.id === id && entry.type === type);
  };

  it('opens each of its pages, which lead on, with no failed request and none to another site', async () => {
    const page = await browser.newPage();
    const {failed, outside} = watchRequests(page, site.url);
    const docs = entriesOf(folder).filter(({type}) => type === 'docs');
    expect(docs.length).toBeGreaterThan(30);
    await page.goto(site.url);
    await page.goto(`${site.url}iframe.html?id=${docs[0]?.id}&viewMode=docs`);
    await page.waitForSelector('#storybook-docs h1');
    const wrong: string[] = [];
    for (const {id} of docs) {
      // As a click in the list does it: the preview stays, and loads what the page needs besides.
      const {title, links, gaps} = await page.evaluate(showDocs, id);
      if (!title) wrong.push(`${id} has no title`);
      if (gaps) wrong.push(`${id} has a table with nothing in a cell`);
      const dead = links.filter((link) => !leadsSomewhere(link));
      wrong.push(...dead.map((link) => `${id} leads to ${link}`));
    }
    expect(wrong).toEqual([]);
    expect(leadsSomewhere('?path=/docs/elements-feedback-overview--docs')).toBe(true);
    expect(leadsSomewhere('receiver/OPERATIONS.md')).toBe(false);
    expect(leadsSomewhere('?path=/docs/elements-ghost--docs')).toBe(false);
    expect(failed).toEqual([]);
    expect(outside).toEqual([]);
  });

  it('leads a designer from the list to an error in Welsh, in a brand, at 400 %, offline, and its snippet works', async () => {
    const page = await browser.newPage();
    await page.setViewport({width: 1400, height: 1000});
    const {failed, outside} = watchRequests(page, site.url);
    await browser
      .defaultBrowserContext()
      .overridePermissions(new URL(site.url).origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    await page.goto(site.url);
    await (await page.waitForSelector('#storybook-explorer-searchfield'))?.click();
    await page.keyboard.type('Nobody chosen');
    const found = await page.waitForSelector('[role=option] ::-p-text(Nobody chosen)');
    await found?.click();
    const choose = async (button: string, item: string) => {
      await (await page.waitForSelector(`button[aria-label^="${button}:"]`))?.click();
      await (await page.waitForSelector(`[role=option] ::-p-text(${item})`))?.click();
    };
    await choose('Language', 'Welsh (draft)');
    await choose('Theme', 'Charity brand');
    await choose('Text size', 'Text 400 %');
    await choose('Network', 'Offline');
    const preview = await previewOf(page);
    await preview.waitForFunction(() =>
      document
        .querySelector('hys-panel-sign-up')
        ?.shadowRoot?.textContent?.includes('Dewiswch pa un o’r rhain sydd fwyaf tebyg i chi'),
    );
    expect(await preview.$eval('.stage-note', (note) => note.textContent)).toContain('Network: Offline');

    await (await page.waitForSelector('[role=tab] ::-p-text(Embed)'))?.click();
    const buttons = await page
      .waitForSelector('.hys-embed .copy button')
      .then(() => page.$$('.hys-embed .copy button'));
    const pasted: string[] = [];
    for (const button of buttons) {
      await button.click();
      await page.waitForFunction(
        (one) => one.parentElement?.querySelector('[role=status]')?.textContent === 'Copied',
        {},
        button,
      );
      pasted.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    expect([failed, outside]).toEqual([[], []]);

    // What an intern does with it: an empty page, and the scripts where the snippet says.
    const place = fs.mkdtempSync(path.join(folder, 'handed-over-'));
    fs.mkdirSync(path.join(place, 'assets'));
    for (const name of fs.readdirSync(dist).filter((file) => file.endsWith('.min.js')))
      fs.copyFileSync(
        path.join(dist, name),
        path.join(place, 'assets', name.replace('have-your-say', `have-your-say-${version}`)),
      );
    fs.writeFileSync(
      path.join(place, 'index.html'),
      `<!doctype html><title>Empty</title>\n${pasted.join('\n')}\n`,
    );
    const own = await serveFolder(place, '/');
    const empty = await browser.newPage();
    const requests = watchRequests(empty, own.url);
    await empty.goto(own.url);
    await empty.waitForFunction(() =>
      document.querySelector('hys-panel-sign-up')?.shadowRoot?.querySelector('[type=submit]'),
    );
    await empty.evaluate(() =>
      document
        .querySelector('hys-panel-sign-up')
        ?.shadowRoot?.querySelector<HTMLElement>('[type=submit]')
        ?.click(),
    );
    await empty.waitForFunction(() =>
      document
        .querySelector('hys-panel-sign-up')
        ?.shadowRoot?.textContent?.includes('Dewiswch pa un o’r rhain sydd fwyaf tebyg i chi'),
    );
    own.close();
    expect([requests.failed, requests.outside]).toEqual([[], []]);
  });
});
