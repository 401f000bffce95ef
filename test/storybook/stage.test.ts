// What stands on stage, and what it leaves behind.
import type {Browser} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import type {Preview} from '../support/storybook/index.js';
import {openPreview, serveFolder, startBrowser} from '../support/storybook/index.js';

const lost = 'elements-feedback-states--an-answer-of-an-earlier-visit-is-lost';
const first = 'elements-feedback-states--first-view';
const check = 'elements-panel-sign-up-states--check';
const nothing = {faults: [], violations: []};

describe('the stage of the Storybook', () => {
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  let preview: Preview;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveFolder(inject('storybook'), '/'), startBrowser()]);
    preview = await openPreview(browser, site.url, first);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  const read = () =>
    preview.page.evaluate(
      () => document.querySelector('hys-feedback')?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '',
    );

  it('tells of a lost answer in its own story, each time, and in no other', async () => {
    for (let time = 1; time <= 2; time++) {
      expect(await preview.show(lost)).toEqual(nothing);
      expect(await read()).toContain('We have deleted it here.');
      expect(await preview.show(first)).toEqual(nothing);
      expect(await read()).toContain('Help us make this page better');
      expect(await read()).not.toContain('We have deleted it here.');
    }
  });

  it('shows an element as it ships, without the white space of its sources', async () => {
    await preview.show(check);
    const rows = await preview.page.evaluate(() =>
      [...(document.querySelector('hys-panel-sign-up')?.shadowRoot?.querySelectorAll('.change') ?? [])].map(
        (change) => {
          const {top, height} = change.getBoundingClientRect();
          const answer = change.previousElementSibling?.getBoundingClientRect();
          return {isBeside: top < (answer?.bottom ?? 0), height, text: change.textContent};
        },
      ),
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(
      rows.filter(({isBeside, height, text}) => !isBeside || height > 50 || text.includes('\n')),
    ).toEqual([]);
  });
});
