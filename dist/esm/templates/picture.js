import { svg, html } from 'lit';

const picture = (outlines) => outlines?.length ? html`<svg class="picture" viewBox="0 0 48 48" aria-hidden="true" focusable="false">${outlines.map((outline) => svg`<path fill="currentColor" fill-rule="evenodd" d=${outline}></path>`)}</svg>` : void 0;

export { picture };
