import type { TemplateResult } from 'lit';
import type { Language, Reading } from '../localization/language.js';
export interface Frame {
    /** The id of the heading, which names the whole. */
    readonly id: string;
    readonly level: number;
    readonly heading: string;
    readonly language: Language;
    /** Whether what is sent is marked as a trial. */
    readonly test: boolean;
    readonly onReading: (reading: Reading) => void;
    readonly content: unknown;
}
/** What is around a form: its name, a switch to Easy Read where there is one, and that it is a trial if it is one. */
export declare const frame: ({ id, level, heading: title, language, test, onReading, content, }: Frame) => TemplateResult;
/** Who asks: the Welsh name on a Welsh page, where there is one. */
export declare function asker(language: Language, name: string, nameCy: string): unknown;
