import type { CSSResultOrNative } from 'lit';
/**
 * Styles an element that renders into the light DOM: one sheet for all of its kind, scoped to the tag, in a low
 * layer so that the site's own rules win. Adopted, because `style-src 'none'` refuses a `<style>`.
 */
export declare function adoptLightStyles(root: Document | ShadowRoot, tag: string, styles: readonly CSSResultOrNative[]): void;
