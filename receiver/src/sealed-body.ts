import {createDecipheriv, createECDH, createHash, hkdfSync} from 'node:crypto';
import {LARGEST_BODY} from '../../src/submission/submission.js';
import {at} from './acceptance.js';

export const SEALED_SCHEMA = 'have-your-say/sealed/1';

/** A plain body at its largest, in base64, and what stands around it. */
export const LARGEST_SEALED_BODY = Math.ceil((LARGEST_BODY * 4) / 3) + 1024;

const CURVE = 'prime256v1';
const POINT_BYTES = 65;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Finds the private key that goes with the name of a public one. */
export interface SealedKeys {
  /** The 32 bytes of it; none if it is not known, or has been retired for too long. */
  find(kid: string): Uint8Array | undefined;
}

/** Whether a body says that it is a sealed one. */
export const isSealed = (value: unknown): boolean => at(value, 'schema') === SEALED_SCHEMA;

/** The name of a key: the start of a hash of its public point, as it is written in `outbox-key`. */
export const kidOf = (point: Uint8Array): string =>
  createHash('sha256').update(point).digest('hex').slice(0, 16);

/** The raw public point of a private key. */
export function pointOf(privateKey: Uint8Array): Buffer {
  const ecdh = createECDH(CURVE);
  ecdh.setPrivateKey(privateKey);
  return ecdh.getPublicKey();
}

/** A new private key, 32 bytes. */
export function createPrivateKey(): Buffer {
  const ecdh = createECDH(CURVE);
  ecdh.generateKeys();
  // Node leaves out noughts at the start.
  return Buffer.from(ecdh.getPrivateKey('hex').padStart(64, '0'), 'hex');
}

/** What was sealed: a plain body, byte by byte. */
export function openSealed(
  value: unknown,
  id: string,
  keys: SealedKeys,
): {readonly bytes: Uint8Array} | {readonly code: 'unknown-key' | 'unreadable'} {
  const kid = at(value, 'key');
  const privateKey = typeof kid === 'string' ? keys.find(kid) : undefined;
  if (!privateKey) return {code: 'unknown-key'};
  const epk = bytesAt(value, 'epk');
  const iv = bytesAt(value, 'iv');
  const data = bytesAt(value, 'data');
  if (epk?.length !== POINT_BYTES || iv?.length !== IV_BYTES || !data || data.length < TAG_BYTES)
    return {code: 'unreadable'};
  try {
    const ecdh = createECDH(CURVE);
    ecdh.setPrivateKey(privateKey);
    // Throws where the point is not on the curve.
    const secret = ecdh.computeSecret(epk);
    const key = new Uint8Array(hkdfSync('sha256', secret, epk, SEALED_SCHEMA, 32));
    const decipher = createDecipheriv('aes-256-gcm', key, iv, {authTagLength: TAG_BYTES});
    decipher.setAAD(Buffer.from(`${SEALED_SCHEMA}:${id}`));
    decipher.setAuthTag(data.subarray(-TAG_BYTES));
    return {bytes: Buffer.concat([decipher.update(data.subarray(0, -TAG_BYTES)), decipher.final()])};
  } catch {
    return {code: 'unreadable'};
  }
}

function bytesAt(value: unknown, name: string): Buffer | undefined {
  const text = at(value, name);
  return typeof text === 'string' && /^[\w-]+$/.test(text) ? Buffer.from(text, 'base64url') : undefined;
}
