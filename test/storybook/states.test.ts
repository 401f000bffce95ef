import {describe, expect, inject, it} from 'vitest';
import {states} from '../../scripts/localize/states.mjs';
import {analyse} from '../../stories/.storybook/manifest.js';
import {entriesOf} from '../support/storybook/index.js';

const folders: Readonly<Record<string, string>> = {
  'hys-banner': 'Elements/Banner/States',
  'hys-feedback': 'Elements/Feedback/States',
  'hys-panel-sign-up': 'Elements/Panel sign-up/States',
  'hys-you-said-we-did': 'Elements/You said, we did/States',
};

interface Listed {
  readonly element: string;
  readonly name: string;
}
interface Story {
  readonly title: string;
  readonly name: string;
}

/** What one list has and the other has not. */
function differences(listed: readonly Listed[], stories: readonly Story[]): string[] {
  const wanted = listed.map(
    ({element, name}) => `${folders[element] ?? `no folder for <${element}>`}: ${name}`,
  );
  const found = stories
    .filter(({title}) => title.endsWith('/States'))
    .map(({title, name}) => `${title}: ${name}`);
  return [
    ...wanted.filter((state) => !found.includes(state)).map((state) => `has no story: ${state}`),
    ...found.filter((story) => !wanted.includes(story)).map((story) => `is no state: ${story}`),
    ...found
      .filter((story, index) => found.indexOf(story) !== index)
      .map((story) => `is there twice: ${story}`),
  ];
}

/** What elements say in their docblocks that a style sheet can tell: `@cssstate`. */
function documented(manifest: unknown): string[] {
  const {modules} = manifest as {
    modules: {declarations?: {name: string; cssStates?: {name: string}[]}[]}[];
  };
  return modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({name, cssStates = []}) => cssStates.map((state) => `${name} ${state.name}`));
}

const root = new URL('../..', import.meta.url).pathname;
const stories = entriesOf(inject('storybook')).filter(({type}) => type === 'story');
const tagged = stories.flatMap(({tags}) => tags);
const untagged = (all: readonly string[]) =>
  all.filter((state) => !tagged.includes(`state-${state.split(' ')[1]}`));

describe('a state and its story', () => {
  it('come together: every state that a visitor can come to see has one, of its own name', () => {
    expect(states.length).toBeGreaterThan(100);
    expect(differences(states, stories)).toEqual([]);
  });

  it.each([
    [
      'a state without a story',
      [...states, {element: 'hys-banner', name: 'Postponed'}],
      stories,
      'has no story',
    ],
    ['a story without a state', states.slice(1), stories, 'is no state'],
    [
      'an element without a folder',
      [...states, {element: 'hys-map', name: 'First view'}],
      stories,
      '<hys-map>',
    ],
    ['a state with two stories', states, [...stories, ...stories.slice(-1)], 'is there twice'],
  ])('are missed where one is missing: %s', (_, listed, shown, complaint) => {
    const extra =
      shown.length > stories.length
        ? [...stories, stories.find(({title}) => title.endsWith('/States'))!]
        : shown;
    expect(differences(listed, extra)).toEqual([expect.stringContaining(complaint)]);
  });

  it('come together for what a style sheet can tell: each @cssstate is a tag of a story', () => {
    expect(untagged(documented(analyse(root)))).toEqual([]);
    expect(untagged(['HysFeedback no-such-state'])).toEqual(['HysFeedback no-such-state']);
  });
});
