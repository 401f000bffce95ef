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

  it('somebody opens the Embed tab and copies what it shows', async () => {
    await page.goto(`${site.url}?path=/story/elements-feedback-states--first-view`);
    await page.waitForSelector('[role=tab] ::-p-text(Embed)');
    await page.focus('[role=tab][aria-selected=true]');
    for (let presses = 0; presses < 6; presses++) {
      if ((await focused()).name === 'Embed') break;
      await page.keyboard.press('ArrowRight');
    }
    expect((await focused()).name).toBe('Embed');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.hys-embed .copy button');
    await tabTo('button', 'Copy');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.activeElement?.parentElement?.querySelector('[role=status]')?.textContent,
    );
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
