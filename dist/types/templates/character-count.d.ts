import type { TemplateResult } from 'lit';
import type { Language } from '../localization/language.js';
/** The count for the eyes; the announcer has the one for the ears, which comes when typing pauses. */
export declare const characterCount: (language: Language, left: number) => TemplateResult;
