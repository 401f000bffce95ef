/** A way to reach somebody, kept apart from the answers and for a shorter time. */
export interface StoredContact {
  readonly submissionId: string;
  readonly formId: string | null;
  readonly receivedAt: string;
  /** JSON, as it came. */
  readonly contact: string;
}

/** A contact with what it belongs to. */
export interface ListedContact extends StoredContact {
  /** What the visitor was given, as with the answers. */
  readonly reference: string | null;
  /** Left by staff with a trial answer. */
  readonly test: boolean;
}
