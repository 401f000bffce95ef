import {msg, str} from '@lit/localize';
import type {Language} from './language.js';
import {inLanguage} from './language.js';
import {formatNumber} from './numbers.js';

/** Error messages for which a question has no words of its own. */

export const answerNeeded = (language: Language) =>
  inLanguage(language, () => msg('Answer this question', {id: 'error.missing'}));

export const tooLong = (language: Language, limit: number) =>
  inLanguage(language, () =>
    msg(str`Your answer must be ${formatNumber(limit)} characters or less`, {id: 'error.too-long'}),
  );

export const tooLarge = (language: Language) =>
  inLanguage(language, () =>
    msg('Your answer is too long to send. Make it shorter', {id: 'error.too-large'}),
  );

export const refused = (language: Language) =>
  inLanguage(language, () => msg('Change this answer. The service did not accept it', {id: 'error.refused'}));
