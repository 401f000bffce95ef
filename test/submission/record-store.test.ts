import {expect} from '@open-wc/testing';
import {createRecordStore} from '../../src/submission/record-store.js';
import {fakeRecordStore} from '../support/fakes/outbox-world.js';
import {recordStoreContract} from '../support/record-store-contract.js';

const NAME = 'have-your-say/outbox/1';

const deleted = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error());
  });

const names = async () => (await indexedDB.databases()).map(({name}) => name);

recordStoreContract('the browser', async () => {
  await deleted();
  return {store: createRecordStore(() => indexedDB), done: (work) => work};
});

recordStoreContract('the fake', () => Promise.resolve(fakeRecordStore()));

describe('the store in the browser', () => {
  beforeEach(deleted);
  after(deleted);

  it('is not made by looking into it: a visit alone leaves nothing', async () => {
    const store = createRecordStore(() => indexedDB);
    await store.all();
    await store.has('a');
    await store.takeLosses();
    expect(await names()).not.to.include(NAME);
  });

  it('holds nobody up who wants to do away with it', async () => {
    const store = createRecordStore(() => indexedDB);
    await store.put({id: 'a', url: '', body: '', createdAt: 0});
    await deleted();
    expect(await store.all()).to.deep.equal([]);
  });

  for (const name of ['UnknownError', 'InvalidStateError']) {
    it(`tries once more after an ${name}, and only once`, async () => {
      let opened = 0;
      const failing = (times: number) =>
        createRecordStore(
          () =>
            ({
              open(...args: [string, number]) {
                opened += 1;
                if (opened <= times) throw new DOMException('', name);
                return indexedDB.open(...args);
              },
            }) as unknown as IDBFactory,
        );
      await failing(1).put({id: 'a', url: '', body: '', createdAt: 0});
      expect(opened).to.equal(2);
      opened = 0;
      const outcome = await failing(2)
        .put({id: 'b', url: '', body: '', createdAt: 0})
        .catch((error: unknown) => (error as Error).name);
      expect(outcome).to.equal(name);
    });
  }

  it('says so where there is no storage at all', async () => {
    const store = createRecordStore(() => {
      throw new DOMException('', 'SecurityError');
    });
    for (const work of [store.put({id: 'a', url: '', body: '', createdAt: 0}), store.all()]) {
      expect(await work.catch((error: unknown) => (error as Error).name)).to.equal('SecurityError');
    }
  });
});
