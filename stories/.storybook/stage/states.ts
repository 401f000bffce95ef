// The states that a visitor can come to see are listed once, for reviewers of the language and for the stories.
import {everywhere, states} from '../../../scripts/localize/states.mjs';
import type {State, Step} from '../../../scripts/localize/states.mjs';
import type {Tag} from '../api.js';

export type {State, Step};
export {everywhere, states};

/** The state of that name. */
export function stateNamed(tag: Tag, name: string): State {
  const found = states.find((state) => state.element === tag && state.name === name);
  if (!found)
    throw new Error(`<${tag}> has no state “${name}”. The states are listed in scripts/localize/states.mjs.`);
  return found;
}
