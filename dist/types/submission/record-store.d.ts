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
/** A store in IndexedDB, opened for each operation and closed after it, so that no tab holds another one up. */
export declare function createRecordStore(factory: () => IDBFactory): RecordStore;
