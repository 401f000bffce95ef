import {closeSync, fsyncSync, openSync, renameSync, rmSync} from 'node:fs';
import Libsql from 'libsql';
import {PLACE} from './migrations.js';

/**
 * Copies a database while a receiver writes to it, and marks the copy as one: when it is put back, it does not open
 * without the list of what has been erased since.
 */
export function backUpLibsql(databaseFile: string, target: string, now = new Date()): void {
  const part = `${target}.part`;
  rmSync(part, {force: true});
  // Only the account that makes it may read it.
  const mask = process.umask(0o077);
  try {
    const database = new Libsql(databaseFile);
    try {
      database.pragma('busy_timeout = 10000');
      database.prepare('vacuum into ?').run(part);
    } finally {
      database.close();
    }
    const copy = new Libsql(part);
    try {
      copy
        .prepare(
          'insert into keys (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
        )
        .run(PLACE, `backup of ${now.toISOString()}`);
    } finally {
      copy.close();
    }
    const opened = openSync(part, 'r');
    fsyncSync(opened);
    closeSync(opened);
    renameSync(part, target);
  } finally {
    process.umask(mask);
    rmSync(part, {force: true});
  }
}
