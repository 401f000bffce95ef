import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {statementOf, storage, STORES} from '../../scripts/storage.mjs';
import {root} from './packed.js';

const faultsOf = (text: string) => storage([{file: 'src/a.ts', text}]).faults;

describe('the statement of what is stored on a device', () => {
  it('is what the code does', () => {
    const {rows, faults} = storage();
    expect(faults).toEqual([]);
    expect(fs.readFileSync(path.join(root, 'docs/storage.md'), 'utf8')).toBe(statementOf(rows));
  });

  it.each(STORES)('would be found out if something were put into %s unsaid', (store) => {
    expect(faultsOf(`export const a = () => globalThis.${store};`)).toEqual([
      `src/a.ts uses ${store} and no @stores says what for.`,
    ]);
    expect(faultsOf(`export const a = (page) => page['${store}'];`)).toHaveLength(1);
  });

  it('would be found out if it named a store that is not used', () => {
    expect(faultsOf('/** @stores {indexedDB} waiting - answers */\nexport const a = 1;')).toEqual([
      'src/a.ts says that it uses indexedDB, and does not.',
    ]);
  });

  it('takes no name of ours for a store', () => {
    expect(faultsOf("export const a = {cookie: 'a biscuit'};")).toEqual([]);
  });
});
