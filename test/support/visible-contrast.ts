/** What can be told apart in an element, computed from what the browser paints: text, edges of controls, focus. */

/** One thing that is read or has to be seen, and how it stands out. */
export interface Seen {
  readonly what: string;
  readonly kind: 'text' | 'control' | 'focus';
  readonly contrast: number;
  /** What it has to be at least. */
  readonly least: number;
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Colour = [255, 255, 255, 1];

/** A computed colour. What is in another notation fails the test rather than passing for something. */
export function parsed(colour: string): Colour {
  const numbers = (colour.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const scale = colour.startsWith('rgb') ? 1 : colour.startsWith('color(srgb ') ? 255 : undefined;
  const [red, green, blue, alpha = 1] = numbers;
  if (scale === undefined || red === undefined || green === undefined || blue === undefined)
    throw new Error(`${colour} is no colour that this can read.`);
  return [red * scale, green * scale, blue * scale, alpha];
}

/** One colour over another, as it is painted. */
function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (above: number, under: number) => above * alpha + under * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

function luminance([red, green, blue]: Colour): number {
  const linear = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

export function ratio(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const parentOf = (box: Element): Element | null =>
  box.assignedSlot ?? box.parentElement ?? (box.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** What is painted behind something in `box`, its own ground among it. */
function groundOf(box: Element | null): Colour {
  const layers: Colour[] = [];
  for (let one = box; one; one = parentOf(one)) {
    const {backgroundColor, backgroundImage, opacity} = getComputedStyle(one);
    if (backgroundImage !== 'none' || opacity !== '1')
      throw new Error(`Nobody knows what is behind ${one.localName}.`);
    layers.push(parsed(backgroundColor));
  }
  return layers.reduceRight((below, layer) => over(layer, below), canvas());
}

/** The page below everything: dark where its colour scheme is. */
function canvas(): Colour {
  const probe = document.createElement('i');
  probe.style.cssText = 'color: Canvas; transition: none';
  document.documentElement.append(probe);
  const colour = parsed(getComputedStyle(probe).color);
  probe.remove();
  return over(colour, WHITE);
}

const isSeen = (element: Element): boolean =>
  element.getClientRects().length > 0 &&
  element.closest('.visually-hidden, [aria-hidden=true] textarea') === null &&
  getComputedStyle(element).visibility === 'visible';

const nameOf = (element: Element): string =>
  `${element.localName}${element.className ? `.${element.getAttribute('class')?.trim().replace(/\s+/g, '.')}` : ''} “${(element.textContent ?? '').trim().slice(0, 30)}”`;

function textsOf(all: readonly HTMLElement[]): readonly Seen[] {
  return all
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    )
    .map((element) => seenAsText(element, nameOf(element)));
}

function seenAsText(element: HTMLElement, what: string): Seen {
  const {color, fontSize, fontWeight} = getComputedStyle(element);
  const size = parseFloat(fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  const ground = groundOf(element);
  return {what, kind: 'text', contrast: ratio(over(parsed(color), ground), ground), least: isLarge ? 3 : 4.5};
}

/** How the edge or the ground of a control stands out from what is around it: the better of the two is what is seen. */
function edgeOf(control: HTMLElement, pseudo?: string): number {
  const around = groundOf(parentOf(control));
  const {borderBottomColor, borderBottomWidth, backgroundColor} = getComputedStyle(control, pseudo);
  const edge = parseFloat(borderBottomWidth) > 0 ? ratio(over(parsed(borderBottomColor), around), around) : 1;
  return Math.max(edge, ratio(over(parsed(backgroundColor), around), around));
}

function controlsOf(all: readonly HTMLElement[]): readonly Seen[] {
  const boxes = all.filter((element) => element.matches('input, textarea, select, button:not(.plain), a.go'));
  const texts = boxes
    .filter((box): box is HTMLInputElement => box.matches('textarea, input.line, select'))
    .map((box) => seenAsText(box, `words in ${nameOf(box)}`));
  const dots = boxes
    .filter((box) => box.matches('input:checked'))
    .map((box): Seen => {
      const ground = groundOf(box);
      const dot = parsed(getComputedStyle(box, '::before').borderBottomColor);
      return {
        what: `dot in ${nameOf(box)}`,
        kind: 'control',
        contrast: ratio(over(dot, ground), ground),
        least: 3,
      };
    });
  const icons = all
    .filter((element) => element.matches('svg.icon'))
    .map((icon): Seen => {
      const ground = groundOf(icon);
      const ink = parsed(getComputedStyle(icon).color);
      return {what: nameOf(icon), kind: 'control', contrast: ratio(over(ink, ground), ground), least: 3};
    });
  const edges = boxes.map((box): Seen => ({
    what: `edge of ${nameOf(box)}`,
    kind: 'control',
    contrast: edgeOf(box),
    least: 3,
  }));
  return [...texts, ...dots, ...icons, ...edges];
}

/** What focus adds to each control, against what is around: an outline or a shadow has to stand out from it. */
function focusOf(all: readonly HTMLElement[]): readonly Seen[] {
  const stops = all.filter((element) =>
    element.matches('button, a[href], input, textarea, select, [tabindex]'),
  );
  return stops.flatMap((stop): readonly Seen[] => {
    stop.focus({preventScroll: true});
    const {outlineColor, outlineStyle, boxShadow} = getComputedStyle(stop);
    const around = groundOf(parentOf(stop));
    const shadows = boxShadow.match(/(?:rgba?|color)\([^)]*\)/g) ?? [];
    const marks = [...(outlineStyle === 'none' ? [] : [outlineColor]), ...shadows].map(parsed);
    const best = Math.max(1, ...marks.map((mark) => ratio(over(mark, around), around)));
    const seen: Seen = {what: `focus on ${nameOf(stop)}`, kind: 'focus', contrast: best, least: 3};
    const words = stop.matches('button, a[href]')
      ? [{...seenAsText(stop, `words of focused ${nameOf(stop)}`), kind: 'focus' as const}]
      : [];
    stop.blur();
    return [seen, ...words];
  });
}

/** Everything in an element that is read or has to be seen. */
export function everythingSeen(element: Element & {readonly renderRoot: ParentNode}): readonly Seen[] {
  const all = [...element.renderRoot.querySelectorAll<HTMLElement>('*')].filter(isSeen);
  return [...textsOf(all), ...controlsOf(all), ...focusOf(all)];
}

/** What of it cannot be told apart, one line a thing. */
export const tooFaint = (element: Element & {readonly renderRoot: ParentNode}): readonly string[] =>
  everythingSeen(element)
    .filter(({contrast, least}) => !(contrast >= least))
    .map(({kind, what, contrast, least}) => `${kind}: ${what} has ${contrast.toFixed(2)}:1 of ${least}:1`);
