// `npm run pictures`: the picture in the README, from the example page as it is. Another Chromium draws letters a little
// differently, so a picture is looked at and not compared.
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromeArgs, chromePath, howToInstall} from './browser.mjs';
import {startPages} from './serve.mjs';

const folder = fileURLToPath(new URL('../stories/pictures', import.meta.url));

/** A picture is fetched with every look at the README. */
const MOST = 60_000;

const pictures = [
  {
    file: 'feedback.png',
    page: '/trust/visit.html',
    element: 'hys-feedback',
    width: 720,
    height: 560,
    answers: 'Good',
  },
];

const executablePath = chromePath();
if (!executablePath) throw new Error(`Pictures need Chromium. ${howToInstall()}`);
const pages = await startPages({endpoint: 'https://answers.example.org/submissions'});
const browser = await puppeteer.launch({executablePath, args: chromeArgs});
try {
  fs.mkdirSync(folder, {recursive: true});
  for (const {file, page: address, element, width, height, answers} of pictures) {
    const page = await browser.newPage();
    await page.setViewport({width, height});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'light'}]);
    await page.goto(`${pages.url}${address}`, {waitUntil: 'networkidle0'});
    await page.locator(`>>> ::-p-aria(${answers})`).click();
    const top = await page.$eval(element, (host) => {
      host.shadowRoot?.activeElement?.blur();
      return host.getBoundingClientRect().top + (host.ownerDocument.defaultView?.scrollY ?? 0);
    });
    const png = await page.screenshot({
      clip: {x: 0, y: top - 40, width, height},
      captureBeyondViewport: true,
    });
    if (png.length > MOST) throw new Error(`${file} has ${png.length} bytes, more than ${MOST}.`);
    fs.writeFileSync(path.join(folder, file), png);
    console.log(`${png.length} bytes  stories/pictures/${file}`);
    await page.close();
  }
} finally {
  await browser.close();
  await pages.close();
}
