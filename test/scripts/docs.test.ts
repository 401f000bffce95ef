import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {TAGS} from '../../src/controllers/settings-controller.js';

const root = path.resolve(import.meta.dirname, '../..');

/** A heading as GitHub makes an anchor of it. */
const anchor = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

/** Every part of the README that a line on the console sends people to. */
const named = (fs.readdirSync(path.join(root, 'src'), {recursive: true}) as string[])
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [
    ...fs.readFileSync(path.join(root, 'src', name), 'utf8').matchAll(/\bDOCS = '([^']+)'/g),
  ])
  .map(([, found = '']) => found);

describe('what the console sends people to', () => {
  it('is there, in the README', () => {
    expect(named.length).toBeGreaterThan(1);
    const anchors = anchorsIn(fs.readFileSync(path.join(root, 'README.md'), 'utf8'));
    expect([...TAGS, ...named].filter((place) => !anchors.includes(place))).toEqual([]);
  });

  it('is missed where a heading is called otherwise', () => {
    expect(anchorsIn('# One\n\n## `<hys-feedback>`\n### What, where?\ntext # no')).toEqual([
      'one',
      'hys-feedback',
      'what-where',
    ]);
  });
});
