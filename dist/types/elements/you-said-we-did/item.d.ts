import type { TemplateResult } from 'lit';
import type { FeedItem } from '../../feed/feed.js';
import type { Language } from '../../localization/language.js';
export interface ShownItem {
    /** The id of its heading. */
    readonly id: string;
    readonly level: number;
    readonly language: Language;
    /** In the language that is shown. */
    readonly item: FeedItem;
    readonly image: FeedItem['image'];
}
export declare const titleOf: ({ title, youSaid, response, summary }: FeedItem) => string;
/** As precise as the source: a whole date, or only its month. */
export declare function dateIn(language: Language, date: string): string;
/** One update: what was said beside what was done. Labels are in the language of the element, texts in their own. */
export declare function itemOf({ id, level, language, item, image }: ShownItem): TemplateResult;
