import {createHmac} from 'node:crypto';

/** What is known of a request once it has been answered. */
export interface AnsweredRequest {
  readonly time: Date;
  /** The method and the route, never the address as it was sent: that may hold anything. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly submissionId?: string;
}

/** Called once for each request, but for equality answers and for browsers' questions before they send. */
export type RequestLog = (request: AnsweredRequest) => void;

/**
 * One line for each of them: time, route, status, milliseconds and eight characters that are the same for every delivery of
 * one submission. They are a keyed hash, so that nobody gets from a log to a row without the key.
 */
export function createRequestLog(key: string, write: (line: string) => void): RequestLog {
  return ({time, route, status, milliseconds, submissionId}) => {
    const hash =
      submissionId === undefined
        ? '-'
        : createHmac('sha256', key).update(submissionId).digest('hex').slice(0, 8);
    write(`${time.toISOString()} ${route} ${status} ${Math.round(milliseconds)}ms ${hash}\n`);
  };
}
