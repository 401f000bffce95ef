import {encodeJson} from './encoder.js';
import {createId, createReference} from './identity.js';
import type {FrozenSubmission, SubmissionDraft} from './submission.js';
import {freeze} from './submission.js';

/** Makes submissions of one form: the same words twice are the same submission, other words another one. */
export class Freezer {
  readonly #element: string;
  #last: {readonly draft: string; readonly frozen: FrozenSubmission} | undefined;

  /** @param element the tag of the element that asks */
  constructor(element: string) {
    this.#element = element;
  }

  /** What a draft would be on the wire. A token that comes later changes nothing that is frozen already. */
  freeze(draft: SubmissionDraft, token?: string): FrozenSubmission {
    const key = encodeJson({...draft});
    if (this.#last?.draft !== key) {
      const stamp = {
        id: createId(),
        reference: createReference(),
        createdAt: new Date(),
        element: this.#element,
      };
      this.#last = {draft: key, frozen: freeze(token ? {...draft, token} : draft, stamp)};
    }
    return this.#last.frozen;
  }

  /** Once it has arrived, nothing here needs the words any more, and the same ones are another answer. */
  forget(): void {
    this.#last = undefined;
  }
}
