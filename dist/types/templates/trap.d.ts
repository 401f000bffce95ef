import type { TemplateResult } from 'lit';
import type { Language } from '../localization/language.js';
/** A name that no browser and no password manager has anything for. */
export declare const TRAP_NAME = "hys-quarrel";
/** A box that only robots fill in. What is in it marks an answer for staff; nobody is refused because of it. */
export declare const trap: (language: Language, id: string) => TemplateResult;
