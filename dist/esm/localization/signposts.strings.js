import { str } from '../vendor/@lit/localize/internal/str-tag.js';
import { msg } from '../vendor/@lit/localize/init/install.js';
import '../vendor/@lit/localize/init/runtime.js';
import { inLanguage } from './language.js';

const helpNow = (language) => inLanguage(
  language,
  () => msg("If you need help now:", { id: "signposts.help-now" })
);
const textTo = (language, message, number) => inLanguage(
  language,
  () => msg(str`text ${message} to ${number}`, {
    id: "signposts.text"
  })
);

export { helpNow, textTo };
