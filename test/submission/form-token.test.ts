import {expect} from '@open-wc/testing';
import {askForToken, TOKEN_LIFETIME, tokenFor} from '../../src/submission/form-token.js';
import type {FetchStep} from '../support/fakes/scripted-fetch.js';
import {answers, fails, scriptedFetch} from '../support/fakes/scripted-fetch.js';
import {draft} from '../support/fakes/submission.js';
import {freeze} from '../../src/submission/submission.js';

const NOW = Date.UTC(2026, 2, 2, 9);
let addresses = 0;
let url = '';

describe('the token that a receiver gives a page', () => {
  const {fetch} = globalThis;
  beforeEach(() => (url = `https://answers.example/submissions/${(addresses += 1)}`));
  afterEach(() => (globalThis.fetch = fetch));

  const ask = async (...steps: readonly [FetchStep, ...FetchStep[]]) => {
    const script = scriptedFetch(...steps);
    globalThis.fetch = script.fetch;
    await askForToken(url, NOW);
    return script.calls;
  };
  const gives = (token: unknown) => answers(200, {body: JSON.stringify({token})});

  it('is asked for by GET, without credentials or cache, and names the origin alone', async () => {
    const [call] = await ask(gives('abc'));
    expect(call?.url).to.equal(url);
    expect({...call?.init}).to.deep.equal({
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    expect(tokenFor(url, NOW)).to.equal('abc');
  });

  it('is asked for once in 24 hours, and not used for longer', async () => {
    const calls = await ask(gives('abc'));
    await askForToken(url, NOW + TOKEN_LIFETIME - 1);
    expect(calls).to.have.lengthOf(1);
    expect(tokenFor(url, NOW + TOKEN_LIFETIME - 1)).to.equal('abc');
    expect(tokenFor(url, NOW + TOKEN_LIFETIME)).to.equal(undefined);
    await askForToken(url, NOW + TOKEN_LIFETIME);
    expect(calls).to.have.lengthOf(2);
  });

  for (const [what, step] of Object.entries({
    'there is no network': fails,
    'the receiver is older and has none': answers(405, {body: '{"code":"method-not-allowed"}'}),
    'a login page comes': answers(200, {body: '<!doctype html>'}),
    'it is no text': gives(5),
    'it is longer than any of ours': gives('x'.repeat(301)),
  })) {
    it(`is simply not there where ${what}`, async () => {
      await ask(step);
      expect(tokenFor(url, NOW)).to.equal(undefined);
    });
  }

  it('goes with feedback', () => {
    expect(frozen({...draft(), token: 'abc'}).token).to.equal('abc');
  });

  it('never goes with answers about equality, nor with what a child may leave', () => {
    const {page, ...unlinked} = draft();
    expect(page).to.be.an('object');
    expect(frozen({...unlinked, kind: 'equality', token: 'abc'})).not.to.have.property('token');
    expect(frozen({...unlinked, kind: 'panel-sign-up', token: 'abc'})).not.to.have.property('token');
  });
});

const frozen = (of: Parameters<typeof freeze>[0]) =>
  freeze(of, {
    id: '4f9c1b2e-6d3a-4c58-9e07-1a2b3c4d5e6f',
    reference: '7K2M-9QXR-4TB-H6G',
    createdAt: new Date(NOW),
    element: 'hys-feedback',
  }).submission;
