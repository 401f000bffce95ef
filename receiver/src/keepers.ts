import type {Acceptance, Doubts, SubmissionLike} from './acceptance.js';
import {contactFor, fingerprintOf, rowFor} from './acceptance.js';
import {equalityAnswersFor} from './equality-answers.js';
import {takeMember} from './json-text.js';
import {signUpFor} from './sign-ups.js';
import type {Arrivals, InsertOutcome, QuarantineReason, SpamNote, SubmissionStore} from './store.js';

/** What became of a submission. */
export interface Kept {
  readonly outcome: InsertOutcome;
  /** What staff are told of it, if anything. */
  readonly arrival?: Arrivals;
  readonly quarantine?: QuarantineReason | null;
  readonly notes?: readonly SpamNote[];
}

/** How one kind of submission is kept. */
export interface Keeper {
  /** Whether this very body has been taken before, or what came under its id has been erased. */
  holds(submission: SubmissionLike, bytes: Uint8Array): Promise<boolean>;
  insert(
    submission: SubmissionLike,
    body: {readonly text: string; readonly bytes: Uint8Array},
    verdict: Acceptance & Doubts & {readonly receivedAt: Date},
  ): Promise<Kept>;
}

/** Sign-ups and answers about equality lie in tables of their own, whatever the version of their wire format. */
export function keeperOf(kind: unknown, store: SubmissionStore): Keeper {
  const holdsIn =
    ({fingerprintOf: stored}: Pick<SubmissionStore, 'fingerprintOf'>): Keeper['holds'] =>
    async ({id}, bytes) =>
      (await stored(id)) === fingerprintOf(bytes) || (await store.isErased(id));
  switch (kind) {
    case 'equality':
      return {
        holds: ({id}) => store.equality.hasSeen(id),
        insert: async (submission, {text}, verdict) => ({
          outcome: await store.equality.insert(submission.id, equalityAnswersFor(submission, text, verdict)),
        }),
      };
    case 'panel-sign-up':
      return {
        holds: holdsIn({fingerprintOf: (id) => store.signUps.fingerprintOf(id)}),
        insert: async (submission, body, verdict) => {
          const signUp = signUpFor(submission, withoutToken(submission, body), verdict);
          const awaitingPermission = Number(signUp.status === 'awaiting-permission');
          return {
            outcome: await store.signUps.insert(signUp),
            arrival: {feedback: 0, panelSignUp: 1, awaitingPermission},
            quarantine: signUp.quarantine,
            notes: signUp.notes,
          };
        },
      };
    default:
      return {
        holds: holdsIn({fingerprintOf: (id) => store.fingerprintOf(id)}),
        insert: async (submission, body, verdict) => {
          const {rest, value: contact} = takeMember(withoutToken(submission, body).text, 'contact');
          const row = rowFor(submission, {text: rest, bytes: body.bytes}, verdict);
          return {
            outcome: await store.insert(row, contactFor(row, contact)),
            arrival: {feedback: 1, panelSignUp: 0, awaitingPermission: 0},
            quarantine: row.quarantine,
            notes: row.notes,
          };
        },
      };
  }
}

/**
 * The token has done its work once it has been looked at. Stored, it would join an answer and a sign-up that came from the
 * same page.
 */
const withoutToken = (
  submission: SubmissionLike,
  {text, bytes}: {readonly text: string; readonly bytes: Uint8Array},
) => ({
  text: Object.hasOwn(submission, 'token') ? takeMember(text, 'token').rest : text,
  bytes,
});
