import type {AnsweredRequest} from './log.js';
import type {QuarantineReason, SpamNote} from './store.js';

/** The upper ends of the steps in which times are counted, in seconds. */
const STEPS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

/** Sums of what a receiver has done since its start. Nothing in it is of one person, and nothing of answers about equality. */
export interface Metrics {
  /** One request that may be counted; answers about equality may not. */
  answered(request: Pick<AnsweredRequest, 'route' | 'status' | 'milliseconds'>): void;
  /** That the storing of an answer or a sign-up has begun, or has ended. */
  storing(change: 1 | -1): void;
  /** One new answer or sign-up. */
  stored(doubts: {readonly quarantine?: QuarantineReason | null; readonly notes?: readonly SpamNote[]}): void;
  /** As Prometheus reads it. */
  text(): string;
}

export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const quarantined = new Map<string, number>([
    ['reason="rate"', 0],
    ['reason="trap"', 0],
  ]);
  const notes = new Map<string, number>();
  const steps = STEPS.map(() => 0);
  let count = 0;
  let seconds = 0;
  let kept = 0;
  let storing = 0;
  const startedAt = Math.floor(Date.now() / 1000 - process.uptime());
  const add = (counts: Map<string, number>, labels: string) =>
    counts.set(labels, (counts.get(labels) ?? 0) + 1);
  return {
    answered: ({route, status, milliseconds}) => {
      add(requests, `route="${route}",status="${status}"`);
      count += 1;
      seconds += milliseconds / 1000;
      for (const [index, step] of STEPS.entries())
        if (milliseconds / 1000 <= step) steps[index] = (steps[index] ?? 0) + 1;
    },
    storing: (change) => void (storing += change),
    stored: (doubts) => {
      kept += 1;
      if (doubts.quarantine) add(quarantined, `reason="${doubts.quarantine}"`);
      for (const note of doubts.notes ?? []) add(notes, `note="${note}"`);
    },
    text: () =>
      [
        ...family('hys_requests_total', 'counter', 'Requests answered, by route and status.', requests),
        ...family('hys_stored_total', 'counter', 'New answers and sign-ups stored.', new Map([['', kept]])),
        ...family('hys_quarantined_total', 'counter', 'Of those, kept aside, by reason.', quarantined),
        ...family('hys_noted_total', 'counter', 'Of those, with a note on their token.', notes),
        ...family('hys_storing', 'gauge', 'Submissions being stored now.', new Map([['', storing]])),
        '# HELP hys_request_seconds Time from the head of a request to its answer.',
        '# TYPE hys_request_seconds histogram',
        ...STEPS.map((step, index) => `hys_request_seconds_bucket{le="${step}"} ${steps[index]}`),
        `hys_request_seconds_bucket{le="+Inf"} ${count}`,
        `hys_request_seconds_sum ${Number(seconds.toFixed(6))}`,
        `hys_request_seconds_count ${count}`,
        ...family(
          'process_resident_memory_bytes',
          'gauge',
          'Memory in use.',
          new Map([['', process.memoryUsage.rss()]]),
        ),
        ...family('process_start_time_seconds', 'gauge', 'Start, since 1970.', new Map([['', startedAt]])),
        '',
      ].join('\n'),
  };
}

function family(
  name: string,
  type: 'counter' | 'gauge',
  help: string,
  values: ReadonlyMap<string, number>,
): readonly string[] {
  const lines = [...values].map(([labels, value]) => `${name}${labels && `{${labels}}`} ${value}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines];
}
