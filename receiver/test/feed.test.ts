import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {checkFeed} from '../../src/feed/check-feed.js';
import type {FoundItem} from '../../src/feed/item.js';
import {listItem, problemsIn} from '../../src/feed/item.js';
import {jsonToFeed} from '../../src/feed/json.js';
import {referenceHash} from '../../src/submission/reference-hash.js';
import {openLibsqlStore} from '../src/libsql-store.js';
import {builtPrograms, runProgram, startProcess} from './programs.js';
import {SITE, startTestReceiver, storeWith, submissionOf, temporaryFolder} from './support.js';

const programs = builtPrograms();

const said = {
  youSaid: 'There is nowhere to sit.',
  response: {status: 'done', text: 'There are six new benches.'},
  themes: ['Garden'],
  translations: {
    cy: {
      title: 'Meinciau',
      youSaid: 'Does unman i eistedd.',
      response: {text: 'Mae chwe mainc newydd.'},
      themes: ['Gardd'],
    },
  },
};
const benches = {id: 'benches', title: 'Benches', language: 'en-GB', _you_said_we_did: said};

interface Item {
  readonly id: string;
  readonly content_text: string;
  readonly date_published: string;
  readonly date_modified?: string;
  readonly _you_said_we_did: {readonly references?: readonly string[]; readonly youSaid: string};
}

/** Staff at work: a folder with a database and with what they write. */
function office() {
  const folder = temporaryFolder();
  const database = join(folder, 'answers.sqlite');
  return {
    database,
    file: (content: unknown, name = 'update.json') => {
      const file = join(folder, name);
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      return file;
    },
    feed: (...words: readonly string[]) =>
      runProgram(join(programs.folder, 'manage.js'), ['feed', ...words], {DATABASE_FILE: database}),
  };
}

const itemsOf = async (url: string) =>
  ((await (await fetch(`${url}/feed.json`)).json()) as {items: readonly Item[]}).items;

describe('npm run receiver -- feed', {timeout: 60_000}, () => {
  it('closes the loop: what somebody sent, found by their reference in what has been published', async () => {
    const {database, file, feed} = office();
    const receiver = await startProcess(join(programs.folder, 'receiver.js'), database, {
      FEED_TITLE: 'Aldermoor',
    });
    const answer = submissionOf({useful: 'no', improve: 'Somewhere to sit, please.'});
    const stored = await fetch(`${receiver.url}/submissions`, {
      method: 'POST',
      headers: {Origin: SITE, 'Content-Type': 'application/json'},
      body: answer.body,
    });
    expect(stored.status).toBe(201);
    const {reference} = (await stored.json()) as {reference: string};

    expect((await feed('add', file(benches), reference.toLowerCase())).output).toContain(
      'Stored as a draft: benches',
    );
    expect(await itemsOf(receiver.url)).toEqual([]);
    expect((await feed('publish', 'benches')).output).toBe('In the feed: benches\n');

    const response = await fetch(`${receiver.url}/feed.json`);
    expect(response.headers.get('content-type')).toContain('application/feed+json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const body = await response.text();
    expect(body).not.toContain(reference);
    expect(body).not.toContain('Somewhere to sit');
    expect(checkFeed(body)).toEqual([]);
    const read = jsonToFeed(JSON.parse(body));
    const origin = {base: receiver.url, now: Date.now()};
    const found = (read?.rows ?? []).map((row) => read?.read(row) as FoundItem);
    const items = found.map((item, index) => listItem(item, () => item, index, origin)?.whole());
    expect(found.flatMap((item, index) => problemsIn(item, index, origin))).toEqual([]);
    expect(read?.title).toBe('Aldermoor');
    const hash = await referenceHash(reference);
    expect(items.filter((item) => item?.references.includes(hash)).map((item) => item?.title)).toEqual([
      'Benches',
    ]);
    expect(items[0]?.translations['cy']).toMatchObject({title: 'Meinciau'});

    expect((await feed('withdraw', 'benches')).output).toContain('Not in the feed any more');
    expect(await itemsOf(receiver.url)).toEqual([]);
    await receiver.stop('SIGTERM');
  });

  it('keeps when something was first published, and says when it was changed', async () => {
    const {database, file, feed} = office();
    const receiver = await startProcess(join(programs.folder, 'receiver.js'), database);
    await feed('add', file(benches));
    await feed('edit', 'benches', file({...benches, title: 'Six benches'}));
    await feed('publish', 'benches');
    const [first] = await itemsOf(receiver.url);
    expect(first).toMatchObject({title: 'Six benches'});
    expect(first).not.toHaveProperty('date_modified');
    await feed('edit', 'benches', file({...benches, title: 'Seven benches'}));
    await feed('withdraw', 'benches');
    await feed('publish', 'benches');
    const [second] = await itemsOf(receiver.url);
    expect(second).toMatchObject({title: 'Seven benches', date_published: first?.date_published});
    expect(second?.date_modified && second.date_modified > second.date_published).toBe(true);
    await receiver.stop('SIGTERM');
  });

  it('has a text for readers that know nothing of ours, in both languages', async () => {
    const {file, feed} = office();
    const planned = {
      ...benches,
      _you_said_we_did: {
        youSaid: 'A',
        response: {status: 'cannot', reason: 'B'},
      },
    };
    await feed('add', file(benches));
    await feed('add', file({...planned, id: 'parking'}));
    expect((JSON.parse((await feed('show', 'benches')).output) as Item).content_text).toBe(
      'You said: There is nowhere to sit.\nWe did this: There are six new benches.\n\n' +
        'Dywedoch chi: Does unman i eistedd.\nGwnaethom ni hyn: Mae chwe mainc newydd.',
    );
    expect((JSON.parse((await feed('show', 'parking')).output) as Item).content_text).toBe(
      'You said: A\nWe cannot do this.\nWhy: B',
    );
    const welsh = {
      youSaid: 'C',
      response: {status: 'done', text: 'Ch'},
      translations: {
        'en-GB-simple': {youSaid: 'E'},
        'en-GB': {title: 'D', youSaid: 'D', response: {text: 'Dd'}},
        pl: {youSaid: 'G'},
      },
    };
    for (const [id, language] of [
      ['lamps', 'cy'],
      ['doors', 'cy-GB'],
    ]) {
      await feed('add', file({id, title: 'C', language, _you_said_we_did: welsh}));
      expect((JSON.parse((await feed('show', id as string)).output) as Item).content_text).toBe(
        'Dywedoch chi: C\nGwnaethom ni hyn: Ch\n\nYou said: D\nWe did this: Dd',
      );
    }
    expect((await feed('list')).output).toMatch(/draft {6}benches {2}Benches/);
  });

  it('stores nothing that is not whole, and says what is missing', async () => {
    const {file, feed} = office();
    const {youSaid} = said;
    const bad = await feed(
      'add',
      file({...benches, _you_said_we_did: {youSaid, response: {status: 'cannot'}}}),
    );
    expect([bad.code, bad.errors]).toEqual([
      1,
      'response.reason: found nothing. Its status is cannot: say why.\nNothing was stored.\n',
    ]);
    expect((await feed('add', file('{"id": '))).errors).toContain('Write it as JSON.');
    expect((await feed('add', '/no/such/file.json')).errors).toContain('There is no file');
    expect((await feed('add', file(benches), '7K2M-9QXR-4TB-H6H')).errors).toContain('Check the reference');
    expect((await feed('add', file(benches), '7K2M-9QXR-4TB-H6G')).errors).toContain(
      'Nothing is stored under',
    );
    expect((await feed('list')).output).toBe('No updates yet.\n');
    await feed('add', file(benches));
    expect((await feed('add', file(benches))).errors).toContain('There is an update "benches" already.');
    for (const words of [
      ['publish', 'gone'],
      ['withdraw', 'gone'],
      ['show', 'gone'],
      ['edit', 'gone', file(benches)],
    ]) {
      expect((await feed(...words)).errors).toContain('There is no update "gone".');
    }
    for (const words of [[], ['shout'], ['publish'], ['add']]) expect((await feed(...words)).code).toBe(1);
  });

  it('takes hashes from nobody but itself', async () => {
    const {file, feed} = office();
    const forged = {
      ...benches,
      _you_said_we_did: {...said, references: ['0f'.repeat(32)]},
      date_published: '2001-01-01',
    };
    await feed('add', file(forged));
    const shown = JSON.parse((await feed('show', 'benches')).output) as Item;
    expect(shown._you_said_we_did).not.toHaveProperty('references');
    expect(shown.date_published).toBeNull();
  });
});

describe('GET /feed.json', () => {
  it('is a feed without items before there is anything', async () => {
    const receiver = await startTestReceiver();
    expect(await itemsOf(receiver.url)).toEqual([]);
    expect((await fetch(`${receiver.url}/feed.json`, {method: 'POST'})).status).toBe(405);
    expect(receiver.logLines.map((line) => / (GET|POST) \S+/.exec(line)?.[0])).toContain(' GET /feed.json');
  });

  it('says that it cannot be had while the database cannot be read', async () => {
    const receiver = await startTestReceiver((store) => ({
      store: storeWith(store, {feed: {...store.feed, published: () => Promise.reject(new Error('locked'))}}),
    }));
    expect((await fetch(`${receiver.url}/feed.json`)).status).toBe(503);
  });

  it('has the newest 10,000 and no more', async () => {
    const store = await openLibsqlStore(join(temporaryFolder(), 'answers.sqlite'));
    for (let index = 0; index < 30; index += 1) {
      const at = new Date(Date.UTC(2026, 0, index + 1)).toISOString();
      await store.feed.add(
        {id: `u${index}`, state: 'published', body: '{}', createdAt: at, publishedAt: at, updatedAt: null},
        [],
      );
    }
    expect((await store.feed.published(3)).map(({update}) => update.id)).toEqual(['u29', 'u28', 'u27']);
    await store.close();
  });
});
