import fs from 'node:fs';
import {request} from 'node:http';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {startPages} from '../../scripts/serve.mjs';

let pages: Awaited<ReturnType<typeof startPages>> | undefined;

async function start(options: Parameters<typeof startPages>[0] = {}): Promise<string> {
  pages = await startPages(options);
  return pages.url;
}

/** Sends a path as it stands. `fetch` would resolve the dots before the server could see them. */
function statusOfRaw(url: string, path: string, method = 'GET'): Promise<number | undefined> {
  const {hostname, port} = new URL(url);
  return new Promise((answered, failed) => {
    request({hostname, port, path, method}, (response) => {
      response.resume();
      response.once('end', () => answered(response.statusCode));
    })
      .once('error', failed)
      .end();
  });
}

afterEach(async () => {
  await pages?.close();
  pages = undefined;
});

describe('the example pages', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/trust/', 'text/html; charset=utf-8'],
    ['/trust/trust.css', 'text/css; charset=utf-8'],
    ['/charity/en/contact.html', 'text/html; charset=utf-8'],
  ])('serves %s as %s, and nobody keeps it', async (path, contentType) => {
    const response = await fetch((await start()) + path);

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
  });

  it('leads from a folder to the same address with a slash', async () => {
    const response = await fetch(`${await start()}/charity/en`, {redirect: 'manual'});

    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/charity/en/');
  });

  it('shows a page of its own where there is nothing', async () => {
    const url = await start();

    for (const path of ['/nowhere', '/trust/nowhere.html', '/trust/trust.css/', '/dist/nowhere.js']) {
      const response = await fetch(url + path);
      expect(response.status, path).toBe(404);
      expect(await response.text(), path).toContain('Page not found');
    }
  });

  it.each([
    '/../package.json',
    '/trust/../../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/..\\..\\package.json',
    '/dist/../package.json',
    '/dist/%2e%2e/package.json',
    '/trust/C:/Windows/win.ini',
    '//example.org/',
    '/.hidden',
    '/trust%00.html',
    '/%',
    'http://example.org/package.json',
  ])('refuses %s', async (path) => {
    expect(await statusOfRaw(await start(), path)).toBe(400);
  });

  it('does not decode an address twice', async () => {
    expect(await statusOfRaw(await start(), '/%252e%252e/package.json')).toBe(404);
  });

  it('refuses to take anything', async () => {
    expect(await statusOfRaw(await start(), '/trust/', 'POST')).toBe(405);
  });

  it('answers HEAD without a body', async () => {
    const response = await fetch(`${await start()}/trust/`, {method: 'HEAD'});

    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
    expect(await response.text()).toBe('');
  });

  it('puts the wanted headers on every answer', async () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'";
    const url = await start({headers: {'content-security-policy': policy}});

    for (const path of ['/trust/', '/trust/trust.css', '/nowhere']) {
      expect((await fetch(url + path)).headers.get('content-security-policy'), path).toBe(policy);
    }
  });

  it('puts the endpoint into every page that asks for answers', async () => {
    const url = await start({endpoint: 'http://127.0.0.1:9/submissions?a=1&b="2"'});

    for (const path of ['/trust/', '/charity/', '/charity/en/', '/gov/', '/bare/']) {
      const html = await (await fetch(url + path)).text();
      expect(html, path).toContain('endpoint="http://127.0.0.1:9/submissions?a=1&amp;b=&quot;2&quot;"');
      expect(html, path).not.toContain('{{');
    }
  });

  it('says so when the port is taken', async () => {
    const taken = Number(new URL(await start()).port);

    await expect(startPages({port: taken})).rejects.toMatchObject({code: 'EADDRINUSE'});
  });
});

describe('the example pages, as files', () => {
  it('need no inline script, style or event handler', async () => {
    const url = await start({endpoint: '/submissions'});

    for (const path of await allPages(url)) {
      const html = await (await fetch(url + path)).text();
      expect(html, path).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
      // A block of JSON is data and not a script: no policy has to allow it.
      expect(html, path).not.toMatch(/<script(?![^>]*\s(src="\/dist\/|type="application\/json"))/i);
      expect(html, path).toMatch(/<html lang="(en-GB|cy)">/);
    }
  });
});

/** Every page that can be reached from the list of examples. */
async function allPages(url: string): Promise<Set<string>> {
  const seen = new Set<string>(['/']);
  for (const path of seen) {
    const response = await fetch(url + path);
    if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) {
      seen.delete(path);
      continue;
    }
    for (const [, href] of (await response.text()).matchAll(/<a [^>]*href="([^"#]+)/g)) {
      const link = new URL(href ?? '', url + path);
      if (link.origin === url) seen.add(link.pathname);
    }
  }
  expect(seen.size).toBeGreaterThan(8);
  return seen;
}

const folder = path.resolve(import.meta.dirname, '../../stories/pages');

/** Addresses in a page or a feed that lead nowhere; outside, only domains that are kept for examples lead somewhere true. */
async function deadEnds(text: string, url: string): Promise<readonly string[]> {
  const found = [...text.matchAll(/(?:href|src|src-cy|"url"|"home_page_url")\s*[=:]\s*"([^"]*)"/g)];
  const addresses = new Set(
    found.map(([, address = '']) => address).filter((address) => !/^(tel|mailto|sms):/.test(address)),
  );
  const dead: string[] = [];
  for (const address of addresses) {
    const {origin, hostname, hash, href} = new URL(address, url);
    if (origin !== new URL(url).origin) {
      if (!/(^|\.)example(\.(org|com|net))?$/.test(hostname)) dead.push(address);
      continue;
    }
    const response = await fetch(href);
    // What a placeholder names is for our script.
    const hasPlace =
      !hash || hash.startsWith('#hys-') || (await response.text()).includes(`id="${hash.slice(1)}"`);
    if (!response.ok || !hasPlace) dead.push(address);
  }
  return dead;
}

describe('the links of the example pages', () => {
  const files = fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(html|json)$/.test(name))
    .map((name) => name.split(path.sep).join('/'));

  it('all lead to a page of the examples, or to an address kept for examples', async () => {
    const url = await start({endpoint: 'https://answers.example.org/submissions'});
    const dead: [string, readonly string[]][] = [];
    for (const name of files) {
      const text = await (await fetch(`${url}/${name}`)).text();
      const ends = await deadEnds(text, `${url}/${name}`);
      if (ends.length) dead.push([name, ends]);
    }
    expect(files.length).toBeGreaterThan(20);
    expect(dead).toEqual([]);
  });

  it('are named where they do not', async () => {
    const url = await start();
    const page = `<a href="/trust/">Yes</a><a href="/trust/#content">Yes</a><a href="/trust/nowhere/">No</a><a href="#nothing">No</a>
      <hys-feedback contact-href="gone.html"></hys-feedback><a href="https://somewhere.test/">No</a>{"url": "/gone.json"}`;
    expect(await deadEnds(page, `${url}/trust/`)).toEqual([
      '/trust/nowhere/',
      '#nothing',
      'gone.html',
      'https://somewhere.test/',
      '/gone.json',
    ]);
  });
});
