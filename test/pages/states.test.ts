import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {readMessages} from '../../scripts/localize/messages.mjs';
import {mannersOf, renderStates} from '../../scripts/localize/renderings.mjs';
import {everywhere, inNoState, states} from '../../scripts/localize/states.mjs';
import {enginesToRun} from '../support/browsers/index.js';

describe('the states that reviewers see', () => {
  it('are there for every element', () => {
    const modules = readdirSync(fileURLToPath(new URL('../../src/define', import.meta.url)));
    const tags = modules.filter((name) => name.startsWith('hys-')).map((name) => name.replace(/\.ts$/, ''));
    expect([...new Set(states.map(({element}) => element))].sort()).toEqual(tags.sort());
    expect(Object.keys(everywhere).sort()).toEqual(tags);
  });

  it('have a name each', () => {
    const names = states.map(({element, name}) => `${element}: ${name}`);
    expect(names).toEqual([...new Set(names)]);
  });

  if (enginesToRun().includes('chromium')) {
    const messages = readMessages();
    const welsh = mannersOf(messages).filter(({name}) => name === 'Welsh');
    const easyRead = mannersOf(messages).filter(({name}) => name === 'Easy Read in Welsh');

    it('are all reached, and no sentence is left out', async () => {
      const rendered = await renderStates(states, everywhere, welsh);
      const met = new Set(rendered.flatMap(({ids}) => ids));
      const ids = messages.source.map(({id}) => id);
      // The way back from Easy Read is in no other words.
      const left = ids.filter((id) => !met.has(id) && id !== 'feedback.to-standard');
      expect(left.sort()).toEqual(Object.keys(inNoState).sort());
      expect([...met].filter((id) => !ids.includes(id))).toEqual([]);
    });

    it('are shown in the words of each catalogue, with what is only spoken and the ids of both', async () => {
      const [first, near] = ['First view', 'Nearly as much as there may be'].map((name) =>
        states.filter((state) => state.name === name),
      );
      const [shown, spoken] = await renderStates([...(first ?? []), ...(near ?? [])], everywhere, [
        ...welsh,
        ...easyRead,
      ]);
      expect(shown?.ids).toContain('feedback.to-standard');
      const reads = shown?.renderings.map(({html}) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '));
      for (const [index, {words}] of [...welsh, ...easyRead].entries())
        expect(reads?.[index]).toContain(words.get('page-useful.heading'));
      expect(shown?.renderings.map(({html}) => html.includes('class="picture"'))).toEqual([false, true]);
      expect(shown?.renderings.every(({styles}) => styles.includes(':host'))).toBe(true);
      expect(spoken?.renderings.map(({spoken}) => spoken.length)).toEqual([1, 1]);
      expect(spoken?.ids).toContain('form.characters-left');
    });

    it.each([
      ['is never reached', {steps: [], shows: 'outcome.sent'}, 'no “Diolch'],
      ['has a step that leads nowhere', {steps: [['press', '.nothing']], shows: 'form.send'}, 'no .nothing'],
      ['says nothing aloud', {steps: [], speaks: true, shows: 'form.send'}, 'no spoken text'],
    ] as const)('that %s is found out', async (_what, {steps, ...state}, problem) => {
      const row = {name: 'Seeded', element: 'hys-feedback', ...state, steps: [...steps] as never[]};
      await expect(renderStates([row], everywhere, welsh, {patience: 300})).rejects.toThrow(
        new RegExp(`“Seeded” of hys-feedback in cy.*${problem}`),
      );
    });
  }
});
