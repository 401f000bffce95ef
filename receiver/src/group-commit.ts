import {StoreBusyError} from './store.js';

/** More than that wait for the database only when it cannot keep up, and whoever comes then is better told so. */
const MOST_WAITING = 1000;

/** As many as one statement can hold in both databases; SQLite takes 32,766 values, of 25 columns here. */
const MOST_AT_ONCE = 200;

export interface GroupCommitOptions<Item, Outcome> {
  /** Stores some with different ids in one transaction; resolves after its commit, with an outcome for each. */
  readonly commit: (items: readonly Item[]) => Promise<readonly Outcome[]>;
  /** Whether a transaction failed because of one of its items, so that the others can do without it. */
  readonly isFaultOfItem: (error: unknown) => boolean;
  /** How many transactions may run at the same time. */
  readonly lanes: number;
}

interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Stores whatever came in during one turn of the event loop in one transaction: the disk is waited for once for all of
 * them. Each resolves only after that commit. An item that cannot be stored fails alone.
 */
export function groupCommit<Item extends {readonly id: string}, Outcome>({
  commit,
  isFaultOfItem,
  lanes,
}: GroupCommitOptions<Item, Outcome>): (item: Item) => Promise<Outcome> {
  let waiting: Waiting<Item, Outcome>[] = [];
  let running = 0;
  let isPlanned = false;
  /** Of what is being stored at this moment. */
  const ids = new Set<string>();

  const plan = () => {
    if (isPlanned || waiting.length === 0 || running >= lanes) return;
    isPlanned = true;
    // After everything that has come in meanwhile has been read.
    setImmediate(() => {
      isPlanned = false;
      void work();
    });
  };

  const work = async () => {
    const group = take();
    if (group.length === 0) return;
    running += 1;
    plan();
    await settle(group);
    running -= 1;
    for (const {item} of group) ids.delete(item.id);
    plan();
  };

  /** The next ones. What comes twice waits until the first of it is stored, so that it is told that it was there. */
  const take = () => {
    const group: Waiting<Item, Outcome>[] = [];
    const rest: Waiting<Item, Outcome>[] = [];
    for (const each of waiting) {
      const fits = group.length < MOST_AT_ONCE && !ids.has(each.item.id);
      (fits ? group : rest).push(each);
      if (fits) ids.add(each.item.id);
    }
    waiting = rest;
    return group;
  };

  const settle = async (group: readonly Waiting<Item, Outcome>[]): Promise<void> => {
    try {
      const outcomes = await commit(group.map(({item}) => item));
      for (const [index, {resolve}] of group.entries()) resolve(outcomes[index] as Outcome);
    } catch (error) {
      // One by one only if that can help: a disk that is full would be asked again for each of them.
      if (group.length > 1 && isFaultOfItem(error)) for (const each of group) await settle([each]);
      else for (const {reject} of group) reject(error);
    }
  };

  return (item) =>
    new Promise((resolve, reject) => {
      if (waiting.length >= MOST_WAITING) return reject(new StoreBusyError());
      waiting.push({item, resolve, reject});
      plan();
    });
}
