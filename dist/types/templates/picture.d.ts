import type { TemplateResult } from 'lit';
/**
 * A picture out of outlines, in the colour of the text: a strict policy may allow no images, and forced colours take
 * background ones away. The words beside it say the same, so it has no name of its own.
 */
export declare const picture: (outlines: readonly string[] | undefined) => TemplateResult | undefined;
