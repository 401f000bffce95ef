import type Axe from 'axe-core';
import 'axe-core/axe.min.js';

// It is no module: it leaves one global.
const {axe} = globalThis as unknown as {axe: typeof Axe};

/** WCAG 2.0 to 2.2, A and AA; the target size of 2.2 is off unless it is asked for. */
const options: Axe.RunOptions = {
  runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
  rules: {'target-size': {enabled: true}},
  resultTypes: ['violations'],
};

/** What axe holds against an element, one line per place. */
export async function violationsOf(element: Element): Promise<readonly string[]> {
  const {violations} = await axe.run(element, options);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`),
  );
}
