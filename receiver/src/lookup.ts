import {parseReference} from '../../src/submission/identity.js';
import type {StoredSignUp} from './sign-ups.js';
import type {StoredRecord, SubmissionStore} from './store.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Why nothing is found.
 *
 * - `mistyped`: it is neither an id nor a reference
 * - `erased`: staff have erased what came under that id
 * - `other-kind`: it is a sign-up where an answer is looked for, or the other way round
 * - `unknown`: nothing is stored under it
 */
export interface NotFound {
  readonly problem: 'mistyped' | 'erased' | 'other-kind' | 'unknown';
  /** What was looked for, in its written form. */
  readonly key: string;
}

/** What to look for, from an id or a reference as somebody typed it. */
function keyFrom(typed: string): {readonly key: string; readonly isId: boolean} | undefined {
  const text = typed.trim();
  if (UUID.test(text)) return {key: text.toLowerCase(), isId: true};
  const key = parseReference(typed);
  return key === undefined ? undefined : {key, isId: false};
}

/** Everything about the answer with an id or a reference, in whatever writing. */
export const findAnswer = (store: SubmissionStore, typed: string): Promise<StoredRecord | NotFound> =>
  find(
    store,
    typed,
    (key) => store.find(key),
    (key) => store.signUps.find(key),
  );

/** In the same way, a sign-up. */
export const findSignUp = (store: SubmissionStore, typed: string): Promise<StoredSignUp | NotFound> =>
  find(
    store,
    typed,
    (key) => store.signUps.find(key),
    (key) => store.find(key),
  );

async function find<Item>(
  store: SubmissionStore,
  typed: string,
  wanted: (key: string) => Promise<Item | undefined>,
  other: (key: string) => Promise<unknown>,
): Promise<Item | NotFound> {
  const found = keyFrom(typed);
  if (!found) return {problem: 'mistyped', key: typed};
  const {key, isId} = found;
  const item = await wanted(key);
  if (item) return item;
  if (isId && (await store.isErased(key))) return {problem: 'erased', key};
  return {problem: (await other(key)) ? 'other-kind' : 'unknown', key};
}
