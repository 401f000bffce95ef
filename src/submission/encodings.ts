import type {Json} from './encoder.js';
import {encodeJson} from './encoder.js';
import type {Field} from './flat.js';
import {fieldsOf} from './flat.js';
import type {Service} from './services.js';
import type {FrozenSubmission} from './submission.js';
import {bytesOf} from './submission.js';

/** What goes over the wire. */
export interface Message {
  readonly body: string | FormData;
  /** The browser names the type itself where it makes up a boundary. */
  readonly type: string | undefined;
  /** At most, in bytes of UTF-8. */
  readonly bytes: number;
}

/** What stands around a part of a multipart body. */
const AROUND_A_PART = 200;

/** Writes a submission as the service wants it: the same submission is the same message, however often it is tried. */
export function encode(submission: FrozenSubmission, service: Service): Message {
  const {encoding} = service;
  if (encoding === 'multipart') {
    const body = new FormData();
    let bytes = AROUND_A_PART;
    for (const [name, text] of pairsOf(submission, service)) {
      body.append(name, text);
      bytes += AROUND_A_PART + bytesOf(name + text);
    }
    return {body, type: undefined, bytes};
  }
  const isJson = encoding === 'json' || encoding === 'text';
  const body = isJson ? jsonOf(submission, service) : formOf(submission, service);
  const type = {json: 'application/json', text: 'text/plain;charset=UTF-8'}[encoding as 'json' | 'text'];
  return {body, type: type ?? 'application/x-www-form-urlencoded;charset=UTF-8', bytes: bytesOf(body)};
}

/** One name and one text for each field of a form. */
export function pairsOf(
  {submission}: FrozenSubmission,
  service: Service,
): readonly (readonly [name: string, text: string])[] {
  return fieldsOf(submission, service).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[name, value] as const]
      : value.map((text) => [service.several === '[]' ? `${name}[]` : name, text] as const),
  );
}

const formOf = (submission: FrozenSubmission, service: Service): string => {
  const form = new URLSearchParams();
  for (const [name, text] of pairsOf(submission, service)) form.append(name, text);
  return form.toString();
};

function jsonOf({body, submission}: FrozenSubmission, service: Service): string {
  const {isFlat, extra = [], envelope, shape} = service;
  // As it was frozen, byte for byte.
  if (!isFlat && !extra.length && !envelope) return body;
  const fields: readonly Field[] = isFlat ? fieldsOf(submission, service) : extra;
  let json: Json =
    shape === 'list'
      ? fields.map(([name, value]) => ({name, value}))
      : {...(isFlat ? null : {...submission}), ...recordOf(fields)};
  for (const key of envelope?.split('.').reverse() ?? []) json = {[key]: json};
  return encodeJson(json);
}

function recordOf(fields: readonly Field[]): Record<string, Json> {
  const record: Record<string, Json> = Object.create(null);
  for (const [name, value] of fields) record[name] = value;
  return record;
}
