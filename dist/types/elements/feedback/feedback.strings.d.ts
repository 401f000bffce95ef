import type { Language } from '../../localization/language.js';
/** Where neither the site nor the form has a heading: an element without a name would be nowhere in a list of landmarks. */
export declare const heading: (language: Language) => string;
export declare const notUrgent: (language: Language) => string;
export declare const notAComplaint: (language: Language) => string;
export declare const panelLink: (language: Language) => string;
