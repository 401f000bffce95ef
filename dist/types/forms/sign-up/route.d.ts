import type { Answers } from '../definition.js';
import type { Boundaries } from './bands.js';
import type { Panel, Route } from './panels.js';
/**
 * Where a sign-up leads, as far as it has come.
 *
 * - `undecided`: who somebody is, their band or their panels are not known yet
 * - `too-young`, `too-old`, `elsewhere`: no panel here admits them; a kind page, not an error
 * - a route: what is asked from here on
 */
export type Path = Route | 'undecided' | 'too-young' | 'too-old' | 'elsewhere';
/** The ages of a panel, its open ends spelt out. */
export declare const boundariesOf: ({ minAge, maxAge, permissionAge }: Panel) => Boundaries;
/** The panels that admit somebody who answered like this. Whoever does not say their age is not shut out. */
export declare function admittingPanels(panels: readonly Panel[], answers: Answers): readonly Panel[];
/** The panels that somebody joins: the ones chosen among those that admit them, or the only one that does. */
export declare function chosenPanels(panels: readonly Panel[], answers: Answers): readonly Panel[];
/** Where somebody who answered like this is led. */
export declare function pathOf(panels: readonly Panel[], answers: Answers): Path;
