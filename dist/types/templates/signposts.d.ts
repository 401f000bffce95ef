import type { TemplateResult } from 'lit';
import type { Language } from '../localization/language.js';
import type { Signpost } from '../signposts/signposts.js';
/** Where help is to be had now. It is always there: nothing looks for words that sound like a crisis. */
export declare const signposts: (language: Language, rows: readonly Signpost[]) => TemplateResult;
