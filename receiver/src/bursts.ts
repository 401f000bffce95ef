import {createHmac, randomBytes} from 'node:crypto';
import {isIPv4, isIPv6} from 'node:net';

/** In how many milliseconds an allowance comes back whole. */
const WINDOW = 10_000;

/** So many callers are remembered at once; more would be an attack on our memory. */
const MOST_CALLERS = 20_000;

/**
 * What to make of one more request.
 *
 * - `calm`: as usual
 * - `doubtful`: more in a moment than people send; what it brings is kept aside for staff
 * - `too-many`: come back later
 */
export type Pace =
  | {readonly pace: 'calm' | 'doubtful'}
  | {readonly pace: 'too-many'; /** In seconds. */ readonly retryAfter: number};

/** Limits bursts, not totals: a whole hospital may sit behind one address, and it may answer all day. */
export interface Bursts {
  take(origin: string, address: string | undefined): Pace;
}

export interface BurstOptions {
  /** So many at once, and as many every ten seconds; 0 is no limit. */
  readonly soft: number;
  readonly hard: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

interface Allowance {
  soft: number;
  hard: number;
  at: number;
}

export function createBursts({soft, hard, now = Date.now}: BurstOptions): Bursts {
  const callers = new Map<string, Allowance>();
  let day = -1;
  let salt = randomBytes(32);

  const allowanceOf = (origin: string, address: string, time: number): Allowance => {
    // With a salt that nobody has tomorrow, what is remembered today leads to no address then.
    const today = Math.floor(time / 86_400_000);
    if (today !== day) {
      day = today;
      salt = randomBytes(32);
      callers.clear();
    }
    const key = createHmac('sha256', salt)
      .update(`${origin} ${prefixOf(address)}`)
      .digest('base64');
    const known = callers.get(key);
    // Out and in again, so that those who have been quiet for longest come first.
    if (known) callers.delete(key);
    const allowance = known ?? {soft, hard, at: time};
    callers.set(key, allowance);
    for (const [other, {at}] of callers) {
      if (callers.size <= MOST_CALLERS && time - at < WINDOW) break;
      callers.delete(other);
    }
    // A clock that was set back gives nothing and takes nothing.
    const passed = Math.max(0, time - allowance.at) / WINDOW;
    allowance.at = time;
    allowance.soft = Math.min(soft, allowance.soft + passed * soft);
    allowance.hard = Math.min(hard, allowance.hard + passed * hard);
    return allowance;
  };

  return {
    take: (origin, address) => {
      if ((soft === 0 && hard === 0) || address === undefined) return {pace: 'calm'};
      const allowance = allowanceOf(origin, address, now());
      if (hard > 0 && allowance.hard < 1) {
        const seconds = ((1 - allowance.hard) * WINDOW) / hard / 1000;
        return {pace: 'too-many', retryAfter: Math.max(1, Math.ceil(seconds))};
      }
      if (hard > 0) allowance.hard -= 1;
      if (soft === 0) return {pace: 'calm'};
      if (allowance.soft < 1) return {pace: 'doubtful'};
      allowance.soft -= 1;
      return {pace: 'calm'};
    },
  };
}

/** The network of an address: a household or an office, not a device. */
export function prefixOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return plain.split('.').slice(0, 3).join('.');
  if (!isIPv6(plain)) return plain;
  // The parser of addresses writes every form of one alike, but for the noughts that `::` stands for.
  const [before = '', after] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const head = before ? before.split(':') : [];
  const tail = after ? after.split(':') : [];
  const noughts = after === undefined ? 0 : 8 - head.length - tail.length;
  return [...head, ...new Array<string>(noughts).fill('0'), ...tail].slice(0, 3).join(':');
}

/**
 * Who sent a request: whoever holds the connection or, behind that many proxies, whom the outermost of them names. What
 * stands further left in `X-Forwarded-For` anybody can write.
 */
export function callerOf(
  connected: string | undefined,
  forwarded: string | undefined,
  proxies: number,
): string | undefined {
  if (proxies === 0) return connected;
  const named = (forwarded ?? '').split(',').map((part) => part.trim());
  const address = named.at(-proxies) ?? '';
  // Some proxies write the port with it.
  const bare = /^\[(.*)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
  return isIPv4(bare) || isIPv6(bare) ? bare : connected;
}
