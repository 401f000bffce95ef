import type {Answers, FormDefinition} from '../definition.js';
import {answerTo} from '../definition.js';
import type {Band} from '../sign-up/bands.js';
import {agesOf} from '../sign-up/bands.js';

/** From this age on, gender identity and sexual orientation are asked about (Government Statistical Service, NHS). */
const ASKED_EVERYTHING = 16;
const FROM_16: readonly string[] = ['gender-identity', 'sexual-orientation'];

/** The pack for a region. Where that is not known, the one for England. */
export const packIdFor = (region: string | null | undefined): string =>
  region === 'wales' ? 'census-wales-2021' : 'gss-england-2021';

/** A pack without what is asked only from 16. */
export const packWithout16 = (pack: FormDefinition): FormDefinition => ({
  ...pack,
  steps: pack.steps.filter(({name}) => !FROM_16.includes(name)),
});

/** A pack as it is asked in an age band. Whoever has not said how old they are may be a child. */
export function forBand(pack: FormDefinition, band: Band | undefined): FormDefinition {
  const ages = agesOf(band ?? '');
  return ages && ages.from >= ASKED_EVERYTHING ? pack : packWithout16(pack);
}

/** A pack as it must have been asked to be answered like this: the answers carry no age to tell it by. */
export const packAsAsked = (pack: FormDefinition, answers: Answers): FormDefinition =>
  FROM_16.some((name) => answerTo(answers, name) !== undefined) ? pack : packWithout16(pack);
