import {expect} from '@open-wc/testing';
import {LARGEST_FEED} from '../../src/feed/feed.js';
import {loadFeed} from '../../src/feed/load.js';
import type {FetchStep} from '../support/fakes/scripted-fetch.js';
import {answers, fails, hangs, scriptedFetch} from '../support/fakes/scripted-fetch.js';
import {useFakeClock} from '../support/fake-clock.js';
import {isFeed, origin} from '../support/feeds.js';

const body = '[{"id":1,"title":"Benches"}]';

async function load(step: FetchStep, src = '/feed.json', signal = new AbortController().signal) {
  const script = scriptedFetch(step);
  const read = await loadFeed(src, {base: origin.base, signal, fetch: script.fetch, now: () => origin.now});
  return {read, calls: script.calls, outcome: isFeed(read) ? read.items.length : read.failure};
}

/** A body that comes in pieces, and what was read of it. */
function pieces(piece: Uint8Array<ArrayBuffer>, count: number) {
  const seen = {pulled: 0, cancelled: false};
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (seen.pulled === count) return controller.close();
      seen.pulled += 1;
      controller.enqueue(piece);
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return {seen, step: (() => Promise.resolve(new Response(stream))) as FetchStep};
}

describe('loading a feed', () => {
  it('asks for it without cookies, without saying who asks, and without inherited options', async () => {
    const {calls, outcome} = await load(answers(200, {body}));
    expect(outcome).to.equal(1);
    expect(calls[0]?.url).to.equal('https://www.example.nhs.uk/feed.json');
    expect(Object.getPrototypeOf(calls[0]?.init)).to.equal(null);
    expect(calls[0]?.init).to.include({method: 'GET', credentials: 'omit', referrerPolicy: 'no-referrer'});
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,[]',
    'file:///etc/passwd',
    'blob:x',
    'http://[',
  ]) {
    it(`never asks for ${src}`, async () => {
      const {calls, outcome} = await load(answers(200, {body}), src);
      expect([calls.length, outcome]).to.deep.equal([0, 'address']);
    });
  }

  it('says whether the network, the server or the feed is at fault', async () => {
    expect((await load(fails)).outcome).to.equal('unreachable');
    expect((await load(answers(500))).outcome).to.equal('status');
    expect((await load(answers(404, {body}))).outcome).to.equal('status');
    expect((await load(answers(200, {body: '<!doctype html>'}))).outcome).to.equal('page');
    expect((await load(answers(204))).outcome).to.equal('no-feed');
  });

  it('stops reading what is too large', async () => {
    const {seen, step} = pieces(new Uint8Array(1_000_000).fill(32), 50);
    expect((await load(step)).outcome).to.equal('too-large');
    expect(seen.pulled).to.be.below(LARGEST_FEED / 1_000_000 + 3);
  });

  it('puts characters together that come in two pieces', async () => {
    const bytes = new TextEncoder().encode('[{"id":1,"title":"ŵ"}]');
    const stream = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const {read} = await load(() => Promise.resolve(new Response(stream)));
    expect(isFeed(read) && read.items[0]?.whole().title).to.equal('ŵ');
  });

  it('reads other encodings that the server or the XML names', async () => {
    const latin = new Uint8Array(
      [
        ...`<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><title>T\xea</title></item></channel></rss>`,
      ].map((c) => c.charCodeAt(0)),
    );
    for (const type of ['', 'text/xml; charset=iso-8859-1']) {
      const {read} = await load(() =>
        Promise.resolve(new Response(latin, {headers: {'content-type': type}})),
      );
      expect(isFeed(read) && read.items[0]?.whole().title).to.equal('Tê');
    }
    const {outcome} = await load(() =>
      Promise.resolve(new Response(body, {headers: {'content-type': 'text/json; charset=martian'}})),
    );
    expect(outcome).to.equal(1);
  });

  describe('with a clock', () => {
    const clock = useFakeClock();

    it('gives up after 10 seconds', async () => {
      const loading = load(hangs);
      clock.pass(10_000);
      expect((await loading).outcome).to.equal('timeout');
    });

    it('gives up at once when nobody wants it any more', async () => {
      const controller = new AbortController();
      const loading = load(hangs, '/feed.json', controller.signal);
      controller.abort();
      expect((await loading).outcome).to.equal('unreachable');
    });
  });
});
