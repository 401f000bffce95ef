import type {ChildProcess} from 'node:child_process';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, onTestFinished} from 'vitest';
import {SITE} from './support.js';

/**
 * Builds the programs for one test file, in a folder of its own so that nobody who builds at the same time is
 * disturbed, but inside the receiver's, where the packages are found.
 */
export function builtPrograms(): {readonly folder: string} {
  const programs = {folder: ''};
  beforeAll(async () => {
    const dist = fileURLToPath(new URL('../dist/', import.meta.url));
    mkdirSync(dist, {recursive: true});
    programs.folder = mkdtempSync(`${dist}test-`);
    const {build} = (await import('../build.mjs' as string)) as {build(outdir: string): Promise<unknown>};
    await build(programs.folder);
  });
  afterAll(() => rmSync(programs.folder, {recursive: true, force: true}));
  return programs;
}

export interface FinishedProgram {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

type Variables = Readonly<Record<string, string>>;

function start(program: string, parameters: readonly string[], variables: Variables): ChildProcess {
  const child = spawn(process.execPath, [program, ...parameters], {
    // None of ours, so that a variable of whoever runs the tests changes nothing.
    env: {PATH: process.env.PATH, ...variables},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Runs a program to its end. */
export async function runProgram(
  program: string,
  parameters: readonly string[],
  variables: Variables,
): Promise<FinishedProgram> {
  const child = start(program, parameters, variables);
  const pieces = {output: '', errors: ''};
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (pieces.output += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (pieces.errors += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return {code, ...pieces};
}

/** Starts the receiver as a process of its own, and resolves when it has said where it listens. */
export async function startProcess(
  program: string,
  databaseFile: string,
  variables: Variables = {},
): Promise<{
  readonly url: string;
  readonly pid: number;
  readonly firstLine: string;
  /** What it has written to standard error so far. */
  readonly errors: () => string;
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}> {
  const child = start(program, [], {
    DATABASE_FILE: databaseFile,
    PORT: '0',
    ALLOWED_ORIGINS: SITE,
    // Tests send more in a moment than people do.
    BURST_SOFT: '0',
    BURST_HARD: '0',
    ...variables,
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const firstLine = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('\n')) resolve(output.slice(0, output.indexOf('\n')));
    });
    child.once('close', () => reject(new Error(`The receiver ended before it listened. ${errors}`)));
  });
  return {
    url: /http:\S+/.exec(firstLine)?.[0] ?? '',
    pid: child.pid ?? 0,
    firstLine,
    errors: () => errors,
    stop: async (signal) => {
      child.kill(signal);
      return (await ended)[0];
    },
  };
}
