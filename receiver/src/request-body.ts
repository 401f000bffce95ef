import {LARGEST_BODY} from '../../src/submission/submission.js';
import {at} from './acceptance.js';
import type {SealedKeys} from './sealed-body.js';
import {isSealed, openSealed} from './sealed-body.js';

/** The bytes of a request, or why there are none to use. */
export type RequestBody = {readonly bytes: Uint8Array} | {readonly problem: 'too-large' | 'incomplete'};

/**
 * A browser reads no answer while it is still sending: so a body that is somewhat too large is received to its end,
 * dropped, and then refused. What is larger still is cut off.
 */
const MOST_TO_DROP = 1024 * 1024;

/** Reads a body of at most that many bytes. The bytes are counted as they come: `Content-Length` may be missing or wrong. */
export async function readBody(request: Request, largest: number): Promise<RequestBody> {
  if (Number(request.headers.get('Content-Length')) > largest) return {problem: 'too-large'};
  if (!request.body) return {bytes: new Uint8Array()};
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    while (size <= MOST_TO_DROP) {
      const {done, value} = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size <= largest) chunks.push(value);
    }
  } catch {
    return {problem: 'incomplete'};
  }
  return size > largest ? {problem: 'too-large'} : {bytes: Buffer.concat(chunks)};
}

/** The text and its value, or `undefined` if the bytes are not JSON in UTF-8. */
export function parseJson(bytes: Uint8Array): {readonly text: string; readonly value: unknown} | undefined {
  try {
    // A byte order mark is kept, so that it is refused: what is stored has to be what came.
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
    return {text, value: JSON.parse(text)};
  } catch {
    return undefined;
  }
}

/** What is in a request: its own bytes, or those that were sealed, with the id that stands outside. */
export function opened(
  request: Uint8Array,
  keys: SealedKeys,
):
  | {
      readonly outerId?: string;
      readonly bytes: Uint8Array;
      readonly json: NonNullable<ReturnType<typeof parseJson>>;
    }
  | {readonly status: 400 | 413 | 422; readonly code: string} {
  const json = parseJson(request);
  if (!isSealed(json?.value)) {
    if (request.byteLength > LARGEST_BODY) return {status: 413, code: 'too-large'};
    return json ? {bytes: request, json} : {status: 400, code: 'not-json'};
  }
  const outerId = at(json?.value, 'id');
  if (typeof outerId !== 'string') return {status: 400, code: 'no-id'};
  const inner = openSealed(json?.value, outerId, keys);
  if ('code' in inner) return {status: 422, code: inner.code};
  if (inner.bytes.byteLength > LARGEST_BODY) return {status: 413, code: 'too-large'};
  const innerJson = parseJson(inner.bytes);
  return innerJson ? {outerId, bytes: inner.bytes, json: innerJson} : {status: 400, code: 'not-json'};
}

/** Whether a `Content-Type` says JSON; parameters do not matter. */
export const isJsonType = (contentType: string | undefined): boolean =>
  contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
