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
const panelLink = (language) => inLanguage(language, () => msg("Join our panel and help to shape our services", { id: "feedback.panel" }));

export { heading, notAComplaint, notUrgent, panelLink };
