import {expect} from '@open-wc/testing';
import {loadConsultations} from '../../src/consultation/load.js';
import {clinics} from '../support/consultations.js';

const URL_OF_LIST = 'https://example.org/pages/list.json';
const load = (answer: typeof fetch, timeout = 1_000) =>
  loadConsultations(URL_OF_LIST, {fetch: answer, timeout});
const answering =
  (body: string, init?: ResponseInit): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, init));

describe('The consultations at an address', () => {
  it('are asked for without cookies, and without saying from which page', async () => {
    const asked: {url: string; init: RequestInit}[] = [];
    const read = await load((url, init) => {
      asked.push({url: String(url), init: init as RequestInit});
      return Promise.resolve(new Response(JSON.stringify([clinics])));
    });
    expect('failure' in read).to.be.false;
    expect(asked).to.have.length(1);
    expect(asked[0]?.url).to.equal(URL_OF_LIST);
    expect(asked[0]?.init).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
    expect(Object.getPrototypeOf(asked[0]?.init)).to.be.null;
  });

  const failures: readonly (readonly [title: string, answer: typeof fetch, says: RegExp])[] = [
    ['an address that is not there', answering('gone', {status: 404}), /status 404/],
    ['a page where JSON was expected', answering('<!doctype html><p>Log in'), /JSON|token/i],
    ['more than anybody would write', answering(`"${'x'.repeat(5_000_001)}"`), /more than 5000000 bytes/],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), /Failed to fetch/],
  ];
  for (const [title, answer, says] of failures) {
    it(`come to nothing with ${title}, and it is said why`, async () => {
      const read = await load(answer);
      expect('failure' in read && read.failure).to.match(says);
    });
  }

  it('are read no further than that', async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        pulled += 1;
        if (pulled === 50) controller.close();
        else controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
    });
    let signal: AbortSignal | null | undefined;
    const read = await load((_, init) => {
      ({signal} = init ?? {});
      return Promise.resolve(new Response(body));
    });
    expect('failure' in read).to.be.true;
    expect(pulled).to.be.below(8);
    expect(signal?.aborted, 'the rest is no longer asked for').to.be.true;
  });

  it('may come in pieces, also within a character', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify([{...clinics, title: 'Gŵyl'}]));
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const read = await load(() => Promise.resolve(new Response(body)));
    expect('consultations' in read && read.consultations[0]?.title).to.equal('Gŵyl');
  });

  it('come to nothing where no answer ever comes, even if nobody listens to the signal', async () => {
    const read = await load(() => new Promise(() => {}), 20);
    expect('failure' in read && read.failure).to.include('no answer in 0.02 seconds');
  });
});
