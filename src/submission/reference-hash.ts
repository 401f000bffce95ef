const PREFIX = 'have-your-say/reference/1:';

/** Whether this browser can make the hash of a reference: only a secure page has `crypto.subtle`. */
export const canHash = (): boolean => Boolean(globalThis.crypto?.subtle);

/**
 * What stands for a reference in a published feed: nobody who reads the feed can tell the reference from it. SHA-256,
 * in hex, of a prefix and the reference, without separators and in capitals. Rejects where `canHash` says no.
 */
export async function referenceHash(reference: string): Promise<string> {
  const text = PREFIX + reference.replace(/[^\dA-Za-z]/g, '').toUpperCase();
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
