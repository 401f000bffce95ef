/** The add-on script for `outbox="sealed"`: keeps an answer on the device, sealed to the receiver, until it has arrived. */
import {HysFailedEvent} from '../controllers/submission-events.js';
import {createFetchTransport} from '../submission/fetch-transport.js';
import {createRecordStore} from '../submission/record-store.js';
import {readOutboxKey, seal} from '../submission/sealed.js';
import type {Alone} from '../submission/sealed-outbox.js';
import {LONGEST_ALONE, SealedOutbox} from '../submission/sealed-outbox.js';
import {receiver} from '../submission/services.js';
import type {FrozenSubmission} from '../submission/submission.js';
import {version} from '../version.js';
import {add} from './add.js';

/** So long whoever asks for a lock waits for an answer. */
const PATIENCE = 1000;

/** One Web Lock for each id. Where there are none, as in a sandboxed frame, every tab is as if it were alone. */
const alone: Alone = (id, work) =>
  new Promise((resolve) => {
    let isDone = false;
    const run = () => {
      isDone = true;
      const working = work();
      resolve(working);
      return working;
    };
    // An answer is due at once. Beside a frozen tab, and in WebKit, a request for a lock has been left without one.
    const guard = setTimeout(() => isDone || void run(), PATIENCE);
    const settled = async () => {
      await navigator.locks.request(`have-your-say/outbox/${id}`, {ifAvailable: true}, async (lock) => {
        clearTimeout(guard);
        if (isDone) return;
        if (lock) return Promise.race([run(), new Promise((over) => setTimeout(over, LONGEST_ALONE))]);
        isDone = true;
        resolve(undefined);
      });
    };
    settled().catch(() => {
      clearTimeout(guard);
      if (!isDone) void run();
    });
  });

/**
 * @stores {indexedDB} have-your-say/outbox/1 - Answers that wait to be sent, sealed so that only the receiver can open them;
 * beside each its id, where it goes and since when it waits. Until it has arrived, and for 24 hours at most: then the next
 * visit deletes it and counts it, until that has been shown. Only where the site sets `outbox="sealed"` and `outbox-key`
 */
const sealedOutbox = new SealedOutbox({store: createRecordStore(() => indexedDB), alone});

let losses = 0;

const drain = () => {
  void sealedOutbox.drain(
    (url) => {
      const transport = createFetchTransport({
        url,
        service: receiver,
        sameOrigin: new URL(url).origin === location.origin,
      });
      // Nothing but id and body goes to a receiver.
      return (sealed) => transport(sealed as FrozenSubmission);
    },
    (reason) => {
      losses += 1;
      const elements = [...document.querySelectorAll('hys-feedback, hys-panel-sign-up')];
      for (const element of elements) (element as {requestUpdate?: () => void}).requestUpdate?.();
      (elements[0] ?? document).dispatchEvent(new HysFailedEvent(reason));
    },
  );
};

add({
  name: 'sealed',
  version,
  locales: {},
  outbox: {
    get losses() {
      return losses;
    },
    adviceOn({endpointType, outbox, outboxKey}) {
      if (outbox !== 'sealed') return 'Use one of: memory, sealed.';
      if (endpointType !== 'receiver')
        return 'Only our receiver can open what is sealed: set endpoint-type="receiver" too.';
      return readOutboxKey(outboxKey)
        ? undefined
        : 'The outbox-key is no public key, so nothing is kept on the device. Use the one that the receiver prints.';
    },
    keep(transport, url, key) {
      const point = readOutboxKey(key) as Uint8Array<ArrayBuffer>;
      return sealedOutbox.keep(transport, url, ({id, body}) => seal(id, body, point));
    },
  },
});

for (const name of ['online', 'pageshow']) addEventListener(name, drain);
document.addEventListener('visibilitychange', drain);
drain();
