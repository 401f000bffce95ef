// `npm test [-- --only units,receiver]`: decides whether a change may land. Each part runs whatever became of
// those before it, two at a time where each needs one processor; the run ends with a table and the plain line
// 'N passed, N failed'.
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

/** @typedef {(text: string) => void} Write where what a part prints goes */

/**
 * @param {Write} write
 * @param {...string} args
 * @returns {Promise<number | null>} the exit status
 */
const run = (write, ...args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'pipe', 'pipe']});
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', write);
    child.on('error', reject);
    child.on('close', resolve);
  });

/**
 * Commands that only succeed or fail: together one test, which fails with the first of them.
 * @param {string} name
 * @param {...string[]} commands
 * @returns {(write: Write) => Promise<Part[]>}
 */
const check =
  (name, ...commands) =>
  async (write) => {
    const started = Date.now();
    let failed = 0;
    for (const command of commands) if ((await run(write, ...command)) !== 0) failed = 1;
    return [{name, passed: 1 - failed, failed, seconds: (Date.now() - started) / 1000}];
  };

/**
 * @param {string} name
 * @param {Write} write
 * @returns {Promise<Part[]>}
 */
async function vitest(name, write) {
  const started = Date.now();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hys-vitest-'));
  const report = path.join(folder, 'report.json');
  const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report];
  const config = ['--config', 'test/vitest.config.mjs', '--project', name];
  const status = await run(write, bin('vitest/vitest.mjs'), 'run', ...config, ...reporters);
  const results = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : undefined;
  fs.rmSync(folder, {recursive: true});
  return [{name, ...vitestTally(results, status), seconds: (Date.now() - started) / 1000}];
}

const tsc = (project) => [bin('typescript/bin/tsc'), '-p', project, '--noEmit'];

/** @type {Record<string, (write: Write) => Promise<Part[]>>} */
const parts = {
  browsers: check('browsers', ['scripts/browser.mjs']),
  postgres: check('postgres', ['scripts/postgres.mjs']),
  types: check('types', tsc('tsconfig.check.json'), tsc('test'), tsc('stories'), tsc('receiver')),
  lint: check(
    'lint',
    [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
    [bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'],
    [bin('lit-analyzer/cli.js'), 'src', '--strict', '--maxWarnings', '0'],
  ),
  language: check('language', ['scripts/check-localization.mjs']),
  dist: check('dist', ['scripts/check-dist.mjs']),
  units: () => runUnits({engines: enginesToRun()}),
  pages: (write) => vitest('pages', write),
  receiver: (write) => vitest('receiver', write),
  scripts: (write) => vitest('scripts', write),
  stories: (write) => vitest('stories', write),
  size: check('size', ['scripts/size.mjs']),
};

/** What may run side by side: each of these needs one processor. All others have the machine to themselves. */
const together = [
  ['types', 'lint'],
  ['language', 'dist'],
  ['scripts', 'size'],
];

const {values} = parseArgs({options: {only: {type: 'string'}}});
const only = values.only?.split(',') ?? Object.keys(parts);
const unknown = only.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length)
  throw new Error(`No part is called ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}.`);

/** @returns {Promise<Part[]>} */
async function resultsOf(name, write) {
  const started = Date.now();
  try {
    const made = await parts[name](write);
    return (made.length ? made : [{name, passed: 0, failed: 0, seconds: 0}]).map(checked);
  } catch (error) {
    write(`${error.message}\n`);
    return [{name, passed: 0, failed: 1, seconds: (Date.now() - started) / 1000}];
  }
}

/** @type {Part[]} */
const results = [];
const left = Object.keys(parts).filter((name) => only.includes(name));
while (left.length) {
  const row = together.find((names) => names.includes(left[0])) ?? [left[0]];
  const names = row.filter((name) => left.includes(name));
  left.splice(0, left.length, ...left.filter((name) => !names.includes(name)));
  const outputs = names.map(() => '');
  const made = await Promise.all(
    names.map((name, place) => {
      // The first writes as it goes, so that a person sees that something happens; the others stay together.
      if (place === 0) console.log(`\n=== ${name}`);
      return resultsOf(name, (text) => {
        if (place === 0) process.stdout.write(text);
        else outputs[place] += text;
      });
    }),
  );
  for (const [place, name] of names.entries())
    if (place > 0) console.log(`\n=== ${name}\n${outputs[place].trim()}`);
  results.push(...made.flat());
}
const {lines, failed} = summary(results);
console.log(`\n${lines.join('\n')}`);
process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
