import fs from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {settingsSchema} from '../../scripts/settings-schema.mjs';

const read = (file: string) => fs.readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const schemas = ['forms/form-definition', 'forms/panels', 'consultation/consultations'].map(
  (name) => JSON.parse(read(`src/${name}.schema.json`)) as object,
);
const accepts = new Ajv2020({strict: false, schemas}).compile(await settingsSchema());

/** Every block of settings in a page or a text. */
const blocksIn = (text: string) =>
  [...text.matchAll(/<script type="application\/json" data-hys-config>([^]*?)<\/script>/g)].map(
    ([, json = '']) =>
      JSON.parse(json.replaceAll('{{endpoint}}', '/api').replaceAll('{{closes}}', '2026-12-24')) as unknown,
  );

const pages = (fs.readdirSync(new URL('../../stories/pages', import.meta.url), {recursive: true}) as string[])
  .filter((name) => name.endsWith('.html'))
  .map((name) => `stories/pages/${name}`);

const fault = (settings: object) => ({'hys-feedback': settings});

describe('The published schema for settings', () => {
  it('takes what the README and the example pages have', () => {
    const blocks = ['README.md', ...pages].flatMap((file) =>
      blocksIn(read(file)).map((block) => ({file, block})),
    );
    expect(blocks.length).toBeGreaterThan(1);
    for (const {file, block} of blocks)
      expect(accepts(block), `${file} ${JSON.stringify(accepts.errors)}`).toBe(true);
  });

  it('takes a preset of the site with what any element knows', () => {
    expect(accepts({'ward-7': {preset: 'friends-and-family', topic: 'Ward 7', limit: 3}})).toBe(true);
  });

  it.each([
    ['a tag that there is not', {'hys-feedbak': {}}],
    ['a key that no element knows', {'*': {endpiont: '/api'}}],
    ['a key of another element', fault({limit: 3})],
    ['a number in quotes', fault({'heading-level': '3'})],
    ['a number out of range', fault({'heading-level': 7})],
    ['a text for a flag', fault({test: 'yes'})],
    ['a region that there is not', fault({region: 'Wales'})],
    ['a form with nothing in it', fault({form: {}})],
    ['the name of a preset of ours', {'friends-and-family': {topic: 'Ward 7'}}],
    ['a list', []],
  ])('refuses %s', (_, settings) => {
    expect(accepts(settings)).toBe(false);
  });
});
