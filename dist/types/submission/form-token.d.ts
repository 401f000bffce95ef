/** For so long the receiver knows its tokens. */
export declare const TOKEN_LIFETIME: number;
/**
 * Asks our receiver for a form token, once a day and address, whatever comes of it. Nobody waits for one, and nothing
 * is said where there is none: without it an answer is as good.
 */
export declare function askForToken(url: string, now?: number): Promise<void>;
/** The token for an address, if there is one and it is not too old. */
export declare function tokenFor(url: string, now?: number): string | undefined;
