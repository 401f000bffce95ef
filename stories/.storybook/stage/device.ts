// What a story keeps on the device is nobody's answer: it goes with its story, and what an earlier visit has left goes at once.
export const clearDevice = (): void => void indexedDB.deleteDatabase('have-your-say/outbox/1');

clearDevice();
