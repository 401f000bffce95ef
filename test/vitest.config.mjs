// Tests that run in Node: the built script in real pages, the receiver, and our own scripts.
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const project = (name, include, more = {}) => ({
  root,
  test: {name, include, environment: 'node', retry: 0, ...more},
});

export default defineConfig({
  root,
  test: {
    allowOnly: process.env.CI !== 'true',
    passWithNoTests: false,
    maxWorkers: 2,
    projects: [
      project('pages', ['test/pages/**/*.test.ts'], {testTimeout: 60_000, hookTimeout: 60_000}),
      // All of it, by `npm run test:faults`; samples are among the others.
      project('faults', ['test/faults/**/*.test.ts'], {
        fileParallelism: false,
        testTimeout: 900_000,
        hookTimeout: 60_000,
      }),
      project('receiver', ['receiver/test/**/*.test.ts'], {testTimeout: 30_000, hookTimeout: 30_000}),
      project('stories', ['test/storybook/**/*.test.ts'], {
        globalSetup: 'test/support/storybook/build.ts',
        testTimeout: 60_000,
        hookTimeout: 60_000,
      }),
      project('scripts', ['test/scripts/**/*.test.ts'], {testTimeout: 60_000, hookTimeout: 60_000}),
    ],
  },
});
