/** Asks before the page is left while something on it would be lost. */
export declare class LeavingGuard {
    #private;
    /** Only while it is needed: the listener keeps the page out of the back-forward cache. */
    set isOn(isOn: boolean);
}
