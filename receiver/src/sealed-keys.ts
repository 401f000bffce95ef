import {existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {isRecord} from '../../src/forms/foreign.js';
import {at} from './acceptance.js';
import type {SealedKeys} from './sealed-body.js';
import {createPrivateKey, kidOf, pointOf} from './sealed-body.js';

const DAY = 24 * 60 * 60 * 1000;

/** For how long a retired key still opens: a day in which a page keeps trying, and a week for whoever is late. */
const AFTER_RETIREMENT = 8 * DAY;

/** One key pair, as it lies in the file. */
export interface SealedKey {
  readonly kid: string;
  readonly createdAt: string;
  /** From when on no page should use it; it still opens what is on its way. */
  readonly retiredAt: string | null;
  /** Base64url of 32 bytes. */
  readonly private: string;
}

/** What a page is given to seal with: the value of `outbox-key`. */
export const outboxKeyOf = (key: SealedKey): string => pointOf(privateBytes(key)).toString('base64url');

/** Until when a retired key opens; `undefined` for one that is in use. */
export const opensUntil = ({retiredAt}: SealedKey): Date | undefined =>
  retiredAt === null ? undefined : new Date(Date.parse(retiredAt) + AFTER_RETIREMENT);

/** Why a file of keys cannot be used; `message` is one line. */
export class SealedKeysError extends Error {}

/** The keys in a file; none if there is no file. */
export function readSealedKeys(file: string): readonly SealedKey[] {
  if (!existsSync(file)) return [];
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // What the parser says would quote the file.
    throw new SealedKeysError(`SEALED_KEYS_FILE is ${JSON.stringify(file)}, which cannot be read as JSON.`);
  }
  const keys = at(value, 'keys');
  if (!Array.isArray(keys) || !keys.every(isSealedKey)) {
    throw new SealedKeysError(
      `SEALED_KEYS_FILE is ${JSON.stringify(file)}, which is no file of keys. Make one with: npm run receiver -- sealed-key new`,
    );
  }
  return keys;
}

/** Adds a key pair to the file, which is made if there is none. */
export function addSealedKey(file: string, now: number): SealedKey {
  const bytes = createPrivateKey();
  const key: SealedKey = {
    kid: kidOf(pointOf(bytes)),
    createdAt: new Date(now).toISOString(),
    retiredAt: null,
    private: bytes.toString('base64url'),
  };
  write(file, [...readSealedKeys(file), key], now);
  return key;
}

/** Retires a key; `undefined` if there is none of that name in use. */
export function retireSealedKey(file: string, kid: string, now: number): SealedKey | undefined {
  const keys = readSealedKeys(file);
  const found = keys.find((key) => key.kid === kid && key.retiredAt === null);
  if (!found) return undefined;
  const retired = {...found, retiredAt: new Date(now).toISOString()};
  write(
    file,
    keys.map((key) => (key === found ? retired : key)),
    now,
  );
  return retired;
}

/**
 * The keys of a file that may change while the receiver runs: it is looked at again when a key is asked for and the file
 * is another one than before.
 */
export function watchSealedKeys(file: string, now: () => number = Date.now): SealedKeys {
  let keys = readSealedKeys(file);
  let seen = stampOf(file);
  return {
    find: (kid) => {
      const stamp = stampOf(file);
      if (stamp !== seen) {
        seen = stamp;
        try {
          keys = readSealedKeys(file);
        } catch {
          // Half-written or spoiled: what was known stays known, or answers on their way would be refused.
        }
      }
      const key = keys.find((one) => one.kid === kid);
      const until = key && opensUntil(key);
      return key && (until === undefined || until.getTime() > now()) ? privateBytes(key) : undefined;
    },
  };
}

const privateBytes = (key: SealedKey) => Buffer.from(key.private, 'base64url');

function isSealedKey(value: unknown): value is SealedKey {
  if (!isRecord(value)) return false;
  const [kid, created, retired, secret] = ['kid', 'createdAt', 'retiredAt', 'private'].map((name) =>
    at(value, name),
  );
  const isTime = (time: unknown) => typeof time === 'string' && !Number.isNaN(Date.parse(time));
  if (!isTime(created) || (retired !== null && !isTime(retired)) || typeof secret !== 'string') return false;
  const bytes = Buffer.from(secret, 'base64url');
  try {
    return bytes.length === 32 && kidOf(pointOf(bytes)) === kid;
  } catch {
    return false;
  }
}

/** A key that opens nothing any more is no use to anybody but a thief, so it goes. */
function write(file: string, keys: readonly SealedKey[], now: number): void {
  const kept = keys.filter((key) => (opensUntil(key)?.getTime() ?? Infinity) > now);
  mkdirSync(dirname(file), {recursive: true, mode: 0o700});
  // Whole or not at all, and for the receiver's own account only.
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, `${JSON.stringify({keys: kept}, null, 2)}\n`, {mode: 0o600});
  renameSync(draft, file);
}

function stampOf(file: string): string {
  const stat = statSync(file, {throwIfNoEntry: false});
  return stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size}` : '';
}
