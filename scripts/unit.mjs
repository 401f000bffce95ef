// `npm run unit [-- --engines chromium,webkit] [--files 'test/forms/*.test.ts' …]`: unit and element tests, one
// process per engine.
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {chosenEngines, enginesToRun} from './browser.mjs';
import {lastTally} from './tally.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const runner = fileURLToPath(new URL('node_modules/@web/test-runner/dist/bin.js', `file://${root}`));

/** @typedef {{name: string, passed: number, failed: number, seconds: number}} Part */

/**
 * @param {string} engine
 * @param {string[]} files
 * @param {(text: string) => void} write where the runner's output goes
 * @returns {Promise<Part>}
 */
async function runEngine(engine, files, write) {
  const started = Date.now();
  const env = {
    ...process.env,
    // Nobody's test may pass only because the machine stands in the United Kingdom.
    TZ: 'Asia/Dubai',
    BROWSERS: engine,
    ...(files.length ? {HYS_FILES: JSON.stringify(files)} : {}),
  };
  const child = spawn(process.execPath, [runner, '--config', 'test/web-test-runner.config.mjs'], {
    cwd: root,
    env,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
      write(text);
    });
  }
  const status = await new Promise((resolve) => child.on('close', resolve));
  const {passed, failed} = lastTally(output) ?? {passed: 0, failed: 0};
  // A runner that broke off, or found nothing, has failed whatever it counted.
  const broken = failed === 0 && (status !== 0 || passed === 0);
  return {
    name: `units ${engine}`,
    passed,
    failed: broken ? 1 : failed,
    seconds: (Date.now() - started) / 1000,
  };
}

/**
 * Runs the engines, two at a time where there are two processors: Firefox and WebKit use little more than one
 * each. The output of each engine stays together.
 * @param {{engines: string[], files?: string[]}} options
 * @returns {Promise<Part[]>}
 */
export async function runUnits({engines, files = []}) {
  const slowestFirst = ['firefox', 'webkit', 'chromium'].filter((engine) => engines.includes(engine));
  /** @type {Part[]} */
  const parts = [];
  const worker = async () => {
    for (let engine = slowestFirst.shift(); engine; engine = slowestFirst.shift()) {
      let output = '';
      const direct = engines.length === 1;
      parts.push(
        await runEngine(engine, files, (text) => (direct ? process.stdout.write(text) : (output += text))),
      );
      if (!direct) process.stdout.write(`--- ${engine}\n${output.trim()}\n`);
    }
  };
  await Promise.all(Array.from({length: Math.min(2, os.availableParallelism())}, worker));
  return engines.map((engine) => parts.find((part) => part.name === `units ${engine}`));
}

async function main() {
  const {values, positionals} = parseArgs({
    options: {engines: {type: 'string'}, files: {type: 'string', multiple: true}},
    // A shell puts the further matches of a pattern after the option.
    allowPositionals: true,
  });
  const named = values.engines ?? process.env.BROWSERS;
  const parts = await runUnits({
    engines: named ? chosenEngines(named) : enginesToRun(),
    files: [...(values.files ?? []), ...positionals],
  });
  for (const {name, passed, failed, seconds} of parts)
    console.log(`${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`);
  if (!parts.length || parts.some(({failed}) => failed > 0)) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) await main();
