// What a visitor's browser has to fetch, compressed with Brotli as a web server would, held to a budget in bytes.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {rollup} from 'rollup';
import {minify, onwarn, plugins} from '../rollup.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const welsh = /localization\/generated\/cy\.ts$/;

/** No page is ever sent more than this, with every element in the script. */
const WHOLE_SCRIPT = 70_000;

/** One element alone. */
const ONE_ELEMENT = 45_000;

/**
 * One row per thing that has a budget: a built file, or an entry bundled here with Lit inside.
 * `without` names source files that are measured as if they were empty (a second language); of `only`, nothing is
 * measured but what those files add to the entry. A `target` is where a row ought to be: above it, it says so at every
 * run, and above its budget it fails.
 * @typedef {object} Row
 * @property {string} name
 * @property {number} budget
 * @property {number} [target]
 * @property {string} [file]
 * @property {string} [entry]
 * @property {RegExp[]} [without]
 * @property {RegExp[]} [only]
 */

/** @type {Row[]} */
export const budgets = [
  {name: 'default script', target: 40_000, budget: WHOLE_SCRIPT, file: 'dist/have-your-say.min.js'},
  {
    name: 'feedback alone, English, modules with Lit',
    target: 20_000,
    budget: ONE_ELEMENT,
    entry: 'src/define/hys-feedback.ts',
    without: [welsh],
  },
  {
    name: 'feedback alone, both languages',
    target: 24_000,
    budget: ONE_ELEMENT,
    entry: 'src/define/hys-feedback.ts',
  },
  {name: 'what Welsh adds to the script', budget: 8_000, entry: 'src/embed.ts', only: [welsh]},
  {name: 'Easy Read, with pictures', budget: 45_000, file: 'dist/have-your-say.easy-read.min.js'},
  {name: 'words for young people', budget: 20_000, file: 'dist/have-your-say.young.min.js'},
  {name: 'questions about equality', budget: 10_000, file: 'dist/have-your-say.equality.min.js'},
  {name: 'sealed outbox', budget: 6_000, file: 'dist/have-your-say.sealed.min.js'},
];

/** @param {string | Uint8Array} content */
export const compressed = (content) =>
  zlib.brotliCompressSync(content, {params: {[zlib.constants.BROTLI_PARAM_QUALITY]: 11}}).length;

// Keeps the names that are imported by name or as a namespace, and drops what they hold.
const leaveOut = (patterns) => ({
  name: 'leave-out',
  load(id) {
    const file = id.split(path.sep).join('/');
    if (patterns.some((pattern) => pattern.test(file))) return 'export const templates = {};';
  },
});

/** An entry with all that it imports, minified, as one module. */
export async function bundled(entry, without = []) {
  const bundle = await rollup({
    input: path.resolve(root, entry),
    plugins: [leaveOut(without), ...plugins()],
    onwarn,
  });
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true, plugins: [minify()]});
  await bundle.close();
  return output[0].code;
}

/** @param {Row} row */
async function sizeOf({file, entry, without, only}) {
  if (file) return compressed(fs.readFileSync(path.resolve(root, file)));
  const size = compressed(await bundled(entry, without));
  return only ? size - compressed(await bundled(entry, only)) : size;
}

/**
 * @param {Row} row
 * @returns {Promise<{line: string, fits: boolean}>}
 */
export async function measure(row) {
  const {name, budget, target} = row;
  const size = await sizeOf(row);
  const fits = size <= budget;
  const notes = [
    target !== undefined && `(ceiling), target ${target}`,
    target !== undefined && size > target && `OVER its target by ${size - target}`,
    !fits && `TOO LARGE by ${size - budget}`,
  ].filter(Boolean);
  const line = `${name.padEnd(44)} ${String(size).padStart(7)} of ${String(budget).padStart(7)} bytes`;
  return {fits, line: [line, ...notes].join('  ')};
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  for (const row of budgets) {
    const {line, fits} = await measure(row);
    console.log(line);
    if (!fits) process.exitCode = 1;
  }
}
