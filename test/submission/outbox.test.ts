import {expect} from '@open-wc/testing';
import type {Delivery} from '../../src/submission/delivery.js';
import type {OutboxEntry, Standing} from '../../src/submission/outbox.js';
import {FIRST_BACK_OFF, LONGEST_BACK_OFF, Outbox, TIME_TO_LIVE} from '../../src/submission/outbox.js';
import type {ScriptedTransport} from '../support/fakes/scripted-transport.js';
import {heldTransport, scriptedTransport} from '../support/fakes/scripted-transport.js';
import {frozenSubmission, ID} from '../support/fakes/submission.js';
import {flush, VirtualClock} from '../support/fakes/virtual-clock.js';

const acknowledged: Delivery = {kind: 'acknowledged'};
const retry: Delivery = {kind: 'retry'};
const unconfirmed: Delivery = {kind: 'unconfirmed'};
const rejected: Delivery = {kind: 'rejected', status: 422, problems: [{field: 'improve', code: 'too-long'}]};
const misconfigured: Delivery = {kind: 'misconfigured', reason: {code: 'status', status: 404}};
const hour = 3_600_000;

interface Posted {
  readonly entry: OutboxEntry;
  readonly clock: VirtualClock;
  /** Every standing that was told, in order. */
  readonly told: Standing[];
  readonly states: () => string[];
}

function post(transport: ScriptedTransport, random = 0.5): Posted {
  const clock = new VirtualClock();
  const told: Standing[] = [];
  const outbox = new Outbox(transport.send, clock.options(random));
  const entry = outbox.post(frozenSubmission(), ({standing}) => told.push(standing));
  return {entry, clock, told, states: () => told.map(({state}) => state)};
}

describe('the outbox', () => {
  it('sends once when the endpoint accepts, and never again', async () => {
    const transport = scriptedTransport(acknowledged);
    const {entry, clock, told} = post(transport);
    expect(entry.standing).to.deep.equal({state: 'sending', attempt: 1});
    await flush();
    entry.tryNow();
    entry.wake();
    await clock.advance(2 * TIME_TO_LIVE);
    expect(told).to.deep.equal([{state: 'sending', attempt: 1}, {state: 'sent'}]);
    expect(transport.calls).to.have.lengthOf(1);
    expect(clock.timers).to.deep.equal([]);
  });

  it('asks the person where the way to the endpoint breaks in a way that nobody foresaw', async () => {
    const outbox = new Outbox(() => Promise.reject(new Error('unforeseen')), new VirtualClock().options(0.5));
    const entry = outbox.post(frozenSubmission(), () => {});
    await flush();
    expect(entry.standing).to.deep.equal({state: 'waiting', automatic: false});
  });

  it('says nothing of thanks before the endpoint has answered', async () => {
    const transport = heldTransport();
    const {entry, clock} = post(transport);
    await clock.advance(hour);
    expect(entry.standing.state).to.equal('sending');
    transport.answer(acknowledged);
    await flush();
    expect(entry.standing.state).to.equal('sent');
  });

  it('waits and tries again by itself when the endpoint is unavailable', async () => {
    const transport = scriptedTransport(retry, acknowledged);
    const {clock, told} = post(transport);
    await flush();
    expect(told.at(-1)).to.deep.equal({state: 'waiting', automatic: true});
    await clock.advance(FIRST_BACK_OFF);
    expect(told).to.deep.equal([
      {state: 'sending', attempt: 1},
      {state: 'waiting', automatic: true},
      {state: 'sending', attempt: 2},
      {state: 'sent'},
    ]);
    expect(transport.calls).to.have.lengthOf(2);
  });

  it('waits exactly as long as the endpoint asks', async () => {
    const transport = scriptedTransport({kind: 'retry', after: 90_000}, acknowledged);
    const {clock, states} = post(transport, 0);
    await clock.advance(89_999);
    expect(transport.calls).to.have.lengthOf(1);
    await clock.advance(1);
    expect(states().at(-1)).to.equal('sent');
  });

  it('takes its own pause when the endpoint asks for none, so that it is not asked without end', async () => {
    const transport = scriptedTransport({kind: 'retry', after: 0});
    const {clock} = post(transport, 0.5);
    await flush();
    expect(clock.timers).to.deep.equal([500]);
  });

  const ceilings = [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300].map((seconds) => seconds * 1000);
  for (const random of [0, 0.5, 0.999]) {
    it(`pauses up to twice as long each time, at most five minutes; here ${random} of it`, async () => {
      const {clock} = post(scriptedTransport(retry), random);
      await flush();
      const pauses: number[] = [];
      for (let attempt = 0; attempt < ceilings.length; attempt += 1) {
        expect(clock.timers).to.have.lengthOf(1);
        const pause = clock.timers[0] as number;
        pauses.push(pause);
        // With random 0 every timer is due at once: run the next one only.
        if (random === 0) break;
        await clock.advance(pause);
      }
      const expected = ceilings.map((ceiling) => random * ceiling).slice(0, pauses.length);
      expect(pauses).to.deep.equal(expected);
      expect(Math.max(...ceilings)).to.equal(LONGEST_BACK_OFF);
    });
  }

  describe('when the endpoint may have stored it', () => {
    it('never repeats by itself, whatever wakes it', async () => {
      const transport = scriptedTransport(unconfirmed);
      const {entry, clock, told} = post(transport);
      await flush();
      for (let round = 0; round < 3; round += 1) {
        entry.wake();
        await clock.advance(TIME_TO_LIVE);
      }
      expect(transport.calls).to.have.lengthOf(1);
      expect(told.at(-1)).to.deep.equal({state: 'waiting', automatic: false});
      expect(clock.timers).to.deep.equal([]);
    });

    it('repeats when the person asks for it', async () => {
      const transport = scriptedTransport(unconfirmed, acknowledged);
      const {entry, states} = post(transport);
      await flush();
      entry.tryNow();
      await flush();
      expect(states()).to.deep.equal(['sending', 'waiting', 'sending', 'sent']);
    });
  });

  it('stops for good when the endpoint refuses, and says why', async () => {
    const transport = scriptedTransport(rejected, acknowledged);
    const {entry, clock, told} = post(transport);
    await flush();
    entry.tryNow();
    entry.wake();
    await clock.advance(2 * TIME_TO_LIVE);
    expect(transport.calls).to.have.lengthOf(1);
    expect(told.at(-1)).to.deep.equal({
      state: 'rejected',
      status: 422,
      problems: [{field: 'improve', code: 'too-long'}],
    });
  });

  it('does not try by itself where the set-up is wrong, but when the person asks for it', async () => {
    const transport = scriptedTransport(misconfigured, acknowledged);
    const {entry, clock, told} = post(transport);
    await flush();
    expect(told.at(-1)).to.deep.equal({state: 'misconfigured', reason: {code: 'status', status: 404}});
    entry.wake();
    await clock.advance(TIME_TO_LIVE / 2);
    expect(transport.calls).to.have.lengthOf(1);
    entry.tryNow();
    await flush();
    expect(entry.standing.state).to.equal('sent');
  });

  it('gives up after a day, and not before', async () => {
    const transport = scriptedTransport({kind: 'retry', after: hour});
    const {entry, clock} = post(transport);
    await clock.advance(TIME_TO_LIVE - 1);
    expect(entry.standing).to.deep.equal({state: 'waiting', automatic: true});
    expect(transport.calls).to.have.lengthOf(24);
    await clock.advance(1);
    expect(entry.standing).to.deep.equal({state: 'expired'});
    // The last attempt is made at the last moment.
    expect(transport.calls).to.have.lengthOf(25);
    entry.tryNow();
    entry.wake();
    await clock.advance(TIME_TO_LIVE);
    expect(transport.calls).to.have.lengthOf(25);
  });

  it('never waits beyond the end of the day', async () => {
    const transport = heldTransport();
    const {clock} = post(transport);
    await clock.advance(TIME_TO_LIVE - 60_000);
    transport.answer({kind: 'retry', after: hour});
    await flush();
    expect(clock.timers).to.deep.equal([60_000]);
  });

  it('still gives thanks for an attempt that is answered after the day', async () => {
    const transport = heldTransport();
    const {entry, clock} = post(transport);
    await clock.advance(TIME_TO_LIVE + hour);
    transport.answer(acknowledged);
    await flush();
    expect(entry.standing).to.deep.equal({state: 'sent'});
  });

  it('tries at once when it is woken while it waits, and then not also at the appointed time', async () => {
    const transport = scriptedTransport(
      {kind: 'retry', after: hour},
      {kind: 'retry', after: 2 * hour},
      acknowledged,
    );
    const {entry, clock} = post(transport);
    await clock.advance(60_000);
    entry.wake();
    await flush();
    expect(transport.calls).to.have.lengthOf(2);
    await clock.advance(hour);
    expect(transport.calls).to.have.lengthOf(2);
    expect(clock.timers).to.deep.equal([hour]);
  });

  for (const act of ['wake', 'tryNow'] as const) {
    it(`makes one attempt at a time: ${act} does nothing while one is under way`, async () => {
      const transport = heldTransport();
      const {entry, states} = post(transport);
      entry[act]();
      entry[act]();
      await flush();
      expect(transport.calls).to.have.lengthOf(1);
      expect(states()).to.deep.equal(['sending']);
      transport.answer(retry);
      await flush();
      entry[act]();
      entry[act]();
      await flush();
      expect(transport.calls).to.have.lengthOf(2);
    });
  }

  it('sends the same bytes under the same id every time', async () => {
    const transport = scriptedTransport(retry, unconfirmed, misconfigured, retry, acknowledged);
    const {entry, clock} = post(transport);
    for (let round = 0; round < 5; round += 1) {
      entry.tryNow();
      await clock.advance(LONGEST_BACK_OFF);
    }
    expect(transport.calls).to.have.lengthOf(5);
    for (const call of transport.calls) expect(call).to.equal(entry.submission);
    expect(entry.submission).to.deep.equal(frozenSubmission());
  });

  it('tells each standing with the entry it belongs to, which already has it', async () => {
    const seen: [OutboxEntry, Standing][] = [];
    const transport = scriptedTransport(retry, acknowledged);
    const clock = new VirtualClock();
    const entry = new Outbox(transport.send, clock.options()).post(frozenSubmission(), (told) => {
      seen.push([told, told.standing]);
    });
    await clock.advance(FIRST_BACK_OFF);
    expect(seen.map(([, {state}]) => state)).to.deep.equal(['sending', 'waiting', 'sending', 'sent']);
    for (const [told] of seen) expect(told).to.equal(entry);
  });

  it('lets no submission hold up another', async () => {
    const stuck = frozenSubmission();
    const other = frozenSubmission({id: ID.replace('4f', '5f')});
    const clock = new VirtualClock();
    const never = new Promise<Delivery>(() => {});
    const script = scriptedTransport(retry, acknowledged);
    const outbox = new Outbox(
      (submission) => (submission === stuck ? never : script.send(submission)),
      clock.options(),
    );
    const first = outbox.post(stuck, () => {});
    const second = outbox.post(other, () => {});
    await clock.advance(FIRST_BACK_OFF);
    expect([first.standing.state, second.standing.state]).to.deep.equal(['sending', 'sent']);
  });

  it('keeps the timers of two submissions apart', async () => {
    const clock = new VirtualClock();
    const script = scriptedTransport(
      {kind: 'retry', after: 1000},
      {kind: 'retry', after: 5000},
      acknowledged,
    );
    const outbox = new Outbox(script.send, clock.options());
    const first = outbox.post(frozenSubmission(), () => {});
    const second = outbox.post(frozenSubmission({id: ID.replace('4f', '5f')}), () => {});
    await clock.advance(1000);
    expect([first.standing.state, second.standing.state]).to.deep.equal(['sent', 'waiting']);
    await clock.advance(4000);
    expect(second.standing.state).to.equal('sent');
  });

  it('works with the timers of the browser where no others are given', async () => {
    const states: string[] = [];
    const transport = scriptedTransport({kind: 'retry', after: 1}, acknowledged);
    await new Promise<void>((done) => {
      new Outbox(transport.send).post(frozenSubmission(), ({standing: {state}}) => {
        states.push(state);
        if (state === 'sent') done();
      });
    });
    expect(states).to.deep.equal(['sending', 'waiting', 'sending', 'sent']);
  });
});
