/** The values of `remember`: for how long a visitor's browser remembers what was hidden. */
export declare const REMEMBER: readonly ["none", "session", "local"];
export type Remember = (typeof REMEMBER)[number];
/**
 * What a visitor has hidden. The site asks for it to be remembered; otherwise nothing is stored or looked for. A
 * browser that refuses, in a private window or a sandboxed frame, is a normal case: then nothing is remembered.
 */
export declare class Memory {
    #private;
    constructor(remember: () => Remember);
    /** The ids of what is hidden. What has come to its end is removed. */
    hidden(now: number): ReadonlySet<string>;
    /** Remembers that something is hidden, until its end and for half a year at most. */
    hide(id: string, end: number | undefined, now: number): void;
    show(id: string): void;
}
