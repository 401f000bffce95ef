import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language, Manner } from '../localization/language.js';
/** What an element says about its own language, as a site has written it. */
export interface Speech {
    /** A language tag that stands above the page's. */
    readonly locale: string;
    readonly reading: string;
    readonly audience: string;
    /** Words of the site's own, by language tag and message id. */
    readonly strings?: unknown;
}
/**
 * The language of an element: its `locale`, else the nearest `lang`, looked for outwards through every shadow host,
 * else English. It follows changes while somebody is reading; only words change, never answers or focus.
 */
export declare class LanguageController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & Element, speech: () => Speech);
    /** The language to speak now. */
    get current(): Language;
    /** How it wants to speak. What makes no sense is as if it were not said. */
    get manner(): Manner;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
}
