import {expect} from '@open-wc/testing';
import type {Delivery} from '../../src/submission/delivery.js';
import type {Transport} from '../../src/submission/transport.js';
import {frozenSubmission, ID} from './fakes/submission.js';

/** Every way in which an attempt can end, and what a transport makes of it. */
export const endings = {
  accepted: {kind: 'acknowledged'},
  'sent to where nobody can read the answer': {kind: 'passed-on', to: 'say.example'},
  'answered by a login page': {kind: 'unconfirmed'},
  unavailable: {kind: 'retry'},
  'asked to wait ten seconds': {kind: 'retry', after: 10_000},
  'without a network': {kind: 'retry'},
  'never answered': {kind: 'retry'},
  'cut off in the middle of the answer': {kind: 'retry'},
  'refused, with a reason': {
    kind: 'rejected',
    status: 422,
    problems: [{field: 'improve', code: 'too-long'}],
  },
  'sent to a wrong address': {kind: 'misconfigured', reason: {code: 'status', status: 404}},
  'blocked by the policy of the page': {kind: 'misconfigured', reason: {code: 'content-security-policy'}},
  'not allowed from this origin': {kind: 'misconfigured', reason: {code: 'cross-origin'}},
} as const satisfies Record<string, Delivery>;

export type Ending = keyof typeof endings;

/** What every transport keeps to, the ones in the tests too. `make` gives one whose every attempt ends that way. */
export function transportContract(name: string, make: (ending: Ending) => Transport): void {
  describe(`${name} as a transport`, () => {
    for (const [ending, delivery] of Object.entries(endings) as [Ending, Delivery][]) {
      it(`says '${delivery.kind}' for an attempt that is ${ending}, and throws nothing`, async () => {
        expect(await make(ending)(frozenSubmission())).to.deep.equal(delivery);
      });
    }

    it('answers later, never at once', () => {
      for (const ending of Object.keys(endings) as Ending[]) {
        expect(make(ending)(frozenSubmission())).to.be.instanceOf(Promise);
      }
    });

    it('says the same of the same submission when it is asked again', async () => {
      for (const ending of Object.keys(endings) as Ending[]) {
        const send = make(ending);
        await send(frozenSubmission());
        expect(await send(frozenSubmission()), ending).to.deep.equal(endings[ending]);
      }
    });

    it('takes two submissions at a time', async () => {
      const send = make('accepted');
      const both = [frozenSubmission(), frozenSubmission({id: ID.replace('4f', '5f')})];
      expect(await Promise.all(both.map(send))).to.deep.equal([endings.accepted, endings.accepted]);
    });

    it('leaves the submission as it was', async () => {
      const submission = Object.freeze(frozenSubmission());
      const before = JSON.stringify(submission);
      for (const ending of Object.keys(endings) as Ending[]) await make(ending)(submission);
      expect(JSON.stringify(submission)).to.equal(before);
    });
  });
}
