import type { TemplateResult } from 'lit';
import type { Language } from '../../localization/language.js';
export interface ReferenceSearch {
    readonly language: Language;
    readonly level: number;
    readonly typed: string;
    /** `wrong`: it can be no reference. `none`: nothing published answers it. */
    readonly standing: 'open' | 'wrong' | 'none';
    /** What answers it, as it is shown. */
    readonly found: readonly TemplateResult[];
    readonly idOf: (name: string) => string;
    readonly onInput: (typed: string) => void;
    readonly onFind: () => void;
}
/** What became of one's own answer. The reference stays on the device: only hashes are compared. */
export declare function referenceSearch(search: ReferenceSearch): TemplateResult;
