import { HysFailedEvent } from '../controllers/submission-events.js';
import { createFetchTransport } from '../submission/fetch-transport.js';
import { createRecordStore } from '../submission/record-store.js';
import { readOutboxKey, seal } from '../submission/sealed.js';
import { SealedOutbox, LONGEST_ALONE } from '../submission/sealed-outbox.js';
import { receiver } from '../submission/services.js';
import { version } from '../version.js';
import { add } from './add.js';

const PATIENCE = 1e3;
const alone = (id, work) => new Promise((resolve) => {
  let isDone = false;
  const run = () => {
    isDone = true;
    const working = work();
    resolve(working);
    return working;
  };
  const guard = setTimeout(() => isDone || void run(), PATIENCE);
  const settled = async () => {
    await navigator.locks.request(`have-your-say/outbox/${id}`, { ifAvailable: true }, async (lock) => {
      clearTimeout(guard);
      if (isDone) return;
      if (lock) return Promise.race([run(), new Promise((over) => setTimeout(over, LONGEST_ALONE))]);
      isDone = true;
      resolve(void 0);
    });
  };
  settled().catch(() => {
    clearTimeout(guard);
    if (!isDone) void run();
  });
});
const sealedOutbox = new SealedOutbox({ store: createRecordStore(() => indexedDB), alone });
let losses = 0;
const drain = () => {
  void sealedOutbox.drain(
    (url) => {
      const transport = createFetchTransport({
        url,
        service: receiver,
        sameOrigin: new URL(url).origin === location.origin
      });
      return (sealed) => transport(sealed);
    },
    (reason) => {
      losses += 1;
      const elements = [...document.querySelectorAll("hys-feedback, hys-panel-sign-up")];
      for (const element of elements) element.requestUpdate?.();
      (elements[0] ?? document).dispatchEvent(new HysFailedEvent(reason));
    }
  );
};
add({
  name: "sealed",
  version,
  locales: {},
  outbox: {
    get losses() {
      return losses;
    },
    adviceOn({ endpointType, outbox, outboxKey }) {
      if (outbox !== "sealed") return "Use one of: memory, sealed.";
      if (endpointType !== "receiver")
        return 'Only our receiver can open what is sealed: set endpoint-type="receiver" too.';
      return readOutboxKey(outboxKey) ? void 0 : "The outbox-key is no public key, so nothing is kept on the device. Use the one that the receiver prints.";
    },
    keep(transport, url, key) {
      const point = readOutboxKey(key);
      return sealedOutbox.keep(transport, url, ({ id, body }) => seal(id, body, point));
    }
  }
});
for (const name of ["online", "pageshow"]) addEventListener(name, drain);
document.addEventListener("visibilitychange", drain);
drain();
