import {expect} from '@open-wc/testing';
import {play} from '../support/fakes/outbox-model.js';
import {mutants, ofTheDevice} from '../support/fakes/outbox-mutants.js';

/** `npm run test:faults` plays 10,000 of each. */
const RUNS = 150;
/** So many are more than enough to find any of the mutants. */
const MOST_RUNS = 600;

for (const mode of ['memory', 'sealed'] as const) {
  describe(`an outbox of the kind "${mode}", among tabs, crashes, clocks and disks that fail`, function () {
    this.timeout(120_000);

    it('loses nothing silently, thanks for nothing that is not stored, and stores nothing twice', async () => {
      expect(await play(mode, RUNS)).to.deep.equal({runs: RUNS, fault: undefined});
    });

    for (const [name, variant] of Object.entries(mutants)) {
      if (mode === 'memory' && ofTheDevice.includes(name)) continue;
      it(`is found out if it ${name}`, async () => {
        const {fault} = await play(mode, MOST_RUNS, variant);
        expect(fault).to.be.a('string');
      });
    }
  });
}
