import type {Answers} from '../definition.js';
import {answerTo} from '../definition.js';
import type {Boundaries} from './bands.js';
import {ADULT_AGE, agesOf, NOT_SAID} from './bands.js';
import type {Panel, Route} from './panels.js';

/**
 * Where a sign-up leads, as far as it has come.
 *
 * - `undecided`: who somebody is, their band or their panels are not known yet
 * - `too-young`, `too-old`, `elsewhere`: no panel here admits them; a kind page, not an error
 * - a route: what is asked from here on
 */
export type Path = Route | 'undecided' | 'too-young' | 'too-old' | 'elsewhere';

/** The ages of a panel, its open ends spelt out. */
export const boundariesOf = ({minAge, maxAge = Infinity, permissionAge}: Panel): Boundaries => ({
  minAge,
  maxAge,
  permissionAge,
});

/** Who is asking: `undefined` or an empty text while it is not known. */
interface Person {
  readonly who: string;
  readonly band: string;
}

const personOf = (answers: Answers): Person => ({
  who: String(answerTo(answers, 'who') ?? ''),
  band: String(answerTo(answers, 'band') ?? ''),
});

/** The panels for people like this one, of any age. */
const panelsFor = (panels: readonly Panel[], {who}: Person) =>
  panels.filter((panel) => !panel.for || panel.for.some((one) => one === who));

/** The panels that admit somebody who answered like this. Whoever does not say their age is not shut out. */
export function admittingPanels(panels: readonly Panel[], answers: Answers): readonly Panel[] {
  const person = personOf(answers);
  const ages = agesOf(person.band);
  return panelsFor(panels, person).filter(({minAge, maxAge = Infinity}) =>
    ages ? ages.from >= minAge && ages.to <= maxAge : person.band === NOT_SAID,
  );
}

/** The panels that somebody joins: the ones chosen among those that admit them, or the only one that does. */
export function chosenPanels(panels: readonly Panel[], answers: Answers): readonly Panel[] {
  const admitting = admittingPanels(panels, answers);
  if (admitting.length === 1) return admitting;
  const chosen = [answerTo(answers, 'panels') ?? []].flat();
  return admitting.filter(({id}) => chosen.includes(id));
}

/** The route of a band with one panel. */
function routeWith(panel: Panel, {who, band}: Person): Route {
  const youngest = agesOf(band)?.from ?? panel.minAge;
  if (youngest < panel.permissionAge) return 'permission';
  if (youngest < ADULT_AGE) return 'young';
  return who === 'parent-or-carer' ? 'parent' : 'adult';
}

/** The first in line that one of the panels needs is the one for the whole sign-up. */
const STRICTEST: readonly Route[] = ['permission', 'young', 'parent', 'adult'];

/** Where somebody who answered like this is led. */
export function pathOf(panels: readonly Panel[], answers: Answers): Path {
  const person = personOf(answers);
  if (!person.who) return 'undecided';
  const suitable = panelsFor(panels, person);
  if (!suitable.length) return 'elsewhere';
  if (!person.band) return 'undecided';
  const ages = agesOf(person.band);
  const admitting = admittingPanels(panels, answers);
  if (!admitting.length)
    return ages && suitable.every(({minAge}) => ages.from < minAge) ? 'too-young' : 'too-old';
  const chosen = chosenPanels(panels, answers);
  // Who has not said how old they are may be a child, whichever panel they choose where children are admitted.
  const mayBeChild = !ages && admitting.some(({minAge}) => minAge < ADULT_AGE);
  if (mayBeChild && chosen.length) return 'permission';
  const routes = chosen.map((panel) => routeWith(panel, person));
  return STRICTEST.find((route) => routes.includes(route)) ?? 'undecided';
}
