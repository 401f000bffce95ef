import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../localization/language.js';
import type { Announcer } from './announcer.js';
/** Speaks how many characters are left, and notices text that arrives without an event. */
export declare class CharacterCountController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, announcer: Announcer, language: () => Language);
    hostDisconnected(): void;
    /** The text has changed: once typing pauses, the count is spoken. */
    changed(text: string, limit: number): void;
    /** The box has focus: from now on, changes without an event are found. */
    watch(box: HTMLTextAreaElement, onInput: (text: string) => void): void;
    unwatch(): void;
}
