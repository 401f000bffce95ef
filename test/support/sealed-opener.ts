import type {SealedBody} from '../../src/submission/sealed.js';
import {sealedVector} from './sealed-vector.js';

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Opens a sealed body with the private key of the tests, as a receiver does; works in browsers and in Node. */
export async function open({id, epk, iv, data}: Readonly<Omit<SealedBody, 'schema'>>): Promise<string> {
  const {subtle} = crypto;
  const point = bytes(sealedVector.publicKey);
  const base64Url = (part: Uint8Array) =>
    btoa(String.fromCharCode(...part))
      .replace(/\+/g, '-')
      .replace(/\//g, '_')
      .replace(/=/g, '');
  const curve = {name: 'ECDH', namedCurve: 'P-256'};
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: base64Url(point.slice(1, 33)),
    y: base64Url(point.slice(33)),
    d: sealedVector.privateKey,
  };
  const own = await subtle.importKey('jwk', jwk, curve, false, ['deriveBits']);
  const other = await subtle.importKey('raw', bytes(epk), curve, false, []);
  const shared = await subtle.deriveBits({name: 'ECDH', public: other}, own, 256);
  const secret = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const key = await subtle.deriveKey(
    {name: 'HKDF', hash: 'SHA-256', salt: bytes(epk), info: utf8('have-your-say/sealed/1')},
    secret,
    {name: 'AES-GCM', length: 256},
    false,
    ['decrypt'],
  );
  const opened = await subtle.decrypt(
    {name: 'AES-GCM', iv: bytes(iv), additionalData: utf8(`have-your-say/sealed/1:${id}`)},
    key,
    bytes(data),
  );
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(opened);
}
