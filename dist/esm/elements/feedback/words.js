import { ownWords } from '../../localization/form-words.js';
import { experienceWords } from './experience.strings.js';
import { heading } from './feedback.strings.js';
import { friendsAndFamilyWords } from './friends-and-family.strings.js';
import { pageUsefulWords } from './page-useful.strings.js';

const presets = {
  "page-useful": pageUsefulWords,
  "friends-and-family": friendsAndFamilyWords,
  experience: experienceWords
};
function wordsOf(definition, language) {
  const preset = Object.hasOwn(presets, definition.id) ? presets[definition.id] : void 0;
  return { form: definition.id, ...preset?.(language) ?? ownWords(definition, language, heading(language)) };
}

export { wordsOf };
