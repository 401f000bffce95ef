// The Storybook and its tools by keyboard alone.
import type {Browser, Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {serveFolder, startBrowser} from '../support/storybook/index.js';

/** More presses of Tab than there are things to reach. */
const MOST = 150;

describe('by keyboard alone', () => {
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveFolder(inject('storybook'), '/'), startBrowser()]);
    page = await browser.newPage();
    await page.setViewport({width: 1400, height: 1000});
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  /** What has the focus: what it is called, and what it can be found by. */
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const {labels} = element as HTMLInputElement;
      const name = element.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? element.innerText ?? '';
      const {width, height} = element.getBoundingClientRect();
      return {
        name: name.trim(),
        role: element.getAttribute('role') ?? element.localName,
        isSeen: width * height > 0,
      };
    });

  /** Presses Tab until something of that role and name has the focus. */
  async function tabTo(role: string, name: string): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < MOST; presses++) {
      await page.keyboard.press('Tab');
      const now = await focused();
      if (now.role === role && now.name.startsWith(name)) {
        expect(now.isSeen).toBe(true);
        return;
      }
      passed.push(`${now.role} “${now.name.slice(0, 40)}”`);
    }
    throw new Error(`Tab does not come to ${role} “${name}”, but to: ${passed.join(', ')}`);
  }

  /** Presses a key until that is so. */
  async function pressUntil(key: 'ArrowDown' | 'ArrowRight', isSo: () => Promise<boolean>): Promise<void> {
    for (let presses = 0; presses < MOST; presses++) {
      if (await isSo()) return;
      await page.keyboard.press(key);
      // The list moves its mark in the next frame.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    }
    throw new Error(`${key} leads nowhere. The focus is on ${JSON.stringify(await focused())}.`);
  }

  /** In the list: goes down to what has that id. */
  const goDownTo = (id: string) =>
    pressUntil('ArrowDown', () =>
      page.$eval(
        '#storybook-explorer-tree',
        (tree, wanted) => (tree as HTMLElement).dataset['highlightedItemId'] === wanted,
        id,
      ),
    );

  /** In the toolbar: from button to button, and from item to item. */
  async function choose(button: string, item: string): Promise<void> {
    await pressUntil('ArrowRight', async () => (await focused()).name.startsWith(`${button}:`));
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=listbox]');
    await pressUntil('ArrowDown', () =>
      page.evaluate((wanted) => document.activeElement?.textContent?.includes(wanted) ?? false, item),
    );
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('[role=listbox]'));
  }

  it('somebody goes from the list to an error, dresses it, and copies what to paste for it', async () => {
    const folder = 'elements-panel-sign-up';
    await page.goto(site.url);
    await page.waitForSelector('#storybook-explorer-tree [data-selected=true]');
    await tabTo('div', 'Stories');
    await goDownTo(folder);
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector(`[data-item-id="${folder}-states"]`);
    await goDownTo(`${folder}-states`);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`[data-item-id="${folder}-states--nobody-chosen"]`);
    await goDownTo(`${folder}-states--nobody-chosen`);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('--nobody-chosen'));

    await tabTo('button', 'Reload');
    await choose('Theme', 'Charity brand');
    await choose('Language', 'Welsh (draft)');
    await choose('Text size', 'Text 400 %');
    await choose('Network', 'Offline');

    await tabTo('tab', 'Controls');
    await pressUntil('ArrowRight', async () => (await focused()).name === 'Embed');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.hys-embed .copy button');
    await tabTo('button', 'Copy');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.activeElement?.parentElement?.querySelector('[role=status]')?.textContent,
    );
    const snippets = await page.$$eval('.hys-embed pre', (all) => all.map(({textContent}) => textContent));
    expect(snippets.at(-1)).toContain('lang="cy"');
  });

  it('somebody makes a snippet and copies it', async () => {
    await page.goto(`${site.url}iframe.html?id=tools--snippet-builder&viewMode=story`);
    await page.waitForFunction(() => {
      const {__STORYBOOK_PREVIEW__: preview} = window as unknown as {
        __STORYBOOK_PREVIEW__?: {currentRender?: {phase: string}};
      };
      return preview?.currentRender?.phase === 'finished';
    });
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo('input', 'Topic');
    await page.keyboard.type('Ward 7');
    await tabTo('button', 'More settings');
    await page.keyboard.press('Enter');
    await tabTo('input', 'Team or ward');
    await page.keyboard.type('Day');
    await tabTo('button', 'Copy');
    await page.keyboard.press('Enter');
    const text = await page.$eval('.result', (result) => result.textContent);
    expect(text).toContain('topic="Ward 7"');
    expect(text).toContain('team="Day"');
    await page.waitForFunction(() => document.querySelector('.copyable .status')?.textContent);
  });
});
