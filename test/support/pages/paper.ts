/** In the page: switches the rules for paper on and those for screens off; no driver prints in all engines. */
export function putOnPaper(): void {
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const media = rule.media.mediaText;
        if (media === 'print') rule.media.mediaText = 'all';
        if (media === 'screen') rule.media.mediaText = 'not all';
      }
      if ('cssRules' in rule) visit((rule as CSSGroupingRule).cssRules);
    }
  };
  const root = window.eyes.root().getRootNode() as Document | ShadowRoot;
  for (const sheet of [...document.styleSheets, ...root.adoptedStyleSheets]) visit(sheet.cssRules);
}

/** In the page: what could only be used on a screen and yet is seen. */
export function controlsSeen(): string[] {
  return [...window.eyes.root().querySelectorAll<HTMLElement>('button, input, select, textarea')]
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => `${element.localName} ${window.eyes.nameOf(element)}`);
}
