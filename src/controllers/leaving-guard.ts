/** Whether the page is being left because an answer is sent that way. */
let isExpected = false;

/** While it is expected, nobody is asked whether they want to leave. */
export const expectLeaving = (expected: boolean): void => {
  isExpected = expected;
};

/** Asks before the page is left while something on it would be lost. */
export class LeavingGuard {
  readonly #ask = (event: BeforeUnloadEvent): void => {
    if (isExpected) return;
    event.preventDefault();
    // Chrome before 119 asks only if this is set.
    event.returnValue = true;
  };

  /** Only while it is needed: the listener keeps the page out of the back-forward cache. */
  set isOn(isOn: boolean) {
    if (isOn) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
  }
}
