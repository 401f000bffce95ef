/** Remembers which addresses the page's Content-Security-Policy has blocked: `fetch` itself does not say. */
export declare class PolicyWatch {
    #private;
    start(): void;
    stop(): void;
    /** Whether a request to the address was blocked since that time (`Date.now()`). */
    hasBlocked: (url: string, since: number) => Promise<boolean>;
}
