import type {Engine} from '../../../scripts/browser.mjs';

export type {Engine};

/** What can be told of one engine's page and not of another's: tests ask before they use it. */
export interface Abilities {
  readonly console: boolean;
  readonly offline: boolean;
  readonly accessibilityTree: boolean;
  /** Whether the nodes of that tree say in which language they are to be spoken. */
  readonly languages: boolean;
  /** Whether `computedNames` has descriptions too. */
  readonly descriptions: boolean;
  readonly emulate: boolean;
  readonly freeze: boolean;
  readonly crash: boolean;
  readonly print: boolean;
}

/** What assistive technology is told of one place. */
export interface AccessibleNode {
  /** As the engine calls it: `textbox` in Chromium is `entry` in Firefox. */
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** A text on screen, rather than something that has a name. */
  readonly isText: boolean;
  /** In which language it is to be spoken (where `can.languages`). */
  readonly language?: string;
  /** Chromium's own properties; empty elsewhere. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A place on the page, or a function that finds an element there (shadow roots included). */
export type Target = {readonly x: number; readonly y: number} | (() => Element | null | undefined);

export interface ConsoleLine {
  readonly kind: 'console' | 'pageerror';
  /** `log`, `info`, `warn`, `error` …; of an uncaught error always `error`. */
  readonly level: string;
  readonly text: string;
}

/**
 * What every driver can bring out of a page. An element arrives as an object from Chromium and as nothing at all from
 * Firefox, so that a wait for one never ends there: ask whether it is there.
 */
type Plain<R> = [Extract<Awaited<R>, Node>] extends [never] ? R : never;

/** A real page in a real engine, with one set of words for all three. */
export interface Page {
  readonly engine: Engine;
  readonly can: Abilities;
  /** What the page wrote to its console, and its uncaught errors, in order (where `can.console`). */
  readonly lines: readonly ConsoleLine[];
  goto(url: string): Promise<void>;
  /** Runs a self-contained function in the page; its promise is awaited, its result must be plain data. */
  evaluate<A extends unknown[], R>(page: (...args: A) => R & Plain<R>, ...args: A): Promise<Awaited<R>>;
  /** Waits until the function's result is truthy, and gives that; fails after ten seconds with what it saw last. */
  waitFor<A extends unknown[], R>(page: (...args: A) => R & Plain<R>, ...args: A): Promise<Awaited<R>>;
  readonly keyboard: {
    /** `Tab`, `Shift+Tab`, `Enter`, `Space`, `ArrowDown`, `Control+a` … */
    press(key: string): Promise<void>;
    /** One key after another; a line feed is Enter. */
    type(text: string): Promise<void>;
  };
  /** Scrolls to the target and presses the mouse in its middle, `count` times. */
  click(target: Target, options?: {count?: number}): Promise<void>;
  /** WebKit's window cannot be made narrower than about 450 px: the size that the page got is the result. */
  setViewport(size: {width: number; height: number}): Promise<{width: number; height: number}>;
  screenshot(path: string): Promise<void>;
  setOffline(offline: boolean): Promise<void>;
  /** Media features such as `{'forced-colors': 'active', 'prefers-color-scheme': 'dark'}`, and paper: `{media: 'print'}`. */
  emulate(features: Readonly<Record<string, string>>): Promise<void>;
  accessibilityTree(): Promise<AccessibleNode[]>;
  /**
   * Every name that the engine computes for assistive technology, shadow roots included, and every description (where
   * `can.descriptions`); without those of the page as a whole and of plain texts.
   */
  computedNames(): Promise<readonly string[]>;
  /** Brings its tab to the front. */
  front(): Promise<void>;
  /** Stops everything on the page, as a browser does to a tab in the background for long (where `can.freeze`). */
  freeze(frozen: boolean): Promise<void>;
  /** Prints the page, and throws the sheets away (where `can.print`). */
  print(): Promise<void>;
  /** Ends the process that draws the page, without a word to the page (where `can.crash`). */
  crash(): Promise<void>;
  close(): Promise<void>;
}

/** How a browser is started. */
export interface LaunchSettings {
  /** A folder for what the browser keeps, instead of one that is deleted at the end. */
  readonly profile?: string;
}

export interface Browser {
  readonly engine: Engine;
  newPage(): Promise<Page>;
  /** Ends it at once, as a power cut or the system would (where it has a process of its own). */
  kill?(): Promise<void>;
  close(): Promise<void>;
}

/** `Control+Shift+a` → the modifiers and the key itself; a lone `+` is a key. */
export function keysOf(combination: string): {modifiers: string[]; key: string} {
  const parts = combination.split(/(?<=.)\+/);
  return {modifiers: parts.slice(0, -1), key: parts.at(-1) ?? ''};
}

const WAIT = 10_000;
const BETWEEN = 25;

/** Asks again until the answer is truthy. A navigation in between is not a failure; the next question is put. */
export async function until<R>(ask: () => Promise<R>, what: string): Promise<R> {
  const end = Date.now() + WAIT;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${WAIT / 1000} s for ${what}; last: ${String(last)}`);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
}

/** The source of a function that runs in the page and says where the middle of the found element is. */
export function middleOf(find: () => Element | null | undefined): string {
  return `(() => {
    const element = (${find})();
    if (!element) return null;
    element.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
    const {left, top, width, height} = element.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  })()`;
}

/** The names and descriptions in a tree, each once and without the white space of the source. */
export function namesIn(nodes: readonly AccessibleNode[]): readonly string[] {
  const named = nodes.filter(({isText}) => !isText).flatMap(({name, description}) => [name, description]);
  return [...new Set(named.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(Boolean);
}

/** A place that may have been nowhere, made certain. */
export function found(
  place: {x: number; y: number} | null,
  target: Target,
): {readonly x: number; readonly y: number} {
  if (!place) throw new Error(`Nothing to click: ${String(target)}`);
  return place;
}
