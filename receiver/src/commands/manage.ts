/** For staff: lists what is stored, shows one answer, takes a text out of it, or erases it. */
import {parseReference} from '../../../src/submission/identity.js';
import {withoutTrials} from '../export.js';
import type {FormLibrary} from '../form-library.js';
import {builtInForms, readForms} from '../form-library.js';
import type {RedactionProblem} from '../redaction.js';
import {REDACTED, redacted} from '../redaction.js';
import {formsDirOf} from '../settings.js';
import {listOfAnswers, recordInFull} from '../staff-views.js';
import type {ChangeOutcome, StoredRecord, SubmissionStore} from '../store.js';
import {shown} from '../terminal.js';
import {CommandError, readCommandLine, run, withStore, write} from './command.js';

const HELP = `For staff: finds what the receiver has stored, by reference or id.

  npm run receiver -- list                                 which answers there are, the newest last
  npm run receiver -- show 7K2M-9QXR-4TB-H6G               everything that is stored about one answer
  npm run receiver -- redact 7K2M-9QXR-4TB-H6G why --yes   takes what was written under "why" out of it
  npm run receiver -- erase 7K2M-9QXR-4TB-H6G --yes        erases the answer and its contact details
  npm run receiver -- --help                               this text

  --yes     does it; without it, redact and erase only say what they would do
  --trial   with list: trial answers of staff too

In a reference, capitals, spaces and hyphens do not matter. "show" names the answers of one row.

DATABASE_FILE says where the database lies, if not in receiver/data/answers.sqlite. With
FORMS_DIR, "redact" knows your own forms and takes out free text of theirs only.
To start the receiver itself: npm start --workspace receiver
`;

const OPTIONS = {yes: 'boolean', trial: 'boolean', help: 'boolean'} as const;

interface Asked {
  readonly confirmed: boolean;
  readonly trial: boolean;
}
type Command = (store: SubmissionStore, words: readonly string[], asked: Asked) => Promise<void>;

const commands: Readonly<Record<string, {readonly words: readonly string[]; readonly work: Command}>> = {
  list: {words: [], work: list},
  show: {words: ['an id or a reference'], work: show},
  redact: {words: ['an id or a reference', 'the name of an answer'], work: redact},
  erase: {words: ['an id or a reference'], work: erase},
};

async function manage(): Promise<void> {
  const {options, words} = readCommandLine(process.argv.slice(2), OPTIONS);
  if (options.has('help')) return write([HELP]);
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const start = name === '' ? 'Say what to do' : `${JSON.stringify(name)} is not a command`;
    throw new CommandError(`${start}: ${Object.keys(commands).join(', ')} or --help.`);
  }
  if (rest.length !== command.words.length) {
    const wanted = command.words.length === 0 ? 'nothing more' : command.words.join(' and ');
    throw new CommandError(`"${name}" needs ${wanted}; put spaces in "quotes". See --help.`);
  }
  const asked = {confirmed: options.has('yes'), trial: options.has('trial')};
  await withStore(
    (store) => command.work(store, rest, asked),
    (file) => {
      const line = `No answers yet. (There is no database at ${file}.)`;
      if (name !== 'list') throw new CommandError(line);
      console.log(line);
    },
  );
}

async function list(store: SubmissionStore, _words: readonly string[], {trial}: Asked): Promise<void> {
  if (trial) return write(listOfAnswers(store));
  const source = withoutTrials(store);
  await write(listOfAnswers(source));
  if (source.leftOut > 0)
    await write([`Trial answers left out: ${source.leftOut}. With --trial they are shown.\n`]);
}

async function show(store: SubmissionStore, [typed = '']: readonly string[]): Promise<void> {
  await write([recordInFull(await recordFor(store, typed))]);
}

async function redact(
  store: SubmissionStore,
  [typed = '', answer = '']: readonly string[],
  {confirmed}: Asked,
): Promise<void> {
  const forms = knownForms();
  const record = await recordFor(store, typed);
  const {id} = record.submission;
  const parts = redacted(record.submission, answer, forms);
  if (typeof parts === 'string') throw new CommandError(reasonAgainst(parts, answer, record));
  const what = `what is stored as ${JSON.stringify(shown(answer, 100))} in ${nameOf(record)}`;
  if (!confirmed) return propose(`This would put ${REDACTED} in the place of ${what}, for good.`);
  const outcome = await store.redact(id, {answer, redactedAt: new Date().toISOString()}, (submission) => {
    const latest = redacted(submission, answer, forms);
    return typeof latest === 'string' ? undefined : latest;
  });
  await report(outcome, `${REDACTED} is now in the place of ${what}.`);
}

async function erase(
  store: SubmissionStore,
  [typed = '']: readonly string[],
  {confirmed}: Asked,
): Promise<void> {
  const record = await recordFor(store, typed);
  const what = `${nameOf(record)} of ${record.submission.receivedAt.slice(0, 10)}`;
  if (!confirmed) {
    const contact = record.contact ? ' and the contact details with it' : '';
    return propose(`This would erase ${what}${contact}, for good.`);
  }
  const outcome = await store.erase(record.submission.id, new Date().toISOString());
  await report(outcome, `${what} is erased. If it is sent again, it is acknowledged and not stored.`);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function recordFor(store: SubmissionStore, typed: string): Promise<StoredRecord> {
  const id = UUID.test(typed.trim()) ? typed.trim().toLowerCase() : undefined;
  const key = id ?? parseReference(typed);
  if (key === undefined) {
    throw new CommandError(
      `Check the reference: ${JSON.stringify(shown(typed, 60))} is none. ` +
        'It has 14 letters and digits, such as 7K2M-9QXR-4TB-H6G; one of them may be mistyped.',
    );
  }
  const record = await store.find(key);
  if (record) return record;
  const erased = id !== undefined && (await store.isErased(id));
  throw new CommandError(erased ? `${key} has been erased.` : `Nothing is stored under ${key}.`);
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

async function propose(sentence: string): Promise<void> {
  process.exitCode = 1;
  await write([`${sentence}\nNothing was changed. To do it, add --yes.\n`]);
}

async function report(outcome: ChangeOutcome, sentence: string): Promise<void> {
  if (outcome === 'unknown')
    throw new CommandError('Somebody else has changed it in the meantime. Look again.');
  await write([`${sentence}\n`]);
  if (outcome === 'done') return;
  process.exitCode = 1;
  console.error(
    'Another program was reading, so the file beside the database that ends in -wal may still hold the old text. ' +
      'Restart the receiver when nothing else reads: that empties it.',
  );
}

await run(manage);
