import type { TemplateResult } from 'lit';
import type { Consultation } from '../../consultation/consultation.js';
import type { Status } from '../../consultation/life-cycle.js';
import type { Language } from '../../localization/language.js';
import type { BannerWords } from './banner.strings.js';
/** Where a consultation stands, in sentences, as clocks in the United Kingdom show it. */
export declare function statusSentences(language: Language, words: BannerWords, { opens, closes, resultsDue }: Consultation, status: Status, now: number): TemplateResult;
