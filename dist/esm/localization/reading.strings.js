import { msg } from '../vendor/@lit/localize/init/install.js';
import '../vendor/@lit/localize/init/runtime.js';
import { inLanguage } from './language.js';

const toEasyRead = (language) => inLanguage(language, () => msg("Show this in Easy Read", { id: "feedback.to-easy-read" }));
const toStandard = (language) => inLanguage(
  language,
  () => msg("Show more words", { id: "feedback.to-standard" })
);

export { toEasyRead, toStandard };
