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

export const leaveOut = (language: Language) =>
  inLanguage(language, () =>
    msg('Leave out names, phone numbers and anything else that says who you or others are.', {
      id: 'feedback.leave-out',
    }),
  );

export const privacyLink = (language: Language) =>
  inLanguage(language, () => msg('How we use what you send', {id: 'feedback.privacy'}));

export const panelLink = (language: Language) =>
  inLanguage(language, () => msg('Join our panel and help to shape our services', {id: 'feedback.panel'}));

export const trial = (language: Language) =>
  inLanguage(language, () =>
    msg('This is a trial. What you send is marked as a trial answer.', {id: 'feedback.trial'}),
  );

export const askedBy = (language: Language) =>
  inLanguage(language, () =>
    msg('Asked by:', {id: 'feedback.asked-by', desc: 'The name of the organisation follows'}),
  );

export const toEasyRead = (language: Language) =>
  inLanguage(language, () => msg('Show this in Easy Read', {id: 'feedback.to-easy-read', desc: 'Button'}));

export const toStandard = (language: Language) =>
  inLanguage(language, () =>
    msg('Show more words', {id: 'feedback.to-standard', desc: 'Button that ends Easy Read'}),
  );
