import {ownValue} from '../forms/foreign.js';
import type {Problem} from '../forms/validation.js';
import {PROBLEM_CODES} from '../forms/validation.js';

/**
 * What became of one attempt to deliver a submission.
 *
 * - `acknowledged`: the endpoint has accepted it; only now may anybody be thanked
 * - `retry`: nothing is known to be stored, and trying again may help
 * - `unconfirmed`: the endpoint answered, but not in a way that says it was accepted; it may have been stored, so
 *   nothing is tried again until the person says so
 * - `rejected`: the endpoint refused this body for good
 * - `misconfigured`: the site's set-up is in the way; no retry will help until somebody mends it
 */
export type Delivery =
  | {readonly kind: 'acknowledged'}
  | {readonly kind: 'retry'; readonly after?: number}
  | {readonly kind: 'unconfirmed'}
  | {readonly kind: 'rejected'; readonly status: number; readonly problems: readonly Problem[]}
  | {readonly kind: 'misconfigured'; readonly reason: MisconfiguredReason};

export type MisconfiguredReason =
  | {readonly code: 'no-endpoint'}
  | {readonly code: 'unreadable-endpoint' | 'insecure-endpoint'; readonly endpoint: string}
  | {readonly code: 'status'; readonly status: number}
  | {readonly code: 'content-security-policy' | 'cross-origin'};

/** An endpoint's answer, read in full. */
export interface EndpointAnswer {
  readonly status: number;
  readonly redirected: boolean;
  readonly body: string;
  /** The `Retry-After` header as it was sent. */
  readonly retryAfter: string | null;
}

/** Says whether a 2xx answer means that the submission was accepted. */
export type Acknowledges = (answer: EndpointAnswer, id: string) => boolean;

const LONGEST_RETRY_AFTER = 60 * 60 * 1000;

/** Sorts an answer into its class. `unproven` is what a 2xx that acknowledges nothing amounts to. */
export function deliveryOf(
  answer: EndpointAnswer,
  id: string,
  service: {readonly acknowledges: Acknowledges; readonly unproven: 'retry' | 'unconfirmed'},
  now: number,
): Delivery {
  const {status} = answer;
  if (answer.redirected) return {kind: service.unproven};
  if (status >= 200 && status < 300) {
    return {kind: service.acknowledges(answer, id) ? 'acknowledged' : service.unproven};
  }
  if (status === 400 || status === 413 || status === 415 || status === 422) {
    return {kind: 'rejected', status, problems: problemsIn(answer.body)};
  }
  if (status === 408 || status === 409 || status === 425 || status === 429 || status >= 500) {
    const after = retryAfter(answer.retryAfter, now);
    return after === undefined ? {kind: 'retry'} : {kind: 'retry', after};
  }
  return {kind: 'misconfigured', reason: {code: 'status', status}};
}

/**
 * `Retry-After` in milliseconds, from seconds or from a date (RFC 9110 10.2.3), honoured up to an hour. Only what
 * ends in GMT is taken for a date: Chromium would read "-5" or "1.5" as a day in May or January 2001.
 */
function retryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const isDate = /\bGMT\s*$/.test(header);
  const milliseconds = isDate
    ? Date.parse(header) - now
    : /^\s*\d+\s*$/.test(header)
      ? Number(header) * 1000
      : NaN;
  return Number.isNaN(milliseconds) ? undefined : Math.min(Math.max(milliseconds, 0), LONGEST_RETRY_AFTER);
}

/** The field codes of our receiver: `{"fields": [{"field": "…", "code": "…"}]}`. Anything else gives none. */
function problemsIn(body: string): readonly Problem[] {
  const fields = ownValue(parsed(body), 'fields');
  if (!Array.isArray(fields)) return [];
  return fields.flatMap((item: unknown) => {
    const field = ownValue(item, 'field');
    const code = ownValue(item, 'code');
    return typeof field === 'string' && typeof code === 'string'
      ? [{field, code: isProblemCode(code) ? code : ('refused' as const)}]
      : [];
  });
}

const isProblemCode = (code: string): code is Problem['code'] =>
  (PROBLEM_CODES as readonly string[]).includes(code);

/** Accepted by our receiver: the same id comes back. */
export const echoesId: Acknowledges = (answer, id) => ownValue(parsed(answer.body), 'id') === id;

/**
 * Accepted by an endpoint that we know nothing about: a 2xx that was not redirected and is not a page. A guest
 * Wi-Fi's or a single sign-on's login page is a 200 too.
 */
export const isNotAPage: Acknowledges = (answer) => !/^[\s\ufeff]*(<!--|<!doctype|<html)/i.test(answer.body);

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
