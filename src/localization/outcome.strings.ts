import {msg} from '@lit/localize';
import type {Language} from './language.js';
import {inLanguage} from './language.js';

/** What a visitor is told after Send. Each is true of one outcome and of no other. */

export const sentHeading = (language: Language) =>
  inLanguage(language, () => msg('Thank you. We have your answer.', {id: 'outcome.sent'}));

export const noReply = (language: Language) =>
  inLanguage(language, () =>
    msg('We did not ask for your name or address, so we cannot reply to you.', {id: 'outcome.no-reply'}),
  );

export const reference = (language: Language) =>
  inLanguage(language, () => msg('Your reference:', {id: 'outcome.reference', desc: 'A code follows'}));

export const referenceUse = (language: Language) =>
  inLanguage(language, () =>
    msg('Keep it if you may want to ask us about this answer later.', {id: 'outcome.reference-use'}),
  );

export const waitingHeading = (language: Language) =>
  inLanguage(language, () => msg('Your answer has not been sent yet', {id: 'outcome.waiting'}));

export const waitingText = (language: Language) =>
  inLanguage(language, () =>
    msg(
      'We could not reach the service. Your words are still here. Keep this page open and we will keep trying.',
      {
        id: 'outcome.waiting-text',
      },
    ),
  );

export const unconfirmedHeading = (language: Language) =>
  inLanguage(language, () => msg('We cannot tell if your answer arrived', {id: 'outcome.unconfirmed'}));

export const unconfirmedText = (language: Language) =>
  inLanguage(language, () =>
    msg(
      'The service replied, but not in a way we know. Your words are still here. You can send them again.',
      {
        id: 'outcome.unconfirmed-text',
      },
    ),
  );

export const rejectedHeading = (language: Language) =>
  inLanguage(language, () => msg('Your answer was not accepted', {id: 'outcome.rejected'}));

export const rejectedText = (language: Language) =>
  inLanguage(language, () =>
    msg('The service did not take it. Your words are still here. You can change them and send again.', {
      id: 'outcome.rejected-text',
    }),
  );

export const misconfiguredHeading = (language: Language) =>
  inLanguage(language, () => msg('Sorry, your answer could not be sent', {id: 'outcome.misconfigured'}));

export const misconfiguredText = (language: Language) =>
  inLanguage(language, () =>
    msg(
      'The problem is with our service, not with what you wrote. Your words are still here and you can copy them.',
      {
        id: 'outcome.misconfigured-text',
      },
    ),
  );

export const expiredHeading = (language: Language) =>
  inLanguage(language, () => msg('Your answer was not sent', {id: 'outcome.expired'}));

export const expiredText = (language: Language) =>
  inLanguage(language, () =>
    msg('We tried for 24 hours and have stopped. Your words are still here. You can send them again.', {
      id: 'outcome.expired-text',
    }),
  );

export const tryNow = (language: Language) =>
  inLanguage(language, () => msg('Try now', {id: 'outcome.try-now'}));

export const tryAgain = (language: Language) =>
  inLanguage(language, () => msg('Try again', {id: 'outcome.try-again'}));

export const sendAgain = (language: Language) =>
  inLanguage(language, () => msg('Send again', {id: 'outcome.send-again'}));

export const changeAnswer = (language: Language) =>
  inLanguage(language, () => msg('Change my answer', {id: 'outcome.change'}));

export const anotherWay = (language: Language) =>
  inLanguage(language, () => msg('Tell us in another way', {id: 'outcome.another-way', desc: 'Link'}));
