/** For staff: who has signed up to a panel, and what becomes of it. */
import {trialsLeftOut, withoutTrialsIn} from '../export.js';
import {countSpam, linesOnQuarantine} from '../spam-counts.js';
import {csvOfSignUps, jsonOfSignUps, listOfSignUps, membersOf} from '../sign-up-export.js';
import type {StoredSignUp} from '../sign-ups.js';
import type {SubmissionStore} from '../store.js';
import type {Asked, Command} from './command.js';
import {CommandError, propose, report, write} from './command.js';
import {shown} from '../terminal.js';
import {signUpFor} from './key.js';
import {decideWith} from './quarantine.js';

const ONE = ['an id or a reference'] as const;

/** What can be done with sign-ups, by name. */
export const panelCommands: Readonly<Record<string, Command>> = {
  list: {words: [], options: ['trial'], work: list},
  export: {words: [], options: ['csv', 'json', 'awaiting', 'trial'], work: exportMembers},
  show: {words: ONE, options: [], work: show},
  permit: {words: [...ONE, 'who agreed and how'], options: ['yes'], work: permit},
  withdraw: {words: ONE, options: ['yes'], work: withdraw},
  erase: {words: ONE, options: ['yes'], work: erase},
  release: {words: ONE, options: ['yes'], work: decideWith(signUpFor, 'released')},
  keep: {words: ONE, options: ['yes'], work: decideWith(signUpFor, 'kept')},
};

async function list(store: SubmissionStore, _words: readonly string[], {has}: Asked): Promise<void> {
  const source = withoutTrialsIn(store.signUps.list());
  await write(listOfSignUps(has('trial') ? store.signUps.list() : source.items));
  await write([linesOnQuarantine(await countSpam(store.signUps.list()), 'sign-ups')]);
  if (source.leftOut() > 0) await write([trialsLeftOut('sign-up', source.leftOut())]);
}

async function exportMembers(store: SubmissionStore, _words: readonly string[], {has}: Asked): Promise<void> {
  if (has('csv') === has('json')) throw new CommandError('Use --csv or --json, one of them.');
  const source = membersOf(store.signUps, {awaiting: has('awaiting'), trial: has('trial')});
  await write(has('csv') ? csvOfSignUps(source) : jsonOfSignUps(source.list()));
  // To standard error, so that no file of members ends with a sentence.
  if (source.leftOut > 0) process.stderr.write(trialsLeftOut('sign-up', source.leftOut));
}

/** Also of somebody who has left: which permissions were given, in which words, and when. */
async function show(store: SubmissionStore, [typed = '']: readonly string[]): Promise<void> {
  const signUp = await signUpFor(store, typed);
  await write(jsonOfSignUps([signUp]));
}

async function permit(
  store: SubmissionStore,
  [typed = '', by = '']: readonly string[],
  {has}: Asked,
): Promise<void> {
  if (!by.trim()) throw new CommandError('Say who agreed and how, such as "Alex Morgan, mother, by phone".');
  const signUp = await signUpFor(store, typed);
  const name = nameOf(signUp);
  if (signUp.status !== 'awaiting-permission')
    throw new CommandError(`${name} does not wait for permission: it is ${signUp.status}.`);
  const time = new Date().toISOString();
  const noted = JSON.stringify(shown(by, 200));
  if (!has('yes'))
    return propose(`This would note that an adult permits ${name} (${noted}), and make it a member.`);
  await report(
    await store.signUps.permit(signUp.id, time, by.trim()),
    `${name} has joined, with permission of ${time.slice(0, 10)}.`,
  );
}

async function withdraw(
  store: SubmissionStore,
  [typed = '']: readonly string[],
  {has}: Asked,
): Promise<void> {
  const signUp = await signUpFor(store, typed);
  const name = nameOf(signUp);
  if (signUp.status === 'withdrawn') throw new CommandError(`${name} has been withdrawn before.`);
  const what = 'contact details, access needs and answers; which permissions were given, and when, stays';
  if (!has('yes')) return propose(`This would end the membership of ${name} and erase, for good: ${what}.`);
  await report(
    await store.signUps.withdraw(signUp.id, new Date().toISOString()),
    `The membership of ${name} has ended. Erased are ${what}.`,
  );
}

async function erase(store: SubmissionStore, [typed = '']: readonly string[], {has}: Asked): Promise<void> {
  const signUp = await signUpFor(store, typed);
  const what = `the sign-up ${nameOf(signUp)} of ${signUp.receivedAt.slice(0, 10)}`;
  if (!has('yes')) return propose(`This would erase ${what} with all that belongs to it, for good.`);
  await report(
    await store.signUps.erase(signUp.id, new Date().toISOString()),
    `Erased: ${what}. If it is sent again, it is acknowledged and not stored.`,
  );
}

const nameOf = ({reference, id}: StoredSignUp) => reference ?? id;
