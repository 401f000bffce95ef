/** Whether this browser can make the hash of a reference: only a secure page has `crypto.subtle`. */
export declare const canHash: () => boolean;
/**
 * What stands for a reference in a published feed: nobody who reads the feed can tell the reference from it. SHA-256,
 * in hex, of a prefix and the reference, without separators and in capitals. Rejects where `canHash` says no.
 */
export declare function referenceHash(reference: string): Promise<string>;
