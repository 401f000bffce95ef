// The page around an element: its theme, its language, and what is simulated in it, which it says.
import {addons} from 'storybook/preview-api';
import {FORCE_REMOUNT} from 'storybook/internal/core-events';
import type {Globals} from '../toolbars.js';
import {globalTypes, textSizeOf} from '../toolbars.js';
import {putForward} from './clock.js';
import {clearDevice} from './device.js';
import {emulate} from './emulation.js';
import type {Exchange, Site} from './network.js';
import {changeNetwork, simulate, stopSimulating} from './network.js';
import {themes} from './themes.js';
import {tagFor} from './words.js';

/** What is on stage now. */
interface Standing {
  readonly id: string;
  readonly globals: Globals;
  readonly content: HTMLElement;
  readonly root: HTMLElement;
}

let standing: Standing | undefined;

const looks = new CSSStyleSheet();
looks.replaceSync(`
  .stage-note, .stage-log {
    font: 400 14px/1.5 system-ui, sans-serif; color: #1b1b1f; background: #fff3bf; padding: 8px 16px; margin: 0;
    border-block-end: 2px solid #7a5d00; direction: ltr; text-align: start;
  }
  .stage-note p, .stage-log p { font: inherit; color: inherit; margin: 0; max-inline-size: none }
  .stage-log { border-block-end: 0; border-block-start: 2px solid #7a5d00 }
  .stage-log ul { font: inherit; color: inherit; margin: 0; padding: 0; list-style: none; max-inline-size: none }
  .stage-log li { font: inherit; color: inherit; margin: 0; overflow-wrap: anywhere }
  .stage-log code { font: 13px/1.5 ui-monospace, monospace; color: inherit; background: none; padding: 0 }
  .stage-frame { display: block; inline-size: 100%; border: 0 }
  .stage-theme { display: contents }
`);

const themeSheet = new CSSStyleSheet();

const titleOf = (name: 'network', value: string) =>
  globalTypes[name].toolbar.items.find((item) => item.value === value)?.title ?? value;

/** What differs from a visitor's own browser, in a sentence each. */
function simulated(globals: Globals): string[] {
  const {network, script, theme, language, motion} = globals;
  const size = textSizeOf(globals);
  return [
    network !== 'online' &&
      `Network: ${titleOf('network', network)}. Simulated in this page; nothing leaves it.`,
    script === 'off' &&
      'JavaScript is off in the frame below: this is the fallback that the site has written.',
    theme === 'forced-colours' &&
      'Forced colours, emulated: a page cannot switch them on. The colours are those of a dark contrast theme, forced ' +
        'on everything as a browser does. To see your own, choose a contrast theme in your system.',
    language === 'rtl' &&
      'Right to left, pseudo: English with its letters turned round, to see that the layout turns round too. No language.',
    motion === 'reduced' && 'Reduced motion, emulated.',
    size !== 100 && `Text at ${size} %, set as a browser does that enlarges text only.`,
  ].filter((sentence) => sentence !== false);
}

const paragraph = (text: string) => Object.assign(document.createElement('p'), {textContent: text});

/** Says something beside the element, where everybody sees that it is not part of it. */
export function note(sentence: string): void {
  if (!standing) return;
  let place = standing.root.querySelector('.stage-note');
  if (!place) {
    place = document.createElement('aside');
    place.className = 'stage-note';
    place.setAttribute('aria-label', 'About this preview');
    standing.root.prepend(place);
  }
  place.append(paragraph(sentence));
}

/** Lists a request that would have left. */
function log(root: HTMLElement, {request, outcome}: Exchange): void {
  let list = root.querySelector('.stage-log ul');
  if (!list) {
    const place = document.createElement('aside');
    place.className = 'stage-log';
    place.setAttribute('aria-label', 'Simulated requests');
    list = document.createElement('ul');
    place.append(paragraph('Simulated: nothing left this page.'), list);
    root.append(place);
  }
  const line = document.createElement('li');
  const code = Object.assign(document.createElement('code'), {textContent: `${request} → ${outcome}`});
  line.append(code);
  list.append(line);
}

const boxed = (content: Node, boxes: readonly string[]): Node =>
  boxes.reduceRight<Node>((inside, name) => {
    const box = Object.assign(document.createElement('div'), {className: name});
    box.append(inside);
    return box;
  }, content);

/** The same markup where no script runs, for real: in a frame that forbids them. */
function withoutScript(content: HTMLElement, globals: Globals): HTMLElement {
  const {css, body = '', boxes} = themes[globals.theme];
  const frame = document.createElement('iframe');
  frame.className = 'stage-frame';
  frame.title = 'The page without JavaScript';
  frame.setAttribute('sandbox', 'allow-same-origin');
  const page = document.implementation.createHTMLDocument('Without JavaScript');
  page.documentElement.lang = tagFor(globals.language);
  page.documentElement.dir = globals.language === 'rtl' ? 'rtl' : '';
  page.documentElement.style.fontSize = `${textSizeOf(globals)}%`;
  page.body.className = body;
  page.head.append(Object.assign(page.createElement('style'), {textContent: css}));
  const place = page.createElement('div');
  place.append(boxed(page.importNode(content, true), boxes));
  page.body.append(place);
  frame.srcdoc = `<!doctype html>${page.documentElement.outerHTML}`;
  frame.addEventListener('load', () => {
    const inside = frame.contentDocument;
    if (!inside) return;
    if (globals.theme === 'forced-colours') emulate(inside, {forcedColours: true, reducedMotion: false});
    frame.style.blockSize = `${inside.documentElement.scrollHeight + 24}px`;
  });
  return frame;
}

function dress(globals: Globals): void {
  const {theme, language} = globals;
  themeSheet.replaceSync(themes[theme].css);
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== themeSheet && sheet !== looks);
  document.adoptedStyleSheets = [themeSheet, ...others, looks];
  const page = document.documentElement;
  page.lang = tagFor(language);
  page.dir = language === 'rtl' ? 'rtl' : 'ltr';
  page.style.fontSize = `${textSizeOf(globals)}%`;
  for (const {body} of Object.values(themes)) if (body) document.body.classList.remove(body);
  const {body} = themes[theme];
  if (body) document.body.classList.add(body);
}

/** Emulates in the page and in each element, as soon as it has rendered. */
function grantWishes(content: HTMLElement, globals: Globals): void {
  const wishes = {
    forcedColours: globals.theme === 'forced-colours',
    reducedMotion: globals.motion === 'reduced',
  };
  emulate(document, wishes);
  for (const element of [content, ...content.querySelectorAll('*')])
    if (element.shadowRoot) emulate(element.shadowRoot, wishes);
}

/** What is on stage in this story, if it is there still. */
export const contentOf = (id: string): HTMLElement | undefined =>
  standing?.id === id ? standing.content : undefined;

/** Puts an element, or a page's main part, on stage. The same one again only changes clothes. */
export function putOnStage(id: string, content: HTMLElement, globals: Globals, site: Site): HTMLElement {
  const before = standing?.id === id ? standing : undefined;
  // What has been sent or loaded is past; only from the start can it go another way.
  if (before && (before.globals.network !== globals.network || before.globals.script !== globals.script)) {
    changeNetwork(globals.network);
    queueMicrotask(() => addons.getChannel().emit(FORCE_REMOUNT, {storyId: id}));
    return before.root;
  }
  dress(globals);
  const root = before?.root ?? document.createElement('div');
  if (!before) simulate({site, network: globals.network, onExchange: (exchange) => log(root, exchange)});
  standing = {id, globals, content, root};
  const place = root.querySelector(':scope > .stage-theme') ?? emptyPlace();
  const themed = globals.script === 'off' ? withoutScript(content, globals) : content;
  const inner = place.firstElementChild?.firstElementChild;
  // Moved, an element would be taken off the page and put on again.
  if (inner && inner.firstChild !== themed) inner.replaceChildren(themed);
  [place.firstElementChild, inner].forEach((box, depth) => {
    // In the frame, the same boxes are around it.
    if (box) box.className = (globals.script === 'on' && themes[globals.theme].boxes[depth]) || '';
  });
  if (!place.parentNode) root.append(place);
  root.querySelector('.stage-note')?.remove();
  for (const sentence of simulated(globals)) note(sentence);
  if (globals.script === 'on') requestAnimationFrame(() => grantWishes(content, globals));
  return root;
}

/** As many boxes as a theme has at most. */
function emptyPlace(): Element {
  const place = boxed(boxed(document.createElement('div'), ['stage-theme']), []) as Element;
  place.firstElementChild?.append(document.createElement('div'));
  return place;
}

/** Leaves the stage as it was before. */
export function leaveStage(): void {
  standing = undefined;
  stopSimulating();
  clearDevice();
  putForward(0);
  emulate(document, {forcedColours: false, reducedMotion: false});
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
    (sheet) => sheet !== themeSheet && sheet !== looks,
  );
  document.documentElement.removeAttribute('style');
}
