import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {editors} from '../../scripts/editors/editors.mjs';
import {markups} from '../../scripts/editors/markups.mjs';
import {brokenPromises, tableOf, tryEditors} from '../../scripts/editors/try.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

/** Editors that do one thing each to what is written, instead of the real ones, which are not installed by default. */
const standIn = (save: string, attributes = 'contenteditable="true"') => ({
  title: 'A stand-in',
  html: `<div id="editor" ${attributes}></div>`,
  start: `async () => (html) => (document.querySelector('#editor').innerHTML = (${save})(html))`,
});
const standIns = {
  keeps: standIn('(html) => html'),
  'drops what follows the #': standIn("(html) => html.replace(/#[^\"]*/g, '')"),
  'drops data attributes': standIn('(html) => html.replace(/ data-[a-z-]+="[^"]*"/g, \'\')'),
  'drops scripts and unknown tags': standIn(
    "(html) => html.replace(/<\\/?(script|hys-feedback)[^>]*>/g, '')",
  ),
  'keeps words alone': standIn("(html) => html.replace(/<[^>]*>/g, '')"),
  'lets scripts at what is being written': standIn('(html) => html', ''),
};

describe('the check of what editors leave', () => {
  let results: Awaited<ReturnType<typeof tryEditors>>;
  beforeAll(async () => {
    results = await tryEditors(standIns);
  });
  /** The markups that an editor did not keep, with what is left of them. */
  const lost = (name: keyof typeof standIns) =>
    Object.entries(results[name]?.verdicts ?? {}).filter(([, verdict]) => verdict !== 'kept');
  const names = (part: string) => markups.map(({name}) => name).filter((name) => name.includes(part));

  it('finds nothing where everything is kept', () => {
    expect(Object.keys(results['keeps']?.verdicts ?? {})).toHaveLength(markups.length);
    expect(lost('keeps')).toEqual([]);
    expect(results['keeps']?.isLeftAlone).toBe(true);
  });

  it('sees that an editor has dropped what makes a link ours', () => {
    expect(lost('drops what follows the #')).toEqual(names('link with #').map((name) => [name, 'link']));
  });

  it('sees that an editor has dropped data attributes', () => {
    expect(lost('drops data attributes')).toEqual(names('data-hys').map((name) => [name, 'link']));
  });

  it('sees that an editor has dropped scripts and tags that it does not know', () => {
    expect(lost('drops scripts and unknown tags').map(([name]) => name)).toEqual([
      ...names('<hys-feedback>'),
      ...names('<script'),
    ]);
  });

  it('sees that not even a link is left', () => {
    expect(lost('keeps words alone')).toEqual(markups.map(({name}) => [name, 'gone']));
    expect(results['keeps words alone']?.saved).toEqual({});
  });

  it('fails for each editor that breaks what the README promises, and for no other', () => {
    expect(brokenPromises(results)).toEqual([
      'drops what follows the # destroys the link, which the README says survives everywhere.',
      'keeps words alone destroys the link, which the README says survives everywhere.',
      'lets scripts at what is being written: our script has changed what is being written.',
    ]);
  });

  it('was last taken over into the README as a whole', () => {
    const expected = JSON.parse(read('scripts/editors/expected.json')) as Parameters<typeof tableOf>[1];
    expect(read('README.md')).toContain(tableOf(editors, expected));
    expect(read('README.md')).not.toContain(
      tableOf(editors, {...expected, quill: {...expected['quill'], 'link with #hys-feedback': 'gone'}}),
    );
  });
});
