import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, it} from 'vitest';
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
    /** In English no ids are met, so that a row of a test's own needs no sentence in them. */
    const english = welsh.map((manner) => ({...manner, lang: 'en-GB'}));
    const easyRead = mannersOf(messages).filter(({name}) => name === 'Easy Read in Welsh');

    let rendered: Awaited<ReturnType<typeof renderStates>>;
    beforeAll(async () => {
      rendered = await renderStates(states, everywhere, welsh);
    });

    it('are all reached, and no sentence is left out', () => {
      const met = new Set(rendered.flatMap(({ids}) => ids));
      const ids = messages.source.map(({id}) => id);
      // The way back from Easy Read is in no other words.
      const left = ids.filter((id) => !met.has(id) && id !== 'feedback.to-standard');
      expect(left.sort()).toEqual(Object.keys(inNoState).sort());
      expect([...met].filter((id) => !ids.includes(id))).toEqual([]);
    });

    it('read the same when a translator of the browser has its hands on every text all the while', async () => {
      const translated = await renderStates(states, everywhere, welsh, {translated: true});
      const wrong = translated.flatMap(({name, element, renderings}, index) => {
        const [was, is] = [rendered[index]?.renderings[0]?.html ?? '', renderings[0]?.html ?? ''];
        return textIn(was) === textIn(is) ? [] : [{element, name, was: textIn(was), is: textIn(is)}];
      });
      expect(translated.every(({renderings}) => /<font><font>/.test(renderings[0]?.html ?? ''))).toBe(true);
      expect(wrong).toEqual([]);
    });

    it('that such a translator leaves old is found out', async () => {
      // Lit goes on to write into the text that it has made, which is no longer on the page.
      const more = `import {html, render} from 'lit';
        customElements.define('x-seeded', class extends HTMLElement {
          connectedCallback() {
            const root = this.attachShadow({mode: 'open'});
            const show = (words) => render(html\`<p>\${words}</p><button type="submit" @click=\${() => show('Anfon')}>Go</button>\`, root);
            show('Before');
          }
        });`;
      const seeded = {name: 'Seeded', element: 'x-seeded', steps: [['press']] as never[], shows: 'form.send'};
      const enacted = (translated: boolean) =>
        renderStates([seeded], everywhere, english, {patience: 1_000, translated, more});
      await expect(enacted(false)).resolves.toHaveLength(1);
      await expect(enacted(true)).rejects.toThrow('no “Anfon” in: Before');
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

/** What is to be read, but for what is never the same twice. */
const textIn = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/127\.0\.0\.1:\d+/g, 'SITE')
    .replace(/\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{3}-[2-9A-Z]{3}\b/g, 'REFERENCE');
