import {msg} from '@lit/localize';
import type {Language} from '../../localization/language.js';
import {inLanguage} from '../../localization/language.js';

export const notUrgent = (language: Language) =>
  inLanguage(language, () =>
    msg('This is not for urgent help. Nobody here can answer questions about your health.', {
      id: 'feedback.not-urgent',
    }),
  );

export const privacyLink = (language: Language) =>
  inLanguage(language, () => msg('How we use what you send', {id: 'feedback.privacy'}));

export const trial = (language: Language) =>
  inLanguage(language, () =>
    msg('This is a trial. What you send is marked as a trial answer.', {id: 'feedback.trial'}),
  );
