import type { Language } from '../../localization/language.js';
export declare const notUrgent: (language: Language) => string;
export declare const privacyLink: (language: Language) => string;
export declare const trial: (language: Language) => string;
