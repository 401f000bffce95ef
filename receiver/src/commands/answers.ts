/** Prints, exports or counts the stored answers. */
import type {AnswerSource, TextPieces} from '../export.js';
import {
  csvExport,
  csvOfContacts,
  jsonExport,
  tableOfAnswers,
  tableOfContacts,
  trialsLeftOut,
  withoutTrials,
} from '../export.js';
import {countMonth, isMonth} from '../friends-and-family-counts.js';
import {csvOfCounts, jsonOfCounts, linesOnLeftOut, tableOfCounts} from '../friends-and-family-export.js';
import {CommandError, readCommandLine, run, withStore, write} from './command.js';

const HELP = `Shows the answers that the receiver has stored, the newest last.

  npm run answers                                     a table to read
  npm run --silent answers -- --csv > answers.csv     for spreadsheets
  npm run --silent answers -- --json > answers.json   everything, without loss
  npm run answers -- --contacts                       who would like a reply, and how; also with --csv
  npm run answers -- --fft 2026-11                    the Friends and Family counts of a month of UK time;
                                                      also with --csv or --json
  npm run answers -- --help                           this text

  --trial      trial answers of staff too; without it they are left out, and you are told how many
  --suppress   with --fft: * in the place of counts from 1 to 4, and of others that would give them away

With --trial, trial answers are marked "trial" in the table, "yes" in the column "test" of the CSV
and "test": true in the JSON. Answers kept aside are marked with the reason, and
answers that could not be checked with "unvalidated". "found" names the kinds of personal
details that free text seems to hold. Contact details are never among the answers, and no
words that people wrote are in the counts. Sign-ups to panels are in none of these: see
npm run receiver -- --help.

DATABASE_FILE says where the database lies, if not in receiver/data/answers.sqlite.
`;

const OPTIONS = {
  csv: 'boolean',
  json: 'boolean',
  contacts: 'boolean',
  fft: 'string',
  suppress: 'boolean',
  trial: 'boolean',
  help: 'boolean',
} as const;

/** Pairs that make no sense together. */
const APART = [
  ['csv', 'json'],
  ['contacts', 'json'],
  ['contacts', 'fft'],
  ['trial', 'fft'],
] as const;

async function answers(): Promise<void> {
  const {options, words} = readCommandLine(process.argv.slice(2), OPTIONS);
  const has = (name: keyof typeof OPTIONS) => options.has(name);
  if (has('help')) return write([HELP]);
  if (words.length > 0)
    throw new CommandError(`"${words[0]}" is nothing that this command knows. See --help.`);
  for (const [one, other] of APART)
    if (has(one) && has(other)) throw new CommandError(`Use --${one} or --${other}, not both.`);
  if (has('suppress') && !has('fft')) throw new CommandError('--suppress goes with --fft and a month.');
  const month = options.get('fft');
  if (typeof month === 'string' && !isMonth(month)) {
    throw new CommandError(
      `${JSON.stringify(month)} is no month. Write the year and the month, such as --fft 2026-11.`,
    );
  }

  const isExport = has('csv') || has('json');
  // To standard error for exports, so that no file of answers begins or ends with a sentence.
  const say = (text: string) => void (isExport ? process.stderr : process.stdout).write(text);
  await withStore(
    async (store) => {
      if (typeof month === 'string') {
        const counts = await countMonth(store.list(), month);
        const view = has('csv') ? csvOfCounts : has('json') ? jsonOfCounts : tableOfCounts;
        await write([view(counts, {suppress: has('suppress')})]);
        return say(linesOnLeftOut(counts.leftOut));
      }
      const view = viewFor({contacts: has('contacts'), csv: has('csv'), json: has('json')});
      if (has('trial')) return write(view(store));
      const source = withoutTrials(store);
      await write(view(source));
      if (source.leftOut > 0) say(trialsLeftOut('answer', source.leftOut));
    },
    (file) => say(`No answers yet. (There is no database at ${file}.)\n`),
  );
}

function viewFor(asked: {
  readonly contacts: boolean;
  readonly csv: boolean;
  readonly json: boolean;
}): (source: AnswerSource) => TextPieces {
  if (asked.contacts) return asked.csv ? csvOfContacts : tableOfContacts;
  if (asked.csv) return csvExport;
  return asked.json ? jsonExport : tableOfAnswers;
}

await run(answers);
