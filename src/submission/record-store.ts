/** An answer that waits on the device: nothing in it can be read there but where it goes and since when. */
export interface SealedRecord {
  readonly id: string;
  /** Where it is to be sent. */
  readonly url: string;
  /** The same sealed bytes at every attempt. */
  readonly body: string;
  /** When it was sealed, in milliseconds since 1970 by the clock of this device. */
  readonly createdAt: number;
}

/** Why an answer on the device will not be sent any more. */
export type LossReason = 'expired' | 'rejected';

/** Where sealed answers wait. Every promise is kept once the change is on the disk, or else it is broken. */
export interface RecordStore {
  put(record: SealedRecord): Promise<void>;
  /** Does nothing where there is no such record. */
  remove(id: string): Promise<void>;
  /** Removes a record and counts the loss, both or neither; counts nothing where there is no such record. */
  lose(id: string, reason: LossReason): Promise<void>;
  has(id: string): Promise<boolean>;
  all(): Promise<readonly SealedRecord[]>;
  /** What has been counted and not told yet. From then on it is told. */
  takeLosses(): Promise<readonly LossReason[]>;
}

/** Another format gets another name: an old page that is still open would block an upgrade. */
const NAME = 'have-your-say/outbox/1';
const RECORDS = 'records';
const LOSSES = 'losses';

type Work<R> = (records: IDBObjectStore, losses: IDBObjectStore) => IDBRequest<R>;

/** A store in IndexedDB, opened for each operation and closed after it, so that no tab holds another one up. */
export function createRecordStore(factory: () => IDBFactory): RecordStore {
  /** Without a database there is nothing to read, and reading makes none: a visit alone leaves no trace. */
  const open = (mode: IDBTransactionMode) =>
    new Promise<IDBDatabase | undefined>((resolve, reject) => {
      const request = factory().open(NAME, 1);
      request.onupgradeneeded = () => {
        if (mode === 'readonly') return request.transaction?.abort();
        request.result.createObjectStore(RECORDS, {keyPath: 'id'});
        request.result.createObjectStore(LOSSES, {autoIncrement: true});
      };
      request.onsuccess = () => {
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
      request.onerror = (event) => {
        event.preventDefault();
        if (mode === 'readonly' && request.error?.name === 'AbortError') resolve(undefined);
        else reject(request.error ?? new Error());
      };
    });

  const once = async <R>(mode: IDBTransactionMode, work: Work<R>): Promise<R | undefined> => {
    const known = mode === 'readonly' ? await factory().databases?.() : undefined;
    // In WebKit an upgrade that is aborted leaves an empty database behind; Firefox before 126 cannot tell beforehand.
    const database = known?.every(({name}) => name !== NAME) ? undefined : await open(mode);
    if (!database) return undefined;
    try {
      return await new Promise<R>((resolve, reject) => {
        const transaction = database.transaction([RECORDS, LOSSES], mode, {durability: 'strict'});
        const request = work(transaction.objectStore(RECORDS), transaction.objectStore(LOSSES));
        // Not at the request's own success: until the transaction is complete a crash undoes it.
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => reject(transaction.error ?? new Error());
      });
    } finally {
      database.close();
    }
  };

  /** WebKit loses its connection to the database now and then; a new one works (Expensify/App#87864). */
  const transact = <R>(mode: IDBTransactionMode, work: Work<R>): Promise<R | undefined> =>
    once(mode, work).catch((error: unknown) => {
      const {name} = error as Error;
      if (name !== 'UnknownError' && name !== 'InvalidStateError') throw error;
      return once(mode, work);
    });

  return {
    async put(record) {
      await transact('readwrite', (records) => records.put(record));
    },
    async remove(id) {
      await transact('readwrite', (records) => records.delete(id));
    },
    async lose(id, reason) {
      await transact('readwrite', (records, losses) => {
        const found = records.getKey(id);
        found.onsuccess = () => {
          if (found.result === undefined) return;
          records.delete(id);
          losses.add(reason);
        };
        return found;
      });
    },
    has: async (id) => (await transact('readonly', (records) => records.getKey(id))) !== undefined,
    all: async () => (await transact<SealedRecord[]>('readonly', (records) => records.getAll())) ?? [],
    async takeLosses() {
      const counted = await transact('readonly', (_, losses) => losses.count());
      if (!counted) return [];
      const taken = await transact<LossReason[]>('readwrite', (_, losses) => {
        const all = losses.getAll();
        all.onsuccess = () => losses.clear();
        return all;
      });
      return taken ?? [];
    },
  };
}
