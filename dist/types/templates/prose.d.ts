import type { TemplateResult } from 'lit';
import type { Language } from '../localization/language.js';
/**
 * A message of one or more sentences. In Easy Read each sentence is a row of its own, with its picture before it:
 * short words with pictures, one idea a row.
 */
export declare function prose(language: Language, id: string, text: string): TemplateResult;
