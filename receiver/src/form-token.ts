import {createHmac, timingSafeEqual} from 'node:crypto';
import type {SpamNote} from './store.js';

/** The name of the secret with which tokens are signed. */
export const FORM_TOKENS = 'form-tokens';

/** For how long a token is good: for as long as a page may keep trying. In milliseconds. */
const GOOD_FOR = 24 * 60 * 60 * 1000;

/** By how much the clocks of several receivers may differ. */
const SKEW = 5 * 60 * 1000;

/** Says that a page of a site asked for its form here, and when. It stands for no person, and nothing is kept of it. */
export interface FormTokens {
  issue(origin: string): string;
  /** What staff should know of the token that came with a submission from a site; nothing if it is in order. */
  noteOn(token: unknown, origin: string): SpamNote | undefined;
}

export interface FormTokenOptions {
  /** All receivers of one database share it. */
  readonly secret: string;
  /** The sites for which tokens are made. */
  readonly origins: Iterable<string>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const SHAPE = /^1\.([0-9a-z]{1,11})\.([\w-]{43})$/;

export function createFormTokens({secret, origins, now = Date.now}: FormTokenOptions): FormTokens {
  const sites = [...origins];
  const sign = (origin: string, issued: string) =>
    createHmac('sha256', secret)
      .update(withLengths('have-your-say/token/1', origin, issued))
      .digest();
  return {
    issue: (origin) => {
      const issued = now().toString(36);
      return `1.${issued}.${sign(origin, issued).toString('base64url')}`;
    },
    noteOn: (token, origin) => {
      if (token === undefined || token === null || token === '') return 'no-token';
      const [, issued = '', code = ''] = (typeof token === 'string' && SHAPE.exec(token)) || [];
      if (!code) return 'broken-token';
      const given = Buffer.from(code, 'base64url');
      // Base64url has several writings of the last character; only ours counts.
      const isOf = (site: string) =>
        given.toString('base64url') === code && timingSafeEqual(given, sign(site, issued));
      if (!isOf(origin)) return sites.some(isOf) ? 'foreign-token' : 'broken-token';
      const age = now() - parseInt(issued, 36);
      return age > GOOD_FOR || age < -SKEW ? 'old-token' : undefined;
    },
  };
}

/** Each field with its length before it: joined without, "ab" + "c" would be signed like "a" + "bc". */
function withLengths(...fields: readonly string[]): Buffer {
  return Buffer.concat(
    fields.flatMap((field) => {
      const bytes = Buffer.from(field);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}
