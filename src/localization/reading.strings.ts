import {msg} from '@lit/localize';
import type {Language} from './language.js';
import {inLanguage} from './language.js';

/** What the button says that changes the reading level of an element. */

export const toEasyRead = (language: Language) =>
  inLanguage(language, () => msg('Show this in Easy Read', {id: 'feedback.to-easy-read', desc: 'Button'}));

export const toStandard = (language: Language) =>
  inLanguage(language, () =>
    msg('Show more words', {id: 'feedback.to-standard', desc: 'Button that ends Easy Read'}),
  );
