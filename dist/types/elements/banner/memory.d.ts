/** The values of `remember`: for how long a visitor's browser remembers what was hidden. */
export declare const REMEMBER: readonly ["none", "session", "local"];
export type Remember = (typeof REMEMBER)[number];
/**
 * What a visitor has hidden. The site asks for it to be remembered; otherwise nothing is stored or looked for. A
 * browser that refuses, in a private window or a sandboxed frame, is a normal case: then nothing is remembered.
 *
 * @stores {localStorage, sessionStorage} hys-hidden:<id> - That a visitor has hidden the consultation of that id. The value is
 *   the moment at which it is forgotten: when the consultation closes or is no longer shown, and after 183 days at most; in
 *   `sessionStorage` with the tab at the latest. The next banner that is shown after that moment removes it, and so does the
 *   visitor by showing the banner again. Only where the site sets `remember="local"` or `remember="session"` on a banner
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
