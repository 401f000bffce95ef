import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Delivery} from '../../src/submission/delivery.js';
import type {Standing} from '../../src/submission/outbox.js';
import {Outbox, TIME_TO_LIVE} from '../../src/submission/outbox.js';
import {heldTransport} from '../support/fakes/scripted-transport.js';
import {frozenSubmission} from '../support/fakes/submission.js';
import {flush, VirtualClock} from '../support/fakes/virtual-clock.js';

const SEED = 20260302;
const RUNS = 3000;

type Event =
  | {readonly do: 'answer'; readonly delivery: Delivery}
  | {readonly do: 'pass'; readonly milliseconds: number}
  | {readonly do: 'wake'}
  | {readonly do: 'tryNow'};

const delivery: fc.Arbitrary<Delivery> = fc.oneof(
  {weight: 1, arbitrary: fc.constant<Delivery>({kind: 'acknowledged'})},
  {weight: 1, arbitrary: fc.constant<Delivery>({kind: 'passed-on', to: 'forms.example.org'})},
  {weight: 6, arbitrary: fc.constant<Delivery>({kind: 'retry'})},
  {
    weight: 3,
    arbitrary: fc.integer({min: 0, max: 3_600_000}).map((after): Delivery => ({kind: 'retry', after})),
  },
  {weight: 2, arbitrary: fc.constant<Delivery>({kind: 'unconfirmed'})},
  {weight: 1, arbitrary: fc.constant<Delivery>({kind: 'rejected', status: 422, problems: []})},
  {
    weight: 2,
    arbitrary: fc.constant<Delivery>({kind: 'misconfigured', reason: {code: 'cross-origin'}}),
  },
);

const event: fc.Arbitrary<Event> = fc.oneof(
  {weight: 4, arbitrary: delivery.map((given): Event => ({do: 'answer', delivery: given}))},
  {
    weight: 3,
    arbitrary: fc
      .oneof(fc.integer({min: 0, max: 600_000}), fc.constantFrom(TIME_TO_LIVE / 4, TIME_TO_LIVE))
      .map((milliseconds): Event => ({do: 'pass', milliseconds})),
  },
  {weight: 2, arbitrary: fc.constant<Event>({do: 'wake'})},
  {weight: 2, arbitrary: fc.constant<Event>({do: 'tryNow'})},
);

/** Which standing may follow which. */
const next: Readonly<Record<Standing['state'], readonly Standing['state'][]>> = {
  sending: ['waiting', 'sent', 'passed-on', 'rejected', 'misconfigured', 'expired'],
  waiting: ['sending'],
  misconfigured: ['sending'],
  sent: [],
  'passed-on': [],
  rejected: [],
  expired: [],
};

/** What the last answer makes of a submission: the rule, written once more without any machinery. */
function standingAfter(answer: Delivery, expired: boolean): string {
  if (answer.kind === 'acknowledged') return 'sent';
  if (answer.kind === 'unconfirmed') return 'waiting for the person';
  if (answer.kind === 'retry') return expired ? 'expired' : 'waiting';
  return answer.kind;
}

const inWords = (standing: Standing): string =>
  standing.state === 'waiting' && !standing.automatic ? 'waiting for the person' : standing.state;

const reached = new Map<string, number>();

async function run(events: readonly Event[], random: number): Promise<void> {
  const clock = new VirtualClock();
  const start = clock.now();
  const transport = heldTransport();
  const submission = frozen;
  const body = submission.body;
  const told: Standing[] = [];
  const entry = new Outbox(transport.send, clock.options(random)).post(submission, ({standing}) =>
    told.push(standing),
  );
  let expected = 'sending';
  let acknowledgements = 0;
  let attempts = 1;

  for (const step of events) {
    const before = expected;
    const due = clock.timers[0];
    switch (step.do) {
      case 'answer':
        if (transport.answer(step.delivery)) {
          expected = standingAfter(step.delivery, clock.now() - start >= TIME_TO_LIVE);
          if (step.delivery.kind === 'acknowledged') acknowledgements += 1;
        }
        await flush();
        break;
      case 'pass':
        if (before === 'waiting' && due !== undefined && due <= step.milliseconds) expected = 'sending';
        await clock.advance(step.milliseconds);
        break;
      case 'wake':
        if (before === 'waiting') expected = 'sending';
        entry.wake();
        break;
      case 'tryNow':
        if (['waiting', 'waiting for the person', 'misconfigured'].includes(before)) expected = 'sending';
        entry.tryNow();
        break;
    }
    if (expected === 'sending' && before !== 'sending') attempts += 1;

    // Exactly one standing, and the right one.
    expect(inWords(entry.standing)).to.equal(expected);
    // Thanks if and only if the endpoint has accepted (P1).
    expect(entry.standing.state === 'sent').to.equal(acknowledgements === 1);
    // Never two attempts at a time, none without reason, each with the same bytes under the same id (P3).
    expect(transport.open).to.equal(expected === 'sending' ? 1 : 0);
    expect(transport.calls.length).to.equal(attempts);
    for (const call of transport.calls) expect(call === submission && call.body === body).to.equal(true);
    // Whoever is told "we will try again" is told the truth: a timer is set, one, and before the day is over (P2).
    expect(clock.timers.length).to.equal(expected === 'waiting' ? 1 : 0);
    for (const timer of clock.timers) expect(clock.now() - start + timer).to.be.at.most(TIME_TO_LIVE);
  }

  // Every change was told, in an order that makes sense, and the last one told is the one that stands.
  expect(told.at(-1)).to.equal(entry.standing);
  told.forEach(({state}, index) => {
    const previous = told[index - 1];
    if (previous) expect(next[previous.state]).to.include(state);
    else expect(state).to.equal('sending');
  });
  reached.set(expected, (reached.get(expected) ?? 0) + 1);
}

const frozen = frozenSubmission();

describe('the outbox, whatever happens and in whatever order', () => {
  it('thanks only for what was accepted, always says where the answer is, and sends one thing only', async () => {
    reached.clear();
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, {maxLength: 20, size: 'max'}),
        fc.constantFrom(0.001, 0.5, 0.999),
        run,
      ),
      {seed: SEED, numRuns: RUNS},
    );
    // A run that never got anywhere would have shown nothing.
    for (const end of [
      'sending',
      'waiting',
      'waiting for the person',
      'sent',
      'rejected',
      'misconfigured',
      'expired',
    ]) {
      expect(reached.get(end) ?? 0, `runs that ended ${end}`).to.be.at.least(20);
    }
  });
});
