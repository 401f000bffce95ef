// Unit and element tests in real engines. scripts/unit.mjs runs this once per engine and reads the last line.
//   BROWSERS=chromium,firefox,webkit   the engines of this run (default: chromium)
//   HYS_FILES=["test/forms/*.test.ts"] only these files (JSON)
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {chromeArgs, chromePath, chosenEngines, firefoxPath} from '../scripts/browser.mjs';
import {freePort, startWebKitDriver, webkitCapabilities} from '../scripts/webkit-driver.mjs';
import {bundlePlugin} from '../scripts/wtr-bundle-plugin.mjs';
import {cdpPlugin} from '../scripts/wtr-cdp-plugin.mjs';
import {servicesAtHome, servicesPlugin} from '../scripts/wtr-services-plugin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const engines = chosenEngines(process.env.BROWSERS ?? 'chromium');
const files = [
  ...(process.env.HYS_FILES ? JSON.parse(process.env.HYS_FILES) : ['test/**/*.test.ts']),
  '!test/pages/**',
  '!test/faults/**',
  '!test/scripts/**',
  '!test/storybook/**',
];

const launchers = {
  chromium: () => chromeLauncher({launchOptions: {executablePath: chromePath(), args: chromeArgs}}),
  // The same launcher speaks WebDriver BiDi to Firefox; only its name would be wrong.
  firefox: () =>
    Object.assign(
      chromeLauncher({concurrency: 1, launchOptions: {browser: 'firefox', executablePath: firefoxPath()}}),
      {name: 'Firefox'},
    ),
  webkit: async () => {
    const {port} = await startWebKitDriver();
    const address = {hostname: '127.0.0.1', port, path: '/', logLevel: 'error'};
    return webdriverLauncher({...address, capabilities: webkitCapabilities()});
  },
};

// Ends the run with one plain line, 'N passed, N failed'. A test that was left out and a file without tests count
// as failed: neither has shown anything.
const tally = () => {
  const walk = (suite, name, count) => {
    for (const test of suite?.tests ?? []) {
      count[test.passed && !test.skipped ? 'passed' : 'failed']++;
      if (test.skipped) console.log(`skipped: ${name} ${test.name}`);
    }
    for (const inner of suite?.suites ?? []) walk(inner, `${name} ${inner.name}`, count);
    return count;
  };
  return {
    stop({sessions}) {
      const total = {passed: 0, failed: 0};
      for (const session of sessions) {
        const file = path.relative(root, session.testFile ?? '');
        const count = walk(session.testResults, file, {passed: 0, failed: session.errors?.length ?? 0});
        if (count.passed + count.failed === 0) {
          console.log(`no test in ${file}`);
          count.failed = 1;
        }
        total.passed += count.passed;
        total.failed += count.failed;
      }
      console.log(`\n${total.passed} passed, ${total.failed} failed`);
    },
  };
};

export default {
  rootDir: root,
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), tally()],
  // 127.0.0.2, not .1, which would be turned into 'every interface'. Linux only; macOS knows only 127.0.0.1.
  ...(process.platform === 'linux' ? {hostname: '127.0.0.2'} : {}),
  // The runner would count up from 8000, and two that start together would take the same.
  port: await freePort(),
  files,
  nodeResolve: {exportConditions: ['development', 'browser']},
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  // Full Chromium hides background tabs (no requestAnimationFrame there), so only headless-shell may run two at
  // once; WebKit has one window for the whole run.
  concurrency: !engines.includes('webkit') && /headless-shell/.test(chromePath() ?? '') ? 2 : 1,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  // Far above what any test needs: a machine that has other work as well is no fault of what is tested.
  testFramework: {config: {timeout: 40_000, forbidOnly: process.env.CI === 'true'}},
  testsFinishTimeout: 300_000,
  middleware: [servicesAtHome()],
  plugins: [
    cdpPlugin(),
    servicesPlugin(),
    bundlePlugin({root, files}),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: path.join(root, 'tsconfig.json')}),
  ],
};
