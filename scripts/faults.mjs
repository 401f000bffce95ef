// `npm run test:faults [-- --engines chromium,webkit] [--cells 'response lost,hang'] [--count 20]`: everything that may go
// wrong between Send and the stored row, in real browsers and in the receiver. `npm test` runs samples of it. It prints,
// for each engine and way of waiting, `faults N, submissions N, lost N, duplicated N, false thanks N`.
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {chosenEngines, enginesToRun} from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');

const {values} = parseArgs({
  options: {engines: {type: 'string'}, cells: {type: 'string'}, count: {type: 'string'}},
});
if (values.count !== undefined && !/^[1-9]\d*$/.test(values.count))
  throw new Error(`--count: found "${values.count}". Use a whole number from 1.`);
const engines = values.engines ? chosenEngines(values.engines) : enginesToRun();

/**
 * @param {string} project
 * @param {string} folder
 * @returns {Promise<number | null>} the exit status
 */
const run = (project, folder) =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        vitest,
        'run',
        '--disableConsoleIntercept',
        '--config',
        'test/vitest.config.mjs',
        '--project',
        project,
        folder,
      ],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {
          ...process.env,
          HYS_FAULTS: 'all',
          HYS_ENGINES: engines.join(),
          ...(values.cells && {HYS_FAULT_CELLS: values.cells}),
          ...(values.count && {HYS_FAULT_COUNT: values.count}),
        },
      },
    );
    child.on('error', reject);
    child.on('close', resolve);
  });

// Of named cells alone, in the browsers alone.
const suites = values.cells
  ? [['faults', 'test/faults/browser.test.ts']]
  : [
      ['faults', 'test/faults'],
      ['receiver', 'receiver/test/faults'],
    ];
for (const [project = '', folder = ''] of suites) {
  if (!fs.existsSync(path.join(root, folder))) console.log(`Left out: ${folder}, which is not here.`);
  else if ((await run(project, folder)) !== 0) process.exitCode = 1;
}
