import {randomBytes} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {differences} from '../../scripts/check-dist.mjs';
import {reachFaults, reachOf} from '../../scripts/check-reach.mjs';
import {faultsIn} from '../../scripts/check-syntax.mjs';
import {measure} from '../../scripts/size.mjs';

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hys-test-'))));
afterEach(() => fs.rmSync(folder, {recursive: true}));

const write = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, content);
  return file;
};

describe('the comparison of dist/', () => {
  const seed = () => {
    for (const place of ['a', 'b']) {
      write(`${place}/script.js`, 'alert(1)');
      write(`${place}/esm/deep/module.js`, 'export {};');
    }
  };
  const compare = () => differences(path.join(folder, 'a'), path.join(folder, 'b'));

  it('says nothing about equal folders', () => {
    seed();
    expect(compare()).toEqual([]);
  });

  it('names a changed byte, a missing file and one too many', () => {
    seed();
    write('b/esm/deep/module.js', 'export {} ');
    write('a/old.js', '');
    write('b/new.js', '');
    expect(compare()).toEqual([
      'differs: esm/deep/module.js',
      'missing: new.js',
      'not made by the build: old.js',
    ]);
  });

  it('names every file where nothing is committed', () => {
    write('b/script.js', '');
    expect(compare()).toEqual(['missing: script.js']);
  });
});

describe('the syntax of published files', () => {
  it.each([
    ['class A { static { this.b = 1; } }', 'class static block'],
    ['export const a = /(?<=b)c/;', 'lookbehind'],
    ['export const a = /(?<!b)c/;', 'lookbehind'],
    ["export const a = new RegExp('(?<=b)c');", 'lookbehind'],
    ['export const a = /[\\p{L}--[a-z]]/v;', 'flag v'],
  ])('%s is refused', (code, fault) => {
    expect(faultsIn(code)).toEqual([expect.stringContaining(fault)]);
  });

  it('leaves what Safari 15.4 reads', () => {
    const code =
      'class A { #b = 1; static c = 2; has(d) { return #b in d; } }' +
      "export const e = /(?<year>\\d)(?:a)(?=b)(?!c)\\p{L}/u, f = A?.c ?? 1, g = 'static { }';";
    expect(faultsIn(code)).toEqual([]);
  });
});

describe('what the scripts for visitors can reach', () => {
  it('is the site’s own addresses alone, by fetch and nothing else', () => {
    expect(reachFaults(path.resolve(import.meta.dirname, '../../dist'))).toEqual([]);
  });

  it.each([
    ["navigator.sendBeacon('/a', b)", 'sendBeacon'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ["window['WebSocket']", 'WebSocket'],
    ["new Image().src = '/pixel'", 'Image'],
    ["document.cookie = 'a=b'", 'cookie'],
    ['navigator.userAgent', 'userAgent'],
    ["eval('1')", 'eval'],
    ["new Function('return 1')", 'Function'],
    ["import('./more.js')", 'import()'],
    ['a.innerHTML = b; c.innerHTML = d', 'innerHTML'],
    ["fetch('https://stats.example.com/a')", 'https://stats.example.com/a'],
    ['fetch(`//cdn.example.net/${a}`)', '//cdn.example.net/'],
  ])('is found to be more with %s', (code, fault) => {
    expect(reachOf(code)).toEqual([fault]);
  });

  it('is no more with an address of the site, or a template of Lit', () => {
    expect(reachOf("fetch('/api/feedback'); a.innerHTML = b; c = 'and // or'; d = 'https:'")).toEqual([]);
  });
});

describe('the budget of sizes', () => {
  it('fails with a file that is too large, and says by how much', async () => {
    const file = write('large.js', randomBytes(2_000));
    const {fits, line} = await measure({name: 'seeded', budget: 1_000, file});
    expect(fits).toBe(false);
    expect(line).toMatch(/^seeded .*TOO LARGE by 1\d{3}$/);
  });

  it('passes with one that fits once it is compressed', async () => {
    const file = write('repetitive.js', 'a'.repeat(100_000));
    expect(await measure({name: 'seeded', budget: 1_000, file})).toMatchObject({fits: true});
  });
});

describe('the guard of the script', () => {
  const script = fs.readFileSync(
    path.resolve(import.meta.dirname, '../../dist/have-your-say.min.js'),
    'utf8',
  );
  const {version} = JSON.parse(
    fs.readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'),
  ) as {version: string};

  /** Runs the script where nothing of a browser exists: whatever comes after the guard throws. */
  const load = (hys: unknown) => {
    const said: string[] = [];
    const window: Record<string, unknown> = {hys};
    const names = new Set(Object.keys(window));
    vm.runInNewContext(script, {window, console: {info: (text: string) => said.push(text)}});
    expect(new Set(Object.keys(window))).toEqual(names);
    return said;
  };

  it('stops before any other code when the same version is there', () => {
    expect(load({version})).toEqual([]);
  });

  it('names both versions when another is there', () => {
    expect(load({version: '9.8.7'})).toEqual([expect.stringMatching(/9\.8\.7.*0\.\d+\.\d+/)]);
  });

  it('goes on when there are only catalogues, or an element of that name', () => {
    expect(() => load({catalogues: []})).toThrow();
    expect(() => load({version: undefined})).toThrow();
  });
});
