import {expect} from '@open-wc/testing';
import {fetchText} from '../../src/sources/fetch-text.js';

const fetched = (answer: typeof fetch, signal?: AbortSignal) =>
  fetchText('https://example.org/list', {largest: 1000, timeout: 20, fetch: answer, signal});

describe('What another system publishes', () => {
  it('is fetched without cookies, without saying from which page, and without inherited options', async () => {
    let init: RequestInit | undefined;
    const outcome = await fetched((_, asked) => {
      init = asked;
      return Promise.resolve(new Response('words'));
    });
    expect(outcome).to.deep.equal({text: 'words', url: 'https://example.org/list'});
    expect(init).to.include({method: 'GET', credentials: 'omit', referrerPolicy: 'no-referrer'});
    expect(Object.getPrototypeOf(init)).to.equal(null);
  });

  for (const [title, answer, failure, detail] of [
    ['is not there', () => new Response('gone', {status: 404}), 'status', 'status 404'],
    ['is too large', () => new Response('x'.repeat(1001)), 'too-large', 'more than 1000 bytes'],
  ] as const) {
    it(`comes to nothing where it ${title}`, async () => {
      expect(await fetched(() => Promise.resolve(answer()))).to.deep.equal({failure, detail});
    });
  }

  it('comes to nothing without a network', async () => {
    const outcome = await fetched(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(outcome).to.deep.equal({failure: 'unreachable', detail: 'TypeError: Failed to fetch'});
  });

  it('comes to nothing where no answer ever comes, even if nobody listens to the signal', async () => {
    let signal: AbortSignal | null | undefined;
    const outcome = await fetched((_, init) => {
      ({signal} = init ?? {});
      return new Promise(() => {});
    });
    expect(outcome).to.deep.equal({failure: 'timeout', detail: 'no answer in 0.02 seconds'});
    expect(signal?.aborted, 'it is no longer asked for').to.equal(true);
  });

  it('is no longer asked for when nobody wants it any more', async () => {
    const controller = new AbortController();
    const asking = fetched(
      (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        }),
      controller.signal,
    );
    controller.abort();
    expect((await asking) as object).to.include({failure: 'unreachable'});
  });
});
