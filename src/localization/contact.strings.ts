import {msg} from '@lit/localize';
import type {Language} from './language.js';
import {inLanguage} from './language.js';

/** Would you like a reply, and how? Asked alike by every form that offers one. */
export const replyWords = (language: Language) =>
  inLanguage(language, () => ({
    label: msg('Would you like a reply?', {id: 'contact.reply'}),
    hint: msg('We keep your contact details apart from what you wrote, and use them only to reply.', {
      id: 'contact.reply.hint',
    }),
    missing: msg('Select if you would like a reply', {id: 'contact.reply.missing'}),
    options: {
      email: msg('Yes, by email', {id: 'contact.reply.email'}),
      phone: msg('Yes, by phone', {id: 'contact.reply.phone'}),
      no: msg('No, I do not need a reply', {id: 'contact.reply.no'}),
    },
  }));

export const emailWords = (language: Language) =>
  inLanguage(language, () => ({
    label: msg('Email address', {id: 'contact.email'}),
    missing: msg('Enter your email address', {id: 'contact.email.missing'}),
  }));

export const phoneWords = (language: Language) =>
  inLanguage(language, () => ({
    label: msg('Phone number', {id: 'contact.phone'}),
    missing: msg('Enter your phone number', {id: 'contact.phone.missing'}),
  }));
