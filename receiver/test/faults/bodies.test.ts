import {Ajv} from 'ajv';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseReference} from '../../../src/submission/identity.js';
import {LARGEST_BODY, LONGEST} from '../../../src/submission/submission.js';
import type {AppOptions} from '../../src/app.js';
import {createApp} from '../../src/app.js';
import {equalityOf, plainOf, signUpOf, SITE, startTestReceiver, submissionOf} from '../support.js';
import {closingLine, isWhole} from './traffic.js';

const SEED = 20_261_120;
const MUTATIONS = isWhole ? 5000 : 400;

const name = {pattern: '^[a-zA-Z0-9][a-zA-Z0-9._-]*$'};
const words = (maxLength: number) => ({type: 'string', maxLength});
const record = (most: number, value: object) => ({
  type: 'object',
  maxProperties: most,
  propertyNames: {...name, maxLength: 100},
  additionalProperties: value,
});
const texts = {anyOf: [words(1e6), {type: 'array', maxItems: 100, items: words(1e6)}]};
const time = '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$';
const uuid = '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$';

/** An empty list is no answer, wherever one may be left out: that is a rule of forms. */
const NOTHING = {type: 'array', maxItems: 0};

/**
 * What a body of the kind "feedback" has to be, written down a second time and in another language than the receiver's
 * rules: a form that is not known takes any answers, and a newer format takes anything.
 */
const SCHEMA = {
  type: 'object',
  required: ['schema', 'id'],
  properties: {
    schema: {type: 'string', pattern: '^have-your-say/submission/\\d{1,6}$'},
    id: {type: 'string', pattern: uuid},
  },
  if: {properties: {schema: {const: 'have-your-say/submission/1'}}},
  then: {
    required: [
      ...['kind', 'form', 'createdAt', 'element', 'reference', 'language', 'reading', 'audience'],
      ...['region', 'page', 'answers'],
    ],
    properties: {
      kind: {const: 'feedback'},
      form: {
        type: 'object',
        required: ['id', 'version'],
        additionalProperties: false,
        properties: {
          id: {type: 'string', maxLength: 100, ...name},
          version: {type: 'string', maxLength: 50, ...name},
        },
      },
      createdAt: {type: 'string', maxLength: 35, pattern: time, format: 'readable-time'},
      element: {
        type: 'object',
        required: ['name', 'version'],
        additionalProperties: false,
        properties: {name: {type: 'string', maxLength: 100, ...name}, version: words(50)},
      },
      reference: {type: 'string', maxLength: 17, format: 'reference'},
      language: {type: 'string', maxLength: 35, pattern: '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$'},
      reading: {enum: ['standard', 'easy']},
      audience: {enum: ['adult', 'young', 'parent']},
      region: {enum: [null, 'england', 'wales', 'scotland', 'northern-ireland', 'border']},
      page: {
        type: 'object',
        required: ['url', 'title'],
        additionalProperties: false,
        properties: {
          url: {type: 'string', maxLength: LONGEST.url, pattern: '^[^?#]*$'},
          title: words(LONGEST.title),
        },
      },
      topic: words(300),
      team: words(300),
      method: words(100),
      token: words(300),
      trap: words(10_000),
      test: {const: true},
      warnings: {type: 'array', uniqueItems: true, format: 'warnings'},
      answers: record(100, texts),
      contact: record(20, words(320)),
    },
    if: {
      properties: {
        form: {type: 'object', properties: {id: {const: 'page-useful'}, version: {const: '1'}}},
      },
    },
    then: {
      properties: {
        answers: {
          type: 'object',
          required: ['useful'],
          additionalProperties: false,
          properties: {useful: {enum: ['yes', 'no']}, improve: {anyOf: [words(10_000), NOTHING]}},
        },
        contact: {type: 'object', maxProperties: 0},
      },
    },
  },
};

const ajv = new Ajv({
  strict: false,
  formats: {
    reference: (value: string) => parseReference(value) === value,
    'readable-time': (value: string) => !Number.isNaN(Date.parse(value)),
    warnings: true,
  },
});
const isOfSchema = ajv.compile(SCHEMA);

/** Whether a body should be taken. */
function isValid(bytes: Uint8Array): boolean {
  if (bytes.byteLength > LARGEST_BODY) return false;
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
    return isOfSchema(JSON.parse(text)) === true;
  } catch {
    return false;
  }
}

type Send = (bytes: Uint8Array) => Promise<number>;

/** Bodies that were taken and should not have been, or the other way round, or that broke something. */
async function misjudged(send: Send, bodies: readonly Uint8Array[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const bytes of bodies) {
    const status = await send(bytes);
    const isTaken = status === 200 || status === 201;
    const isRefused = status >= 400 && status < 500;
    // An id or a reference that came before, with something else: which the schema cannot know.
    if (status === 422 && isValid(bytes) && isRepeat(bytes)) continue;
    if (!(isValid(bytes) ? isTaken : isRefused))
      wrong.push(`${status}: ${Buffer.from(bytes).toString().slice(0, 300)}`);
    remember(bytes, isTaken);
  }
  return wrong;
}

const seen = new Set<string>();
const keysOf = (bytes: Uint8Array) => {
  const {id, reference} = JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown>;
  return [id, reference].filter((key) => typeof key === 'string') as string[];
};
const isRepeat = (bytes: Uint8Array) => keysOf(bytes).some((key) => seen.has(key));
const remember = (bytes: Uint8Array, isTaken: boolean) => {
  if (isTaken) for (const key of keysOf(bytes)) seen.add(key);
};

const bytesOf = (body: string) => new Uint8Array(Buffer.from(body));
const withParts = (change: Record<string, unknown>, submission = submissionOf()) =>
  JSON.stringify({...plainOf(submission), ...change});
const replaced = (from: string, to: string) => submissionOf().body.replace(from, to);

/** Eighty that are odd in one way each. */
function cases(): readonly Uint8Array[] {
  const deep = (count: number) => `${'['.repeat(count)}${']'.repeat(count)}`;
  const odd: readonly string[] = [
    // Not JSON, or not ours.
    '',
    ' ',
    '{',
    '}',
    '[]',
    '{}',
    'null',
    'true',
    '0',
    '""',
    '"x"',
    'undefined',
    'NaN',
    '{"a":1,}',
    "{'a':1}",
    '// x\n{}',
    '{"id":"x"}',
    '\ufeff{}',
    deep(10_000),
    deep(10_001).slice(0, -1),
    `\ufeff${submissionOf().body}`,
    `${submissionOf().body}x`,
    `${submissionOf().body}\0`,
    submissionOf().body.slice(0, -1),
    // Ours, written oddly.
    ` \n\t${submissionOf().body}\r\n `,
    replaced('"useful"', '"\\u0075seful"'),
    replaced('"yes"', '"\\u0079es"'),
    replaced('Larger', '\\ud83d\\udc4d'),
    replaced('Larger', '\\ud83d'),
    replaced('Larger', '\\u0000'),
    replaced('Larger', '\n'),
    replaced('"answers":', '"answers":{"useful":7},"answers":'),
    replaced('"kind":"feedback"', '"kind":"feedback","kind":"other"'),
    replaced('"answers":{', '"answers":{"__proto__":{"useful":"yes"},'),
    replaced('"answers":{', '"answers":{"constructor":"x",'),
    // A part that is missing, of another type, or too long.
    ...['schema', 'id', 'kind', 'form', 'answers', 'page', 'createdAt', 'element'].map((part) =>
      withParts({[part]: undefined}),
    ),
    ...['schema', 'id', 'kind', 'form', 'answers', 'page', 'createdAt', 'element'].map((part) =>
      withParts({[part]: null}),
    ),
    withParts({id: '00000000-0000-0000-0000-000000000000'}),
    withParts({id: submissionOf().id.toUpperCase()}),
    withParts({schema: 'have-your-say/submission/2'}),
    withParts({schema: 'have-your-say/submission/1000000'}),
    withParts({schema: 'have-your-say/submission/2', answers: 7, kind: []}),
    withParts({form: {id: 'other', version: '9'}, answers: {any: ['a', 'b']}}),
    withParts({form: {id: 'other', version: '9'}, answers: {any: 7}}),
    withParts({form: {id: 'a b', version: '1'}}),
    withParts({answers: {useful: ['yes']}}),
    withParts({answers: {useful: 'maybe'}}),
    withParts({answers: {useful: 'yes', improve: 'x'.repeat(10_000)}}),
    withParts({answers: {useful: 'yes', improve: 'x'.repeat(10_001)}}),
    withParts({region: null}),
    withParts({region: 'france'}),
    withParts({test: true}),
    withParts({test: false}),
    withParts({token: 'x'.repeat(300)}),
    withParts({token: 'x'.repeat(301)}),
    withParts({token: null}),
    withParts({trap: 'x'}),
    withParts({topic: 'x'.repeat(300)}),
    withParts({topic: 'x'.repeat(301)}),
    withParts({topic: {}}),
    withParts({contact: {}}),
    withParts({contact: {email: 'x'}}),
    withParts({createdAt: '2026-02-30T25:00:00Z'}),
    withParts({createdAt: '2026-11-20'}),
    withParts({reference: '2222-2222-222-222'}),
    withParts({more: {a: [1, 2, {}]}}),
  ];
  return odd.map(bytesOf);
}

/** A valid body with one to three changes, of its bytes or of its parts. */
const mutations = (count: number): readonly Uint8Array[] => {
  const change = fc.record({
    way: fc.constantFrom('flip', 'cut', 'insert', 'repeat', 'replace', 'remove', 'add', 'inner'),
    at: fc.nat(10_000),
    byte: fc.nat(255),
    value: fc.oneof(
      fc.jsonValue({maxDepth: 2}),
      fc.constantFrom<string | number | null | boolean>(
        '',
        'x',
        'yes',
        'feedback',
        null,
        0,
        true,
        'x'.repeat(400),
      ),
    ),
  });
  return fc
    .sample(fc.array(change, {minLength: 1, maxLength: 3}), {numRuns: count, seed: SEED})
    .map((changes) =>
      changes.reduce(
        mutated,
        bytesOf(submissionOf({useful: 'no', improve: 'Diolch'}, {topic: 'Ward 7'}).body),
      ),
    );
};

type Change = {way: string; at: number; byte: number; value: unknown};

function mutated(bytes: Uint8Array, {way, at, byte, value}: Change): Uint8Array {
  const place = at % Math.max(1, bytes.length);
  const spliced = (from: number, to: number, ...added: number[]) =>
    new Uint8Array([...bytes.subarray(0, from), ...added, ...bytes.subarray(to)]);
  if (way === 'flip') return spliced(place, place + 1, (bytes[place] ?? 0) ^ (1 << (byte % 8)));
  if (way === 'cut') return spliced(place, place + (byte % 16));
  if (way === 'insert') return spliced(place, place, byte);
  if (way === 'repeat') return spliced(place, place, ...bytes.subarray(place, place + (byte % 64)));
  let object: Record<string, unknown>;
  try {
    object = JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown>;
  } catch {
    return bytes;
  }
  const parts = Object.keys(object);
  const part = parts[at % parts.length] ?? 'x';
  if (way === 'replace') object[part] = value;
  if (way === 'remove') delete object[part];
  if (way === 'add') object[`more-${byte}`] = value;
  const inner = object[part];
  if (way === 'inner' && typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
    const names = Object.keys(inner);
    (inner as Record<string, unknown>)[names[byte % names.length] ?? 'x'] = value;
  }
  return bytesOf(JSON.stringify(object));
}

const over =
  (change: (bytes: Uint8Array, status: number) => number, options: Partial<AppOptions>): Send =>
  async (bytes) => {
    const app = createApp({
      store: {
        insert: () => Promise.resolve('stored'),
        fingerprintOf: () => Promise.resolve(undefined),
        isErased: () => Promise.resolve(false),
      } as unknown as AppOptions['store'],
      settings: {allowedOrigins: new Set([SITE])},
      ...options,
    });
    const {status} = await app.request('/submissions', {
      method: 'POST',
      headers: {Origin: SITE, 'Content-Type': 'application/json'},
      body: bytes,
    });
    return change(bytes, status);
  };

describe('Whatever body somebody sends (T10)', {timeout: isWhole ? 600_000 : 180_000}, () => {
  const closing = closingLine();

  it('is taken if it is what the format says, otherwise refused, and nothing breaks', async () => {
    expect(cases()).toHaveLength(80);
    const receiver = await startTestReceiver();
    const taken = new Map<string, Uint8Array>();
    const send: Send = async (bytes) => {
      const {status} = await receiver.post(bytes);
      if (status === 201) taken.set(keysOf(bytes)[0] ?? '', bytes);
      return status;
    };
    const bodies = [...cases(), ...mutations(MUTATIONS)];
    const valid = bodies.filter(isValid).length;
    // Neither of the two verdicts is an empty one.
    expect(valid).toBeGreaterThan(20);
    expect(bodies.length - valid).toBeGreaterThan(200);
    expect(await misjudged(send, bodies)).toEqual([]);
    const rows = new Map((await receiver.rows()).map((row) => [row.id, row]));
    const lost = [...taken.keys()].filter((id) => !rows.has(id)).length;
    console.log(`seed ${SEED}, ${valid} of ${bodies.length} bodies valid`);
    closing.add({
      faults: bodies.length,
      submissions: taken.size,
      lost,
      duplicated: rows.size - new Set(rows.keys()).size,
      falseThanks: lost,
    });
    expect([lost, rows.size]).toEqual([0, taken.size]);
  });

  it('the control: every body that a page makes is taken', async () => {
    const receiver = await startTestReceiver();
    for (const {body} of [
      ...Array.from({length: 50}, () => submissionOf()),
      ...(['adult', 'young', 'parent', 'permission'] as const).map((route) => signUpOf(route)),
      equalityOf(),
    ])
      expect((await receiver.post(body)).status).toBe(201);
    expect(await receiver.rows()).toHaveLength(50);
  });

  it('of a sign-up or about equality breaks nothing, however it was changed', async () => {
    const receiver = await startTestReceiver();
    for (const make of [() => signUpOf('adult'), () => signUpOf('permission'), () => equalityOf()]) {
      const changes = fc.sample(
        fc.record({
          way: fc.constantFrom('flip', 'cut', 'replace', 'remove', 'inner'),
          at: fc.nat(10_000),
          byte: fc.nat(255),
          value: fc.jsonValue({maxDepth: 2}),
        }),
        {numRuns: isWhole ? 1000 : 60, seed: SEED},
      );
      for (const change of changes) {
        const {status} = await receiver.post(mutated(bytesOf(make().body), change));
        expect([200, 201, 400, 422]).toContain(status);
      }
    }
  });

  it.each<[string, Send]>([
    ['that knows no form', over((_bytes, status) => status, {forms: {find: () => undefined}})],
    ['that breaks where there is no id', over((_bytes, status) => (status === 400 ? 500 : status), {})],
    ['that takes whatever is JSON', over((_bytes, status) => (status === 422 ? 201 : status), {})],
    [
      'that refuses the words of a newer page',
      over((bytes, status) => (Buffer.from(bytes).includes('submission/2') ? 422 : status), {}),
    ],
  ])('a receiver %s is found out', async (_what, send) => {
    seen.clear();
    expect((await misjudged(send, cases())).length).toBeGreaterThan(0);
  });
});
