import {msg} from '@lit/localize';
import type {PersonalDetail} from '../privacy/personal-details.js';
import type {Language} from './language.js';
import {inLanguage} from './language.js';

/** The question that is asked when free text seems to say who somebody is. Never the text itself, only its kind. */

export const personalHeading = (language: Language) =>
  inLanguage(language, () => msg('Have you included personal details?', {id: 'personal.heading'}));

export const personalText = (language: Language) =>
  inLanguage(language, () =>
    msg(
      'We do not need them. We cannot spot names or health details, so look for those too. We may have seen:',
      {
        id: 'personal.text',
        desc: 'A list of kinds follows, such as: a phone number',
      },
    ),
  );

export const personalKind = (language: Language, kind: PersonalDetail): string =>
  inLanguage(language, () => {
    switch (kind) {
      case 'email':
        return msg('an email address', {id: 'personal.email'});
      case 'phone':
        return msg('a phone number', {id: 'personal.phone'});
      case 'nhs-number':
        return msg('an NHS number', {id: 'personal.nhs-number'});
      case 'postcode':
        return msg('a postcode', {id: 'personal.postcode'});
      case 'date-of-birth':
        return msg('a date of birth', {id: 'personal.date-of-birth'});
      case 'ni-number':
        return msg('a National Insurance number', {id: 'personal.ni-number'});
      case 'web-address':
        return msg('a web address or a user name', {id: 'personal.web-address'});
      case 'hospital-number':
        return msg('a hospital number', {id: 'personal.hospital-number'});
    }
  });

export const sendAsIs = (language: Language) =>
  inLanguage(language, () => msg('Send it as it is', {id: 'personal.send'}));

export const keepAsIs = (language: Language) =>
  inLanguage(language, () =>
    msg('Keep it as it is', {id: 'personal.keep', desc: 'Goes on to the next step'}),
  );
