import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {releaseFiles, sbom} from '../../scripts/release-files.mjs';
import {root} from './packed.js';

const {version} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {version: string};
const files = releaseFiles() as Record<string, Uint8Array>;
const named = (name: string) => files[name] ?? new Uint8Array();

describe('the files of a release', () => {
  it('are the same bytes when they are made again', () => {
    const again = releaseFiles() as Record<string, Uint8Array>;
    expect(Object.keys(again)).toEqual(Object.keys(files));
    for (const [name, content] of Object.entries(files)) {
      expect(Buffer.compare(content, again[name] ?? new Uint8Array()), name).toBe(0);
    }
  });

  it('are a zip, the WordPress plugin, what is inside, and the hashes of these', () => {
    expect(Object.keys(files).sort()).toEqual([
      'SHA256SUMS',
      `have-your-say-${version}.cdx.json`,
      `have-your-say-${version}.zip`,
      `have-your-say-wordpress-${version}.zip`,
      'integrity.json',
    ]);
    const sums = strFromU8(named('SHA256SUMS')).trim().split('\n');
    expect(sums).toHaveLength(3);
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ');
      expect(createHash('sha256').update(named(name)).digest('hex')).toBe(sum);
    }
  });

  it('have each script with the hash that a page names', () => {
    const hashes = JSON.parse(fs.readFileSync(path.join(root, 'dist/hashes.json'), 'utf8')) as object;
    const {scripts} = JSON.parse(strFromU8(named('integrity.json'))) as {
      scripts: Record<string, {integrity: string; sha256: string}>;
    };
    expect(
      Object.fromEntries(Object.entries(scripts).map(([name, {integrity}]) => [name, integrity])),
    ).toEqual(hashes);
  });

  it('have all that a site needs in the zip, each file as it is here', () => {
    const inside = unzipSync(named(`have-your-say-${version}.zip`));
    const folder = `have-your-say-${version}/`;
    for (const file of [
      'dist/have-your-say.min.js',
      'dist/hashes.json',
      'dist/schemas/form-definition.schema.json',
      'CHANGELOG.md',
      'LICENSE',
      'ACCESSIBILITY.md',
      'SECURITY.md',
      'docs/storage.md',
    ]) {
      const content = inside[folder + file];
      expect(Buffer.compare(content ?? new Uint8Array(), fs.readFileSync(path.join(root, file))), file).toBe(
        0,
      );
    }
    expect(Object.keys(inside).filter((file) => !file.startsWith(folder))).toEqual([]);
  });

  it('have a plugin that is complete', () => {
    const inside = Object.keys(unzipSync(named(`have-your-say-wordpress-${version}.zip`))).sort();
    expect(inside).toEqual(
      [
        'LICENSE',
        'block.json',
        'editor.asset.php',
        'editor.js',
        'hashes.json',
        'have-your-say.min.js',
        'have-your-say.php',
      ].map((file) => `have-your-say/${file}`),
    );
  });

  it('name every package that the script carries or the modules ask for, and no tool', () => {
    const {components} = sbom() as {
      components: {name: string; version: string; hashes: {content: string}[]}[];
    };
    const names = components.map(({name}) => name);
    expect(names).toEqual(
      expect.arrayContaining(['lit', 'lit-html', 'lit-element', '@lit/localize', '@lit/reactive-element']),
    );
    expect(names).not.toContain('rollup');
    const map = JSON.parse(fs.readFileSync(path.join(root, 'dist/have-your-say.min.js.map'), 'utf8')) as {
      sources: string[];
    };
    const carried = map.sources
      .map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1])
      .filter((name): name is string => name !== undefined);
    expect([...new Set(carried)].filter((name) => !names.includes(name))).toEqual([]);
    for (const {hashes} of components) expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
  });
});
