/** For staff: writes, publishes and withdraws the updates of the public feed. */
import {readFileSync} from 'node:fs';
import {createId, parseReference} from '../../../src/submission/identity.js';
import {referenceHash} from '../../../src/submission/reference-hash.js';
import {publishedItem, readUpdate} from '../feed-items.js';
import {openStore} from '../open-store.js';
import {databaseFileOf, databaseUrlOf} from '../settings.js';
import type {SubmissionStore} from '../store.js';
import {shown} from '../terminal.js';
import {CommandError, write} from './command.js';

export const FEED_HELP = `The feed of what has changed, at /feed.json of the receiver:

  npm run receiver -- feed add benches.json 7K2M-9QXR-4TB-H6G   a draft, and the answers that led to it
  npm run receiver -- feed edit ID benches.json                 other words for it, and more answers
  npm run receiver -- feed publish ID                           puts it into the feed
  npm run receiver -- feed withdraw ID                          takes it out again
  npm run receiver -- feed list                                 all of them, the newest first
  npm run receiver -- feed show ID                              one, as the feed has it
`;

type Work = (store: SubmissionStore, words: readonly string[]) => Promise<string>;

const commands: Readonly<
  Record<string, {readonly words: string; readonly least: number; readonly most: number; readonly work: Work}>
> = {
  add: {words: 'a file, and references if you like', least: 1, most: Infinity, work: add},
  edit: {words: 'an id and a file, and references if you like', least: 2, most: Infinity, work: edit},
  publish: {words: 'an id', least: 1, most: 1, work: (store, [id = '']) => move(store, id, 'published')},
  withdraw: {words: 'an id', least: 1, most: 1, work: (store, [id = '']) => move(store, id, 'withdrawn')},
  list: {words: 'nothing more', least: 0, most: 0, work: list},
  show: {words: 'an id', least: 1, most: 1, work: show},
};

/** Runs `feed …` with the words after it. */
export async function feed([name = '', ...words]: readonly string[]): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw new CommandError(`After "feed" say what to do: ${Object.keys(commands).join(', ')}. See --help.`);
  }
  if (words.length < command.least || words.length > command.most) {
    throw new CommandError(`"feed ${name}" needs ${command.words}. See --help.`);
  }
  // The feed may begin before the first answer comes, so there need not be a database yet.
  const store = await openStore({
    databaseFile: databaseFileOf(process.env),
    databaseUrl: databaseUrlOf(process.env),
  });
  try {
    await write([await command.work(store, words)]);
  } finally {
    await store.close();
  }
}

const now = () => new Date().toISOString();

async function add(store: SubmissionStore, [file = '', ...typed]: readonly string[]): Promise<string> {
  const {id = createId(), body} = read(file);
  const hashes = await hashesOf(store, typed);
  const update = {id, state: 'draft', body, createdAt: now(), publishedAt: null, updatedAt: null} as const;
  if (!(await store.feed.add(update, hashes))) {
    throw new CommandError(
      `There is an update ${JSON.stringify(shown(id, 60))} already. Use "feed edit", or give this one another id.`,
    );
  }
  return `Stored as a draft: ${shown(id, 60)}\nNobody sees it yet. To publish it: npm run receiver -- feed publish ${shown(id, 60)}\n`;
}

async function edit(
  store: SubmissionStore,
  [id = '', file = '', ...typed]: readonly string[],
): Promise<string> {
  const {body} = read(file);
  if (!(await store.feed.edit(id, body, now(), await hashesOf(store, typed)))) throw unknown(id);
  return `Changed: ${shown(id, 60)}\n`;
}

async function move(store: SubmissionStore, id: string, state: 'published' | 'withdrawn'): Promise<string> {
  if (!(await store.feed.setState(id, state, now()))) throw unknown(id);
  return state === 'published'
    ? `In the feed: ${shown(id, 60)}\n`
    : `Not in the feed any more: ${shown(id, 60)}\nCopies that others have made stay where they are.\n`;
}

async function list(store: SubmissionStore): Promise<string> {
  const updates = await store.feed.list();
  if (!updates.length) return 'No updates yet.\n';
  const rows = updates.map(({id, state, createdAt, body}) => {
    const {title} = JSON.parse(body) as {title?: unknown};
    return `${createdAt.slice(0, 10)}  ${state.padEnd(9)}  ${shown(id, 40)}  ${shown(typeof title === 'string' ? title : '', 60)}\n`;
  });
  return rows.join('');
}

async function show(store: SubmissionStore, [id = '']: readonly string[]): Promise<string> {
  const found = await store.feed.find(id);
  if (!found) throw unknown(id);
  return `${JSON.stringify(publishedItem(found.update, found.hashes), null, 2)}\n`;
}

const unknown = (id: string) =>
  new CommandError(`There is no update ${JSON.stringify(shown(id, 60))}. See "feed list".`);

function read(file: string): {readonly id: string | undefined; readonly body: string} {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new CommandError(`There is no file ${JSON.stringify(shown(file, 100))} that can be read.`);
  }
  const update = readUpdate(text, Date.now());
  if ('body' in update) return update;
  const lines = update.mistakes.map(({place, found, advice}) =>
    [place, `found ${shown(found, 100)}. ${advice}`].filter(Boolean).join(': '),
  );
  throw new CommandError(`${lines.join('\n')}\nNothing was stored.`);
}

/** Only of answers that are here: whoever mistypes one would leave somebody without an answer. */
async function hashesOf(store: SubmissionStore, typed: readonly string[]): Promise<readonly string[]> {
  const hashes: string[] = [];
  for (const word of typed) {
    const reference = parseReference(word);
    if (!reference)
      throw new CommandError(
        `Check the reference: ${JSON.stringify(shown(word, 60))} is none. Nothing was stored.`,
      );
    if (await store.signUps.find(reference))
      throw new CommandError(
        `${reference} is a sign-up to a panel. Updates are linked to answers. Nothing was changed.`,
      );
    if (!(await store.find(reference)))
      throw new CommandError(`Nothing is stored under ${reference}. Nothing was changed.`);
    hashes.push(await referenceHash(reference));
  }
  return hashes;
}
