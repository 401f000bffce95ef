import { str } from '../vendor/@lit/localize/internal/str-tag.js';
import { msg } from '../vendor/@lit/localize/init/install.js';
import '../vendor/@lit/localize/init/runtime.js';
import { formatNumber } from './numbers.js';
import { inLanguage } from './language.js';

const send = (language) => inLanguage(language, () => msg("Send", { id: "form.send" }));
const sending = (language) => inLanguage(language, () => msg("Sending\u2026", { id: "form.sending" }));
const continueOn = (language) => inLanguage(language, () => msg("Continue", { id: "form.continue" }));
const back = (language) => inLanguage(language, () => msg("Back", { id: "form.back" }));
const or = (language) => inLanguage(language, () => msg("or", { id: "form.or" }));
const clear = (language) => inLanguage(language, () => msg("Clear my answer", { id: "form.clear" }));
const optional = (language) => inLanguage(language, () => msg("(optional)", { id: "form.optional" }));
const errorPrefix = (language) => inLanguage(
  language,
  () => msg("Error:", { id: "form.error-prefix" })
);
const problemHeading = (language) => inLanguage(language, () => msg("There is a problem", { id: "form.problem" }));
const problemCount = (language, count) => inLanguage(
  language,
  () => msg(str`Answers to put right: ${formatNumber(count)}`, { id: "form.problem-count" })
);
const charactersLeft = (language, count) => inLanguage(language, () => msg(str`Characters left: ${formatNumber(count)}`, { id: "form.characters-left" }));
const charactersTooMany = (language, count) => inLanguage(
  language,
  () => msg(str`Characters too many: ${formatNumber(count)}`, { id: "form.characters-too-many" })
);
const characterCount = (language, left) => left >= 0 ? charactersLeft(language, left) : charactersTooMany(language, -left);
const leaveEmpty = (language) => inLanguage(
  language,
  () => msg("Leave this box empty", {
    id: "form.leave-empty"
  })
);
const leaveOut = (language) => inLanguage(
  language,
  () => msg("Leave out names, phone numbers and anything else that says who you or others are.", {
    id: "feedback.leave-out"
  })
);
const privacyLink = (language) => inLanguage(language, () => msg("How we use what you send", { id: "feedback.privacy" }));
const trial = (language) => inLanguage(
  language,
  () => msg("This is a trial. What you send is marked as a trial answer.", { id: "feedback.trial" })
);
const askedBy = (language) => inLanguage(
  language,
  () => msg("Asked by:", { id: "feedback.asked-by" })
);

export { askedBy, back, characterCount, clear, continueOn, errorPrefix, leaveEmpty, leaveOut, optional, or, privacyLink, problemCount, problemHeading, send, sending, trial };
