import {expect} from '@open-wc/testing';
import type {Delivery} from '../../src/submission/delivery.js';
import type {FetchTransportOptions} from '../../src/submission/fetch-transport.js';
import {createFetchTransport, readAnswer, REQUEST_TIMEOUT} from '../../src/submission/fetch-transport.js';
import type {Service, ServiceName} from '../../src/submission/services.js';
import {serviceNamed} from '../../src/submission/services.js';
import type {Transport} from '../../src/submission/transport.js';
import type {FetchStep, ScriptedFetch} from '../support/fakes/scripted-fetch.js';
import {answers, fails, hangs, opaque, scriptedFetch} from '../support/fakes/scripted-fetch.js';
import {frozenSubmission, ID} from '../support/fakes/submission.js';
import {flush} from '../support/fakes/virtual-clock.js';

const url = 'https://say.example/answers';
const accepted = answers(200, {body: JSON.stringify({id: ID})});

function transportOver(
  script: ScriptedFetch,
  {
    service = 'json',
    ...options
  }: Partial<Omit<FetchTransportOptions, 'service'>> & {service?: ServiceName} = {},
): Transport {
  return createFetchTransport({
    url,
    service: serviceNamed(service) as Service,
    fetch: script.fetch,
    now: () => 0,
    ...options,
  });
}

/** The requests that a script got, in short: what kind each was. */
const kinds = ({calls}: ScriptedFetch) =>
  calls.map(({init}) => (init.mode === 'no-cors' ? 'is it there?' : init.keepalive ? 'keepalive' : 'plain'));

const of = (bytes: number) => ({...frozenSubmission(), body: 'x'.repeat(bytes)});

/** A clock that goes on by so much with every request that is answered. */
function slowBy(milliseconds: number, step: FetchStep): {now: () => number; step: FetchStep} {
  let time = 0;
  return {
    now: () => time,
    step: (call) => {
      time += milliseconds;
      return step(call);
    },
  };
}

describe('sending by fetch', () => {
  describe('the request', () => {
    const common = {
      method: 'POST',
      mode: 'cors',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      keepalive: true,
    };
    const headers = {Accept: 'application/json', 'Content-Type': 'application/json'};

    for (const [service, expected] of [
      ['json', headers],
      ['receiver', {...headers, 'Idempotency-Key': ID}],
    ] as const) {
      it(`is exactly this for ${service}`, async () => {
        const script = scriptedFetch(accepted);
        const submission = frozenSubmission();
        await transportOver(script, {service})(submission);
        expect(script.calls).to.have.lengthOf(1);
        const {url: address, init} = script.calls[0] as (typeof script.calls)[number];
        const {signal, headers: sent, ...rest} = init;
        expect(address).to.equal(url);
        expect({...rest}).to.deep.equal({...common, body: submission.body});
        expect({...sent}).to.deep.equal(expected);
        expect(signal).to.be.instanceOf(AbortSignal);
      });
    }

    it('inherits nothing, neither itself nor its headers', async () => {
      const script = scriptedFetch(fails, fails, opaque, fails);
      await transportOver(script, {service: 'receiver'})(frozenSubmission());
      expect(kinds(script)).to.include('is it there?');
      for (const {init} of script.calls) {
        expect(Object.getPrototypeOf(init)).to.equal(null);
        if (init.headers) expect(Object.getPrototypeOf(init.headers)).to.equal(null);
      }
    });

    it('is the same on a page that has changed what every object has', async () => {
      const patches = {
        method: 'GET',
        credentials: 'include',
        integrity: 'sha256-x',
        'X-Page': '1',
        window: 7,
      };
      let request: Request | undefined;
      const script = scriptedFetch((call) => {
        request = new Request(call.url, call.init);
        return accepted(call);
      });
      let delivery: Promise<Delivery>;
      for (const [key, value] of Object.entries(patches)) {
        Object.defineProperty(Object.prototype, key, {
          value,
          configurable: true,
          enumerable: true,
          writable: true,
        });
      }
      try {
        // The request is made before anything is awaited, so nothing else sees the patches.
        delivery = transportOver(script)(frozenSubmission());
      } finally {
        for (const key of Object.keys(patches)) delete (Object.prototype as Record<string, unknown>)[key];
      }
      expect(await delivery).to.deep.equal({kind: 'acknowledged'});
      expect(request).to.include({method: 'POST', credentials: 'omit', integrity: ''});
      expect(request?.headers.has('X-Page')).to.equal(false);
    });

    it('to ask whether an address is there carries no answer, no cookie and no referrer', async () => {
      const script = scriptedFetch(fails, fails, opaque, fails);
      await transportOver(script)(frozenSubmission());
      const probe = script.calls.find(({init}) => init.mode === 'no-cors');
      const {signal, ...rest} = probe?.init ?? {};
      expect(signal).to.be.instanceOf(AbortSignal);
      expect(probe?.url).to.equal(url);
      expect({...rest}).to.deep.equal({
        mode: 'no-cors',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      });
    });

    it('is given fifteen seconds', () => expect(REQUEST_TIMEOUT).to.equal(15_000));

    it('is given up for good when its time is over', async () => {
      let aborted = false;
      const script = scriptedFetch((call) => {
        call.init.signal?.addEventListener('abort', () => (aborted = true));
        return hangs(call);
      });
      await transportOver(script, {timeout: 1})(frozenSubmission());
      expect(aborted).to.equal(true);
    });
  });

  describe('when no answer comes', () => {
    interface Row {
      readonly name: string;
      readonly steps: readonly [FetchStep, ...FetchStep[]];
      readonly delivery: Delivery;
      readonly requests: readonly string[];
      /** How long each request takes, in milliseconds. */
      readonly slow?: number;
      readonly blocked?: boolean;
    }
    const misconfigured = (code: 'content-security-policy' | 'cross-origin'): Delivery => ({
      kind: 'misconfigured',
      reason: {code},
    });
    const rows: readonly Row[] = [
      {
        name: 'and the address cannot be reached, it will be tried again',
        steps: [fails],
        delivery: {kind: 'retry'},
        requests: ['keepalive', 'plain', 'is it there?'],
      },
      {
        name: 'because the policy of the page blocked it, the set-up is wrong, and nothing more is asked',
        steps: [fails],
        blocked: true,
        delivery: misconfigured('content-security-policy'),
        requests: ['keepalive', 'plain'],
      },
      {
        name: 'from an address that is there, twice, the address does not allow this origin',
        steps: [fails, fails, opaque, fails],
        delivery: misconfigured('cross-origin'),
        requests: ['keepalive', 'plain', 'is it there?', 'keepalive', 'plain'],
      },
      {
        name: 'only once, the second answer counts',
        steps: [fails, fails, opaque, accepted],
        delivery: {kind: 'acknowledged'},
        requests: ['keepalive', 'plain', 'is it there?', 'keepalive'],
      },
      {
        name: 'only once, a second answer that is no is a no',
        steps: [fails, fails, opaque, answers(422)],
        delivery: {kind: 'rejected', status: 422, problems: []},
        requests: ['keepalive', 'plain', 'is it there?', 'keepalive'],
      },
      {
        name: 'within 50 ms, the browser may have refused keepalive: once more without it',
        steps: [fails, accepted],
        slow: 49,
        delivery: {kind: 'acknowledged'},
        requests: ['keepalive', 'plain'],
      },
      {
        name: 'after 50 ms, it may have left: not once more without keepalive',
        steps: [fails, fails],
        slow: 50,
        delivery: {kind: 'retry'},
        requests: ['keepalive', 'is it there?'],
      },
      {
        name: 'in all the time there is, it will be tried again, and nothing more is asked now',
        steps: [fails, opaque, fails],
        slow: REQUEST_TIMEOUT,
        delivery: {kind: 'retry'},
        requests: ['keepalive'],
      },
      {
        name: 'from an address that is there but too slow, it will be tried again',
        steps: [fails, opaque, fails],
        slow: REQUEST_TIMEOUT / 2,
        delivery: {kind: 'retry'},
        requests: ['keepalive', 'is it there?', 'keepalive'],
      },
    ];
    for (const {name, steps, slow = 0, blocked = false, delivery, requests} of rows) {
      it(name, async () => {
        let next = 0;
        const timed = slowBy(slow, (call) => (steps[Math.min(next++, steps.length - 1)] as FetchStep)(call));
        const script = scriptedFetch(timed.step);
        const send = transportOver(script, {now: timed.now, blockedByPolicy: () => Promise.resolve(blocked)});
        expect(await send(frozenSubmission())).to.deep.equal(delivery);
        expect(kinds(script)).to.deep.equal(requests);
      });
    }

    it('before the time is over, it will be tried again', async () => {
      let time = 0;
      const script = scriptedFetch((call) => {
        call.init.signal?.addEventListener('abort', () => (time += REQUEST_TIMEOUT));
        return hangs(call);
      });
      const send = transportOver(script, {timeout: 1, now: () => time});
      expect(await send(frozenSubmission())).to.deep.equal({kind: 'retry'});
      expect(script.calls.length).to.be.at.most(2);
    });

    it('and the page has a fetch that cannot be given up, it will be tried again all the same', async () => {
      const script = scriptedFetch(() => new Promise(() => {}));
      expect(await transportOver(script, {timeout: 1})(frozenSubmission())).to.deep.equal({kind: 'retry'});
    });

    it('because the page has a fetch that throws, it will be tried again', async () => {
      const script = scriptedFetch(() => {
        throw new Error('patched');
      });
      expect(await transportOver(script)(frozenSubmission())).to.deep.equal({kind: 'retry'});
    });

    it('the policy is asked about the address, and about the time since the attempt began', async () => {
      const asked: unknown[] = [];
      const send = transportOver(scriptedFetch(fails), {
        now: () => 1234,
        blockedByPolicy: (...question) => Promise.resolve(asked.push(question) < 0),
      });
      await send(frozenSubmission());
      expect(asked).to.deep.equal([[url, 1234]]);
    });
  });

  describe('keepalive, of which all of a page share 64 KiB', () => {
    /** Answers that the test gives one by one. */
    function held(): {script: ScriptedFetch; release: () => Promise<void>} {
      const open: (() => void)[] = [];
      const script = scriptedFetch(
        (call) => new Promise((resolve) => open.push(() => resolve(accepted(call)))),
      );
      const release = async () => {
        open.shift()?.();
        // Reading an answer takes the browser a turn or two of its own.
        await flush();
      };
      return {script, release};
    }

    it('is used up to 60,000 bytes', async () => {
      for (const [bytes, kind] of [
        [60_000, 'keepalive'],
        [60_001, 'plain'],
      ] as const) {
        const script = scriptedFetch(accepted);
        await transportOver(script)(of(bytes));
        expect(kinds(script)).to.deep.equal([kind]);
      }
    });

    it('counts bytes and not characters', async () => {
      const script = scriptedFetch(accepted);
      await transportOver(script)({...frozenSubmission(), body: '€'.repeat(20_001)});
      expect(kinds(script)).to.deep.equal(['plain']);
    });

    it('is shared by all elements of the page, and free again after the answer', async () => {
      const {script, release} = held();
      const first = transportOver(script)(of(40_000));
      const second = transportOver(script)(of(20_001));
      const third = transportOver(script)(of(20_000));
      expect(kinds(script)).to.deep.equal(['keepalive', 'plain', 'keepalive']);
      for (let index = 0; index < 3; index += 1) await release();
      await Promise.all([first, second, third]);
      const last = transportOver(script)(of(60_000));
      await release();
      await last;
      expect(kinds(script).at(-1)).to.equal('keepalive');
    });

    it('is free again after a failure', async () => {
      for (const step of [fails, answers(503), answers(422)])
        await transportOver(scriptedFetch(step))(of(60_000));
      const script = scriptedFetch(accepted);
      await transportOver(script)(of(60_000));
      expect(kinds(script)).to.deep.equal(['keepalive']);
    });

    it('is used for nine requests at a time', async () => {
      const {script, release} = held();
      const sent = Array.from({length: 10}, () => transportOver(script)(of(1)));
      expect(kinds(script)).to.deep.equal([...Array<string>(9).fill('keepalive'), 'plain']);
      for (let index = 0; index < 10; index += 1) await release();
      await Promise.all(sent);
    });
  });

  describe('the answer', () => {
    it('is read in full where it is short, across the parts in which it comes', async () => {
      const bytes = new TextEncoder().encode('{"a":"ŵ😀"}');
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
          controller.close();
        },
      });
      const response = new Response(body, {status: 201, headers: {'Retry-After': '7'}});
      expect(await readAnswer(response)).to.deep.equal({
        status: 201,
        redirected: false,
        retryAfter: '7',
        body: '{"a":"ŵ😀"}',
      });
    });

    it('may have no body', async () => {
      const expected = {status: 204, redirected: false, retryAfter: null, body: ''};
      expect(await readAnswer(new Response(null, {status: 204}))).to.deep.equal(expected);
    });

    it('says whether it came by a redirect', async () => {
      const response = await answers(200, {redirected: true})({url, init: {}});
      expect((await readAnswer(response)).redirected).to.equal(true);
    });

    it('that sends the browser elsewhere is no thanks, and is not hidden among the failures', async () => {
      const redirects = () =>
        Promise.resolve(Object.defineProperty(new Response(), 'type', {value: 'opaqueredirect'}));
      for (const [service, kind] of [
        ['json', 'unconfirmed'],
        ['receiver', 'retry'],
      ] as const) {
        const script = scriptedFetch(redirects);
        expect((await transportOver(script, {service})(frozenSubmission())).kind).to.equal(kind);
        expect(script.calls, 'asked once').to.have.lengthOf(1);
      }
    });

    it('is not read to its end where it is a megabyte', async () => {
      let pulled = 0;
      let cancelled = false;
      const part = new Uint8Array(16 * 1024).fill(32);
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          pulled += part.length;
          if (pulled > 1024 * 1024) controller.close();
          else controller.enqueue(part);
        },
        cancel: () => void (cancelled = true),
      });
      const script = scriptedFetch(() => Promise.resolve(new Response(body)));
      expect(await transportOver(script)(frozenSubmission())).to.deep.equal({kind: 'acknowledged'});
      expect(pulled).to.be.at.most(128 * 1024);
      expect(cancelled).to.equal(true);
    });

    it('of our receiver counts only with the id of what was sent', async () => {
      const other = answers(200, {body: '{"id":"00000000-0000-4000-8000-000000000000"}'});
      const both = [accepted, other].map((step) =>
        transportOver(scriptedFetch(step), {service: 'receiver'})(frozenSubmission()),
      );
      expect(await Promise.all(both)).to.deep.equal([{kind: 'acknowledged'}, {kind: 'retry'}]);
    });

    it('that asks to wait until a date is measured by the clock of the page', async () => {
      const script = scriptedFetch(answers(503, {headers: {'Retry-After': 'Mon, 02 Mar 2026 09:00:30 GMT'}}));
      const send = transportOver(script, {now: () => Date.UTC(2026, 2, 2, 9)});
      expect(await send(frozenSubmission())).to.deep.equal({kind: 'retry', after: 30_000});
    });
  });
});
