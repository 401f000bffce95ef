import type {TemplateResult} from 'lit';
import {html} from 'lit';

/**
 * A drawn face, from 0 (smiling) to 1 (frowning). It only decorates: the words beside it say the same, and it has
 * the colour of the text, because red and green alone tell nothing to many people.
 */
export function face(position: number): TemplateResult {
  // The corners of the mouth stay level; its middle moves from below them to above.
  const middle = 27 - 14 * position;
  const corners = 19 + 3 * position;
  return html`<svg class="face" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" stroke-width="2"></circle>
    <circle cx="11" cy="12.5" r="1.9" fill="currentColor"></circle>
    <circle cx="21" cy="12.5" r="1.9" fill="currentColor"></circle>
    <path
      d="M9 ${corners}Q16 ${middle} 23 ${corners}"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
    ></path>
  </svg>`;
}
