/** Fetches JSON of the site, at most 256 KiB within 10 seconds. Rejects with what went wrong. */
export declare function loadJson(src: string): Promise<unknown>;
