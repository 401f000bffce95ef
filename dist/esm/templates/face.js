import { html } from 'lit';

function face(position) {
  const middle = 27 - 14 * position;
  const corners = 19 + 3 * position;
  return html`<svg class="face" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" stroke-width="2"></circle><circle cx="11" cy="12.5" r="1.9" fill="currentColor"></circle><circle cx="21" cy="12.5" r="1.9" fill="currentColor"></circle><path d="M9 ${corners}Q16 ${middle} 23 ${corners}" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"></path></svg>`;
}

export { face };
