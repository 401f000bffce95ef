/** What the benchmark of the receiver needs of ours: what a page sends, and a receiver that keeps nothing. */
import {createId, createReference} from '../../src/submission/identity.js';
import {freeze} from '../../src/submission/submission.js';
import {startReceiver} from '../../receiver/src/server.js';
import type {SubmissionStore} from '../../receiver/src/store.js';

const SITE = 'https://www.example.nhs.uk';

/** The body of a new answer, with a text of usual length. */
export const newBody = (): string =>
  freeze(
    {
      kind: 'feedback',
      form: {id: 'page-useful', version: '1'},
      language: 'en-GB',
      reading: 'standard',
      audience: 'adult',
      region: 'wales',
      page: {url: `${SITE}/visiting`, title: 'Visiting'},
      answers: {
        useful: 'no',
        improve:
          'The letter said to come to the main entrance, and it was closed. A sign at the bus stop would have helped us.',
      },
    },
    {id: createId(), reference: createReference(), createdAt: new Date(), element: 'hys-feedback'},
  ).body;

/** The same receiver, over a store that acknowledges and forgets. */
export const startForgetful = () =>
  startReceiver({
    store: {insert: () => Promise.resolve('stored')} as unknown as SubmissionStore,
    settings: {host: '127.0.0.1', port: 0, allowedOrigins: new Set([SITE])},
  });

if (process.argv[2] === 'forgetful') {
  const {url} = await startForgetful();
  console.log(`The receiver listens on ${url} `);
}
