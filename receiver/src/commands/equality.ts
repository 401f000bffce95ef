/** For staff: how many chose what, of the answers about equality. Nothing about single people. */
import {countEquality} from '../equality-counts.js';
import {csvOfEquality, jsonOfEquality, linesOnUncounted, tableOfEquality} from '../equality-export.js';
import type {SubmissionStore} from '../store.js';
import type {Asked} from './command.js';
import {CommandError, write} from './command.js';

export async function equality(
  store: SubmissionStore,
  _words: readonly string[],
  {has}: Asked,
): Promise<void> {
  if (has('csv') && has('json')) throw new CommandError('Use --csv or --json, not both.');
  const counts = await countEquality(store.equality.list());
  const view = has('csv') ? csvOfEquality : has('json') ? jsonOfEquality : tableOfEquality;
  await write([view(counts)]);
  // To standard error for exports, so that no file of counts ends with a sentence.
  (has('csv') || has('json') ? process.stderr : process.stdout).write(linesOnUncounted(counts));
}
