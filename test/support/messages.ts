import * as welsh from '../../src/localization/generated/cy.js';
import * as welshEasy from '../../src/localization/generated/cy-simple.js';
import * as welshYoung from '../../src/localization/generated/cy-x-young.js';
import * as easy from '../../src/localization/generated/en-GB-simple.js';
import * as young from '../../src/localization/generated/en-GB-x-young.js';
import type {Catalogue, Templates} from '../../src/localization/catalogues.js';

type Speak = (id: string) => string;

/** Says the messages of a catalogue into which nothing is put. */
const from =
  (templates: Templates): Speak =>
  (id) => {
    const text = templates[id];
    if (typeof text !== 'string')
      throw new Error(`There is no such message, or something goes into it: ${id}.`);
    return text;
  };

/** What the drafts say now: they are still being checked, so no test repeats them. */
export const welshWords = from(welsh.templates);
export const easyWords: Readonly<Record<'en-GB' | 'cy', Speak>> = {
  'en-GB': from(easy.templates),
  cy: from(welshEasy.templates),
};
export const youngWords: Readonly<Record<'en-GB' | 'cy', Speak>> = {
  'en-GB': from(young.templates),
  cy: from(welshYoung.templates),
};

/** Leaves a catalogue where the elements look for it, as an add-on script does. */
export const push = (catalogue: Catalogue): unknown =>
  (globalThis as unknown as {hys: {catalogues: {push(catalogue: Catalogue): unknown}}}).hys.catalogues.push(
    catalogue,
  );
