import type { TemplateResult } from 'lit';
import type { Language } from '../../localization/language.js';
import type { ReadAnswer } from './read-over.js';
export interface Copy {
    /** The id of the heading. */
    readonly id: string;
    readonly level: number;
    readonly language: Language;
    readonly answers: readonly ReadAnswer[];
    readonly reference: string | undefined;
    readonly onClear: () => void;
}
/**
 * What somebody has sent, to be printed or saved; made on the device. On a shared computer it can be taken off the
 * screen at once.
 */
export declare function copyOf({ id, level, language, answers, reference, onClear }: Copy): TemplateResult;
