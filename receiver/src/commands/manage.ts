/** For staff: looks after single answers, sign-ups to panels, and counts of equality answers. */
import {withoutTrials} from '../export.js';
import type {FormLibrary} from '../form-library.js';
import {builtInForms, readForms} from '../form-library.js';
import type {RedactionProblem} from '../redaction.js';
import {REDACTED, redactAnswer, redacted} from '../redaction.js';
import {formsDirOf} from '../settings.js';
import {listOfAnswers, recordInFull} from '../staff-views.js';
import type {StoredRecord, SubmissionStore} from '../store.js';
import {countSpam, linesOnQuarantine} from '../spam-counts.js';
import {shown} from '../terminal.js';
import type {Asked, Command} from './command.js';
import {CommandError, propose, readCommandLine, report, run, withStore, write} from './command.js';
import {BACKUP_HELP, backup} from './backup.js';
import {equality} from './equality.js';
import {feed, FEED_HELP} from './feed.js';
import {answerFor} from './key.js';
import {panelCommands} from './panel.js';
import {decideWith} from './quarantine.js';
import {SEALED_KEY_HELP, sealedKey} from './sealed-key.js';

const HELP = `For staff: finds what the receiver has stored, by reference or id.

  npm run receiver -- list                                 which answers there are, the newest last
  npm run receiver -- show 7K2M-9QXR-4TB-H6G               everything that is stored about one answer
  npm run receiver -- redact 7K2M-9QXR-4TB-H6G why --yes   takes what was written under "why" out of it
  npm run receiver -- erase 7K2M-9QXR-4TB-H6G --yes        erases the answer and its contact details
  npm run receiver -- release 7K2M-9QXR-4TB-H6G --yes      takes it out of quarantine: from then on it counts
  npm run receiver -- keep 7K2M-9QXR-4TB-H6G --yes         notes that you have looked, and leaves it there

Sign-ups to panels, which are never among the answers:

  npm run receiver -- panel list                             who has signed up, and who waits; no names
  npm run --silent receiver -- panel export --csv > p.csv    members with all they said; also with --json
  npm run receiver -- panel show 7K2M-9QXR-4TB-H6G           everything that is stored about one, permissions too
  npm run receiver -- panel permit 7K2M-9QXR-4TB-H6G "Alex Morgan, mother, by phone" --yes
                                                             notes which adult gives permission, and how
  npm run receiver -- panel withdraw 7K2M-9QXR-4TB-H6G --yes ends a membership; permission records stay
  npm run receiver -- panel erase 7K2M-9QXR-4TB-H6G --yes    erases a sign-up with all that belongs to it
  npm run receiver -- panel release 7K2M-9QXR-4TB-H6G --yes  takes a sign-up out of quarantine; also panel keep

Answers about equality, which lead to nobody:

  npm run receiver -- equality                               how many chose what, without small numbers;
                                                             also with --csv or --json
  npm run receiver -- --help                                 this text

  --yes       does it; without it, you are only told what would be done
  --trial     with list and export: what staff sent as trials too
  --awaiting  with panel export: also those who wait for an adult's permission

In a reference, capitals, spaces and hyphens do not matter. "show" names the answers of one row.

DATABASE_FILE says where the database lies, if not in receiver/data/answers.sqlite. With
FORMS_DIR, "redact" knows your own forms and takes out free text of theirs only.
To start the receiver itself: npm start --workspace receiver
`;

const OPTIONS = {
  yes: 'boolean',
  trial: 'boolean',
  awaiting: 'boolean',
  csv: 'boolean',
  json: 'boolean',
  help: 'boolean',
} as const;

const ONE = 'an id or a reference';

const commands: Readonly<Record<string, Command | Readonly<Record<string, Command>>>> = {
  list: {words: [], options: ['trial'], work: list},
  show: {words: [ONE], options: [], work: show},
  redact: {words: [ONE, 'the name of an answer'], options: ['yes'], work: redact},
  erase: {words: [ONE], options: ['yes'], work: erase},
  release: {words: [ONE], options: ['yes'], work: decideWith(answerFor, 'released')},
  keep: {words: [ONE], options: ['yes'], work: decideWith(answerFor, 'kept')},
  panel: panelCommands,
  equality: {words: [], options: ['csv', 'json'], work: equality},
};

async function manage(): Promise<void> {
  const {options, words} = readCommandLine(process.argv.slice(2), OPTIONS);
  if (options.has('help')) return write([HELP, '\n', FEED_HELP, '\n', SEALED_KEY_HELP, '\n', BACKUP_HELP]);
  if (words[0] === 'backup') return backup(words.slice(1));
  if (words[0] === 'feed') return feed(words.slice(1));
  if (words[0] === 'sealed-key') return sealedKey(words.slice(1));
  const {name, command, rest} = commandFor(words);
  if (rest.length !== command.words.length) {
    const wanted = command.words.length === 0 ? 'nothing more' : command.words.join(' and ');
    throw new CommandError(`"${name}" needs ${wanted}; put spaces in "quotes". See --help.`);
  }
  const odd = [...options.keys()].find((option) => !command.options.includes(option));
  if (odd) throw new CommandError(`--${odd} says nothing about "${name}". See --help.`);
  await withStore(
    (store) => command.work(store, rest, {has: (option) => options.has(option)}),
    (file) => {
      const line = `No answers yet. (There is no database at ${file}.)`;
      if (command.words.length > 0) throw new CommandError(line);
      // To standard error for exports, so that no file of theirs holds a sentence.
      (options.has('csv') || options.has('json') ? process.stderr : process.stdout).write(`${line}\n`);
    },
  );
}

/** The command that the first words name, or the first two. */
function commandFor(words: readonly string[]): {
  readonly name: string;
  readonly command: Command;
  readonly rest: readonly string[];
} {
  const [first = '', ...rest] = words;
  const found = choose(commands, first, '', ['feed', 'sealed-key', 'backup']);
  if (isCommand(found)) return {name: first, command: found, rest};
  const [second = '', ...others] = rest;
  const command = choose(found, second, `${first} `);
  return {name: `${first} ${second}`, command, rest: others};
}

const isCommand = (found: Command | Readonly<Record<string, Command>>): found is Command =>
  typeof found.work === 'function';

/** @param others what else there is, each with words of its own */
function choose<Item>(
  among: Readonly<Record<string, Item>>,
  name: string,
  before = '',
  others: readonly string[] = [],
): Item {
  const found = Object.hasOwn(among, name) ? among[name] : undefined;
  if (found) return found;
  const typed = `${before}${name}`.trim();
  const start = name === '' ? 'Say what to do' : `${JSON.stringify(typed)} is not a command`;
  const names = [...Object.keys(among), ...others].map((each) => before + each);
  throw new CommandError(`${start}: ${names.join(', ')} or --help.`);
}

async function list(store: SubmissionStore, _words: readonly string[], {has}: Asked): Promise<void> {
  const source = withoutTrials(store);
  await write(listOfAnswers(has('trial') ? store : source));
  await write([linesOnQuarantine(await countSpam(store.list()), 'answers')]);
  if (source.leftOut > 0)
    await write([`Trial answers left out: ${source.leftOut}. With --trial they are shown.\n`]);
}

async function show(store: SubmissionStore, [typed = '']: readonly string[]): Promise<void> {
  await write([recordInFull(await answerFor(store, typed))]);
}

async function redact(
  store: SubmissionStore,
  [typed = '', answer = '']: readonly string[],
  {has}: Asked,
): Promise<void> {
  const forms = knownForms();
  const record = await answerFor(store, typed);
  const parts = redacted(record.submission, answer, forms);
  if (typeof parts === 'string') throw new CommandError(reasonAgainst(parts, answer, record));
  const what = `what is stored as ${JSON.stringify(shown(answer, 100))} in ${nameOf(record)}`;
  if (!has('yes')) return propose(`This would put ${REDACTED} in the place of ${what}, for good.`);
  const outcome = await redactAnswer(store, record.submission, answer, forms, new Date().toISOString());
  if (outcome === 'no-answer' || outcome === 'already' || outcome === 'not-free-text')
    throw new CommandError(reasonAgainst(outcome, answer, record));
  await report(outcome, `${REDACTED} is now in the place of ${what}.`);
}

async function erase(store: SubmissionStore, [typed = '']: readonly string[], {has}: Asked): Promise<void> {
  const record = await answerFor(store, typed);
  const what = `${nameOf(record)} of ${record.submission.receivedAt.slice(0, 10)}`;
  if (!has('yes')) {
    const contact = record.contact ? ' and the contact details with it' : '';
    return propose(`This would erase ${what}${contact}, for good.`);
  }
  const outcome = await store.erase(record.submission.id, new Date().toISOString());
  await report(outcome, `${what} is erased. If it is sent again, it is acknowledged and not stored.`);
}

const nameOf = ({submission}: StoredRecord) => submission.reference ?? submission.id;

function reasonAgainst(problem: RedactionProblem, answer: string, record: StoredRecord): string {
  const name = JSON.stringify(shown(answer, 100));
  switch (problem) {
    case 'no-answer':
      return `${nameOf(record)} has no answer called ${name}. "show" lists their names.`;
    case 'already':
      return `${name} in ${nameOf(record)} has been redacted before.`;
    case 'not-free-text':
      return `${name} was chosen, not written, so there is nothing to redact. "erase" takes out the whole answer.`;
  }
}

/** A definition that cannot be used is the receiver's to complain about, at its start. */
function knownForms(): FormLibrary {
  const folder = formsDirOf(process.env);
  if (folder === undefined) return builtInForms;
  const library = readForms(folder);
  if ('problem' in library) throw new CommandError(library.problem);
  return library.forms;
}

await run(manage);
