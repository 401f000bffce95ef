import type { TemplateResult } from 'lit';
/**
 * A heading that takes focus, at a level from 1 to 6. Its text is bound whole, so that page translators cannot leave a
 * stale one behind. The caption is part of it: whoever is led to a step hears where it stands.
 */
export declare function heading(level: number, id: string, text: string, caption?: string): TemplateResult;
