import {closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync} from 'node:fs';
import {dirname} from 'node:path';

/** Something that has been erased: the keyed hash of its id, and when. */
export interface Erasure {
  readonly idHash: string;
  readonly erasedAt: string;
}

/**
 * The list of what has been erased, in a file beside the database and not in it. Whoever puts an old backup in the place
 * of the database puts back what was erased since, and this is what tells.
 */
export interface ErasureList {
  readonly file: string;
  isThere(): boolean;
  read(): readonly Erasure[];
  /** Is on the disk when it returns; makes the file if need be. */
  add(erasures: readonly Erasure[]): void;
}

/** A line that was cut short by a crash is none. */
const LINE = /^([0-9a-f]{64}) (\S+)$/gm;

export function erasureListIn(file: string): ErasureList {
  return {
    file,
    isThere: () => existsSync(file),
    read: () =>
      existsSync(file)
        ? [...`${readFileSync(file, 'utf8')}\n`.matchAll(LINE)].map(([, idHash = '', erasedAt = '']) => ({
            idHash,
            erasedAt,
          }))
        : [],
    add: (erasures) => {
      mkdirSync(dirname(file), {recursive: true, mode: 0o700});
      const opened = openSync(file, 'a', 0o600);
      try {
        // A line of its own, whatever a crash has left of the last one.
        for (const {idHash, erasedAt} of erasures) writeSync(opened, `\n${idHash} ${erasedAt}`);
        fsyncSync(opened);
      } finally {
        closeSync(opened);
      }
    },
  };
}
