// A page cannot set what a visitor has set in the system. This does to the style sheets what the browser would do.

/** What the visitor has set in the system, as far as it is emulated. */
export interface Wishes {
  readonly forcedColours: boolean;
  readonly reducedMotion: boolean;
}

/**
 * A dark contrast theme. The system colours of a browser without one would do, but a dark blue `Highlight` on a dark
 * page is nothing that a contrast theme has.
 */
const palette: Readonly<Record<string, string>> = {
  ButtonBorder: '#ffee32',
  ButtonFace: '#000',
  ButtonText: '#ffee32',
  Canvas: '#000',
  CanvasText: '#fff',
  Field: '#000',
  FieldText: '#fff',
  GrayText: '#a6a6a6',
  Highlight: '#d6b4fd',
  HighlightText: '#000',
  LinkText: '#9e9eff',
};

const inPalette = (css: string) =>
  css.replace(/\b[A-Z]\w+\b/gi, (word) => {
    const name = Object.keys(palette).find((known) => known.toLowerCase() === word.toLowerCase());
    return (name && palette[name]) ?? word;
  });

/**
 * The rules of the browser in forced colours. All stands on the Canvas of the page: a browser leaves what is transparent
 * transparent, so that a label hides nothing of the focus beside it.
 * After https://drafts.csswg.org/css-color-adjust/#forced-colors-properties.
 */
const forced = new CSSStyleSheet();
forced.replaceSync(
  inPalette(`
    *, *::before, *::after {
      color: CanvasText !important; background-color: transparent !important; border-color: CanvasText !important;
      outline-color: CanvasText !important; text-decoration-color: currentColor !important;
      box-shadow: none !important; text-shadow: none !important; accent-color: auto !important;
    }
    :root { background-color: Canvas !important }
    a[href], a[href] * { color: LinkText !important }
    button, button * { color: ButtonText !important; background-color: ButtonFace !important }
    button { border-color: ButtonBorder !important }
    input, textarea, select { color: FieldText !important; background-color: Field !important }
    :disabled { color: GrayText !important; border-color: GrayText !important }
  `),
);

const still = new CSSStyleSheet();
still.replaceSync(
  '*, *::before, *::after { animation: none !important; transition: none !important; scroll-behavior: auto !important }',
);

const asWritten = new WeakMap<CSSMediaRule, string>();

function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if ('cssRules' in rule) yield* mediaRules(rule.cssRules as CSSRuleList);
  }
}

function* styleRules(rules: CSSRuleList): Generator<CSSStyleRule> {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) yield rule;
    if ('cssRules' in rule) yield* styleRules(rule.cssRules as CSSRuleList);
  }
}

/** Makes the sheets of a page, or of an element in it, behave as if the visitor had these wishes. */
export function emulate(root: Document | ShadowRoot, {forcedColours, reducedMotion}: Wishes): void {
  const own = root.adoptedStyleSheets.filter((sheet) => sheet !== forced && sheet !== still);
  for (const sheet of own) {
    for (const rule of mediaRules(sheet.cssRules)) {
      const written = asWritten.get(rule) ?? rule.media.mediaText;
      asWritten.set(rule, written);
      const asksForColours = /\(forced-colors: active\)/;
      let media = written;
      if (forcedColours) media = media.replace(asksForColours, '(min-width: 0px)');
      if (reducedMotion) {
        media = media
          .replace(/\(prefers-reduced-motion: reduce\)|\(prefers-reduced-motion\)/, '(min-width: 0px)')
          .replace('(prefers-reduced-motion: no-preference)', '(max-width: 0px)');
      }
      rule.media.mediaText = media;
      // What is written for forced colours stands above the colours that are forced.
      if (asksForColours.test(written)) emphasise(rule, forcedColours);
    }
  }
  root.adoptedStyleSheets = [...own, ...(forcedColours ? [forced] : []), ...(reducedMotion ? [still] : [])];
}

const asDeclared = new WeakMap<CSSStyleDeclaration, ReadonlyMap<string, string>>();

function emphasise(rule: CSSMediaRule, important: boolean): void {
  for (const {style} of styleRules(rule.cssRules)) {
    const declared =
      asDeclared.get(style) ?? new Map([...style].map((name) => [name, style.getPropertyValue(name)]));
    asDeclared.set(style, declared);
    for (const [name, value] of declared)
      style.setProperty(name, important ? inPalette(value) : value, important ? 'important' : '');
  }
}
