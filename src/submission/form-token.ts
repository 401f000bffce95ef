import {nullPrototype, ownValue} from '../forms/foreign.js';
import {LONGEST_TOKEN} from './submission.js';

/** For so long the receiver knows its tokens. */
export const TOKEN_LIFETIME = 24 * 60 * 60 * 1000;

interface Asked {
  readonly at: number;
  token?: string;
}

const asked = new Map<string, Asked>();

/**
 * Asks our receiver for a form token, once a day and address, whatever comes of it. Nobody waits for one, and nothing
 * is said where there is none: without it an answer is as good.
 */
export async function askForToken(url: string, now = Date.now()): Promise<void> {
  if (isFresh(asked.get(url), now)) return;
  const request: Asked = {at: now};
  asked.set(url, request);
  try {
    const response = await fetch(
      url,
      nullPrototype<RequestInit>({credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer'}),
    );
    const token = ownValue(await response.json(), 'token');
    if (typeof token === 'string' && token.length <= LONGEST_TOKEN) request.token = token;
  } catch {
    // An older receiver, no network, no permission: all the same.
  }
}

/** The token for an address, if there is one and it is not too old. */
export function tokenFor(url: string, now = Date.now()): string | undefined {
  const request = asked.get(url);
  return isFresh(request, now) ? request.token : undefined;
}

const isFresh = (request: Asked | undefined, now: number): request is Asked =>
  request !== undefined && Math.abs(now - request.at) < TOKEN_LIFETIME;
