import type { TemplateResult } from 'lit';
import type { Choice, Facet } from '../../feed/select.js';
import type { Language } from '../../localization/language.js';
export interface Filters {
    readonly language: Language;
    readonly themes: readonly Facet[];
    readonly services: readonly Facet[];
    /** What is chosen in the boxes, which may not be applied yet. */
    readonly draft: Choice;
    readonly idOf: (name: string) => string;
    readonly onChange: (part: Partial<Choice>) => void;
    readonly onApply: () => void;
}
/** Nothing changes before Apply: whoever goes through a list by keys would meet another page at each (WCAG 2.2 3.2.2). */
export declare function filters({ language, themes, services, draft, idOf, onChange, onApply, }: Filters): TemplateResult;
