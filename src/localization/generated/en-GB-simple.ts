
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'contact.email': `Email address`,
'contact.email.missing': `Write your email address`,
'contact.phone': `Phone number`,
'contact.phone.missing': `Write your phone number`,
'contact.reply': `Do you want us to answer you?`,
'contact.reply.email': `Yes, send me an email`,
'contact.reply.hint': `We keep your email or phone number safe.`,
'contact.reply.missing': `Choose if you want an answer`,
'contact.reply.no': `No`,
'contact.reply.phone': `Yes, call me`,
'error.missing': str`Answer this question: ${0}`,
'error.not-a-phone': `Write your phone number, like 01632 960 001`,
'error.not-an-email': `Write your email address, like name@example.com`,
'error.refused': str`Change this answer: ${0}`,
'error.too-large': str`Your answer is too long. Write less: ${0}`,
'error.too-long': str`Your answer is too long. Use ${0} letters or fewer: ${1}`,
'experience.better': `What can we do better?`,
'experience.better.missing': `Write what we can do better`,
'experience.good': `What was good?`,
'experience.good.missing': `Write what was good`,
'experience.heading': `Tell us what you think`,
'experience.kind': `What do you want to tell us?`,
'experience.kind.compliment': `Something good`,
'experience.kind.concern': `Something that worries me`,
'experience.kind.idea': `An idea`,
'experience.kind.missing': `Choose what you want to tell us`,
'experience.kind.question': `A question`,
'experience.question': `What do you want to ask?`,
'experience.question.missing': `Write your question`,
'experience.words': `Tell us more`,
'feedback.asked-by': `From:`,
'feedback.heading': `Have your say`,
'feedback.leave-out': `Do not write names or phone numbers.`,
'feedback.not-a-complaint': `You cannot make a complaint here.
We may tell someone if a person is not safe.`,
'feedback.not-urgent': `This is not for urgent help.
We cannot answer questions about your health here.`,
'feedback.panel': `Join our group and help us`,
'feedback.privacy': `What we do with your answer`,
'feedback.to-easy-read': `Show this in Easy Read`,
'feedback.to-standard': `Show more words`,
'feedback.trial': `This is only a test.
We mark your answer as a test.`,
'form.back': `Back`,
'form.characters-left': str`Letters you can still write: ${0}`,
'form.characters-too-many': str`Letters too many: ${0}`,
'form.clear': `Take my answer away`,
'form.continue': `Go on`,
'form.error-prefix': `Error:`,
'form.leave-empty': `Leave this box empty`,
'form.optional': `(you can leave this out)`,
'form.or': `or`,
'form.problem': `Something is missing or wrong`,
'form.problem-count': str`Answers to change: ${0}`,
'form.send': `Send`,
'form.sending': `Sending…`,
'friends-and-family.better': `What can we do better?`,
'friends-and-family.heading': `Tell us how it was`,
'friends-and-family.overall': `Overall, how was your experience of our service?`,
'friends-and-family.overall.1': `Very good`,
'friends-and-family.overall.2': `Good`,
'friends-and-family.overall.3': `Neither good nor poor`,
'friends-and-family.overall.4': `Poor`,
'friends-and-family.overall.5': `Very poor`,
'friends-and-family.overall.6': `Don't know`,
'friends-and-family.overall.missing': `Choose how it was`,
'friends-and-family.who': `Who is answering?`,
'friends-and-family.who.both': `Both of us`,
'friends-and-family.who.parent-or-carer': `Their parent or carer`,
'friends-and-family.who.patient': `The person who was here`,
'friends-and-family.why': `Why did you choose this answer?`,
'outcome.another-way': `Other ways to tell us`,
'outcome.expired': `Your answer was not sent`,
'outcome.expired.action': `Send again`,
'outcome.expired.text': `We tried for 1 day.
Your words are still here.
You can send them again.`,
'outcome.misconfigured': `Sorry, we could not send your answer`,
'outcome.misconfigured.action': `Try again`,
'outcome.misconfigured.text': `You did nothing wrong.
Your words are still here.
You can copy them.`,
'outcome.no-reply': `We do not know your name.
So we cannot write back to you.`,
'outcome.reference': `Your number:`,
'outcome.reference-use': `Keep this number.
You need it to ask about your answer.`,
'outcome.rejected': `Your answer was not taken`,
'outcome.rejected.action': `Change my answer`,
'outcome.rejected.text': `Your words are still here.
You can change them and send them again.`,
'outcome.reply': `We use your email or phone only to answer you.`,
'outcome.sent': `Thank you. We have your answer.`,
'outcome.unconfirmed': `We do not know if your answer is here`,
'outcome.unconfirmed.action': `Send again`,
'outcome.unconfirmed.text': `Your words are still here.
You can send them again.`,
'outcome.waiting': `Your answer is not sent yet`,
'outcome.waiting.action': `Try now`,
'outcome.waiting.text': `Your answer cannot get through.
Your words are still here.
Leave this page open.
We try again.`,
'page-useful.heading': `Tell us about this page`,
'page-useful.improve': `What can we make better?`,
'page-useful.useful': `Does this page help you?`,
'page-useful.useful.missing': `Choose yes or no`,
'page-useful.useful.no': `No`,
'page-useful.useful.yes': `Yes`,
'personal.date-of-birth': `a date of birth`,
'personal.email': `an email address`,
'personal.heading': `Did you write who you are?`,
'personal.hospital-number': `a hospital number`,
'personal.keep': `Keep it like this`,
'personal.nhs-number': `an NHS number`,
'personal.ni-number': `a National Insurance number`,
'personal.phone': `a phone number`,
'personal.postcode': `a postcode`,
'personal.send': `Send it like this`,
'personal.text': `We do not need to know this.
Look for names too.
We may have seen:`,
'personal.web-address': `a web address`,
'signposts.help-now': `Do you need help now?
Here is help:`,
'signposts.text': str`text ${0} to ${1}`,
    };
  