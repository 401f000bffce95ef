import { encodeJson } from './encoder.js';

const SEALED_SCHEMA = "have-your-say/sealed/1";
const POINT_BYTES = 65;
const P = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
function readOutboxKey(text) {
  if (!/^[\w-]{87}$/.test(text)) return void 0;
  const bytes = fromBase64Url(text);
  if (bytes.length !== POINT_BYTES || bytes[0] !== 4) return void 0;
  const [x, y] = [number(bytes.slice(1, 33)), number(bytes.slice(33))];
  return x < P && y < P && (y * y - x * x * x + 3n * x - B) % P === 0n ? bytes : void 0;
}
async function seal(id, body, point) {
  const { subtle } = crypto;
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const receiver = await subtle.importKey("raw", point, curve, false, []);
  const pair = await subtle.generateKey(curve, false, ["deriveBits"]);
  const epk = new Uint8Array(await subtle.exportKey("raw", pair.publicKey));
  const shared = await subtle.deriveBits({ name: "ECDH", public: receiver }, pair.privateKey, 256);
  const secret = await subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]);
  const key = await subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: epk, info: utf8(SEALED_SCHEMA) },
    secret,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt"]
  );
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = utf8(`${SEALED_SCHEMA}:${id}`);
  const data = await subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, utf8(body));
  const sealed = {
    schema: SEALED_SCHEMA,
    id,
    key: await keyId(point),
    epk: toBase64Url(epk),
    iv: toBase64Url(iv),
    data: toBase64Url(new Uint8Array(data))
  };
  return encodeJson(sealed);
}
const keyId = async (point) => hex(new Uint8Array(await crypto.subtle.digest("SHA-256", point)).slice(0, 8));
const number = (bytes) => BigInt(`0x${hex(bytes)}`);
function hex(bytes) {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}
const utf8 = (text) => new TextEncoder().encode(text);
function toBase64Url(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function fromBase64Url(text) {
  const decoded = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  const bytes = new Uint8Array(decoded.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = decoded.charCodeAt(index);
  return bytes;
}

export { SEALED_SCHEMA, readOutboxKey, seal };
