import type { FormDefinition } from '../../forms/definition.js';
import type { Panel } from '../../forms/sign-up/panels.js';
import type { SpokenForm } from '../../localization/form-words.js';
import type { Language } from '../../localization/language.js';
/** The name of a panel: the site's own, or that of a built-in one. */
export declare const panelName: ({ id, name }: Panel, language: Language) => string;
/** What a sign-up says: our questions, and the bands, panels and topics of the site. */
export declare function signUpWords(definition: FormDefinition, panels: readonly Panel[], language: Language): SpokenForm;
