import type { QuestionWords } from '../../localization/form-words.js';
import type { Language } from '../../localization/language.js';
/** The headings of the steps that ask several things, or that are read. */
export declare const stepTitles: (language: Language) => Readonly<Record<string, string>>;
/** An age band in words. */
export declare function bandText(language: Language, band: string): string;
/** The built-in names of the built-in panels. */
export declare const panelWords: (language: Language) => Readonly<Record<string, string>>;
/** What the questions say. Age bands, panels and topics are the site's, and come beside them. */
export declare const questionWords: (language: Language) => Readonly<Record<string, QuestionWords>>;
