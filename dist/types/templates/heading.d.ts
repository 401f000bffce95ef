import type { TemplateResult } from 'lit';
/** A heading that takes focus, at a level from 1 to 6. Its text is bound whole, so that page translators cannot leave a stale one behind. */
export declare function heading(level: number, id: string, text: string): TemplateResult;
