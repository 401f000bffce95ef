import { refused, tooLarge, tooLong, answerNeeded } from '../../localization/error.strings.js';
import { pageUsefulWords } from './page-useful.strings.js';

const presets = { "page-useful": pageUsefulWords };
const wordsOf = (preset) => Object.hasOwn(presets, preset) ? presets[preset] : void 0;
function errorText(language, words, code, limit) {
  switch (code) {
    case "missing":
    case "unknown-option":
      return words?.missing?.(language) ?? answerNeeded(language);
    case "too-long":
      return words?.tooLong?.(language, limit) ?? tooLong(language, limit);
    case "too-large":
      return tooLarge(language);
    case "unknown-question":
    case "refused":
      return refused(language);
  }
}

export { errorText, wordsOf };
//# sourceMappingURL=words.js.map
