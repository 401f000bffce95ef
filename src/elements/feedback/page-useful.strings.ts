import {msg} from '@lit/localize';
import type {FormWords} from '../../localization/form-words.js';
import type {Language} from '../../localization/language.js';
import {inLanguage} from '../../localization/language.js';

/** The words of the preset `page-useful`. */
export const pageUsefulWords = (language: Language): FormWords =>
  inLanguage(language, () => ({
    heading: msg('Help us make this page better', {id: 'page-useful.heading'}),
    questions: {
      useful: {
        label: msg('Is this page useful?', {id: 'page-useful.useful'}),
        options: {
          yes: msg('Yes', {id: 'page-useful.useful.yes'}),
          no: msg('No', {id: 'page-useful.useful.no'}),
        },
        missing: msg('Select yes if this page is useful, or no if it is not', {
          id: 'page-useful.useful.missing',
        }),
      },
      improve: {label: msg('What would make this page better?', {id: 'page-useful.improve'})},
    },
  }));
