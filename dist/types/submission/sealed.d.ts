/** The name and version of the sealed format: what goes over the wire and, until it has arrived, lies on the device. */
export declare const SEALED_SCHEMA = "have-your-say/sealed/1";
/** What a receiver opens with its private key. Everything but `schema` and `id` is base64url without padding. */
export type SealedBody = {
    readonly schema: typeof SEALED_SCHEMA;
    /** Of the submission inside. */
    readonly id: string;
    /** Which of the receiver's keys opens it: the first 16 hex digits of the SHA-256 of its public point. */
    readonly key: string;
    /** The point of a throw-away pair whose private half is forgotten at once. */
    readonly epk: string;
    readonly iv: string;
    /** Ciphertext and tag. */
    readonly data: string;
};
/**
 * The public point in an `outbox-key`, if it is one. That it lies on the curve is reckoned here: WebKitGTK takes any two
 * numbers for a point, and would seal to nobody.
 */
export declare function readOutboxKey(text: string): Uint8Array<ArrayBuffer> | undefined;
/**
 * Seals a frozen body to a receiver's public point: throw-away ECDH on P-256, HKDF-SHA-256, AES-256-GCM. Nobody can open
 * it on this device, not even this page: a key that lay beside the ciphertext would protect nothing.
 */
export declare function seal(id: string, body: string, point: Uint8Array<ArrayBuffer>): Promise<string>;
