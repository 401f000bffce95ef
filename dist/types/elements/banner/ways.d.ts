import type { TemplateResult } from 'lit';
import type { Format, Way } from '../../consultation/consultation.js';
import type { Language } from '../../localization/language.js';
import type { BannerWords } from './banner.strings.js';
/** The address under which a number is rung. */
export declare const telephone: (number: string, scheme?: string) => string;
/** One way to take part. `id` is that of its entry in a calendar. */
export declare function wayItem(language: Language, words: BannerWords, way: Way, id: string, now: number): TemplateResult;
/** What it is also to be had in, with its address or on request. */
export declare function formatItem({ locale }: Language, words: BannerWords, { kind, name, language, url }: Format): TemplateResult;
