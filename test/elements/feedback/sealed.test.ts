import {expect} from '@open-wc/testing';
import '../../../src/catalogues/sealed.js';
import type {HysFailedEvent} from '../../../src/controllers/submission-events.js';
import {TIME_TO_LIVE} from '../../../src/submission/outbox.js';
import {createRecordStore} from '../../../src/submission/record-store.js';
import type {SealedBody} from '../../../src/submission/sealed.js';
import {asksBeforeLeaving, isUnavailable, refuses, useFakeEndpoint} from '../../support/fake-endpoint.js';
import {meetFeedback, modes} from '../../support/feedback-fixture.js';
import {open} from '../../support/sealed-opener.js';
import {sealedVector} from '../../support/sealed-vector.js';
import {until} from '../../support/until.js';

const waiting = 'Your answer has not been sent yet';
const kept = 'You can close this page.';
const store = createRecordStore(() => indexedDB);

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}" outbox="sealed">`, () => {
    const endpoint = useFakeEndpoint();
    const meet = (attributes = {}) =>
      meetFeedback(mode, {
        endpoint: endpoint.address,
        'endpoint-type': 'receiver',
        outbox: 'sealed',
        'outbox-key': sealedVector.publicKey,
        ...attributes,
      });
    afterEach(async () => {
      for (const {id} of await store.all()) await store.remove(id);
    });

    it('keeps what waits on the device, says so truthfully, and lets people leave', async () => {
      endpoint.replies = [isUnavailable];
      const visit = await meet();
      await visit.send('More pictures');
      await visit.see(waiting);
      expect(visit.text).to.include(kept);
      expect(asksBeforeLeaving()).to.equal(false);
      const [record, ...others] = await store.all();
      expect(others).to.deep.equal([]);
      expect(Object.keys(record ?? {}).sort()).to.deep.equal(['body', 'createdAt', 'id', 'url']);
      expect(record?.url).to.equal(new URL(endpoint.address, location.href).href);
      expect(JSON.stringify(record)).not.to.include('pictures');
      const inside = JSON.parse(await open(JSON.parse(record?.body ?? '') as SealedBody)) as {
        id: string;
        answers: {improve: string};
      };
      expect(inside.id).to.equal(record?.id);
      expect(inside.answers.improve).to.equal('More pictures');
    });

    it('sends the same sealed bytes at every attempt, and leaves nothing on the device', async () => {
      const [first, second] = [isUnavailable, isUnavailable];
      endpoint.replies = [first, second, ({body}) => new Response(JSON.stringify({id: body.id}))];
      const visit = await meet();
      await visit.send('More pictures');
      await visit.see(waiting);
      await visit.press('Try now');
      await until(
        () => endpoint.requests.length === 2 && !visit.has('.actions .status:not(:empty)'),
        'it has failed twice',
      );
      await visit.press('Try now');
      await visit.see('Thank you. We have your answer.');
      expect(new Set(endpoint.requests.map(({text}) => text)).size).to.equal(1);
      expect(endpoint.last.body['schema']).to.equal('have-your-say/sealed/1');
      expect(await store.all()).to.deep.equal([]);
    });

    it('takes from the device what the receiver has refused; the words are still on screen', async () => {
      endpoint.replies = [refuses];
      const visit = await meet();
      await visit.send('More pictures');
      await visit.see('Your answer was not accepted');
      expect(visit.text).to.include('More pictures');
      let records = await store.all();
      while (records.length) records = await store.all();
      expect(records).to.deep.equal([]);
    });

    it('goes on in memory without a key, and asks before the page is left', async () => {
      endpoint.replies = [isUnavailable];
      const visit = await meet({'outbox-key': ''});
      await visit.send('More pictures');
      await visit.see(waiting);
      expect(visit.text).to.include('Keep this page open');
      expect(asksBeforeLeaving()).to.equal(true);
      expect(endpoint.last.text).to.include('More pictures');
      expect(await store.all()).to.deep.equal([]);
    });

    it('deletes what an earlier visit has left for a day, and an open page says so', async () => {
      const visit = await meet();
      const failures: string[] = [];
      const listen = (event: Event) => failures.push((event as HysFailedEvent).reason);
      document.addEventListener('hys-failed', listen);
      await store.put({
        id: crypto.randomUUID(),
        url: new URL(endpoint.address, location.href).href,
        body: '{"schema":"have-your-say/sealed/1"}',
        createdAt: Date.now() - TIME_TO_LIVE,
      });
      dispatchEvent(new Event('online'));
      await until(() => failures.length, 'it is counted');
      await visit.element.updateComplete;
      expect(visit.text).to.include('An answer given in this browser could not be sent.');
      document.removeEventListener('hys-failed', listen);
      expect(failures).to.deep.equal(['expired']);
      expect(endpoint.requests).to.deep.equal([]);
      expect(await store.all()).to.deep.equal([]);
    });
  });
}
