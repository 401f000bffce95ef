/**
 * A receiver with one fault, to show that the tests would notice it. FAULT says which: `early` acknowledges before the
 * commit, `anew` keeps each delivery as if it were a new one.
 */
import {createHash, randomUUID} from 'node:crypto';
import {openStore} from '../../src/open-store.js';
import {startReceiver} from '../../src/server.js';
import {readSettings} from '../../src/settings.js';
import type {StoredSubmission} from '../../src/store.js';
import {storeWith} from '../support.js';

const outcome = readSettings(process.env);
if ('mistakes' in outcome) throw new Error(outcome.mistakes.join('\n'));
const {settings} = outcome;
const store = await openStore(settings);
const insert = {
  early: (row: StoredSubmission) => {
    setTimeout(() => void store.insert(row).catch(() => {}), 30);
    return Promise.resolve('stored' as const);
  },
  anew: (row: StoredSubmission) => {
    const id = randomUUID();
    return store.insert({
      ...row,
      id,
      reference: null,
      fingerprint: createHash('sha256').update(id).digest('hex'),
    });
  },
}[process.env.FAULT ?? ''];
if (!insert) throw new Error('FAULT is early or anew.');
const receiver = await startReceiver({store: storeWith(store, {insert}), settings});
console.log(`The receiver listens on ${receiver.url} `);
