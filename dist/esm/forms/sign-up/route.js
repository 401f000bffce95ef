import { answerTo } from '../definition.js';
import { agesOf, ADULT_AGE, NOT_SAID } from './bands.js';

const boundariesOf = ({ minAge, maxAge = Infinity, permissionAge }) => ({
  minAge,
  maxAge,
  permissionAge
});
const personOf = (answers) => ({
  who: String(answerTo(answers, "who") ?? ""),
  band: String(answerTo(answers, "band") ?? "")
});
const panelsFor = (panels, { who }) => panels.filter((panel) => !panel.for || panel.for.some((one) => one === who));
function admittingPanels(panels, answers) {
  const person = personOf(answers);
  const ages = agesOf(person.band);
  return panelsFor(panels, person).filter(
    ({ minAge, maxAge = Infinity }) => ages ? ages.from >= minAge && ages.to <= maxAge : person.band === NOT_SAID
  );
}
function chosenPanels(panels, answers) {
  const admitting = admittingPanels(panels, answers);
  if (admitting.length === 1) return admitting;
  const chosen = [answerTo(answers, "panels") ?? []].flat();
  return admitting.filter(({ id }) => chosen.includes(id));
}
function routeWith(panel, { who, band }) {
  const youngest = agesOf(band)?.from ?? panel.minAge;
  if (youngest < panel.permissionAge) return "permission";
  if (youngest < ADULT_AGE) return "young";
  return who === "parent-or-carer" ? "parent" : "adult";
}
const STRICTEST = ["permission", "young", "parent", "adult"];
function pathOf(panels, answers) {
  const person = personOf(answers);
  if (!person.who) return "undecided";
  const suitable = panelsFor(panels, person);
  if (!suitable.length) return "elsewhere";
  if (!person.band) return "undecided";
  const ages = agesOf(person.band);
  const admitting = admittingPanels(panels, answers);
  if (!admitting.length)
    return ages && suitable.every(({ minAge }) => ages.from < minAge) ? "too-young" : "too-old";
  const chosen = chosenPanels(panels, answers);
  const mayBeChild = !ages && admitting.some(({ minAge }) => minAge < ADULT_AGE);
  if (mayBeChild && chosen.length) return "permission";
  const routes = chosen.map((panel) => routeWith(panel, person));
  return STRICTEST.find((route) => routes.includes(route)) ?? "undecided";
}

export { admittingPanels, boundariesOf, chosenPanels, pathOf };
