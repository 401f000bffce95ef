import {describe, expect, it} from 'vitest';
import {play} from '../support/fakes/outbox-model.js';
import {mutants, ofTheDevice} from '../support/fakes/outbox-mutants.js';

const RUNS = 10_000;
/** Every run has to be made, on a machine that has little time for it too: minutes on a quiet one. */
const LONGEST = 60 * 60_000;

describe.each(['memory', 'sealed'] as const)('the outbox, with answers in %s', (mode) => {
  it(
    `loses, doubles and falsely thanks for nothing in ${RUNS} runs of up to 40 steps`,
    async () => {
      const {runs, fault} = await play(mode, RUNS);
      console.log(
        `${mode}: ${runs} of ${RUNS} runs, ${fault ?? 'nothing lost, doubled or falsely thanked for'}`,
      );
      expect({runs, fault}).toEqual({runs: RUNS, fault: undefined});
    },
    LONGEST,
  );

  it.each(Object.keys(mutants).filter((name) => mode === 'sealed' || !ofTheDevice.includes(name)))(
    'is found out if it %s',
    async (name) => {
      const {fault, runs} = await play(mode, RUNS, mutants[name]);
      console.log(`${mode}, ${name}: found after ${runs} runs`);
      expect(fault).toBeTypeOf('string');
    },
    LONGEST,
  );
});
