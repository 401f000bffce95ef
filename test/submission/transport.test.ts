import type {Service} from '../../src/submission/services.js';
import {createFetchTransport} from '../../src/submission/fetch-transport.js';
import {serviceNamed} from '../../src/submission/services.js';
import type {FetchStep} from '../support/fakes/scripted-fetch.js';
import {answers, fails, hangs, opaque, scriptedFetch} from '../support/fakes/scripted-fetch.js';
import {heldTransport, scriptedTransport} from '../support/fakes/scripted-transport.js';
import type {Ending} from '../support/transport-contract.js';
import {endings, transportContract} from '../support/transport-contract.js';

/** An answer that begins and then breaks off. */
const breaksOff: FetchStep = ({init}) => {
  if (init.mode === 'no-cors') return Promise.reject(new TypeError('Failed to fetch'));
  const start = new TextEncoder().encode('{"ok":');
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(start),
    pull: (controller) => controller.error(new TypeError('network error')),
  });
  return Promise.resolve(new Response(body));
};

const steps: Readonly<Record<Ending, FetchStep>> = {
  accepted: answers(200, {body: '{"ok":true}'}),
  'sent to where nobody can read the answer': opaque,
  'answered by a login page': answers(200, {body: '<!doctype html>'}),
  unavailable: answers(503),
  'asked to wait ten seconds': answers(503, {headers: {'Retry-After': '10'}}),
  'without a network': fails,
  'never answered': hangs,
  'cut off in the middle of the answer': breaksOff,
  'refused, with a reason': answers(422, {body: '{"fields":[{"field":"improve","code":"too-long"}]}'}),
  'sent to a wrong address': answers(404),
  'blocked by the policy of the page': fails,
  'not allowed from this origin': (call) => (call.init.mode === 'no-cors' ? opaque(call) : fails(call)),
};

transportContract('fetch', (ending) =>
  createFetchTransport({
    url: 'https://say.example/answers',
    service: serviceNamed(
      ending === 'sent to where nobody can read the answer' ? 'google-forms' : 'json',
    ) as Service,
    fetch: scriptedFetch(steps[ending]).fetch,
    blockedByPolicy: () => Promise.resolve(ending === 'blocked by the policy of the page'),
    timeout: ending === 'never answered' ? 1 : 15_000,
  }),
);

transportContract('the script of the outbox tests', (ending) => scriptedTransport(endings[ending]).send);

transportContract('the held attempts of the outbox tests', (ending) => {
  const transport = heldTransport();
  return (submission) => {
    const delivery = transport.send(submission);
    transport.answer(endings[ending]);
    return delivery;
  };
});
