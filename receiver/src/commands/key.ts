import type {NotFound} from '../lookup.js';
import {findAnswer, findSignUp} from '../lookup.js';
import type {StoredSignUp} from '../sign-ups.js';
import type {StoredRecord, SubmissionStore} from '../store.js';
import {shown} from '../terminal.js';
import {CommandError} from './command.js';

/** The answer that somebody means, or words on why there is none. */
export async function answerFor(store: SubmissionStore, typed: string): Promise<StoredRecord> {
  const found = await findAnswer(store, typed);
  if (!('problem' in found)) return found;
  throw new CommandError(
    wordsOn(found, {
      'other-kind': `${found.key} is a sign-up. Begin with "panel": panel list, panel erase. See --help.`,
      unknown: `Nothing is stored under ${found.key}.`,
    }),
  );
}

/** The sign-up that somebody means. */
export async function signUpFor(store: SubmissionStore, typed: string): Promise<StoredSignUp> {
  const found = await findSignUp(store, typed);
  if (!('problem' in found)) return found;
  throw new CommandError(
    wordsOn(found, {
      'other-kind': `${found.key} is an answer, not a sign-up. Leave out "panel". See --help.`,
      unknown: `No sign-up is stored under ${found.key}.`,
    }),
  );
}

function wordsOn({problem, key}: NotFound, words: Readonly<Record<'other-kind' | 'unknown', string>>) {
  switch (problem) {
    case 'mistyped':
      return (
        `Check the reference: ${JSON.stringify(shown(key, 60))} is none. ` +
        'It has 14 letters and digits, such as 7K2M-9QXR-4TB-H6G; one of them may be mistyped.'
      );
    case 'erased':
      return `${key} has been erased.`;
    default:
      return words[problem];
  }
}
