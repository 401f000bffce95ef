import fc from 'fast-check';
import type {Mode, Step, Variant} from './outbox-world.js';
import {STORAGES, WEATHERS, World} from './outbox-world.js';

export const MODEL_SEED = 20261120;

const tab = fc.nat({max: 2});
const HOUR = 3_600_000;

const step: fc.Arbitrary<Step> = fc.oneof(
  {weight: 4, arbitrary: fc.record({do: fc.constant('send' as const), tab, words: fc.nat({max: 2})})},
  {
    weight: 5,
    arbitrary: fc.record({do: fc.constant('weather' as const), weather: fc.constantFrom(...WEATHERS)}),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      milliseconds: fc.oneof(
        fc.nat({max: 40}),
        fc.nat({max: 20_000}),
        fc.nat({max: 600_000}),
        fc.constantFrom(6 * HOUR, 24 * HOUR),
      ),
    }),
  },
  {weight: 1, arbitrary: fc.record({do: fc.constant('clock' as const), hours: fc.constantFrom(-2, 2)})},
  {
    weight: 1,
    arbitrary: fc.record({do: fc.constant('storage' as const), storage: fc.constantFrom(...STORAGES)}),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('wake' as const, 'tryNow' as const, 'crash' as const, 'freeze' as const),
      tab,
    }),
  },
  {weight: 2, arbitrary: fc.constant<Step>({do: 'open'})},
);

/** Lets everything happen in any order, and gives the first thing that must not happen, if there is one. */
export async function play(
  mode: Mode,
  runs: number,
  variant?: Variant,
): Promise<{readonly runs: number; readonly fault: string | undefined}> {
  const result = await fc.check(
    fc.asyncProperty(fc.array(step, {maxLength: 40, size: 'max'}), async (steps) => {
      const world = new World(mode, variant);
      await world.run(steps);
      if (world.faults.length) throw new Error(world.faults.join('; '));
    }),
    // A mutant has only to be found; to make its example small would take longer.
    {seed: MODEL_SEED, numRuns: runs, endOnFailure: variant !== undefined},
  );
  const cause = (result.errorInstance as Error | null)?.message;
  return {
    runs: result.numRuns,
    fault: result.failed ? `${cause} in ${fc.stringify(result.counterexample)}` : undefined,
  };
}
