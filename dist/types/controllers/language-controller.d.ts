import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../localization/language.js';
/**
 * The language of an element: its `locale`, else the nearest `lang`, looked for outwards through every shadow host,
 * else English. It follows changes while somebody is reading; only words change, never answers or focus.
 */
export declare class LanguageController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & Element, locale: () => string);
    /** The language to speak now. */
    get current(): Language;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
}
