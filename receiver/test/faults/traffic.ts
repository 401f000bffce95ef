import {Agent, request} from 'node:http';
import {afterAll} from 'vitest';
import {SITE, submissionOf} from '../support.js';

/** Whether everything is run, or a sample that is quick enough for every change. */
export const isWhole = process.env.HYS_FAULTS === 'all';

/** For a receiver that gets all of it from one address. */
export const ANY_RATE = {BURST_SOFT: '0', BURST_HARD: '0'};

/** What was found by looking into the database past the receiver, against what was sent and acknowledged. */
export interface Tally {
  readonly faults: number;
  readonly submissions: number;
  /** Sent until it was acknowledged, and not there. */
  readonly lost: number;
  /** There more than once. */
  readonly duplicated: number;
  /** Acknowledged at its first arrival, and not there. */
  readonly falseThanks: number;
}

/** Says at the end of a file what was found in all of it, in one line. */
export function closingLine(): {add(tally: Tally): void} {
  const sum = {faults: 0, submissions: 0, lost: 0, duplicated: 0, falseThanks: 0};
  afterAll(() => {
    const {faults, submissions, lost, duplicated, falseThanks} = sum;
    console.log(
      `faults ${faults}, submissions ${submissions}, lost ${lost}, duplicated ${duplicated}, false thanks ${falseThanks}`,
    );
  });
  return {
    add: (tally) => {
      for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
    },
  };
}

/** What came of one delivery. */
export interface Answer {
  /** Nothing if the connection broke before there was one. */
  readonly status?: number;
  readonly retryAfter?: string;
}

/** Many pages at once, each of which sends what it has until it is acknowledged, as the element does. */
export function createTraffic(connections = 32) {
  const agent = new Agent({keepAlive: true, maxSockets: connections});
  const sent = new Map<string, string>();
  const acknowledged = new Set<string>();
  /** Acknowledged before anything of it can have been delivered twice. */
  const atOnce = new Set<string>();

  const post = (url: string, body: string): Promise<Answer> =>
    new Promise((resolve) => {
      const sending = request(
        `${url}/submissions`,
        {
          agent,
          method: 'POST',
          headers: {
            Origin: SITE,
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(body),
          },
        },
        (response) => {
          response.resume();
          response.once('error', () => resolve({}));
          response.once('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              ...(response.headers['retry-after'] ? {retryAfter: response.headers['retry-after']} : null),
            }),
          );
        },
      );
      sending.once('error', () => resolve({}));
      sending.end(body);
    });

  const note = (id: string, status: number | undefined, isFirst: boolean) => {
    if (status !== 200 && status !== 201) return false;
    acknowledged.add(id);
    if (isFirst) atOnce.add(id);
    return true;
  };

  return {
    acknowledged,
    /** Sends that many new ones, each of them until it is acknowledged. */
    async deliver(count: number, urlOf: () => Promise<string>, onAcknowledged: () => void = () => {}) {
      let left = count;
      const page = async () => {
        while (left > 0) {
          left -= 1;
          const {id, body} = submissionOf({useful: 'no', improve: `Number ${sent.size}`});
          sent.set(id, body);
          for (let isFirst = true; ; isFirst = false) {
            const {status} = await post(await urlOf(), body);
            if (note(id, status, isFirst)) break;
            // As far as a real page is from here, which waits longer.
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
          onAcknowledged();
        }
      };
      await Promise.all(Array.from({length: connections}, page));
    },
    /** Sends that many new ones once each, and gives what came of them. */
    async attempt(count: number, url: string): Promise<readonly (Answer & {readonly id: string})[]> {
      const bodies = Array.from({length: count}, (_, index) =>
        submissionOf({useful: 'no', improve: `Attempt ${index}`}),
      );
      return Promise.all(
        bodies.map(async ({id, body}) => {
          sent.set(id, body);
          const answer = await post(url, body);
          note(id, answer.status, true);
          return {id, ...answer};
        }),
      );
    },
    /** Sends again whatever was not acknowledged. */
    async repeat(url: string): Promise<readonly Answer[]> {
      const waiting = [...sent].filter(([id]) => !acknowledged.has(id));
      return Promise.all(
        waiting.map(async ([id, body]) => {
          const answer = await post(url, body);
          note(id, answer.status, false);
          return answer;
        }),
      );
    },
    /** Compares what was sent with the bodies in the database. */
    tally(faults: number, bodies: readonly string[]): Tally {
      const found = new Map<string, number>();
      for (const body of bodies) {
        // By what was sent, so that a receiver that stores it under another id deceives nobody.
        const {id} = JSON.parse(body) as {id: string};
        found.set(id, (found.get(id) ?? 0) + Number(sent.get(id) === body));
      }
      const missing = (ids: Iterable<string>) => [...ids].filter((id) => !found.get(id)).length;
      return {
        faults,
        submissions: sent.size,
        lost: missing(acknowledged),
        duplicated: [...found.values()].filter((count) => count > 1).length,
        falseThanks: missing(atOnce),
      };
    },
    close: () => agent.destroy(),
  };
}
