const NOT_SAID = "prefer-not-to-say";
const ADULT_AGE = 18;
const OLDEST_AGE = 120;
const USUAL = [11, 13, 16, ADULT_AGE, 25];
function agesOf(band) {
  const found = /^(?:under-(\d{1,3})|(\d{1,3})-to-(\d{1,3})|(\d{1,3})-or-over|(\d{1,3}))$/.exec(band);
  if (!found) return void 0;
  const [under, from, to, over, only] = found.slice(1).map((digits) => digits && Number(digits));
  const ages = typeof under === "number" ? { from: 0, to: under - 1 } : { from: Number(from ?? over ?? only), to: Number(to ?? only ?? Infinity) };
  const isOne = ages.from <= ages.to && ages.from <= OLDEST_AGE && bandOf(ages.from, ages.to) === band;
  return isOne ? ages : void 0;
}
function bandsFor(panels) {
  const youngest = Math.min(...panels.map(({ minAge }) => minAge));
  const oldest = Math.max(...panels.map(({ maxAge }) => maxAge));
  const needed = new Set(
    panels.flatMap(({ minAge, maxAge, permissionAge }) => [minAge, maxAge + 1, permissionAge]).concat(ADULT_AGE).filter((age) => age > 0 && age >= youngest && age <= oldest + 1 && age < Infinity)
  );
  const usual = USUAL.filter(
    (age) => age > youngest && age <= oldest && ![age - 1, age, age + 1].some((near) => needed.has(near))
  );
  const starts = [...needed, ...usual].sort((one, other) => one - other);
  return [0, ...starts].map((from, index) => bandOf(from, (starts[index] ?? Infinity) - 1));
}
function bandOf(from, to) {
  if (from === 0) return to === Infinity ? "0-or-over" : `under-${to + 1}`;
  if (to === Infinity) return `${from}-or-over`;
  return from === to ? `${from}` : `${from}-to-${to}`;
}

export { ADULT_AGE, NOT_SAID, OLDEST_AGE, agesOf, bandOf, bandsFor };
