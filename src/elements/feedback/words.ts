import type {FormDefinition} from '../../forms/definition.js';
import type {FormWords, SpokenForm} from '../../localization/form-words.js';
import {ownWords} from '../../localization/form-words.js';
import type {Language} from '../../localization/language.js';
import {experienceWords} from './experience.strings.js';
import {heading} from './feedback.strings.js';
import {friendsAndFamilyWords} from './friends-and-family.strings.js';
import {pageUsefulWords} from './page-useful.strings.js';

const presets: Readonly<Record<string, (language: Language) => FormWords>> = {
  'page-useful': pageUsefulWords,
  'friends-and-family': friendsAndFamilyWords,
  experience: experienceWords,
};

/** The words of a form: of a built-in preset from the catalogue, of a site's own definition from itself. */
export function wordsOf(definition: FormDefinition, language: Language): SpokenForm {
  const preset = Object.hasOwn(presets, definition.id) ? presets[definition.id] : undefined;
  return {form: definition.id, ...(preset?.(language) ?? ownWords(definition, language, heading(language)))};
}
