import {contrast} from '../theme/contrast.js';
import {reportMistake} from './report.js';

const button = '--_button:#2a6cab;--_button-hover:#2a6cab;--_button-text:#fff';

/**
 * What has to be read or seen, on what of ours (or on the page), the least contrast, and what takes the place of all that
 * belong together; of what stands on the page, the colour of the text does.
 */
export const pairs: readonly (readonly [token: string, ground: string, least: number, safe?: string])[] = [
  ['text', 'background', 4.5, '--_background:transparent'],
  ['text', 'card', 4.5, '--_card:transparent'],
  ['text', '', 4.5],
  ['secondary-text', '', 4.5],
  ['link', '', 4.5],
  ['error', '', 4.5],
  ['success', '', 3],
  ['accent', '', 3],
  ['input-border', '', 3],
  ['input-text', 'input-background', 4.5, '--_input-background:Field;--_input-text:FieldText'],
  ['button-text', 'button', 4.5, button],
  ['button-text', 'button-hover', 4.5, button],
  ['focus-text', 'focus', 4.5, '--_focus:#fd0;--_focus-text:#0b0c0c'],
];

const tokenName = (name: string): string => `var(--_${name})`;

/**
 * Holds the colours of a site against each other, once, and replaces those that cannot be told apart: somebody with weak
 * eyes would not see the button. What it cannot judge (pictures, transparent grounds, colours outside sRGB) stays.
 */
export function guardContrast(host: HTMLElement, root: HTMLElement | DocumentFragment): void {
  // There the visitor's own colours are in the place of the site's.
  if (matchMedia('(forced-colors: active)').matches) return;
  const {ownerDocument} = host;
  const box = ownerDocument.createElement('i');
  const probes = new Map<string, HTMLElement>();
  const names = pairs.flatMap(([token, ground]) => (ground ? [token, ground] : [token]));
  for (const colour of ['Canvas', ...names.map(tokenName)]) {
    const probe = ownerDocument.createElement('i');
    // A page may animate every change of everything.
    probe.style.cssText = `color:${colour}!important;transition:none!important`;
    probes.set(colour, probe);
  }
  // All at once: the browser works out the page's styles once, and not for each colour.
  box.append(...probes.values());
  root.append(box);
  const resolve = (colour: string): string => getComputedStyle(probes.get(colour) as HTMLElement).color;
  for (const [token, ground, least, safe = `--_${token}:currentColor`] of pairs) {
    const colour = resolve(tokenName(token));
    const below = ground
      ? resolve(tokenName(ground))
      : groundOf(root.querySelector('.frame') ?? host, resolve('Canvas'));
    if (!(contrast(colour, below) < least)) continue;
    const {cssText} = host.style;
    host.style.cssText = `${cssText};${safe}`;
    // Words that a page itself has made too pale are not ours to change, and nothing here would change them.
    if (!ground && resolve(tokenName(token)) === colour) host.style.cssText = cssText;
    else
      reportMistake(
        host,
        `--hys-${token}-colour`,
        `${colour} on ${below}`,
        `Less than ${least}:1. A safe colour is used.`,
      );
  }
  box.remove();
}

/** The ground that an element stands on, through slots and out of shadow roots, or the one below them all. */
function groundOf(box: Element | null | undefined, canvas: string): string {
  for (
    ;
    box;
    box = box.assignedSlot ?? box.parentElement ?? (box.getRootNode() as Partial<ShadowRoot>).host
  ) {
    const {backgroundColor, backgroundImage} = getComputedStyle(box);
    if (backgroundImage !== 'none') return backgroundImage;
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  return canvas;
}
