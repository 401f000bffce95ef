import type { TemplateResult } from 'lit';
/**
 * A drawn face, from 0 (smiling) to 1 (frowning). It only decorates: the words beside it say the same, and it has
 * the colour of the text, because red and green alone tell nothing to many people.
 */
export declare function face(position: number): TemplateResult;
