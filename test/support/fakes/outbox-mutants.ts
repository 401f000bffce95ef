import {Freezer} from '../../../src/submission/freezer.js';
import type {RecordStore} from '../../../src/submission/record-store.js';
import type {Variant} from './outbox-world.js';

/** Twelve ways to get an outbox wrong. Each must be found out. */
export const mutants: Readonly<Record<string, Variant>> = {
  'deletes before the acknowledgement': {
    transport: (transport, world) => (submission) => {
      world.disk.delete(submission.id);
      return transport(submission);
    },
    store: (store) => believing(store, (record) => store.put(record)),
  },
  'takes a new id for each retry': {
    transport: (transport) => {
      const seen = new Map<string, number>();
      return (submission) => {
        const attempt = (seen.get(submission.id) ?? 0) + 1;
        seen.set(submission.id, attempt);
        if (attempt === 1) return transport(submission);
        const id = submission.id.replace(/^.{4}/, String(attempt).padStart(4, '0'));
        return transport({...submission, id, body: submission.body.replaceAll(submission.id, id)});
      };
    },
  },
  'takes a 500 for success': {
    fetch: (fetch) => async (input, init) => {
      const response = await fetch(input, init);
      if (response.status !== 500 || !init?.body) return response;
      const {id} = JSON.parse(String(init.body as string)) as {id: string};
      return {...response, status: 200, text: () => Promise.resolve(JSON.stringify({id}))} as Response;
    },
  },
  'says "kept" when the request succeeds, not the transaction': {
    store: (store) =>
      believing(store, (record) => {
        void store.put(record).catch(() => {});
        return Promise.resolve();
      }),
  },
  'leaves everything to whoever holds the lock': {
    alone: (alone) => async (id, work) =>
      (await alone(id, work)) ?? ({kind: 'retry', after: 2000} as Awaited<ReturnType<typeof work>>),
  },
  'waits for an answer without end': {timeout: Infinity},
  'keeps the id when the words have changed': {
    freezer: () => {
      const [first, next] = [new Freezer('hys-feedback'), new Freezer('hys-feedback')];
      let id: string | undefined;
      return {
        freeze(draft) {
          const frozen = (id ? next : first).freeze(draft);
          id ??= frozen.id;
          return {...frozen, id, body: frozen.body.replaceAll(frozen.id, id)};
        },
        forget() {
          first.forget();
          next.forget();
          id = undefined;
        },
      };
    },
  },
  'swallows that the disk is full': {
    store: (store) => believing(store, (record) => store.put(record).catch(() => {})),
  },
  'takes over what every object inherits': {
    fetch: (fetch) => (input, init) => fetch(input, Object.assign({}, init)),
  },
  'thanks for any answer of the right status': {
    service: {echoesId: false},
    fetch: (fetch) => async (input, init) => {
      const response = await fetch(input, init);
      return response.status < 300 ? ({...response, text: () => Promise.resolve('')} as Response) : response;
    },
  },
  'keeps answers for ever': {
    store: (store, world) => ({
      ...store,
      all: async () => (await store.all()).map((record) => ({...record, createdAt: world.now()})),
    }),
  },
  'counts one too few': {
    store: (store) => ({...store, takeLosses: async () => (await store.takeLosses()).slice(1)}),
  },
};

/** A store that takes what it was given for what it has: the outbox asks it once more before it says so to anybody. */
function believing(store: RecordStore, put: RecordStore['put']): RecordStore {
  const given = new Set<string>();
  return {
    ...store,
    put: (record) => put(record).then(() => void given.add(record.id)),
    has: async (id) => given.has(id) || store.has(id),
  };
}

/** Those that are about what lies on the device. */
export const ofTheDevice: readonly string[] = [
  'deletes before the acknowledgement',
  'says "kept" when the request succeeds, not the transaction',
  'leaves everything to whoever holds the lock',
  'swallows that the disk is full',
  'keeps answers for ever',
  'counts one too few',
];
