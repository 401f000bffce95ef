import { agesOf } from '../sign-up/bands.js';

const ASKED_EVERYTHING = 16;
const FROM_16 = ["gender-identity", "sexual-orientation"];
const packIdFor = (region) => region === "wales" ? "census-wales-2021" : "gss-england-2021";
const packWithout16 = (pack) => ({
  ...pack,
  steps: pack.steps.filter(({ name }) => !FROM_16.includes(name))
});
function forBand(pack, band) {
  const ages = agesOf(band ?? "");
  return ages && ages.from >= ASKED_EVERYTHING ? pack : packWithout16(pack);
}

export { forBand, packIdFor, packWithout16 };
