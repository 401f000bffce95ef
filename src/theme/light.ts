import type {CSSResultOrNative} from 'lit';

const sheets = new WeakMap<Document | ShadowRoot, Map<string, CSSStyleSheet>>();

/**
 * Styles an element that renders into the light DOM: one sheet for all of its kind, scoped to the tag, in a low
 * layer so that the site's own rules win. Adopted, because `style-src 'none'` refuses a `<style>`.
 */
export function adoptLightStyles(
  root: Document | ShadowRoot,
  tag: string,
  styles: readonly CSSResultOrNative[],
): void {
  const adopted = sheets.get(root) ?? new Map<string, CSSStyleSheet>();
  // Safari before 16.4 cannot adopt sheets; there the plain HTML has to do, and does.
  if (adopted.has(tag) || !('adoptedStyleSheets' in root)) return;
  const view = (root.ownerDocument ?? (root as Document)).defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  const css = styles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
  // Nested, since in WebKit no rule of an `@scope` reaches a text box: there is a shadow tree of the browser's in it.
  sheet.replaceSync(`@layer hys{${tag}{${css.replaceAll(':host', '&')}}}`);
  root.adoptedStyleSheets.push(sheet);
  sheets.set(root, adopted.set(tag, sheet));
}
