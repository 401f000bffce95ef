import { msg } from '../vendor/@lit/localize/init/install.js';
import '../vendor/@lit/localize/init/runtime.js';
import { inLanguage } from './language.js';

const replyWords = (language) => inLanguage(language, () => ({
  label: msg("Would you like a reply?", { id: "contact.reply" }),
  hint: msg("We keep your contact details apart from what you wrote, and use them only to reply.", {
    id: "contact.reply.hint"
  }),
  missing: msg("Select if you would like a reply", { id: "contact.reply.missing" }),
  options: {
    email: msg("Yes, by email", { id: "contact.reply.email" }),
    phone: msg("Yes, by phone", { id: "contact.reply.phone" }),
    no: msg("No, I do not need a reply", { id: "contact.reply.no" })
  }
}));
const emailWords = (language) => inLanguage(language, () => ({
  label: msg("Email address", { id: "contact.email" }),
  missing: msg("Enter your email address", { id: "contact.email.missing" })
}));
const phoneWords = (language) => inLanguage(language, () => ({
  label: msg("Phone number", { id: "contact.phone" }),
  missing: msg("Enter your phone number", { id: "contact.phone.missing" })
}));

export { emailWords, phoneWords, replyWords };
