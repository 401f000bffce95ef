import {msg} from '@lit/localize';
import type {Language} from '../../localization/language.js';
import {inLanguage} from '../../localization/language.js';

/** Where neither the site nor the form has a heading: an element without a name would be nowhere in a list of landmarks. */
export const heading = (language: Language) =>
  inLanguage(language, () => msg('Have your say', {id: 'feedback.heading'}));

export const notUrgent = (language: Language) =>
  inLanguage(language, () =>
    msg('This is not for urgent help. Nobody here can answer questions about your health.', {
      id: 'feedback.not-urgent',
    }),
  );

export const notAComplaint = (language: Language) =>
  inLanguage(language, () =>
    msg('This is not a complaint form. We may have to tell someone if a person is at risk.', {
      id: 'feedback.not-a-complaint',
    }),
  );

export const panelLink = (language: Language) =>
  inLanguage(language, () => msg('Join our panel and help to shape our services', {id: 'feedback.panel'}));
