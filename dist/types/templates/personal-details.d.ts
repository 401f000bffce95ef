import type { TemplateResult } from 'lit';
import type { Language } from '../localization/language.js';
import type { PersonalDetail } from '../privacy/personal-details.js';
export interface PersonalDetailsQuestion {
    /** The id of the heading, which takes focus. */
    readonly id: string;
    readonly level: number;
    readonly language: Language;
    readonly kinds: readonly PersonalDetail[];
    /** Whether going on means sending. */
    readonly isLast: boolean;
    readonly onChange: () => void;
    readonly onKeep: () => void;
}
/** Asks whether personal details are meant to be there. A question, never a block: it may be wrong. */
export declare const personalDetailsQuestion: ({ id, level, language, kinds, isLast, onChange, onKeep, }: PersonalDetailsQuestion) => TemplateResult;
