// What a visitor's browser has to fetch, compressed with Brotli as a web server would, held to a budget in bytes.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {rollup} from 'rollup';
import {minify, onwarn, plugins} from '../rollup.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * One row per thing that has a budget: a built file, or an entry bundled here with Lit inside.
 * `without` names source files that are measured as if they were empty (a second language).
 * @type {{name: string, budget: number, file?: string, entry?: string, without?: RegExp[]}[]}
 */
export const budgets = [
  {name: 'default script', budget: 24_000, file: 'dist/have-your-say.min.js'},
  {
    name: 'feedback alone, English, modules with Lit',
    budget: 20_000,
    entry: 'src/define/hys-feedback.ts',
    without: [/localization\/generated\/cy\.ts$/],
  },
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

async function bundled(entry, without = []) {
  const bundle = await rollup({
    input: path.join(root, entry),
    plugins: [leaveOut(without), ...plugins()],
    onwarn,
  });
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true, plugins: [minify()]});
  await bundle.close();
  return output[0].code;
}

/**
 * @param {(typeof budgets)[number]} row
 * @returns {Promise<{line: string, fits: boolean}>}
 */
export async function measure({name, budget, file, entry, without}) {
  const content = file ? fs.readFileSync(path.resolve(root, file)) : await bundled(entry, without);
  const size = compressed(content);
  const fits = size <= budget;
  const over = fits ? '' : `  TOO LARGE by ${size - budget}`;
  return {
    fits,
    line: `${name.padEnd(44)} ${String(size).padStart(7)} of ${String(budget).padStart(7)} bytes${over}`,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  for (const row of budgets) {
    const {line, fits} = await measure(row);
    console.log(line);
    if (!fits) process.exitCode = 1;
  }
}
