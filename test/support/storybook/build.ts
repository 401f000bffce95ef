// Builds the Storybook once for all tests of it, as `npm run build-storybook` does, into a folder that is thrown away.
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {TestProject} from 'vitest/node';

const root = fileURLToPath(new URL('../../..', import.meta.url));

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built Storybook. */
    storybook: string;
  }
}

export default async function build(project: TestProject): Promise<() => void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hys-storybook-'));
  const {scripts} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, ...options] = (scripts['build-storybook'] ?? '').split(' ');
  const cli = path.join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const args = [cli, ...options.map((option) => (option === 'storybook-static' ? folder : option))];
  const output: string[] = [];
  const status = await new Promise((resolve) => {
    const child = spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'pipe', 'pipe']});
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => output.push(String(text)));
    child.on('close', resolve);
  });
  if (status !== 0) throw new Error(`The Storybook could not be built.\n${output.join('').slice(-4000)}`);
  project.provide('storybook', folder);
  return () => fs.rmSync(folder, {recursive: true, force: true});
}
