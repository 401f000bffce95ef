import type {Route} from '../../src/forms/sign-up/panels.js';
import {ROUTES} from '../../src/forms/sign-up/panels.js';
import {routeOfForm} from '../../src/forms/sign-up/examine.js';
import {signUpFormId} from '../../src/forms/sign-up/sign-up-form.js';
import {isKnownSchema} from '../../src/submission/envelope.js';
import type {Doubts, SubmissionLike} from './acceptance.js';
import {at, fingerprintOf, quarantineOf, textAt} from './acceptance.js';
import {takeMember} from './json-text.js';
import type {ChangeOutcome, InsertOutcome, QuarantineReason, SpamNote} from './store.js';

/**
 * Where a membership stands.
 *
 * - `awaiting-permission`: staff have to ask an adult first; erased if nobody agrees in time
 * - `joined`: a member
 * - `withdrawn`: no member any more; what was allowed, and when, stays
 */
export type SignUpStatus = 'awaiting-permission' | 'joined' | 'withdrawn';

/** One sign-up as it is stored, with the way to reach the person: that is kept for as long as the membership. */
export interface StoredSignUp {
  readonly id: string;
  readonly reference: string | null;
  readonly formId: string | null;
  readonly formVersion: string | null;
  /** `null` where its form is not known here. */
  readonly route: Route | null;
  readonly language: string | null;
  /** Their ids. */
  readonly panels: readonly string[];
  /** How old the person is, as far as they said. */
  readonly band: string | null;
  readonly status: SignUpStatus;
  /** By the visitor's clock. */
  readonly createdAt: string | null;
  /** By ours; UTC. */
  readonly receivedAt: string;
  /** When staff noted that an adult agrees. */
  readonly permittedAt: string | null;
  /** Who agreed and how, as staff noted it. */
  readonly permittedBy: string | null;
  /** When staff last changed it. */
  readonly changedAt: string | null;
  readonly test: boolean;
  readonly quarantine: QuarantineReason | null;
  /** None of who waits for permission: a child sends no token. */
  readonly notes: readonly SpamNote[];
  readonly unvalidated: boolean;
  /** SHA-256 of the request's bytes, in hex. */
  readonly fingerprint: string;
  /** The text of the request without contact details; after leaving, the permissions alone. */
  readonly body: string;
  /** JSON, as it came. */
  readonly contact: string | null;
}

/** Keeps each sign-up once, apart from the answers. */
export interface SignUpStore {
  /** Resolves only after the commit. */
  insert(signUp: StoredSignUp): Promise<InsertOutcome>;
  fingerprintOf(id: string): Promise<string | undefined>;
  /** Every sign-up in the order of receipt. */
  list(): AsyncIterable<StoredSignUp>;
  find(idOrReference: string): Promise<StoredSignUp | undefined>;
  /** Makes a member of somebody who waits; `unknown` for anybody else. */
  permit(id: string, permittedAt: string, permittedBy: string): Promise<Exclude<ChangeOutcome, 'traces'>>;
  /** Ends a membership: of what was sent, the permissions alone stay. */
  withdraw(id: string, changedAt: string): Promise<ChangeOutcome>;
  /** Erases a sign-up, and sees to it that the id is never stored again. */
  erase(id: string, erasedAt: string): Promise<ChangeOutcome>;
  /** Erases, in the same way, those that were received before a time and still wait; says how many. */
  eraseAwaitingBefore(receivedAt: string, erasedAt: string): Promise<number>;
}

/** The row for a sign-up. */
export function signUpFor(
  submission: SubmissionLike,
  body: {readonly text: string; readonly bytes: Uint8Array},
  {
    receivedAt,
    unvalidated,
    note,
    isBurst,
  }: Doubts & {readonly receivedAt: Date; readonly unvalidated: boolean},
): StoredSignUp {
  const {rest, value: contact} = takeMember(body.text, 'contact');
  const formId = textAt(submission, 'form', 'id');
  const route = ROUTES.find((one) => signUpFormId(one) === formId) ?? null;
  const formVersion = textAt(submission, 'form', 'version');
  const isKnownHere =
    isKnownSchema(submission) && routeOfForm({id: formId ?? '', version: formVersion ?? ''}) !== undefined;
  const panels = at(submission, 'answers', 'panels');
  // Where the rules of its form are not known here, nobody can say that it is not a child's.
  const status = isKnownHere && route !== 'permission' ? 'joined' : 'awaiting-permission';
  return {
    id: submission.id,
    reference: textAt(submission, 'reference'),
    formId,
    formVersion,
    route,
    language: textAt(submission, 'language'),
    panels: Array.isArray(panels) ? panels.filter((panel) => typeof panel === 'string') : [],
    band: textAt(submission, 'answers', 'band'),
    status,
    createdAt: textAt(submission, 'createdAt'),
    receivedAt: receivedAt.toISOString(),
    permittedAt: null,
    permittedBy: null,
    changedAt: null,
    test: at(submission, 'test') === true,
    quarantine: quarantineOf(submission, isBurst),
    notes: note && status === 'joined' ? [note] : [],
    unvalidated,
    fingerprint: fingerprintOf(body.bytes),
    body: rest,
    contact: contact ?? null,
  };
}

/** What is left of a sign-up when somebody leaves: what they were asked to allow, in which words, and when. */
export const leftOf = ({body}: Pick<StoredSignUp, 'body'>): string =>
  `{"permissions":${takeMember(body, 'permissions').value ?? '[]'}}`;
