const sheets = /* @__PURE__ */ new WeakMap();
function adoptLightStyles(root, tag, styles) {
  const adopted = sheets.get(root) ?? /* @__PURE__ */ new Map();
  if (adopted.has(tag) || !("adoptedStyleSheets" in root)) return;
  const view = (root.ownerDocument ?? root).defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  const css = styles.map((style) => "cssText" in style ? style.cssText : "").join("\n");
  sheet.replaceSync(`@layer hys{${tag}{${css.replaceAll(":host", "&")}}}`);
  root.adoptedStyleSheets.push(sheet);
  sheets.set(root, adopted.set(tag, sheet));
}

export { adoptLightStyles };
