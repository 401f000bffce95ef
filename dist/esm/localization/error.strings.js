import { str } from '../vendor/@lit/localize/internal/str-tag.js';
import { msg } from '../vendor/@lit/localize/init/install.js';
import '../vendor/@lit/localize/init/runtime.js';
import { inLanguage } from './language.js';
import { formatNumber } from './numbers.js';

const answerNeeded = (language) => inLanguage(language, () => msg("Answer this question", { id: "error.missing" }));
const tooLong = (language, limit) => inLanguage(
  language,
  () => msg(str`Your answer must be ${formatNumber(limit)} characters or less`, { id: "error.too-long" })
);
const tooLarge = (language) => inLanguage(
  language,
  () => msg("Your answer is too long to send. Make it shorter", { id: "error.too-large" })
);
const refused = (language) => inLanguage(language, () => msg("Change this answer. The service did not accept it", { id: "error.refused" }));

export { answerNeeded, refused, tooLarge, tooLong };
//# sourceMappingURL=error.strings.js.map
