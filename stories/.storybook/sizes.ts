// What the built scripts weigh, measured when the Storybook is built.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Plugin} from 'vite';

const NAME = 'virtual:sizes';

/** Bytes of each script of `dist`, as a server sends it with Brotli. */
export const sizesIn = (dist: string): Record<string, number> =>
  Object.fromEntries(
    readdirSync(dist)
      .filter((name) => name.endsWith('.min.js'))
      .map((name) => [name, brotliCompressSync(readFileSync(path.join(dist, name))).length]),
  );

export function sizesModule(dist: string): Plugin {
  return {
    name: 'sizes',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(sizesIn(dist))}` : undefined),
  };
}
