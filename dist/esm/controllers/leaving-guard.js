let isExpected = false;
const expectLeaving = (expected) => {
  isExpected = expected;
};
class LeavingGuard {
  #ask = (event) => {
    if (isExpected) return;
    event.preventDefault();
    event.returnValue = true;
  };
  /** Only while it is needed: the listener keeps the page out of the back-forward cache. */
  set isOn(isOn) {
    if (isOn) addEventListener("beforeunload", this.#ask);
    else removeEventListener("beforeunload", this.#ask);
  }
}

export { LeavingGuard, expectLeaving };
