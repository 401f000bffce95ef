import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {build} from 'esbuild';
import type {Browser, Page} from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {chromeArgs, chromePath} from '../../scripts/browser.mjs';
import type {Packed} from './packed.js';
import {bin, lit, pack, root, run} from './packed.js';

let packed: Packed;
let browser: Browser;
let server: http.Server;
const bodies: string[] = [];
const scripts = new Map<string, string>();

beforeAll(async () => {
  packed = pack(
    ...lit,
    'react',
    'react-dom',
    'scheduler',
    'csstype',
    '@types/react',
    '@types/react-dom',
    '@types/trusted-types',
    '@lit/localize',
  );
  fs.cpSync(path.join(root, 'test/apps'), packed.folder, {recursive: true});
  server = http.createServer((request, response) => {
    const name = request.url ?? '/';
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        bodies.push(body);
        response.writeHead(201, {'content-type': 'application/json'}).end('{}');
      });
    } else if (name.endsWith('.js')) {
      response.writeHead(200, {'content-type': 'text/javascript; charset=utf-8'}).end(scripts.get(name));
    } else {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
      response.end(
        `<!doctype html><html lang="en-GB"><title>App</title><div id="app"></div><script src="${name}.js"></script>`,
      );
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  browser = await puppeteer.launch({executablePath: chromePath() ?? '', args: chromeArgs});
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  packed.remove();
});

/** Bundles an app against the packed package and opens it; whatever it says on the console is a fault. */
async function open(app: string, entry: string): Promise<{page: Page; said: string[]}> {
  const {outputFiles} = await build({
    entryPoints: [path.join(packed.folder, app, entry)],
    absWorkingDir: packed.folder,
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"'},
    conditions: ['production'],
    // Links would otherwise lead out of the folder, where react-dom finds another React.
    preserveSymlinks: true,
  });
  scripts.set(`/${app}.js`, outputFiles[0]?.text ?? '');
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${app}`);
  return {page, said};
}

const press = (page: Page, name: string) => page.locator(`>>> ::-p-aria(${name})`).click();

describe('the packed package', () => {
  it('has types with which the apps compile, and which refuse what is wrong', () => {
    // With the declarations themselves checked: "skipLibCheck" would hide a mistake of ours.
    run(packed.folder, bin('typescript/bin/tsc'), '-p', packed.folder);
  });

  it('has types without which a mistake would not be found', () => {
    const file = path.join(packed.folder, 'plain/main.ts');
    const text = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, text.replace(/\/\/ @ts-expect-error.*/, ''));
    expect(() => run(packed.folder, bin('typescript/bin/tsc'), '-p', packed.folder)).toThrow(/"atlantis"/);
    fs.writeFileSync(file, text);
  });

  it('works in an app without a framework', async () => {
    const {page, said} = await open('plain', 'main.ts');
    const read = () =>
      page.evaluate(() => {
        const {seen, registered, exported, version} = window as unknown as Record<string, unknown>;
        return {seen, registered, exported, version};
      });
    expect(await read()).toMatchObject({seen: [], registered: ['hys-feedback'], version: expect.any(String)});
    expect((await read()).exported).toContain('HysPanelSignUp');
    await press(page, 'Yes');
    await press(page, 'Send');
    await page.locator('>>> ::-p-text(Thank you)').wait();
    expect((await read()).seen).toEqual(['submit useful', 'sent true']);
    expect(said).toEqual([]);
    await page.close();
  });

  it('works in React 19: properties go in, events come out, and the answer arrives', async () => {
    const {page, said} = await open('react', 'main.tsx');
    await press(page, 'Bad');
    expect(
      await page
        .locator('>>> h3')
        .map((heading) => heading.textContent?.trim())
        .wait(),
    ).toBe('Evening clinics');
    await press(page, 'Send');
    await page.locator('>>> ::-p-text(Thank you)').wait();
    const body = JSON.parse(bodies[0] ?? '{}') as Record<string, unknown>;
    expect(body).toMatchObject({
      form: {id: 'evening-clinic', version: '1'},
      answers: {how: 'bad'},
      region: 'wales',
      test: true,
    });
    const shown = await page.$eval('#reference', (output) => output.textContent);
    expect(shown).toBe(`${String(body['reference'])} wales`);
    expect(said).toEqual([]);
    await page.close();
  });
});
