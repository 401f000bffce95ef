import {msg, str} from '@lit/localize';
import type {Basis} from '../../forms/sign-up/panels.js';
import type {Language} from '../../localization/language.js';
import {inLanguage} from '../../localization/language.js';
import {formatNumber} from '../../localization/numbers.js';

export const heading = (language: Language) =>
  inLanguage(language, () => msg('Join us', {id: 'sign-up.heading'}));

/** Where a step stands among the others, as far as their number is known. */
export const stepCaption = (language: Language, step: number, of: number | undefined) =>
  inLanguage(language, () =>
    of === undefined
      ? msg(str`Step ${formatNumber(step)}`, {id: 'sign-up.step', desc: 'The heading of the step follows'})
      : msg(str`Step ${formatNumber(step)} of ${formatNumber(of)}`, {
          id: 'sign-up.step-of',
          desc: 'The heading of the step follows',
        }),
  );

/** What a panel is, in names for what a site says of it. */
export const factLabels = (language: Language) =>
  inLanguage(language, () => ({
    for: msg('Who it is for', {id: 'sign-up.for', desc: 'In quotation marks follows what such people say'}),
    ages: msg('Ages', {id: 'sign-up.ages'}),
    area: msg('Area', {id: 'sign-up.area'}),
    meets: msg('When it meets', {id: 'sign-up.meets'}),
    rewards: msg('Rewards', {id: 'sign-up.rewards'}),
    runBy: msg('Who runs it', {id: 'sign-up.run-by'}),
  }));

/** What is said beside the questions, by the step that asks them. */
export const notices = (language: Language) =>
  inLanguage(language, () => ({
    nothingSent: msg('Nothing is sent until you have checked your answers at the end.', {
      id: 'sign-up.nothing-sent',
    }),
    permission: msg(
      'You need an adult to agree before you can join. Ask your parent or carer if we can contact them. We ask them, and you join when they agree.',
      {id: 'sign-up.permission'},
    ),
    trusted: msg('We contact them only if we are worried about you. You can leave this out.', {
      id: 'sign-up.trusted.text',
    }),
    payment: msg('Payment can affect benefits. Ask us before you accept.', {id: 'sign-up.payment'}),
    use: msg('We use what you tell us to run the panel and to contact you about it.', {id: 'sign-up.use'}),
    complain: msg('You can complain to us about how we use it, and to the Information Commission (ICO).', {
      id: 'sign-up.complain',
    }),
    leaving: msg('You can leave at any time. It does not affect your care.', {id: 'sign-up.leaving'}),
    notSentYet: msg('Nothing has been sent yet. You can still change your answers.', {
      id: 'sign-up.not-sent-yet',
    }),
  }));

/** Why an organisation may hold what people give. */
export const basisText = (language: Language, basis: Basis): string =>
  inLanguage(language, () => {
    switch (basis) {
      case 'public-task':
        return msg('The law lets us do this because it is part of our public work.', {
          id: 'sign-up.basis.public-task',
        });
      case 'legitimate-interests':
        return msg('The law lets us do this because it helps us do our work.', {
          id: 'sign-up.basis.legitimate-interests',
        });
      case 'consent':
        return msg('We only do this if you agree.', {id: 'sign-up.basis.consent'});
    }
  });

/** What is said to somebody whom no panel here admits. */
export const kindWords = (language: Language): Readonly<Record<string, string>> =>
  inLanguage(language, () => ({
    'too-young': msg(
      'We want to hear from you too. A parent or carer can help you to tell us what you think.',
      {
        id: 'sign-up.too-young.text',
      },
    ),
    'too-old': msg('We want to hear from you too. You can tell us what you think in another way.', {
      id: 'sign-up.too-old.text',
    }),
    elsewhere: msg('We want to hear from you too. You can tell us what you think in another way.', {
      id: 'sign-up.elsewhere.text',
    }),
  }));

export const checkWords = (language: Language) =>
  inLanguage(language, () => ({
    change: msg('Change', {id: 'sign-up.change', desc: 'Button; the question follows, heard but not seen'}),
    notProvided: msg('Not provided', {id: 'sign-up.not-provided', desc: 'In place of an answer'}),
    join: msg('Send and join', {id: 'sign-up.join', desc: 'Button'}),
    ask: msg('Send, so we can ask them', {
      id: 'sign-up.ask',
      desc: 'Button; they are the parent or carer',
    }),
  }));

/** What becomes of a sign-up that has arrived. */
export const arrived = (language: Language) =>
  inLanguage(language, () => ({
    joined: msg('Thank you. We have your sign-up.', {id: 'sign-up.joined'}),
    joinedNext: msg('We will contact you to say what happens next.', {id: 'sign-up.joined.text'}),
    asking: msg('Thank you. Next, we ask your parent or carer.', {id: 'sign-up.asking'}),
    askingNext: msg('We will contact them. You join when they agree.', {id: 'sign-up.asking.text'}),
    copy: msg('What you told us', {id: 'sign-up.copy'}),
    print: msg('Print this page', {id: 'sign-up.print', desc: 'Button'}),
    save: msg('Save a copy', {id: 'sign-up.save', desc: 'Button'}),
    clear: msg('Clear my answers from this page', {id: 'sign-up.clear', desc: 'Button'}),
    cleared: msg('Your answers are no longer on this page.', {id: 'sign-up.cleared'}),
  }));

export const equalityWords = (language: Language) =>
  inLanguage(language, () => ({
    heading: msg('Help us to hear from everyone', {id: 'sign-up.equality'}),
    text: msg(
      'These questions are optional and take about 2 minutes. They show us who we do not hear from yet. Your answers are not linked to your name. Nothing depends on them.',
      {id: 'sign-up.equality.text'},
    ),
    yes: msg('Answer these questions', {id: 'sign-up.equality.yes', desc: 'Button'}),
    no: msg('Skip these questions', {id: 'sign-up.equality.no', desc: 'Button'}),
    sent: msg('Thank you. We have your answers.', {id: 'sign-up.equality.sent'}),
    skipped: msg('You have skipped the questions.', {id: 'sign-up.equality.skipped'}),
  }));
