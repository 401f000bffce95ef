import { msg } from '../../vendor/@lit/localize/init/install.js';
import '../../vendor/@lit/localize/init/runtime.js';
import { inLanguage } from '../../localization/language.js';

const notUrgent = (language) => inLanguage(
  language,
  () => msg("This is not for urgent help. Nobody here can answer questions about your health.", {
    id: "feedback.not-urgent"
  })
);
const privacyLink = (language) => inLanguage(language, () => msg("How we use what you send", { id: "feedback.privacy" }));
const trial = (language) => inLanguage(
  language,
  () => msg("This is a trial. What you send is marked as a trial answer.", { id: "feedback.trial" })
);

export { notUrgent, privacyLink, trial };
//# sourceMappingURL=feedback.strings.js.map
