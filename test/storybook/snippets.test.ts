// What a site pastes, in an empty page with the built script: in each form, the element comes to stand there.
import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Browser} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {hosted} from '../../stories/embed/hosted.js';
import type {Form, Part} from '../../stories/embed/snippet.js';
import {forms, snippetParts} from '../../stories/embed/snippet.js';
import {startBrowser, watchRequests} from '../support/storybook/index.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const hashes = JSON.parse(fs.readFileSync(path.join(dist, 'hashes.json'), 'utf8')) as Record<string, string>;
const version = '0.1.0';

const parts = (form: Form): readonly Part[] =>
  snippetParts({
    tag: 'hys-feedback',
    attributes: {preset: 'friends-and-family', endpoint: '/api/feedback', topic: 'Ward 7', region: 'wales'},
    fallback: {href: '/feedback', text: 'Give feedback'},
    form,
    script: hosted('have-your-say.min.js', {hashes, version, folder: '/assets'}),
  });

const at = (all: readonly Part[], place: Part['place']) =>
  all.find((part) => part.place === place)?.code ?? '';
const settings = (json: string) => `<script type="application/json" data-hys-config>${json}</script>`;
const own = `<script src="/assets/have-your-say-${version}.min.js" defer integrity="${hashes['have-your-say.min.js']}" crossorigin="anonymous"></script>`;

/** What Drupal prints for a library of a theme. */
function printed(library: string): string {
  const src = /'([^']+)':/.exec(library)?.[1] ?? '';
  const integrity = /integrity: '([^']+)'/.exec(library)?.[1] ?? '';
  return `<script src="${src}" defer integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** What our plugin prints for a shortcode: the element with its attributes, and the link inside. */
function expanded(shortcode: string): string {
  const [, tag, list = ''] = /^\[([a-z-]+) (.*)\]$/.exec(shortcode) ?? [];
  const {href, text, ...rest} = Object.fromEntries(
    [...list.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const attributes = Object.entries(rest).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${attributes.join('')}><a href="${href}">${text}</a></${tag}>`;
}

/** What a tag manager does with custom HTML: once the page has loaded, its scripts are made anew so that they run. */
const byTagManager = (tag: string) => `<template id="tag">${tag}</template><script>
  addEventListener('load', () => {
    for (const old of document.querySelector('#tag').content.querySelectorAll('script')) {
      const script = document.createElement('script');
      for (const {name, value} of old.attributes) script.setAttribute(name, value);
      document.head.append(script);
    }
  });
</script>`;

/** An empty page in which each piece stands where it is to stand. */
function pageOf(form: Form): string {
  const all = parts(form);
  const head = {
    wordpress: settings(at(all, 'plugin')) + own,
    drupal: printed(at(all, 'theme-library')) + at(all, 'template'),
    'tag-manager': at(all, 'template') + byTagManager(at(all, 'tag')),
  };
  const body = form === 'wordpress' ? expanded(at(all, 'content')) : at(all, 'content');
  const title = '<meta charset="utf-8"><title>Empty</title>';
  return `<!doctype html><html lang="en-GB"><head>${title}${head[form as 'drupal'] ?? at(all, 'template')}</head><body>${body}</body></html>`;
}

describe('a snippet, in an empty page with the built script', () => {
  let server: http.Server;
  let browser: Browser;
  let site: string;
  let wrongHash = false;
  const sent: {topic?: string; region?: string; answers?: object}[] = [];

  beforeAll(async () => {
    server = http.createServer((request, response) => {
      const {pathname} = new URL(request.url ?? '', 'http://127.0.0.1');
      const form = forms.find((one) => pathname === `/${one}`);
      if (request.method === 'POST') {
        let body = '';
        request.on('data', (chunk) => (body += chunk));
        request.on('end', () => {
          sent.push(JSON.parse(body) as object);
          response.writeHead(201, {'content-type': 'application/json'}).end('{}');
        });
      } else if (form) {
        response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
        response.end(wrongHash ? pageOf(form).replaceAll('sha384-', 'sha384-A') : pageOf(form));
      } else if (pathname === `/assets/have-your-say-${version}.min.js`) {
        response.writeHead(200, {'content-type': 'text/javascript; charset=utf-8'});
        response.end(fs.readFileSync(path.join(dist, 'have-your-say.min.js')));
      } else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  it.each(forms)('asks its question and sends the answer where the site has said, as %s', async (form) => {
    const page = await browser.newPage();
    const {failed, outside} = watchRequests(page, site);
    await page.goto(`${site}${form}`);
    const choice = await page.waitForSelector('hys-feedback >>> [type=radio]');
    await choice?.click();
    await (await page.waitForSelector('hys-feedback >>> [type=submit]'))?.click();
    await page.waitForSelector('hys-feedback >>> ::-p-text(We have your answer)');
    expect(sent.pop()).toMatchObject({topic: 'Ward 7', region: 'wales'});
    expect(await page.$$eval('hys-feedback', (all) => all.length)).toBe(1);
    expect([failed, outside]).toEqual([[], []]);
    await page.close();
  });

  it('leaves the link where the file is not the one of its hash', async () => {
    wrongHash = true;
    const page = await browser.newPage();
    await page.goto(`${site}element`);
    expect(await page.$eval('hys-feedback a', (link) => link.textContent)).toBe('Give feedback');
    expect(await page.$eval('hys-feedback', (element) => element.shadowRoot)).toBeNull();
    wrongHash = false;
    await page.close();
  });
});
