/** While it is expected, nobody is asked whether they want to leave. */
export declare const expectLeaving: (expected: boolean) => void;
/** Asks before the page is left while something on it would be lost. */
export declare class LeavingGuard {
    #private;
    /** Only while it is needed: the listener keeps the page out of the back-forward cache. */
    set isOn(isOn: boolean);
}
