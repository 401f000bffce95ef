/** Asks before the page is left while something on it would be lost. */
export class LeavingGuard {
  readonly #ask = (event: BeforeUnloadEvent): void => {
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
