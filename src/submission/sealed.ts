import {encodeJson} from './encoder.js';

/** The name and version of the sealed format: what goes over the wire and, until it has arrived, lies on the device. */
export const SEALED_SCHEMA = 'have-your-say/sealed/1';

/** A point of P-256, uncompressed: 4, then both coordinates. */
const POINT_BYTES = 65;

/** What a receiver opens with its private key. Everything but `schema` and `id` is base64url without padding. */
export type SealedBody = {
  readonly schema: typeof SEALED_SCHEMA;
  /** Of the submission inside. */
  readonly id: string;
  /** Which of the receiver's keys opens it: the first 16 hex digits of the SHA-256 of its public point. */
  readonly key: string;
  /** The point of a throw-away pair whose private half is forgotten at once. */
  readonly epk: string;
  readonly iv: string;
  /** Ciphertext and tag. */
  readonly data: string;
};

/** The field and the last number of the curve P-256: y² = x³ - 3x + b. */
const P = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/**
 * The public point in an `outbox-key`, if it is one. That it lies on the curve is reckoned here: WebKitGTK takes any two
 * numbers for a point, and would seal to nobody.
 */
export function readOutboxKey(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]{87}$/.test(text)) return undefined;
  const bytes = fromBase64Url(text);
  if (bytes.length !== POINT_BYTES || bytes[0] !== 4) return undefined;
  const [x, y] = [number(bytes.slice(1, 33)), number(bytes.slice(33))];
  return x < P && y < P && (y * y - x * x * x + 3n * x - B) % P === 0n ? bytes : undefined;
}

/**
 * Seals a frozen body to a receiver's public point: throw-away ECDH on P-256, HKDF-SHA-256, AES-256-GCM. Nobody can open
 * it on this device, not even this page: a key that lay beside the ciphertext would protect nothing.
 */
export async function seal(id: string, body: string, point: Uint8Array<ArrayBuffer>): Promise<string> {
  const {subtle} = crypto;
  const curve = {name: 'ECDH', namedCurve: 'P-256'};
  const receiver = await subtle.importKey('raw', point, curve, false, []);
  const pair = await subtle.generateKey(curve, false, ['deriveBits']);
  const epk = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  const shared = await subtle.deriveBits({name: 'ECDH', public: receiver}, pair.privateKey, 256);
  const secret = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const key = await subtle.deriveKey(
    {name: 'HKDF', hash: 'SHA-256', salt: epk, info: utf8(SEALED_SCHEMA)},
    secret,
    {name: 'AES-GCM', length: 256},
    false,
    ['encrypt'],
  );
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = utf8(`${SEALED_SCHEMA}:${id}`);
  const data = await subtle.encrypt({name: 'AES-GCM', iv, additionalData}, key, utf8(body));
  const sealed: SealedBody = {
    schema: SEALED_SCHEMA,
    id,
    key: await keyId(point),
    epk: toBase64Url(epk),
    iv: toBase64Url(iv),
    data: toBase64Url(new Uint8Array(data)),
  };
  return encodeJson(sealed);
}

const keyId = async (point: Uint8Array<ArrayBuffer>): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', point)).slice(0, 8));

const number = (bytes: Uint8Array): bigint => BigInt(`0x${hex(bytes)}`);

function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const decoded = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = new Uint8Array(decoded.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = decoded.charCodeAt(index);
  return bytes;
}
