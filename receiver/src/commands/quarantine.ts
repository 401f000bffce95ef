import type {StoredSignUp} from '../sign-ups.js';
import type {Decision, StoredRecord, SubmissionStore} from '../store.js';
import type {Command} from './command.js';
import {CommandError, propose, report} from './command.js';

/** For staff: what becomes of an answer or a sign-up that is kept aside. */
export const decideWith =
  (
    find: (store: SubmissionStore, typed: string) => Promise<StoredRecord | StoredSignUp>,
    decision: Decision['decision'],
  ): Command['work'] =>
  async (store, [typed = ''], {has}) => {
    const found = await find(store, typed);
    const {id, reference, quarantine} = 'submission' in found ? found.submission : found;
    const name = reference ?? id;
    if (!quarantine) throw new CommandError(`${name} is not in quarantine.`);
    const what =
      decision === 'released'
        ? `take ${name} out of quarantine (${quarantine}): from then on it counts`
        : `note that you have looked at ${name}, and leave it in quarantine (${quarantine})`;
    if (!has('yes')) return propose(`This would ${what}.`);
    const outcome = await store.decide(id, decision, new Date().toISOString());
    await report(
      outcome,
      decision === 'released' ? `${name} counts from now on.` : `${name} stays in quarantine.`,
    );
  };
