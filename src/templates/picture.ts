import type {TemplateResult} from 'lit';
import {html, svg} from 'lit';

/**
 * A picture out of outlines, in the colour of the text: a strict policy may allow no images, and forced colours take
 * background ones away. The words beside it say the same, so it has no name of its own.
 */
export const picture = (outlines: readonly string[] | undefined): TemplateResult | undefined =>
  outlines?.length
    ? html`<svg class="picture" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        ${outlines.map((outline) => svg`<path fill="currentColor" fill-rule="evenodd" d=${outline}></path>`)}
      </svg>`
    : undefined;
