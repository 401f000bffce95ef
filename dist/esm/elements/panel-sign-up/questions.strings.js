import { str } from '../../vendor/@lit/localize/internal/str-tag.js';
import { msg } from '../../vendor/@lit/localize/init/install.js';
import '../../vendor/@lit/localize/init/runtime.js';
import { agesOf } from '../../forms/sign-up/bands.js';
import { CONSENT } from '../../forms/sign-up/sign-up-form.js';
import { inLanguage } from '../../localization/language.js';
import { formatNumber } from '../../localization/numbers.js';

const stepTitles = (language) => inLanguage(language, () => ({
  "first-name": msg("Asking an adult", { id: "sign-up.first-name.step" }),
  adult: msg("Your parent or carer", { id: "sign-up.adult" }),
  about: msg("About you", { id: "sign-up.about" }),
  contact: msg("How we can contact you", { id: "sign-up.contact" }),
  part: msg("How you would like to take part", { id: "sign-up.part" }),
  needs: msg("What helps you to take part", { id: "sign-up.needs" }),
  trusted: msg("An adult you trust", { id: "sign-up.trusted" }),
  permissions: msg("What you are happy with", { id: "sign-up.permissions.step" }),
  check: msg("Check your answers", { id: "sign-up.check" }),
  "too-young": msg("You are too young for this panel, but your voice counts", { id: "sign-up.too-young" }),
  "too-old": msg("These panels are for another age group", { id: "sign-up.too-old" }),
  elsewhere: msg("These panels are for other people", { id: "sign-up.elsewhere" })
}));
function bandText(language, band) {
  return inLanguage(language, () => {
    const ages = agesOf(band);
    if (!ages) return msg("Prefer not to say", { id: "sign-up.not-said" });
    const from = formatNumber(ages.from);
    if (ages.from === 0)
      return msg(str`Under ${formatNumber(ages.to + 1)}`, { id: "sign-up.band.under" });
    if (ages.to === Infinity) return msg(str`${from} or over`, { id: "sign-up.band.over" });
    return ages.from === ages.to ? from : msg(str`${from} to ${formatNumber(ages.to)}`, { id: "sign-up.band.between" });
  });
}
const panelWords = (language) => inLanguage(language, () => ({
  "youth-forum": msg("Youth forum", { id: "sign-up.youth-forum" }),
  "parent-panel": msg("Parent panel", { id: "sign-up.parent-panel" }),
  "patient-voices": msg("Patient voices forum", { id: "sign-up.patient-voices" })
}));
const questionWords = (language) => inLanguage(language, () => ({
  who: {
    label: msg("Which of these is most like you?", { id: "sign-up.who" }),
    options: {
      patient: msg("I use a service", { id: "sign-up.who.patient" }),
      "parent-or-carer": msg("I am a parent or carer", { id: "sign-up.who.parent-or-carer" }),
      sibling: msg("My brother or sister uses a service", { id: "sign-up.who.sibling" }),
      "friend-or-family": msg("A friend or relative uses a service", { id: "sign-up.who.friend-or-family" }),
      interested: msg("I am interested in what you do", { id: "sign-up.who.interested" }),
      staff: msg("I work here", { id: "sign-up.who.staff" })
    },
    missing: msg("Select which of these is most like you", { id: "sign-up.who.missing" })
  },
  band: {
    label: msg("How old are you?", { id: "sign-up.band" }),
    hint: msg("We ask for your age group, not for your date of birth.", { id: "sign-up.band.hint" }),
    missing: msg("Select your age group", { id: "sign-up.band.missing" })
  },
  panels: {
    label: msg("Which panels would you like to join?", { id: "sign-up.panels" }),
    missing: msg("Select at least one panel", { id: "sign-up.panels.missing" })
  },
  "first-name": {
    label: msg("What is your first name?", { id: "sign-up.first-name" }),
    missing: msg("Enter your first name", { id: "sign-up.first-name.missing" })
  },
  "adult-name": {
    label: msg("What is the name of your parent or carer?", { id: "sign-up.adult-name" }),
    missing: msg("Enter the name of your parent or carer", { id: "sign-up.adult-name.missing" })
  },
  "adult-reach": {
    label: msg("How can we contact them?", { id: "sign-up.adult-reach" }),
    options: {
      email: msg("By email", { id: "sign-up.adult-reach.email" }),
      phone: msg("By phone", { id: "sign-up.adult-reach.phone" })
    },
    missing: msg("Select how we can contact them", { id: "sign-up.adult-reach.missing" })
  },
  "adult-email": {
    label: msg("Their email address", { id: "sign-up.adult-email" }),
    missing: msg("Enter their email address", { id: "sign-up.adult-email.missing" })
  },
  "adult-phone": {
    label: msg("Their phone number", { id: "sign-up.adult-phone" }),
    missing: msg("Enter their phone number", { id: "sign-up.adult-phone.missing" })
  },
  name: {
    label: msg("What would you like us to call you?", { id: "sign-up.name" }),
    missing: msg("Enter what you would like us to call you", { id: "sign-up.name.missing" })
  },
  postcode: {
    label: msg("First part of your postcode", { id: "sign-up.postcode" }),
    hint: msg("For example, SA1 or CF10. It tells us which area you live in.", {
      id: "sign-up.postcode.hint"
    })
  },
  reach: {
    label: msg("How would you like us to contact you?", { id: "sign-up.reach" }),
    options: {
      email: msg("By email", { id: "sign-up.reach.email" }),
      phone: msg("By phone", { id: "sign-up.reach.phone" }),
      text: msg("By text message", { id: "sign-up.reach.text-message" }),
      "relay-uk": msg("By Relay UK", { id: "sign-up.reach.relay-uk" }),
      post: msg("By post", { id: "sign-up.reach.post" })
    },
    missing: msg("Select how you would like us to contact you", { id: "sign-up.reach.missing" })
  },
  address: {
    label: msg("Postal address", { id: "sign-up.address" }),
    hint: "",
    missing: msg("Enter your postal address", { id: "sign-up.address.missing" })
  },
  safe: {
    label: msg("Is it safe for us to leave a message?", { id: "sign-up.safe" }),
    hint: msg("Think about who else might hear it or read it.", { id: "sign-up.safe.hint" }),
    options: {
      yes: msg("Yes, you can leave a message", { id: "sign-up.safe.yes" }),
      no: msg("No, do not leave a message", { id: "sign-up.safe.no" })
    },
    missing: msg("Select if it is safe for us to leave a message", { id: "sign-up.safe.missing" })
  },
  ways: {
    label: msg("What would you like to do?", { id: "sign-up.ways" }),
    options: {
      surveys: msg("Answer surveys", { id: "sign-up.ways.surveys" }),
      interviews: msg("Talk to us in an interview", { id: "sign-up.ways.interviews" }),
      creative: msg("Take part in creative projects", { id: "sign-up.ways.creative" }),
      meetings: msg("Come to meetings", { id: "sign-up.ways.meetings" }),
      "advisory-board": msg("Join the youth advisory board", { id: "sign-up.ways.advisory-board" }),
      "parent-panel": msg("Meet other parents and carers", { id: "sign-up.ways.parent-panel" }),
      reading: msg("Read leaflets and say if they are clear", { id: "sign-up.ways.reading" })
    },
    missing: msg("Select what you would like to do", { id: "sign-up.ways.missing" })
  },
  level: {
    label: msg("How much would you like to do?", { id: "sign-up.level" }),
    options: {
      hear: msg("Only hear what is going on", { id: "sign-up.level.hear" }),
      "now-and-then": msg("Something now and then", { id: "sign-up.level.now-and-then" }),
      often: msg("Something most months", { id: "sign-up.level.often" })
    },
    missing: msg("Select how much you would like to do", { id: "sign-up.level.missing" })
  },
  topics: { label: msg("What are you interested in?", { id: "sign-up.topics" }) },
  children: { label: msg("How old are the children you care for?", { id: "sign-up.children" }) },
  access: {
    label: msg("Do you need us to do anything differently so you can take part?", { id: "sign-up.access" }),
    options: {
      "easy-read": msg("Easy Read", { id: "sign-up.access.easy-read" }),
      "large-print": msg("Large print", { id: "sign-up.access.large-print" }),
      braille: msg("Braille", { id: "sign-up.access.braille" }),
      audio: msg("Audio", { id: "sign-up.access.audio" }),
      bsl: msg("British Sign Language (BSL)", { id: "sign-up.access.bsl" }),
      lipspeaker: msg("A lipspeaker", { id: "sign-up.access.lipspeaker" }),
      "speech-to-text": msg("Speech turned into text", { id: "sign-up.access.speech-to-text" }),
      "hearing-loop": msg("A hearing loop", { id: "sign-up.access.hearing-loop" }),
      deafblind: msg("Someone who communicates with deafblind people", { id: "sign-up.access.deafblind" }),
      interpreter: msg("An interpreter", { id: "sign-up.access.interpreter" }),
      advocate: msg("An advocate or supporter", { id: "sign-up.access.advocate" }),
      "step-free": msg("Step-free access", { id: "sign-up.access.step-free" }),
      "quiet-space": msg("A quiet space", { id: "sign-up.access.quiet-space" }),
      breaks: msg("Breaks or more time", { id: "sign-up.access.breaks" }),
      "care-cover": msg("Childcare, or cover for someone I care for", { id: "sign-up.access.care-cover" }),
      travel: msg("Help with travel", { id: "sign-up.access.travel" }),
      "getting-online": msg("Help to get online", { id: "sign-up.access.getting-online" })
    }
  },
  "access-more": {
    label: msg("Is there anything else that would help?", { id: "sign-up.access-more" }),
    hint: msg("You do not need to tell us about your health.", { id: "sign-up.access-more.hint" })
  },
  speak: {
    label: msg("Which language would you like to use with us?", { id: "sign-up.speak" }),
    options: {
      english: msg("English", { id: "sign-up.speak.english" }),
      welsh: msg("Welsh", { id: "sign-up.speak.welsh" }),
      other: msg("Another language", { id: "sign-up.speak.another" })
    },
    missing: msg("Select the language you would like to use", { id: "sign-up.speak.missing" })
  },
  "speak-other": {
    label: msg("Which language?", { id: "sign-up.speak-other" }),
    missing: msg("Enter the language", { id: "sign-up.speak-other.missing" })
  },
  "trusted-name": { label: msg("Name of an adult you trust", { id: "sign-up.trusted-name" }) },
  "trusted-phone": { label: msg("Their phone number", { id: "sign-up.trusted-phone" }) },
  consent: {
    label: msg("Can we keep your details?", { id: "sign-up.consent" }),
    options: {
      [CONSENT]: msg("Yes, keep my details to run the panel", { id: "sign-up.consent.joining" })
    },
    missing: msg("Select yes if we can keep your details. Without them you cannot join.", {
      id: "sign-up.consent.missing"
    })
  },
  permissions: {
    label: msg("Are you happy with any of these as well?", { id: "sign-up.permissions" }),
    hint: msg("You can join without any of them, and change your mind at any time.", {
      id: "sign-up.permissions.hint"
    }),
    options: {
      newsletter: msg("Send me news about what is going on", { id: "sign-up.permissions.newsletter" }),
      quotes: msg("You can use my words, but not my name", { id: "sign-up.permissions.quotes" }),
      photos: msg("You can take photos of me and use them", { id: "sign-up.permissions.photos" })
    }
  }
}));

export { bandText, panelWords, questionWords, stepTitles };
