import type { FormDefinition } from '../../forms/definition.js';
import type { SpokenForm } from '../../localization/form-words.js';
import type { Language } from '../../localization/language.js';
/** The words of a form: of a built-in preset from the catalogue, of a site's own definition from itself. */
export declare function wordsOf(definition: FormDefinition, language: Language): SpokenForm;
