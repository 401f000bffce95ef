// `npm test [-- --only units,receiver]`: decides whether a change may land. Each part runs whatever became of
// those before it; the run ends with a table and the plain line 'N passed, N failed'.
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {enginesToRun} from './browser.mjs';
import {checked, summary, vitestTally} from './tally.mjs';
import {runUnits} from './unit.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (file) => path.join(root, 'node_modules', file);

/** @typedef {{name: string, passed: number, failed: number, seconds: number}} Part */

/** @returns {Promise<number | null>} the exit status */
const run = (...args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit']});
    child.on('error', reject);
    child.on('close', resolve);
  });

/**
 * Commands that only succeed or fail: together one test, which fails with the first of them.
 * @param {string} name
 * @param {...string[]} commands
 * @returns {Promise<Part[]>}
 */
async function check(name, ...commands) {
  const started = Date.now();
  let failed = 0;
  for (const command of commands) if ((await run(...command)) !== 0) failed = 1;
  return [{name, passed: 1 - failed, failed, seconds: (Date.now() - started) / 1000}];
}

/** @returns {Promise<Part[]>} */
async function vitest(name) {
  const started = Date.now();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hys-vitest-'));
  const report = path.join(folder, 'report.json');
  const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report];
  const config = ['--config', 'test/vitest.config.mjs', '--project', name];
  const status = await run(bin('vitest/vitest.mjs'), 'run', ...config, ...reporters);
  const results = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : undefined;
  fs.rmSync(folder, {recursive: true});
  return [{name, ...vitestTally(results, status), seconds: (Date.now() - started) / 1000}];
}

const tsc = (project) => [bin('typescript/bin/tsc'), '-p', project, '--noEmit'];

/** @type {Record<string, () => Promise<Part[]>>} */
const parts = {
  browsers: () => check('browsers', ['scripts/browser.mjs']),
  types: () => check('types', tsc('tsconfig.check.json'), tsc('test'), tsc('receiver')),
  lint: () =>
    check(
      'lint',
      [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
      [bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'],
      [bin('lit-analyzer/cli.js'), 'src', '--strict', '--maxWarnings', '0'],
    ),
  language: () => check('language', ['scripts/check-localization.mjs']),
  dist: () => check('dist', ['scripts/check-dist.mjs']),
  units: () => runUnits({engines: enginesToRun()}),
  pages: () => vitest('pages'),
  receiver: () => vitest('receiver'),
  scripts: () => vitest('scripts'),
  size: () => check('size', ['scripts/size.mjs']),
};

const {values} = parseArgs({options: {only: {type: 'string'}}});
const only = values.only?.split(',') ?? Object.keys(parts);
const unknown = only.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length)
  throw new Error(`No part is called ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}.`);

/** @type {Part[]} */
const results = [];
for (const [name, part] of Object.entries(parts)) {
  if (!only.includes(name)) continue;
  console.log(`\n=== ${name}`);
  const started = Date.now();
  try {
    const made = await part();
    results.push(...(made.length ? made : [{name, passed: 0, failed: 0, seconds: 0}]).map(checked));
  } catch (error) {
    console.error(error.message);
    results.push({name, passed: 0, failed: 1, seconds: (Date.now() - started) / 1000});
  }
}
const {lines, failed} = summary(results);
console.log(`\n${lines.join('\n')}`);
process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
