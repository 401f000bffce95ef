import { msg } from '../vendor/@lit/localize/init/install.js';
import '../vendor/@lit/localize/init/runtime.js';
import { inLanguage } from './language.js';

const sentHeading = (language) => inLanguage(language, () => msg("Thank you. We have your answer.", { id: "outcome.sent" }));
const noReply = (language) => inLanguage(
  language,
  () => msg("We did not ask for your name or address, so we cannot reply to you.", { id: "outcome.no-reply" })
);
const reference = (language) => inLanguage(language, () => msg("Your reference:", { id: "outcome.reference", desc: "A code follows" }));
const referenceUse = (language) => inLanguage(
  language,
  () => msg("Keep it if you may want to ask us about this answer later.", { id: "outcome.reference-use" })
);
const waitingHeading = (language) => inLanguage(language, () => msg("Your answer has not been sent yet", { id: "outcome.waiting" }));
const waitingText = (language) => inLanguage(
  language,
  () => msg(
    "We could not reach the service. Your words are still here. Keep this page open and we will keep trying.",
    {
      id: "outcome.waiting-text"
    }
  )
);
const unconfirmedHeading = (language) => inLanguage(language, () => msg("We cannot tell if your answer arrived", { id: "outcome.unconfirmed" }));
const unconfirmedText = (language) => inLanguage(
  language,
  () => msg(
    "The service replied, but not in a way we know. Your words are still here. You can send them again.",
    {
      id: "outcome.unconfirmed-text"
    }
  )
);
const rejectedHeading = (language) => inLanguage(language, () => msg("Your answer was not accepted", { id: "outcome.rejected" }));
const rejectedText = (language) => inLanguage(
  language,
  () => msg("The service did not take it. Your words are still here. You can change them and send again.", {
    id: "outcome.rejected-text"
  })
);
const misconfiguredHeading = (language) => inLanguage(language, () => msg("Sorry, your answer could not be sent", { id: "outcome.misconfigured" }));
const misconfiguredText = (language) => inLanguage(
  language,
  () => msg(
    "The problem is with our service, not with what you wrote. Your words are still here and you can copy them.",
    {
      id: "outcome.misconfigured-text"
    }
  )
);
const expiredHeading = (language) => inLanguage(language, () => msg("Your answer was not sent", { id: "outcome.expired" }));
const expiredText = (language) => inLanguage(
  language,
  () => msg("We tried for 24 hours and have stopped. Your words are still here. You can send them again.", {
    id: "outcome.expired-text"
  })
);
const tryNow = (language) => inLanguage(language, () => msg("Try now", { id: "outcome.try-now" }));
const tryAgain = (language) => inLanguage(language, () => msg("Try again", { id: "outcome.try-again" }));
const sendAgain = (language) => inLanguage(language, () => msg("Send again", { id: "outcome.send-again" }));
const changeAnswer = (language) => inLanguage(language, () => msg("Change my answer", { id: "outcome.change" }));
const anotherWay = (language) => inLanguage(language, () => msg("Tell us in another way", { id: "outcome.another-way", desc: "Link" }));

export { anotherWay, changeAnswer, expiredHeading, expiredText, misconfiguredHeading, misconfiguredText, noReply, reference, referenceUse, rejectedHeading, rejectedText, sendAgain, sentHeading, tryAgain, tryNow, unconfirmedHeading, unconfirmedText, waitingHeading, waitingText };
//# sourceMappingURL=outcome.strings.js.map
