// `npm run test:hosts`: all hostile pages of test/support/pages/hosts.ts, of which `npm test` tries a sample.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const config = ['--config', 'test/vitest.config.mjs', '--project', 'pages', 'test/pages/hosts.test.ts'];
const {status} = spawnSync(process.execPath, [vitest, 'run', ...config], {
  cwd: root,
  stdio: 'inherit',
  env: {...process.env, HYS_WHOLE: '1'},
});
process.exitCode = status ?? 1;
