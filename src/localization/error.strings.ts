import {msg, str} from '@lit/localize';
import type {Problem} from '../forms/validation.js';
import type {Language} from './language.js';
import {inLanguage} from './language.js';
import {formatNumber} from './numbers.js';

/**
 * The error message of a problem: a whole sentence that says how to put it right. The question stands after a colon, so
 * that nothing has to be declined.
 */
export function errorText(
  language: Language,
  code: Problem['code'],
  question: string,
  limit: number,
): string {
  return inLanguage(language, () => {
    switch (code) {
      case 'missing':
      case 'unknown-option':
        return msg(str`Answer this question: ${question}`, {id: 'error.missing'});
      case 'too-long':
        return msg(str`Your answer must be ${formatNumber(limit)} characters or less: ${question}`, {
          id: 'error.too-long',
        });
      case 'too-large':
        return msg(str`Your answer is too long to send. Make it shorter: ${question}`, {
          id: 'error.too-large',
        });
      case 'not-an-email':
        return msg('Enter an email address in the correct format, like name@example.com', {
          id: 'error.not-an-email',
        });
      case 'not-a-phone':
        return msg('Enter a phone number, like 01632 960 001 or 07700 900 982', {id: 'error.not-a-phone'});
      case 'unknown-question':
      case 'refused':
        return msg(str`Change this answer. The service did not accept it: ${question}`, {
          id: 'error.refused',
        });
    }
  });
}
