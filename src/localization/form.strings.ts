import {msg, str} from '@lit/localize';
import {formatNumber} from './numbers.js';
import type {Language} from './language.js';
import {inLanguage} from './language.js';

/** Words that any form needs. */

export const send = (language: Language) => inLanguage(language, () => msg('Send', {id: 'form.send'}));

export const sending = (language: Language) =>
  inLanguage(language, () => msg('Sending…', {id: 'form.sending'}));

export const continueOn = (language: Language) =>
  inLanguage(language, () => msg('Continue', {id: 'form.continue', desc: 'Button to the next step'}));

export const back = (language: Language) =>
  inLanguage(language, () => msg('Back', {id: 'form.back', desc: 'Button to the step before'}));

export const or = (language: Language) =>
  inLanguage(language, () => msg('or', {id: 'form.or', desc: 'Before the option that stands apart'}));

export const clear = (language: Language) =>
  inLanguage(language, () => msg('Clear my answer', {id: 'form.clear'}));

export const optional = (language: Language) =>
  inLanguage(language, () => msg('(optional)', {id: 'form.optional', desc: 'After the label of a question'}));

export const errorPrefix = (language: Language) =>
  inLanguage(language, () =>
    msg('Error:', {id: 'form.error-prefix', desc: 'Heard before each error message'}),
  );

export const problemHeading = (language: Language) =>
  inLanguage(language, () => msg('There is a problem', {id: 'form.problem'}));

export const problemCount = (language: Language, count: number) =>
  inLanguage(language, () =>
    msg(str`Answers to put right: ${formatNumber(count)}`, {id: 'form.problem-count'}),
  );

const charactersLeft = (language: Language, count: number) =>
  inLanguage(language, () => msg(str`Characters left: ${formatNumber(count)}`, {id: 'form.characters-left'}));

const charactersTooMany = (language: Language, count: number) =>
  inLanguage(language, () =>
    msg(str`Characters too many: ${formatNumber(count)}`, {id: 'form.characters-too-many'}),
  );

/** What is left of the limit, or how much is too much. */
export const characterCount = (language: Language, left: number): string =>
  left >= 0 ? charactersLeft(language, left) : charactersTooMany(language, -left);

export const leaveEmpty = (language: Language) =>
  inLanguage(language, () =>
    msg('Leave this box empty', {
      id: 'form.leave-empty',
      desc: 'Label of a hidden box that only robots fill in',
    }),
  );

export const leaveOut = (language: Language) =>
  inLanguage(language, () =>
    msg('Leave out names, phone numbers and anything else that says who you or others are.', {
      id: 'feedback.leave-out',
    }),
  );

export const privacyLink = (language: Language) =>
  inLanguage(language, () => msg('How we use what you send', {id: 'feedback.privacy'}));

export const trial = (language: Language) =>
  inLanguage(language, () =>
    msg('This is a trial. What you send is marked as a trial answer.', {id: 'feedback.trial'}),
  );

export const askedBy = (language: Language) =>
  inLanguage(language, () =>
    msg('Asked by:', {id: 'feedback.asked-by', desc: 'The name of the organisation follows'}),
  );
