/** What our commands have in common. */
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import type {TextPieces} from '../export.js';
import {openStore} from '../open-store.js';
import {databaseFileOf, databaseUrlOf} from '../settings.js';
import type {ChangeOutcome, SubmissionStore} from '../store.js';
import {StoreOpeningError} from '../store.js';

/** A mistake of whoever typed the command, or something they can put right: one line, without a stack. */
export class CommandError extends Error {}

export interface CommandLine {
  /** By name without the hyphens: a text for the options that take one, otherwise `true`. */
  readonly options: ReadonlyMap<string, string | true>;
  readonly words: readonly string[];
}

/** Reads what was typed after `--`; an option that is not among these is refused. */
export function readCommandLine(
  typed: readonly string[],
  known: Readonly<Record<string, 'string' | 'boolean'>>,
): CommandLine {
  const {tokens} = parseArgs({
    args: [...typed],
    options: Object.fromEntries(Object.entries(known).map(([name, type]) => [name, {type}])),
    strict: false,
    tokens: true,
  });
  const options = new Map<string, string | true>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const {name, rawName, value} = token;
    const type = Object.hasOwn(known, name) && rawName.startsWith('--') ? known[name] : undefined;
    if (!type) {
      const names = Object.keys(known).map((other) => `--${other}`);
      throw new CommandError(`"${rawName}" is not an option of this command. There are ${names.join(', ')}.`);
    }
    if (type === 'boolean' && value !== undefined) throw new CommandError(`${rawName} takes no value.`);
    options.set(name, type === 'string' ? (value ?? '') : true);
  }
  return {options, words};
}

/** What was asked for besides words. */
export interface Asked {
  has(option: string): boolean;
}

/** One thing that staff can do. */
export interface Command {
  /** What has to follow its name. */
  readonly words: readonly string[];
  /** The options that say something about it. */
  readonly options: readonly string[];
  readonly work: (store: SubmissionStore, words: readonly string[], asked: Asked) => Promise<void>;
}

/** Says what would be done, and that it takes `--yes`. */
export async function propose(sentence: string): Promise<void> {
  process.exitCode = 1;
  await write([`${sentence}\nNothing was changed. To do it, add --yes.\n`]);
}

/** Says what was done, and whether something of the old text is left. */
export async function report(outcome: ChangeOutcome, sentence: string): Promise<void> {
  if (outcome === 'unknown')
    throw new CommandError('Somebody else has changed it in the meantime. Look again.');
  await write([`${sentence}\n`]);
  if (outcome === 'done') return;
  process.exitCode = 1;
  console.error(
    databaseUrlOf(process.env) === undefined
      ? 'Another program was reading, so the file beside the database that ends in -wal may still hold the old text. ' +
          'Restart the receiver when nothing else reads: that empties it.'
      : 'Somebody else was reading, so the files of PostgreSQL may still hold the old text. ' +
          'Run VACUUM FULL in the database when nothing else reads: that writes them anew.',
  );
}

/** Writes pieces of text one after the other, no faster than whoever reads them. */
export async function write(pieces: TextPieces | readonly string[]): Promise<void> {
  for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}

/** Does something with the database; `without` is called instead if there is none yet. */
export async function withStore(
  work: (store: SubmissionStore) => Promise<void>,
  without: (file: string) => void,
): Promise<void> {
  const [databaseFile, databaseUrl] = [databaseFileOf(process.env), databaseUrlOf(process.env)];
  if (databaseUrl === undefined && !existsSync(databaseFile)) return without(databaseFile);
  const store = await openStore({databaseFile, databaseUrl});
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

/** Runs a command. What its user can put right becomes one line and exit code 1. */
export async function run(command: () => Promise<void>): Promise<void> {
  // Whoever reads our output, such as `head`, may have seen enough.
  process.stdout.on('error', () => process.exit());
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof CommandError || error instanceof StoreOpeningError) console.error(error.message);
    else if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY')
      console.error(
        'Another program is writing to the database at this moment. Nothing was changed. Try again.',
      );
    else throw error;
  }
}
