import { msg } from '../../vendor/@lit/localize/init/install.js';
import '../../vendor/@lit/localize/init/runtime.js';
import { inLanguage } from '../../localization/language.js';

const heading = (language) => inLanguage(language, () => msg("Have your say", { id: "feedback.heading" }));
const notUrgent = (language) => inLanguage(
  language,
  () => msg("This is not for urgent help. Nobody here can answer questions about your health.", {
    id: "feedback.not-urgent"
  })
);
const notAComplaint = (language) => inLanguage(
  language,
  () => msg("This is not a complaint form. We may have to tell someone if a person is at risk.", {
    id: "feedback.not-a-complaint"
  })
);
const leaveOut = (language) => inLanguage(
  language,
  () => msg("Leave out names, phone numbers and anything else that says who you or others are.", {
    id: "feedback.leave-out"
  })
);
const privacyLink = (language) => inLanguage(language, () => msg("How we use what you send", { id: "feedback.privacy" }));
const panelLink = (language) => inLanguage(language, () => msg("Join our panel and help to shape our services", { id: "feedback.panel" }));
const trial = (language) => inLanguage(
  language,
  () => msg("This is a trial. What you send is marked as a trial answer.", { id: "feedback.trial" })
);
const askedBy = (language) => inLanguage(
  language,
  () => msg("Asked by:", { id: "feedback.asked-by" })
);
const toEasyRead = (language) => inLanguage(language, () => msg("Show this in Easy Read", { id: "feedback.to-easy-read" }));
const toStandard = (language) => inLanguage(
  language,
  () => msg("Show more words", { id: "feedback.to-standard" })
);

export { askedBy, heading, leaveOut, notAComplaint, notUrgent, panelLink, privacyLink, toEasyRead, toStandard, trial };
