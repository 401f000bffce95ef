import {expect} from '@open-wc/testing';
import type {RecordStore, SealedRecord} from '../../src/submission/record-store.js';

const record = (id: string): SealedRecord => ({
  id,
  url: 'https://answers.example/submissions',
  body: `sealed ${id}`,
  createdAt: 1_772_442_000_000,
});

interface Made {
  readonly store: RecordStore;
  /** Lets come what has been asked for. */
  readonly done: <R>(work: Promise<R>) => Promise<R>;
}

/** What any store of sealed records does: that of the browser, and the one that stands for it in models. */
export function recordStoreContract(name: string, make: () => Promise<Made>): void {
  describe(`${name} as a store of sealed answers`, () => {
    it('has what was put there, as it was, until it is removed', async () => {
      const {store, done} = await make();
      await done(store.put(record('a')));
      await done(store.put(record('b')));
      expect(await done(store.all())).to.have.deep.members([record('a'), record('b')]);
      expect([await done(store.has('a')), await done(store.has('c'))]).to.deep.equal([true, false]);
      await done(store.remove('a'));
      await done(store.remove('never there'));
      expect(await done(store.all())).to.deep.equal([record('b')]);
    });

    it('holds one record for each id', async () => {
      const {store, done} = await make();
      await done(store.put(record('a')));
      await done(store.put({...record('a'), body: 'sealed again'}));
      expect(await done(store.all())).to.deep.equal([{...record('a'), body: 'sealed again'}]);
    });

    it('counts each loss once, and tells it once', async () => {
      const {store, done} = await make();
      await done(store.put(record('a')));
      await done(store.put(record('b')));
      await done(store.lose('a', 'expired'));
      await done(store.lose('a', 'expired'));
      await done(store.lose('never there', 'expired'));
      await done(store.lose('b', 'rejected'));
      expect(await done(store.all())).to.deep.equal([]);
      expect(await done(store.takeLosses()))
        .to.have.members(['expired', 'rejected'])
        .with.lengthOf(2);
      expect(await done(store.takeLosses())).to.deep.equal([]);
    });

    it('has nothing to begin with', async () => {
      const {store, done} = await make();
      expect(await done(store.all())).to.deep.equal([]);
      expect(await done(store.has('a'))).to.equal(false);
      expect(await done(store.takeLosses())).to.deep.equal([]);
    });
  });
}
