import { msg } from '../vendor/@lit/localize/init/install.js';
import '../vendor/@lit/localize/init/runtime.js';
import { inLanguage } from './language.js';

const personalHeading = (language) => inLanguage(language, () => msg("Have you included personal details?", { id: "personal.heading" }));
const personalText = (language) => inLanguage(
  language,
  () => msg(
    "We do not need them. We cannot spot names or health details, so look for those too. We may have seen:",
    {
      id: "personal.text"
    }
  )
);
const personalKind = (language, kind) => inLanguage(language, () => {
  switch (kind) {
    case "email":
      return msg("an email address", { id: "personal.email" });
    case "phone":
      return msg("a phone number", { id: "personal.phone" });
    case "nhs-number":
      return msg("an NHS number", { id: "personal.nhs-number" });
    case "postcode":
      return msg("a postcode", { id: "personal.postcode" });
    case "date-of-birth":
      return msg("a date of birth", { id: "personal.date-of-birth" });
    case "ni-number":
      return msg("a National Insurance number", { id: "personal.ni-number" });
    case "web-address":
      return msg("a web address or a user name", { id: "personal.web-address" });
    case "hospital-number":
      return msg("a hospital number", { id: "personal.hospital-number" });
  }
});
const sendAsIs = (language) => inLanguage(language, () => msg("Send it as it is", { id: "personal.send" }));
const keepAsIs = (language) => inLanguage(
  language,
  () => msg("Keep it as it is", { id: "personal.keep" })
);

export { keepAsIs, personalHeading, personalKind, personalText, sendAsIs };
