// What a story keeps on the device is nobody's answer: it goes with its story, and what an earlier visit has left goes at once.
import {deviceOutbox} from '../../../src/localization/catalogues.js';
import {createRecordStore} from '../../../src/submission/record-store.js';

const HOUR = 3_600_000;

let countAll: (() => number) | undefined;

/** A page counts what has been lost for as long as it is open; a story counts from where it begins. */
function forgetLosses(): void {
  const outbox = deviceOutbox();
  if (!outbox) return;
  countAll ??= Object.getOwnPropertyDescriptor(outbox, 'losses')?.get?.bind(outbox) as () => number;
  const before = countAll();
  const get = () => (countAll?.() ?? 0) - before;
  Object.defineProperty(outbox, 'losses', {get, configurable: true});
}

/** Nothing of a story is left on the device. */
export function clearDevice(): void {
  indexedDB.deleteDatabase('have-your-say/outbox/1');
  forgetLosses();
}

/** Somebody visits the site again so many hours after an answer was kept on the device and the page closed. */
export async function returnAfter(hours: number): Promise<void> {
  await createRecordStore(() => indexedDB).put({
    id: crypto.randomUUID(),
    url: 'https://www.example.org/answers',
    body: '',
    createdAt: Date.now() - hours * HOUR,
  });
  // The next visit looks for it at once. On a page that is open already this makes it look again.
  dispatchEvent(new Event('online'));
}

/** Whether it has been found that an answer of an earlier visit will never arrive. */
export const hasLost = (): boolean => Boolean(deviceOutbox()?.losses);

clearDevice();
