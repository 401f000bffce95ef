import {readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {createId} from '../../src/submission/identity.js';
import {LARGEST_BODY, bytesOf} from '../../src/submission/submission.js';
import {sealedVector} from '../../test/support/sealed-vector.js';
import {LARGEST_SEALED_BODY, openSealed, pointOf} from '../src/sealed-body.js';
import {
  SealedKeysError,
  addSealedKey,
  outboxKeyOf,
  readSealedKeys,
  retireSealedKey,
  watchSealedKeys,
} from '../src/sealed-keys.js';
import {builtPrograms, runProgram, startProcess} from './programs.js';
import {sealedOf} from './sealing.js';
import {
  SITE,
  contactsOf,
  equalityOf,
  equalityRowsOf,
  plainOf,
  signUpOf,
  signUpsOf,
  startTestReceiver,
  submissionOf,
  temporaryFolder,
} from './support.js';

const NOW = Date.parse('2026-11-20T10:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

/** A receiver with one key, and what a page is given of it. */
async function startWithKey() {
  const file = join(temporaryFolder(), 'sealed-keys.json');
  const key = addSealedKey(file, NOW);
  const clock = {now: NOW};
  const receiver = await startTestReceiver(() => ({sealedKeys: watchSealedKeys(file, () => clock.now)}));
  return {receiver, file, clock, key: {kid: key.kid, outboxKey: outboxKeyOf(key)}};
}

describe('A sealed answer', () => {
  it('is stored like a plain one, whichever of the two comes first', async () => {
    const {receiver, key} = await startWithKey();
    const {id, reference, body} = submissionOf({useful: 'no', improve: 'Diolch 👩‍👩‍👧‍👦'});
    const sealed = JSON.stringify(await sealedOf(key, id, body));
    const response = await receiver.post(sealed, {'Idempotency-Key': id});
    expect([response.status, await response.json()]).toEqual([201, {id, reference}]);
    expect(await receiver.rows()).toMatchObject([{id, reference, body, unvalidated: false}]);
    expect((await receiver.post(sealed)).status).toBe(200);
    expect((await receiver.post(body)).status).toBe(200);
    expect((await receiver.post(JSON.stringify(await sealedOf(key, id, body)))).status).toBe(200);
    const other = await sealedOf(key, id, body.replace('Diolch', 'Thanks'));
    expect(await (await receiver.post(JSON.stringify(other))).json()).toEqual({code: 'other-body'});
    expect(await receiver.rows()).toHaveLength(1);
  });

  it('of the example that pages are tested with opens to the same bytes', () => {
    const {publicKey, privateKey, id, body, sealed} = sealedVector;
    const own = Buffer.from(privateKey, 'base64url');
    expect(pointOf(own).toString('base64url')).toBe(publicKey);
    expect(openSealed(sealed, id, {find: (kid) => (kid === sealed.key ? own : undefined)})).toEqual({
      bytes: Buffer.from(body),
    });
  });

  it('of every kind lies where its kind lies', async () => {
    const {receiver, key} = await startWithKey();
    const contact = {'reply-email': 'siân@example.org'};
    const experience = submissionOf(
      {kind: 'question', question: 'When do you open?', reply: 'email'},
      {form: {id: 'experience', version: '1'}, contact},
    );
    for (const {id, body} of [experience, signUpOf('permission'), equalityOf()])
      expect((await receiver.post(JSON.stringify(await sealedOf(key, id, body)))).status).toBe(201);
    expect(await receiver.rows()).toHaveLength(1);
    expect(await contactsOf(receiver.store)).toMatchObject([{contact: JSON.stringify(contact)}]);
    expect(await signUpsOf(receiver.store)).toMatchObject([{route: 'permission', notes: []}]);
    expect(await equalityRowsOf(receiver.store)).toHaveLength(1);
  });

  it('about equality leaves no line in the log', async () => {
    const {receiver, key} = await startWithKey();
    const {id, body} = equalityOf();
    const sealed = JSON.stringify(await sealedOf(key, id, body));
    expect([(await receiver.post(sealed)).status, (await receiver.post(sealed)).status]).toEqual([201, 200]);
    const wrong = equalityOf({other: 'x'});
    const refused = await receiver.post(JSON.stringify(await sealedOf(key, wrong.id, wrong.body)));
    expect(refused.status).toBe(422);
    expect(receiver.logLines).toEqual([]);
  });

  it('is checked like a plain one', async () => {
    const {receiver, key} = await startWithKey();
    const answers = async (id: string, body: string) => {
      const response = await receiver.post(JSON.stringify(await sealedOf(key, id, body)));
      return [response.status, ((await response.json()) as {code: string}).code];
    };
    const {id} = submissionOf();
    const nested = JSON.stringify(await sealedOf(key, id, submissionOf().body));
    expect(await answers(id, '{"id":')).toEqual([400, 'not-json']);
    expect(await answers(id, '\ufeff{}')).toEqual([400, 'not-json']);
    expect(await answers(id, '{}')).toEqual([400, 'no-id']);
    expect(await answers(id, nested)).toEqual([422, 'invalid']);
    const wrong = submissionOf({useful: 'maybe'});
    expect(await answers(wrong.id, wrong.body)).toEqual([422, 'invalid']);
    expect(await receiver.rows()).toEqual([]);
  });

  it('has the same id outside, inside and in the header', async () => {
    const {receiver, key} = await startWithKey();
    const {id, body} = submissionOf();
    const outside = JSON.stringify(await sealedOf(key, id, body, {outerId: createId()}));
    const inside = JSON.stringify(await sealedOf(key, id, body));
    for (const [sealed, header] of [
      [outside, id],
      [outside, createId()],
      [inside, createId()],
    ] as const) {
      const response = await receiver.post(sealed, {'Idempotency-Key': header});
      expect([response.status, await response.json()]).toEqual([422, {code: 'id-mismatch'}]);
    }
    expect((await receiver.post(outside)).status).toBe(422);
    expect((await receiver.post('{"schema":"have-your-say/sealed/1"}')).status).toBe(400);
  });

  it('that cannot be opened is unreadable, whatever was changed in it', async () => {
    const {receiver, key} = await startWithKey();
    const {id, body} = submissionOf();
    const sealed = await sealedOf(key, id, body);
    const flipped = (text = '') => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
    const raw = Buffer.from(sealed.epk ?? '', 'base64url');
    const offCurve = Buffer.from(raw).fill(7, 40);
    for (const change of [
      {data: flipped(sealed.data)},
      {data: sealed.data?.slice(0, -4)},
      {data: sealed.data?.slice(0, 20)},
      {data: ''},
      {data: 7},
      {data: `${sealed.data}=`},
      {iv: flipped(sealed.iv)},
      {iv: 'AAAA'},
      {iv: undefined},
      {epk: offCurve.toString('base64url')},
      {epk: Buffer.concat([Buffer.from([2]), raw.subarray(1, 33)]).toString('base64url')},
      {epk: Buffer.alloc(65).toString('base64url')},
      {epk: {}},
      {id: createId()},
    ]) {
      const response = await receiver.post(JSON.stringify({...sealed, ...change}));
      expect([response.status, await response.json()]).toEqual([422, {code: 'unreadable'}]);
    }
    expect(await receiver.rows()).toEqual([]);
    expect(receiver.logLines.every((line) => line.endsWith(' -\n'))).toBe(true);
  });

  it('to a key that is not here says so, and so does one without a key', async () => {
    const {receiver, key} = await startWithKey();
    const {id, body} = submissionOf();
    const sealed = await sealedOf(key, id, body);
    for (const kid of ['0123456789abcdef', '', undefined, '__proto__', 7]) {
      const response = await receiver.post(JSON.stringify({...sealed, key: kid}));
      expect([response.status, await response.json()]).toEqual([422, {code: 'unknown-key'}]);
    }
    const without = await startTestReceiver();
    expect(await (await without.post(JSON.stringify(sealed))).json()).toEqual({code: 'unknown-key'});
  });

  it('may hold 64 KiB and not a byte more', async () => {
    const {receiver, key} = await startWithKey();
    const start = JSON.stringify({
      ...plainOf(submissionOf()),
      form: {id: 'long', version: '1'},
      answers: {text: ''},
    });
    const {id} = JSON.parse(start) as {id: string};
    const ofSize = (size: number) =>
      start.replace('"text":""', `"text":"${'x'.repeat(size - bytesOf(start))}"`);
    const largest = JSON.stringify(await sealedOf(key, id, ofSize(LARGEST_BODY)));
    expect(largest.length).toBeLessThanOrEqual(LARGEST_SEALED_BODY);
    expect((await receiver.post(largest)).status).toBe(201);
    const larger = JSON.stringify(await sealedOf(key, id, ofSize(LARGEST_BODY + 1)));
    const response = await receiver.post(larger);
    expect([response.status, await response.json()]).toEqual([413, {code: 'too-large'}]);
    const padded = ' '.repeat(LARGEST_SEALED_BODY + 1 - largest.length) + largest;
    expect((await receiver.post(padded)).status).toBe(413);
  });
});

describe('The keys for sealed answers', () => {
  it('lie in a file that only the receiver’s account can read', () => {
    const file = join(temporaryFolder(), 'folder', 'sealed-keys.json');
    expect(readSealedKeys(file)).toEqual([]);
    const key = addSealedKey(file, NOW);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readSealedKeys(file)).toEqual([key]);
    expect(Buffer.from(outboxKeyOf(key), 'base64url')).toHaveLength(65);
    expect(key.kid).toMatch(/^[0-9a-f]{16}$/);
  });

  it('open for a day and a week after they were retired, and are then gone from the file', async () => {
    const {receiver, file, clock, key} = await startWithKey();
    const {id, body} = submissionOf();
    const sealed = JSON.stringify(await sealedOf(key, id, body));
    expect(retireSealedKey(file, key.kid, NOW)).toMatchObject({kid: key.kid});
    expect(retireSealedKey(file, key.kid, NOW)).toBeUndefined();
    clock.now = NOW + 8 * DAY - 1;
    expect((await receiver.post(sealed)).status).toBe(201);
    clock.now += 1;
    expect(await (await receiver.post(sealed)).json()).toEqual({code: 'unknown-key'});
    addSealedKey(file, clock.now);
    expect(readSealedKeys(file).map(({kid}) => kid)).not.toContain(key.kid);
    expect(readSealedKeys(file)).toHaveLength(1);
  });

  it('are taken by a receiver that runs as soon as they are made, and kept when the file is spoiled', async () => {
    const {receiver, file, key} = await startWithKey();
    const added = addSealedKey(file, NOW);
    const one = submissionOf();
    const page = {kid: added.kid, outboxKey: outboxKeyOf(added)};
    expect((await receiver.post(JSON.stringify(await sealedOf(page, one.id, one.body)))).status).toBe(201);
    writeFileSync(file, '{"keys":');
    const other = submissionOf();
    expect((await receiver.post(JSON.stringify(await sealedOf(key, other.id, other.body)))).status).toBe(201);
  });

  it.each([
    ['no JSON', '{"keys":[{"private":"c2VjcmV0'],
    ['no keys', '{}'],
    [
      'a key that is none',
      '{"keys":[{"kid":"x","createdAt":"2026-11-20","retiredAt":null,"private":"c2VjcmV0"}]}',
    ],
  ])('are refused when their file holds %s, in a line that does not quote it', (_what, text) => {
    const file = join(temporaryFolder(), 'sealed-keys.json');
    writeFileSync(file, text);
    expect(() => readSealedKeys(file)).toThrow(SealedKeysError);
    try {
      readSealedKeys(file);
    } catch (error) {
      expect((error as Error).message).toMatch(/^SEALED_KEYS_FILE is .*\.json", which/);
      expect((error as Error).message).not.toContain('c2VjcmV0');
    }
  });
});

describe('npm run receiver -- sealed-key', {timeout: 30_000}, () => {
  const programs = builtPrograms();

  it('makes, lists and retires keys, and never shows a private one', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'sealed-keys.json');
    const run = (...words: string[]) =>
      runProgram(join(programs.folder, 'manage.js'), ['sealed-key', ...words], {SEALED_KEYS_FILE: file});
    expect((await run('list')).output).toMatch(/^No keys yet\./);
    const made = await run('new');
    expect([made.code, made.errors]).toEqual([0, '']);
    const [key] = readSealedKeys(file);
    const attribute = `outbox="sealed" outbox-key="${key && outboxKeyOf(key)}"`;
    expect(made.output).toContain(attribute);
    const listed = await run('list');
    expect(listed.output).toContain(`${key?.kid}  in use since `);
    expect(listed.output).toContain(attribute);

    // What the command prints is all that a page needs.
    const running = await startProcess(join(programs.folder, 'receiver.js'), join(folder, 'answers.sqlite'), {
      SEALED_KEYS_FILE: file,
    });
    const {id, body} = submissionOf();
    const [, outboxKey = ''] = /outbox-key="([^"]+)"/.exec(made.output) ?? [];
    const sealed = await sealedOf({kid: key?.kid ?? '', outboxKey}, id, body);
    const response = await fetch(`${running.url}/submissions`, {
      method: 'POST',
      headers: {Origin: SITE, 'Content-Type': 'application/json'},
      body: JSON.stringify(sealed),
    });
    expect(response.status).toBe(201);
    expect(await running.stop('SIGTERM')).toBe(0);

    const retired = await run('retire', key?.kid ?? '');
    expect(retired.output).toMatch(/^Retired: [0-9a-f]{16}\. .* No key is in use now/);
    expect((await run('list')).output).toMatch(/retired, opens until 20/);
    const secret = key?.private ?? 'none';
    expect(readFileSync(file, 'utf8')).toContain(secret);
    for (const {output, errors} of [made, listed, retired]) expect(output + errors).not.toContain(secret);
    for (const words of [[], ['retire'], ['retire', 'x'], ['make'], ['new', 'x']]) {
      const {code, output, errors} = await run(...words);
      expect([code, output]).toEqual([1, '']);
      expect(errors).toMatch(/^(After "sealed-key" say|No key "x" is in use).*\n$/);
    }
  });
});
