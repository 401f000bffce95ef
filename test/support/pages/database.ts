import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readForms} from '../../../receiver/src/form-library.js';
import {openLibsqlStore} from '../../../receiver/src/libsql-store.js';
import {startReceiver} from '../../../receiver/src/server.js';
import type {SubmissionStore} from '../../../receiver/src/store.js';
import {sealedVector} from '../sealed-vector.js';

/** What a test needs to know of a stored answer. */
export interface Row {
  readonly id: string;
  readonly reference: string | null;
  readonly language: string | null;
  readonly answers: Readonly<Record<string, string>>;
}

export interface RunningDatabase {
  /** Where the receiver takes answers. */
  readonly submissions: string;
  /** Where the receiver publishes what has changed. */
  readonly feed: string;
  /** Lets a site's pages send answers. */
  admit(origin: string): void;
  /** What is stored at this moment, in the order of receipt. */
  rows(): Promise<readonly Row[]>;
  /** All that staff can look up and export. */
  readonly store: Pick<SubmissionStore, 'find' | 'list' | 'listContacts' | 'signUps' | 'equality' | 'feed'>;
  close(): Promise<void>;
}

/** Opens what was sealed to the public key of the tests. */
const sealedKeys = {
  find: (kid: string) =>
    kid === sealedVector.sealed.key ? Buffer.from(sealedVector.privateKey, 'base64url') : undefined,
};

/** The real receiver with a real database file in a folder of its own, and the form definitions of the site. */
export async function startDatabase(definitions: readonly unknown[] = []): Promise<RunningDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'hys-pages-'));
  const formsDir = join(folder, 'forms');
  mkdirSync(formsDir);
  for (const [index, definition] of definitions.entries())
    writeFileSync(join(formsDir, `${index}.json`), JSON.stringify(definition));
  const library = readForms(formsDir);
  if ('problem' in library || library.mistakes.length) throw new Error(JSON.stringify(library));
  const store = await openLibsqlStore(join(folder, 'answers.sqlite'));
  const allowedOrigins = new Set<string>();
  const receiver = await startReceiver({
    store,
    forms: library.forms,
    sealedKeys,
    settings: {host: '127.0.0.1', port: 0, allowedOrigins},
  });
  return {
    submissions: `${receiver.url}/submissions`,
    feed: `${receiver.url}/feed.json`,
    store,
    admit: (origin) => void allowedOrigins.add(origin),
    async rows() {
      const rows: Row[] = [];
      for await (const {id, reference, language, body} of store.list()) {
        const {answers} = JSON.parse(body) as Pick<Row, 'answers'>;
        rows.push({id, reference, language, answers});
      }
      return rows;
    },
    async close() {
      await receiver.close();
      await store.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
