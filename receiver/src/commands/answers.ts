/** Prints or exports the stored answers. */
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import type {TextPieces} from '../export.js';
import {csvExport, jsonExport, tableOfAnswers} from '../export.js';
import {openLibsqlStore} from '../libsql-store.js';
import {databaseFileOf} from '../settings.js';
import type {SubmissionStore} from '../store.js';
import {StoreOpeningError} from '../store.js';

const HELP = `Shows the answers that the receiver has stored, the newest last.

  npm run answers                                     a table to read
  npm run --silent answers -- --csv > answers.csv     for spreadsheets
  npm run --silent answers -- --json > answers.json   everything, without loss
  npm run answers -- --help                           this text

Trial answers are marked "trial" in the table, "yes" in the column "test" of the CSV
and "test": true in the JSON. Answers kept aside are marked with the reason, and
answers that could not be checked with "unvalidated".

DATABASE_FILE says where the database lies, if not in receiver/data/answers.sqlite.
`;

const views: Readonly<Record<string, (store: SubmissionStore) => TextPieces>> = {
  '': tableOfAnswers,
  '--csv': csvExport,
  '--json': jsonExport,
};

// Whoever reads our output, such as `head`, may have seen enough.
process.stdout.on('error', () => process.exit());

await answers(process.argv.slice(2).join(' '));

async function answers(option: string): Promise<void> {
  if (option === '--help') return void process.stdout.write(HELP);
  const view = Object.hasOwn(views, option) ? views[option] : undefined;
  if (!view) {
    console.error(`"${option}" is not an option of this command. Use --csv, --json, --help or none.`);
    process.exitCode = 1;
    return;
  }
  const file = databaseFileOf(process.env);
  if (!existsSync(file)) {
    // To standard error for exports, so that no file of answers begins with a sentence.
    (option === '' ? process.stdout : process.stderr).write(
      `No answers yet. (There is no database at ${file}.)\n`,
    );
    return;
  }
  try {
    const store = await openLibsqlStore(file);
    for await (const piece of view(store)) {
      if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    }
    await store.close();
  } catch (error) {
    if (!(error instanceof StoreOpeningError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
