import type {Browser} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import type {Preview} from '../support/storybook/index.js';
import {entriesOf, openPreview, serveFolder, startBrowser} from '../support/storybook/index.js';

const folder = inject('storybook');
const stories = entriesOf(folder).filter(({type}) => type === 'story');
const nothing = {faults: [], violations: []};

describe('the stories, in the Storybook as it is built', () => {
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  let preview: Preview;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveFolder(folder, '/'), startBrowser()]);
    preview = await openPreview(browser, site.url, stories[0]?.id ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it.each(stories)('$title: $name comes to what it shows, with no fault before axe', async ({id}) => {
    expect(await preview.show(id)).toEqual(nothing);
  });

  it('ask nothing of any other site, and miss nothing of their own', () => {
    expect(preview.outside).toEqual([]);
    expect(preview.failed).toEqual([]);
  });
});
