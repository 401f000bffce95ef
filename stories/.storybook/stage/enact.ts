// The stories of an element's states: each is what a visitor does, in the real element, and what there is to read then.
import type {Meta, StoryContext} from '@storybook/web-components-vite';
import type {Tag} from '../api.js';
import type {Globals} from '../toolbars.js';
import {elementWith} from './element.js';
import {contentOf, note} from './stage.js';
import {everywhere, stateNamed} from './states.js';
import {insideOf, sentence, take, until} from './visitor.js';
import {messageIn} from './words.js';

const reads = (host: Element) => (insideOf(host).textContent ?? '').replace(/\s+/g, ' ');

/** Answers go to another site, as they mostly do, so that CORS is in play. Nothing leaves the page. */
const elsewhere = {endpoint: 'https://www.example.org/answers'};

/** What a site gives an element everywhere. */
export function givenTo(tag: Tag): Record<string, unknown> {
  const {endpoint, ...given} = everywhere[tag] as Record<string, string>;
  return {...given, ...(endpoint && elsewhere)};
}

/** The attributes of a state: those of its own above those that a site gives the element everywhere. */
export function argsOf(tag: Tag, name: string): Record<string, unknown> {
  const {attributes} = stateNamed(tag, name);
  return {
    ...givenTo(tag),
    ...attributes,
    // An attribute that is there at all is a box that is ticked.
    ...(attributes && 'test' in attributes && {test: true}),
  };
}

/** For the default export of a file with one story for each state, of the state's own name. */
export const statesOf = (tag: Tag) =>
  ({
    parameters: {enacts: tag},
    render: (args, context) => elementWith(tag)(args, context),
    play: async ({name, id, globals: anything, step}: StoryContext) => {
      const globals = anything as unknown as Globals;
      const state = stateNamed(tag, name);
      const host = contentOf(id);
      if (globals.script === 'off' || !host) return;
      try {
        for (const one of state.steps) await step(sentence(one), () => take(one, host));
        await comesToRead(globals, host, state.shows, step);
        if (state.speaks)
          await until(
            () => host.querySelector('[slot=announcer]')?.textContent,
            'what screen readers are told',
          );
      } catch (error) {
        // Over this network a visitor comes to another state. Which, is to be seen.
        if (globals.network === 'online') throw error;
        note(
          'Over this network, visitors do not come to the state of this name. Below is where they come to.',
        );
      }
    },
  }) satisfies Partial<Meta>;

async function comesToRead(
  {network, language, reading, audience}: Globals,
  host: HTMLElement,
  message: string,
  step: StoryContext['step'],
): Promise<void> {
  // What comes of another network is another sentence, and each catalogue has its own words.
  if (network !== 'online' || language === 'rtl' || reading !== 'standard' || audience !== 'adult') return;
  const words = messageIn(message, language);
  await step(`Reads “${words}”`, async () => {
    await until(() => reads(host).includes(words), `“${words}” in: ${reads(host)}`);
  });
}
