/** Why a submission is kept aside for staff to look at. */
export type QuarantineReason = 'trap';

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
  /** Stored without a check of its answers, because this receiver does not know its form or its wire format. */
  readonly unvalidated: boolean;
  /** SHA-256 of the body's bytes, in hex. */
  readonly fingerprint: string;
  /** The text of the request, unchanged. */
  readonly body: string;
}

/**
 * What became of an insert.
 *
 * - `stored`: a new row, committed and on disk
 * - `replayed`: this very body has been stored before
 * - `conflict`: the id has been used for another body, which stays as it was
 * - `reference-taken`: the reference belongs to another id; nothing was stored
 */
export type InsertOutcome = 'stored' | 'replayed' | 'conflict' | 'reference-taken';

/** Keeps each submission once. Every method rejects when the database cannot do what it is asked. */
export interface SubmissionStore {
  /** Resolves only after the commit, however often and from however many processes the same id arrives. */
  insert(submission: StoredSubmission): Promise<InsertOutcome>;
  /** The fingerprint of the body stored under that id. */
  fingerprintOf(id: string): Promise<string | undefined>;
  /** Everything stored, in the order of receipt; read in pages, so any number fits into memory. */
  list(): AsyncIterable<StoredSubmission>;
  /** Resolves if the database can be read. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Why a store cannot be opened; `message` is one line for whoever runs the receiver. */
export class StoreOpeningError extends Error {
  readonly code: 'network-file-system' | 'newer-database' | 'cannot-open';

  constructor(code: StoreOpeningError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreOpeningError';
    this.code = code;
  }
}
