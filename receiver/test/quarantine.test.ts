import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openLibsqlStore} from '../src/libsql-store.js';
import {builtPrograms, runProgram} from './programs.js';
import {rowOf, signUpRowOf} from './store.contract.js';
import {rowsOf, signUpsOf, temporaryFolder} from './support.js';

const programs = builtPrograms();

// Each starts processes of its own, which takes its time on a busy machine.
describe('npm run receiver -- release and keep', {timeout: 60_000}, () => {
  it('let out of quarantine or leave there, once they are told to, and say what is not in it', async () => {
    const file = join(temporaryFolder(), 'answers.sqlite');
    const doubtful = rowOf('Doubtful', {quarantine: 'rate'});
    const trapped = rowOf('Trapped', {quarantine: 'trap'});
    const signUp = signUpRowOf('adult', {quarantine: 'rate'});
    let store = await openLibsqlStore(file);
    for (const row of [doubtful, trapped]) await store.insert(row);
    await store.signUps.insert(signUp);
    await store.close();
    const manage = (...words: string[]) =>
      runProgram(join(programs.folder, 'manage.js'), words, {DATABASE_FILE: file});

    const proposed = await manage('release', doubtful.id);
    expect(proposed.code).toBe(1);
    expect(proposed.output).toMatch(
      /^This would take .* out of quarantine \(rate\): from then on it counts\./,
    );
    const released = await manage('release', doubtful.reference ?? '', '--yes');
    expect([released.code, released.output]).toEqual([0, `${doubtful.reference} counts from now on.\n`]);
    const kept = await manage('keep', trapped.id, '--yes');
    expect(kept.output).toBe(`${trapped.reference} stays in quarantine.\n`);
    expect((await manage('panel', 'release', signUp.id, '--yes')).code).toBe(0);
    const again = await manage('release', doubtful.id, '--yes');
    expect([again.code, again.errors]).toEqual([1, `${doubtful.reference} is not in quarantine.\n`]);
    const wrong = await manage('release', signUp.id, '--yes');
    expect(wrong.errors).toMatch(/ is a sign-up\. Begin with "panel"/);

    const {output} = await manage('show', trapped.id);
    expect(output).toMatch(/\nDecided by staff\n {2}\S+Z {2}kept \(kept aside for: trap\)\n/);
    expect((await manage('list')).output).toMatch(/\nIn quarantine: 1 \(trap 1, rate 0\)\./);
    store = await openLibsqlStore(file);
    expect(new Map((await rowsOf(store)).map(({id, quarantine}) => [id, quarantine]))).toEqual(
      new Map([
        [doubtful.id, null],
        [trapped.id, 'trap'],
      ]),
    );
    expect(await signUpsOf(store)).toMatchObject([{quarantine: null}]);
    await store.close();
  });
});
