import {msg, str} from '@lit/localize';
import type {Language} from './language.js';
import {inLanguage} from './language.js';

/** What stands around the signposts; their names and hours are data. */

export const helpNow = (language: Language) =>
  inLanguage(language, () =>
    msg('If you need help now:', {id: 'signposts.help-now', desc: 'A list of services and numbers follows'}),
  );

export const textTo = (language: Language, message: string, number: string) =>
  inLanguage(language, () =>
    msg(str`text ${message} to ${number}`, {
      id: 'signposts.text',
      desc: 'After the name of a service and a colon',
    }),
  );
