/** For whoever runs the receiver: a copy of the database while it is in use. */
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {backUpLibsql} from '../libsql-backup.js';
import {databaseFileOf, databaseUrlOf} from '../settings.js';
import {CommandError, write} from './command.js';

export const BACKUP_HELP = `A backup of the database, while the receiver runs:

  npm run receiver -- backup answers-2026-11-20.sqlite       a copy, which nobody else can read
`;

export async function backup(words: readonly string[]): Promise<void> {
  const [target] = words;
  if (target === undefined || words.length > 1)
    throw new CommandError('"backup" needs the name of a new file. See --help.');
  if (databaseUrlOf(process.env) !== undefined) {
    throw new CommandError(
      'The answers lie in PostgreSQL, which has a program of its own: pg_dump --format=custom --file=' +
        `${target} "$DATABASE_URL"`,
    );
  }
  const databaseFile = databaseFileOf(process.env);
  if (!existsSync(databaseFile)) throw new CommandError(`There is no database at ${databaseFile}.`);
  // npm starts commands in the folder of the package; whoever typed the name was perhaps in another one.
  const file = resolve(process.env.INIT_CWD ?? '.', target);
  if (existsSync(file)) throw new CommandError(`${file} is there already. Name a new file.`);
  backUpLibsql(databaseFile, file);
  await write([
    `The database is copied to ${file}. It holds what people wrote: keep it like the database, and no longer than ` +
      'contact details are kept.\n',
  ]);
}
