import {describe, expect, it} from 'vitest';
import {play} from '../support/fakes/outbox-model.js';
import {mutants, ofTheDevice} from '../support/fakes/outbox-mutants.js';

const RUNS = 10_000;

describe.each(['memory', 'sealed'] as const)('the outbox, with answers in %s', (mode) => {
  it(`loses, doubles and falsely thanks for nothing in ${RUNS} runs of up to 40 steps`, async () => {
    expect(await play(mode, RUNS)).toEqual({runs: RUNS, fault: undefined});
  });

  it.each(Object.keys(mutants).filter((name) => mode === 'sealed' || !ofTheDevice.includes(name)))(
    'is found out if it %s',
    async (name) => {
      const {fault, runs} = await play(mode, RUNS, mutants[name]);
      console.log(`${mode}, ${name}: found after ${runs} runs`);
      expect(fault).toBeTypeOf('string');
    },
  );
});
