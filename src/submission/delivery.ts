import {isRecord, ownValue} from '../forms/foreign.js';
import type {Problem} from '../forms/validation.js';
import {PROBLEM_CODES} from '../forms/validation.js';
import type {Service} from './services.js';

/**
 * What became of one attempt to deliver a submission.
 *
 * - `acknowledged`: the endpoint has accepted it; only now may anybody be thanked
 * - `passed-on`: it has left for a service whose answer nobody can read; nobody is thanked, and it is not tried again
 * - `retry`: trying again may help, and can do no harm; `kept` says that it waits on the device
 * - `unconfirmed`: the endpoint answered, but not in a way that says it was accepted; it may have been stored, so
 *   nothing is tried again until the person says so
 * - `rejected`: the endpoint refused this body for good; `isFault` says that the site is to blame
 * - `misconfigured`: the site's set-up is in the way; no retry will help until somebody mends it
 */
export type Delivery =
  | {readonly kind: 'acknowledged'}
  | {readonly kind: 'passed-on'; readonly to: string}
  | {readonly kind: 'retry'; readonly after?: number; readonly kept?: boolean}
  | {readonly kind: 'unconfirmed'}
  | ({readonly kind: 'rejected'; readonly problems: readonly Problem[]; readonly isFault?: boolean} & Refusal)
  | {readonly kind: 'misconfigured'; readonly reason: MisconfiguredReason};

/** What the endpoint itself said of a refusal that names no question, for the web team; it may repeat the answer. */
export interface Refusal {
  readonly status: number;
  readonly said?: string;
}

export type MisconfiguredReason =
  | {readonly code: 'no-endpoint'}
  | {
      readonly code: 'unreadable-endpoint' | 'insecure-endpoint' | 'secret-endpoint';
      readonly endpoint: string;
    }
  | {readonly code: 'unnamed-fields'; readonly fields: readonly string[]}
  | {readonly code: 'status'; readonly status: number}
  | ({readonly code: 'refused'} & Refusal)
  | {readonly code: 'content-security-policy' | 'cross-origin'};

/** An endpoint's answer, read in full. */
export interface EndpointAnswer {
  readonly status: number;
  readonly redirected: boolean;
  readonly body: string;
  /** The `Retry-After` header as it was sent. */
  readonly retryAfter: string | null;
}

const LONGEST_RETRY_AFTER = 60 * 60 * 1000;

/** Sorts an answer of the host `to` into its class. */
export function deliveryOf(
  answer: EndpointAnswer,
  id: string,
  service: Service,
  now: number,
  to = '',
): Delivery {
  const {status, redirected} = answer;
  if (redirected && !service.redirects) return doubtOf(service);
  if (status >= 200 && status < 300) {
    const isAccepted = verdictOn(answer, id, service);
    if (isAccepted === false) return refusalOf(answer, service);
    if (isAccepted) return {kind: 'acknowledged'};
    return to && service.answersWithPage ? {kind: 'passed-on', to} : doubtOf(service);
  }
  if (status === 400 || status === 413 || status === 415 || status === 422) {
    return refusalOf(answer, service);
  }
  if (status === 408 || status === 409 || status === 425 || status === 429 || status >= 500) {
    const after = retryAfter(answer.retryAfter, now);
    // A service that takes the same answer twice is asked again only where it has said itself that it took none.
    const isAskedAgain = service.isAskedAgain || status === 429 || (status === 503 && after !== undefined);
    if (!isAskedAgain) return {kind: 'unconfirmed'};
    return after === undefined ? {kind: 'retry'} : {kind: 'retry', after};
  }
  return {kind: 'misconfigured', reason: {code: 'status', status}};
}

function refusalOf({status, body}: EndpointAnswer, service: Service): Delivery {
  const answer = parsed(body);
  const problems = problemsIn(answer, service);
  const words = ['message', 'error.message', 'error'].map((path) => valueAt(answer, path)).find(isText);
  const said = problems.length ? '' : plain(words ?? (answer === undefined ? body : ''));
  const isFault = service.faults?.test(body);
  return {kind: 'rejected', status, problems, ...(said && {said}), ...(isFault && {isFault})};
}

/** Our receiver stores an id once, so it may be asked again; anybody else may have stored it. */
const doubtOf = ({echoesId}: Service): Delivery => ({kind: echoesId ? 'retry' : 'unconfirmed'});

/** Whether a 2xx says that the submission was accepted; `undefined` where it says nothing about it. */
function verdictOn({body}: EndpointAnswer, id: string, service: Service): boolean | undefined {
  const {echoesId, okWhen} = service;
  if (echoesId) return ownValue(parsed(body), 'id') === id || undefined;
  if (okWhen) {
    const [path = '', ...rest] = okWhen.split('=');
    const found = valueAt(parsed(body), path);
    if (found === undefined || found === null) return undefined;
    return rest.length === 0 || String(found) === rest.join('=');
  }
  return isPage(body) ? undefined : true;
}

/** A guest Wi-Fi's or a single sign-on's login page is a 200 too. */
const isPage = (body: string): boolean => /^[\s\ufeff]*(<!--|<!doctype|<html)/i.test(body);

/** What stands at a dotted path. */
function valueAt(value: unknown, path: string): unknown {
  let found = value;
  for (const key of path.split('.')) found = ownValue(found, key);
  return found;
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

/** A service may answer with half a page about one field. */
const LONGEST_WORDS = 300;

/**
 * What an endpoint says about single fields: `[{"field": …, "code": …, "message": …}]`, or each field's message under
 * its name. Anything else gives none.
 */
function problemsIn(answer: unknown, {errorsAt, names = []}: Service): readonly Problem[] {
  if (!errorsAt) return [];
  const found = valueAt(answer, errorsAt);
  const said: readonly (readonly [field: unknown, code: unknown, words: unknown])[] = Array.isArray(found)
    ? found.map((item) => [ownValue(item, 'field'), ownValue(item, 'code'), ownValue(item, 'message')])
    : Object.entries(isRecord(found) ? found : {}).map(([field, words]) => [field, undefined, words]);
  return said.flatMap(([field, code, words]) => {
    const [first] = [words].flat();
    if (!isText(field) || !(isText(code) || isText(first))) return [];
    // Gravity Forms says "1" of what it calls "input_1".
    const [name = field] = names.find(([, there]) => there === field || there === `input_${field}`) ?? [];
    const text = isText(first) ? plain(first).slice(0, LONGEST_WORDS) : '';
    return [
      {field: name, code: isProblemCode(code) ? code : ('refused' as const), ...(text && {words: text})},
    ];
  });
}

const isText = (value: unknown): value is string => typeof value === 'string';

const plain = (text: string): string => text.replace(/<[^>]*>/g, '').trim();

const isProblemCode = (code: unknown): code is Problem['code'] =>
  (PROBLEM_CODES as readonly unknown[]).includes(code);

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
