/** For staff: makes, lists and retires the keys that open sealed answers. No private key is ever shown. */
import type {SealedKey} from '../sealed-keys.js';
import {
  SealedKeysError,
  addSealedKey,
  opensUntil,
  outboxKeyOf,
  readSealedKeys,
  retireSealedKey,
} from '../sealed-keys.js';
import {sealedKeysFileOf} from '../settings.js';
import {shown} from '../terminal.js';
import {CommandError, write} from './command.js';

export const SEALED_KEY_HELP = `Keys for pages with outbox="sealed", in the file that SEALED_KEYS_FILE names:

  npm run receiver -- sealed-key new           makes a key, and prints what the page needs
  npm run receiver -- sealed-key list          which keys there are
  npm run receiver -- sealed-key retire NAME   for a key that no page uses any more; it opens for 8 more days
`;

/** Runs `sealed-key …` with the words after it. */
export async function sealedKey([name = '', ...words]: readonly string[]): Promise<void> {
  const file = sealedKeysFileOf(process.env);
  try {
    await write([workFor(name, words, file)]);
  } catch (error) {
    throw error instanceof SealedKeysError ? new CommandError(error.message) : error;
  }
}

function workFor(name: string, [kid = '', ...more]: readonly string[], file: string): string {
  if (name === 'new' && !kid) return create(file);
  if (name === 'list' && !kid) return list(file);
  if (name === 'retire' && kid && more.length === 0) return retire(file, kid);
  throw new CommandError(
    'After "sealed-key" say what to do: new, list, or retire and the name of a key. See --help.',
  );
}

function create(file: string): string {
  const key = addSealedKey(file, Date.now());
  return [
    `Made: ${key.kid}\n`,
    `It lies in ${file}. Back that file up apart from the database: without it, nobody can open what is on its way.\n`,
    `For the page:\n\n  ${attributeOf(key)}\n\n`,
    'Receivers that run already take it from now on.\n',
  ].join('');
}

function list(file: string): string {
  const keys = readSealedKeys(file);
  if (keys.length === 0) return 'No keys yet. Make one with: npm run receiver -- sealed-key new\n';
  return keys
    .map((key) => {
      const until = opensUntil(key)?.toISOString().slice(0, 16).replace('T', ' ');
      const state = until
        ? `retired, opens until ${until} UTC`
        : `in use since ${key.createdAt.slice(0, 10)}`;
      return `${key.kid}  ${state}\n${until ? '' : `  ${attributeOf(key)}\n`}`;
    })
    .join('');
}

function retire(file: string, kid: string): string {
  const key = retireSealedKey(file, kid, Date.now());
  if (!key)
    throw new CommandError(`No key ${JSON.stringify(shown(kid, 40))} is in use. See "sealed-key list".`);
  const left = readSealedKeys(file).filter(({retiredAt}) => retiredAt === null).length;
  const next = left === 0 ? ' No key is in use now: make another one before a page needs it.' : '';
  return `Retired: ${kid}. It opens what is on its way until ${opensUntil(key)?.toISOString().slice(0, 16).replace('T', ' ')} UTC.${next}\n`;
}

const attributeOf = (key: SealedKey) => `outbox="sealed" outbox-key="${outboxKeyOf(key)}"`;
