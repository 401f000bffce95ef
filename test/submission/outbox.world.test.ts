import {expect} from '@open-wc/testing';
import {play} from '../support/fakes/outbox-model.js';
import {mutants, ofTheDevice} from '../support/fakes/outbox-mutants.js';
import {World} from '../support/fakes/outbox-world.js';

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

describe('somebody who was refused and sends the same words once more a day later', () => {
  it('has a whole day from then: what lies on the device arrives, and nothing is wrong with that', async () => {
    const HOUR = 3_600_000;
    const world = new World('sealed');
    await world.run([
      {do: 'weather', weather: '422'},
      {do: 'send', tab: 0, words: 0},
      {do: 'pass', milliseconds: 24 * HOUR},
      {do: 'weather', weather: 'hangs'},
      {do: 'send', tab: 0, words: 0},
      {do: 'pass', milliseconds: 6 * HOUR},
      {do: 'crash', tab: 0},
    ]);
    expect(world.rows.size).to.equal(1);
    expect(world.decisions.map(({id}) => id)).to.deep.equal(Array(2).fill([...world.rows.keys()][0]));
    expect(world.faults).to.deep.equal([]);
  });
});

describe('somebody whose answer waits in one tab while another tab gives it up', () => {
  it('is not told any longer that it is kept', async () => {
    const world = new World('sealed');
    await world.run([
      {do: 'weather', weather: '503 in a minute'},
      {do: 'send', tab: 0, words: 0},
      {do: 'pass', milliseconds: 10},
      {do: 'weather', weather: '422'},
      {do: 'open'},
      {do: 'pass', milliseconds: 10},
      {do: 'weather', weather: '500'},
      {do: 'wake', tab: 0},
    ]);
    const waiting = world.decisions[0]?.told.filter(({state}) => state === 'waiting');
    expect(waiting?.slice(0, 2)).to.deep.equal([
      {state: 'waiting', automatic: true, kept: true},
      {state: 'waiting', automatic: true},
    ]);
    expect(world.faults).to.deep.equal([]);
  });
});
