import type {PersonalDetail} from '../../src/privacy/personal-details.js';
import type {ListedContact, StoredContact} from './contact.js';
import type {EqualityStore} from './equality-answers.js';
import type {SignUpStore} from './sign-ups.js';
import type {UpdateStore} from './feed-items.js';

/** Why a submission is kept aside for staff to look at. */
export type QuarantineReason = 'trap' | 'rate';

/** What staff may want to know of the token that came with a submission; never by itself a reason to keep it aside. */
export type SpamNote = 'no-token' | 'old-token' | 'foreign-token' | 'broken-token';

/** One submission as it is stored. `body` is the one truth; the other columns are for finding and counting. */
export interface StoredSubmission {
  readonly id: string;
  /** Unique where there is one; a newer wire format may have none. */
  readonly reference: string | null;
  readonly kind: string | null;
  readonly formId: string | null;
  readonly formVersion: string | null;
  readonly language: string | null;
  readonly reading: string | null;
  readonly audience: string | null;
  readonly region: string | null;
  readonly topic: string | null;
  readonly team: string | null;
  readonly method: string | null;
  /** By the visitor's clock. */
  readonly createdAt: string | null;
  /** By ours; UTC. */
  readonly receivedAt: string;
  readonly test: boolean;
  readonly quarantine: QuarantineReason | null;
  readonly notes: readonly SpamNote[];
  /** Stored without a check of its answers, because this receiver does not know its form or its wire format. */
  readonly unvalidated: boolean;
  /**
   * The kinds of personal details that free text seems to hold, whatever the visitor was asked about before sending;
   * `null` for what was stored before the receiver looked.
   */
  readonly found: readonly PersonalDetail[] | null;
  /** SHA-256 of the request's bytes, in hex. */
  readonly fingerprint: string;
  /** The text of the request, unchanged but for contact details, which are taken out. */
  readonly body: string;
}

/**
 * What became of an insert.
 *
 * - `stored`: a new row, committed and on disk
 * - `replayed`: this very body has been stored before
 * - `conflict`: the id has been used for another body, which stays as it was
 * - `reference-taken`: the reference belongs to another id; nothing was stored
 * - `erased`: staff have erased what came under that id; nothing was stored
 */
export type InsertOutcome = 'stored' | 'replayed' | 'conflict' | 'reference-taken' | 'erased';

/**
 * What became of a change by staff.
 *
 * - `done`: committed, and nothing of what is gone is left in the database's files (PostgreSQL's own log of changes apart)
 * - `traces`: committed, but another program was reading, so the files still hold it
 * - `unknown`: there is nothing under that id, or nothing to change
 */
export type ChangeOutcome = 'done' | 'traces' | 'unknown';

/** That staff have taken a text out of an answer, and when. */
export interface Redaction {
  readonly answer: string;
  readonly redactedAt: string;
}

/** That staff have looked at what was kept aside: it counts from then on, or it stays where it is. */
export interface Decision {
  readonly decision: 'released' | 'kept';
  /** For what it was kept aside. */
  readonly reason: QuarantineReason;
  readonly decidedAt: string;
}

/** Everything that is stored about one submission. */
export interface StoredRecord {
  readonly submission: StoredSubmission;
  readonly contact: StoredContact | null;
  /** In the order in which they were made. */
  readonly redactions: readonly Redaction[];
  /** In the order in which they were made. */
  readonly decisions: readonly Decision[];
}

/** What a redaction changes in a row. The fingerprint stays, so that a repeat is still known. */
export type RedactedParts = Pick<StoredSubmission, 'body' | 'found'>;

/** How many came in, without the trial ones of staff. Equality answers are never among them. */
export interface Arrivals {
  readonly feedback: number;
  readonly panelSignUp: number;
  /** How many of those sign-ups still wait for an adult. */
  readonly awaitingPermission: number;
}

/** Keeps each submission once. Every method rejects when the database cannot do what it is asked. */
export interface SubmissionStore {
  /** Sign-ups to panels; they are never among the answers. */
  readonly signUps: SignUpStore;
  /** Answers about equality; they are never among the answers, and lead to nobody. */
  readonly equality: EqualityStore;
  /** The updates of the public feed. */
  readonly feed: UpdateStore;
  /** Resolves only after the commit, however often and from however many processes the same id arrives. */
  insert(submission: StoredSubmission, contact?: StoredContact): Promise<InsertOutcome>;
  /** The fingerprint of the body stored under that id. */
  fingerprintOf(id: string): Promise<string | undefined>;
  /** Everything stored, in the order of receipt; read in pages, so any number fits into memory. */
  list(): AsyncIterable<StoredSubmission>;
  /** Every contact that has not been erased, in the order of receipt. */
  listContacts(): AsyncIterable<ListedContact>;
  /** Erases the contacts that were received before that time (RFC 3339, UTC), and says how many. */
  eraseContactsBefore(receivedAt: string): Promise<number>;
  /** Everything under an id, or under a reference in its written form. */
  find(idOrReference: string): Promise<StoredRecord | undefined>;
  /**
   * Changes a row as `change` says and notes the redaction with it; nothing else can write in between. `change` gives
   * nothing when there is nothing to take out.
   */
  redact(
    id: string,
    redaction: Redaction,
    change: (submission: StoredSubmission) => RedactedParts | undefined,
  ): Promise<ChangeOutcome>;
  /**
   * Notes what staff think of an answer or a sign-up that is kept aside; what is released is kept aside no longer. For
   * anything else, `unknown`.
   */
  decide(
    id: string,
    decision: Decision['decision'],
    decidedAt: string,
  ): Promise<Exclude<ChangeOutcome, 'traces'>>;
  /** Every decision on what lies under an id, in the order in which they were made. */
  decisionsOn(id: string): Promise<readonly Decision[]>;
  /** Erases a row with its contact, and sees to it that the id is never stored again. */
  erase(id: string, erasedAt: string): Promise<ChangeOutcome>;
  /** Whether what came under that id has been erased. */
  isErased(id: string): Promise<boolean>;
  /** What came in from one time on and before another (RFC 3339, UTC). */
  arrivals(since: string, before: string): Promise<Arrivals>;
  /** Up to when staff have been told of arrivals, if they ever were. */
  lastNotice(): Promise<string | undefined>;
  noteNotice(until: string): Promise<void>;
  /** A random text that all receivers of one database share, made when it is first asked for. */
  secret(name: string): Promise<string>;
  /** Resolves if the database can be read. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** The store takes no more at this moment; what was not taken may come again soon. */
export class StoreBusyError extends Error {
  constructor() {
    super('Too many submissions wait to be stored.');
    this.name = 'StoreBusyError';
  }
}

/** Why a store cannot be opened; `message` is one line for whoever runs the receiver. */
export class StoreOpeningError extends Error {
  readonly code: 'network-file-system' | 'newer-database' | 'not-durable' | 'restored-backup' | 'cannot-open';

  constructor(code: StoreOpeningError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreOpeningError';
    this.code = code;
  }
}
