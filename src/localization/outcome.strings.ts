import {msg, str} from '@lit/localize';
import type {Language} from './language.js';
import {inLanguage} from './language.js';

/** What a visitor is told after Send. Each is true of one outcome and of no other. `to` is whom it was passed on to. */
export const outcomeWords = (language: Language, to = '') =>
  inLanguage(language, () => {
    const waiting = {
      heading: msg('Your answer has not been sent yet', {id: 'outcome.waiting'}),
      text: msg(
        'We could not reach the service. Your words are still here. Keep this page open and we will keep trying.',
        {id: 'outcome.waiting.text'},
      ),
      action: msg('Try now', {id: 'outcome.waiting.action'}),
    };
    return {
      sent: {
        heading: msg('Thank you. We have your answer.', {id: 'outcome.sent'}),
        text: '',
        action: '',
      },
      'passed-on': {
        heading: msg(str`We have passed this to ${to}`, {
          id: 'outcome.passed-on',
          desc: 'An address: forms.example.org',
        }),
        text: msg('We cannot see from here if it arrived. Your words are still here and you can copy them.', {
          id: 'outcome.passed-on.text',
        }),
        action: '',
      },
      waiting,
      kept: {
        ...waiting,
        text: msg(
          'We could not reach the service. Your words are still here, and we keep trying. You can close this page. We will try again when you next visit this site in this browser, within 24 hours.',
          {id: 'outcome.kept.text'},
        ),
      },
      unconfirmed: {
        heading: msg('We cannot tell if your answer arrived', {id: 'outcome.unconfirmed'}),
        text: msg(
          'We tried to send it, but no clear reply came back. Your words are still here. You can send them again.',
          {id: 'outcome.unconfirmed.text'},
        ),
        action: msg('Send again', {id: 'outcome.unconfirmed.action'}),
      },
      rejected: {
        heading: msg('Your answer was not accepted', {id: 'outcome.rejected'}),
        text: msg(
          'The service did not take it. Your words are still here. You can change them and send again.',
          {
            id: 'outcome.rejected.text',
          },
        ),
        action: msg('Change my answer', {id: 'outcome.rejected.action'}),
      },
      misconfigured: {
        heading: msg('Sorry, your answer could not be sent', {id: 'outcome.misconfigured'}),
        text: msg(
          'The problem is with our service, not with what you wrote. Your words are still here and you can copy them.',
          {id: 'outcome.misconfigured.text'},
        ),
        action: msg('Try again', {id: 'outcome.misconfigured.action'}),
      },
      expired: {
        heading: msg('Your answer was not sent', {id: 'outcome.expired'}),
        text: msg(
          'We tried for 24 hours and have stopped. Your words are still here. You can send them again.',
          {
            id: 'outcome.expired.text',
          },
        ),
        action: msg('Send again', {id: 'outcome.expired.action'}),
      },
    };
  });

/** An answer of an earlier visit, from this browser, perhaps somebody else's. */
export const lostWords = (language: Language) =>
  inLanguage(language, () =>
    msg(
      'An answer given in this browser could not be sent. We have deleted it here. If it was yours, tell us again.',
      {id: 'outcome.lost'},
    ),
  );

/** What stands under the thanks, and the way out of everything else. */
export const afterwards = (language: Language) =>
  inLanguage(language, () => ({
    noReply: msg('We did not ask for your name or address, so we cannot reply to you.', {
      id: 'outcome.no-reply',
    }),
    reply: msg('We will use your contact details only to reply to you.', {id: 'outcome.reply'}),
    reference: msg('Your reference:', {id: 'outcome.reference', desc: 'A code follows'}),
    referenceUse: msg('Keep it if you may want to ask us about this answer later.', {
      id: 'outcome.reference-use',
    }),
    anotherWay: msg('Tell us in another way', {id: 'outcome.another-way', desc: 'Link'}),
  }));
