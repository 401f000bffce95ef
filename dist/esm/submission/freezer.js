import { encodeJson } from './encoder.js';
import { createReference, createId } from './identity.js';
import { freeze } from './submission.js';

class Freezer {
  #element;
  #last;
  /** @param element the tag of the element that asks */
  constructor(element) {
    this.#element = element;
  }
  /** What a draft would be on the wire. A token that comes later changes nothing that is frozen already. */
  freeze(draft, token) {
    const key = encodeJson({ ...draft });
    if (this.#last?.draft !== key) {
      const stamp = {
        id: createId(),
        reference: createReference(),
        createdAt: /* @__PURE__ */ new Date(),
        element: this.#element
      };
      this.#last = { draft: key, frozen: freeze(token ? { ...draft, token } : draft, stamp) };
    }
    return this.#last.frozen;
  }
  /** Once it has arrived, nothing here needs the words any more, and the same ones are another answer. */
  forget() {
    this.#last = void 0;
  }
}

export { Freezer };
