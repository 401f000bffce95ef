import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {tokenList} from '../../src/theme/token-list.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const sheets = (fs.readdirSync(src, {recursive: true}) as string[])
  .filter((name) => /(tokens|\.styles)\.ts$/.test(name))
  .map((name) => fs.readFileSync(`${src}${name}`, 'utf8'));

describe('What is written above the style sheets of tokens', () => {
  it('is what the list of tokens says, word for word', () => {
    const written = sheets.flatMap((sheet) =>
      [...sheet.matchAll(/@cssproperty (.*)$/gm)].map(([, line]) => line),
    );
    const listed = tokenList.map(({name, standard, description}) => `[${name}=${standard}] - ${description}`);
    expect([...new Set(written)].sort()).toEqual(listed.sort());
  });

  it('stands above each sheet for all tokens that it reads', () => {
    for (const sheet of sheets) {
      const css = sheet.replace(/\/\*\*[^]*?\*\//g, '');
      const read = new Set(css.match(/--hys-[a-z-]+/g));
      const above = new Set([...sheet.matchAll(/@cssproperty \[(--[a-z-]+)/g)].map(([, name]) => name));
      // The banner's button is the one of the forms, which say it.
      if (above.size) expect([...above].sort()).toEqual([...read].sort());
    }
  });
});
