import type {Delivery} from '../../../src/submission/delivery.js';
import type {FrozenSubmission} from '../../../src/submission/submission.js';
import type {Transport} from '../../../src/submission/transport.js';

export interface ScriptedTransport {
  readonly send: Transport;
  /** Every submission it was given, oldest first. */
  readonly calls: readonly FrozenSubmission[];
}

/** A transport that answers what it is told to, in this order; the last answer stands for all that follow. */
export function scriptedTransport(...script: readonly [Delivery, ...Delivery[]]): ScriptedTransport {
  const calls: FrozenSubmission[] = [];
  return {
    calls,
    send: (submission) => {
      calls.push(submission);
      return Promise.resolve(script[Math.min(calls.length, script.length) - 1] as Delivery);
    },
  };
}

export interface HeldTransport extends ScriptedTransport {
  /** Attempts that have no answer yet. */
  readonly open: number;
  /** Answers the oldest attempt that has none; false if there is no such attempt. */
  answer(delivery: Delivery): boolean;
}

/** A transport whose attempts stay under way until the test answers them. */
export function heldTransport(): HeldTransport {
  const calls: FrozenSubmission[] = [];
  const open: ((delivery: Delivery) => void)[] = [];
  return {
    calls,
    get open() {
      return open.length;
    },
    send: (submission) => {
      calls.push(submission);
      return new Promise((resolve) => open.push(resolve));
    },
    answer: (delivery) => {
      const resolve = open.shift();
      resolve?.(delivery);
      return resolve !== undefined;
    },
  };
}
