import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {root} from './packed.js';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'ACCESSIBILITY.md',
  'SECURITY.md',
  ...['docs', 'scripts/integrations'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

/** Every place in the repository that a document names, in code or as the target of a link. */
function placesIn(file: string, text: string): readonly string[] {
  const named = [...text.matchAll(/`((?:test|src|scripts|receiver|stories|docs)\/[\w./*-]+)`/g)].map(
    ([, place]) => place ?? '',
  );
  const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target]) =>
    path.posix.join(path.posix.dirname(file), target ?? ''),
  );
  // What running the receiver makes.
  return [...named, ...linked].filter((place) => !place.startsWith('receiver/d'));
}

const exists = (place: string): boolean => {
  const [before = '', after] = place.split('/*');
  if (after === undefined) return fs.existsSync(path.join(root, place));
  return fs
    .readdirSync(path.join(root, before))
    .every((name) => fs.existsSync(path.join(root, before, name + after)));
};

/** As GitHub makes them. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );

describe.each(documents)('%s', (file) => {
  const text = read(file);

  it('names only files that are there', () => {
    expect(placesIn(file, text).filter((place) => !exists(place))).toEqual([]);
  });

  it('links only to headings that are there', () => {
    const lost = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)].filter(([, target, anchor]) => {
      const other = target ? path.posix.join(path.posix.dirname(file), target) : file;
      return !anchorsOf(read(other)).includes(anchor ?? '');
    });
    expect(lost.map(([link]) => link)).toEqual([]);
  });
});

describe('the check of documents', () => {
  it('would find a test that is gone and a page that is missing', () => {
    const places = placesIn('docs/a.md', 'See `test/pages/gone.test.ts` and [b](b.md).');
    expect(places.filter((place) => !exists(place))).toEqual(['test/pages/gone.test.ts', 'docs/b.md']);
  });
});

describe('ACCESSIBILITY.md', () => {
  it('has each criterion of WCAG 2.2, A and AA, once', () => {
    const rows = [...read('ACCESSIBILITY.md').matchAll(/^\| (\d\.\d\.\d+)(?:–\d\.\d\.(\d+))? /gm)];
    const criteria = rows.flatMap(([, first = '', last]) => {
      const [one, two, three] = first.split('.').map(Number);
      return Array.from(
        {length: Number(last ?? three) - Number(three) + 1},
        (_, more) => `${one}.${two}.${Number(three) + more}`,
      );
    });
    expect(new Set(criteria).size).toBe(criteria.length);
    expect(criteria).toHaveLength(55);
  });

  it('claims no conformance', () => {
    expect(read('ACCESSIBILITY.md')).toContain('We claim no conformance.');
  });
});
