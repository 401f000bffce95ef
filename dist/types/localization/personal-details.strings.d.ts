import type { PersonalDetail } from '../privacy/personal-details.js';
import type { Language } from './language.js';
/** The question that is asked when free text seems to say who somebody is. Never the text itself, only its kind. */
export declare const personalHeading: (language: Language) => string;
export declare const personalText: (language: Language) => string;
export declare const personalKind: (language: Language, kind: PersonalDetail) => string;
export declare const sendAsIs: (language: Language) => string;
export declare const keepAsIs: (language: Language) => string;
