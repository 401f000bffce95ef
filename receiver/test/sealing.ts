import {webcrypto} from 'node:crypto';

/** What the receiver makes, as a page has it. */
export interface PublicKey {
  readonly kid: string;
  /** Base64url of the raw point, as in `outbox-key`. */
  readonly outboxKey: string;
}

const {subtle} = webcrypto;
const base64url = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(bytes as Uint8Array).toString('base64url');

/**
 * Seals a body in the way of a browser, with its own interface for that and none of the receiver's code, so that both are
 * held to the same text: "have-your-say/sealed/1".
 */
export async function sealedOf(
  key: PublicKey,
  id: string,
  body: string,
  {outerId = id}: {readonly outerId?: string} = {},
): Promise<Record<string, string>> {
  const curve = {name: 'ECDH', namedCurve: 'P-256'};
  const theirs = await subtle.importKey('raw', Buffer.from(key.outboxKey, 'base64url'), curve, false, []);
  const ours = await subtle.generateKey(curve, false, ['deriveBits']);
  const epk = await subtle.exportKey('raw', ours.publicKey);
  const shared = await subtle.deriveBits({name: 'ECDH', public: theirs}, ours.privateKey, 256);
  const secret = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('have-your-say/sealed/1');
  const aes = await subtle.deriveKey(
    {name: 'HKDF', hash: 'SHA-256', salt: epk, info},
    secret,
    {name: 'AES-GCM', length: 256},
    false,
    ['encrypt'],
  );
  const iv = webcrypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(`have-your-say/sealed/1:${outerId}`);
  const data = await subtle.encrypt(
    {name: 'AES-GCM', iv, additionalData},
    aes,
    new TextEncoder().encode(body),
  );
  return {
    schema: 'have-your-say/sealed/1',
    id: outerId,
    key: key.kid,
    epk: base64url(epk),
    iv: base64url(iv),
    data: base64url(data),
  };
}
