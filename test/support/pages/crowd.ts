import type {Page} from '../browsers/index.js';
import {sealedVector} from '../sealed-vector.js';
import type {Ending, Thanks} from './verdict.js';

export type Mode = 'memory' | 'sealed';

declare global {
  interface Window {
    /** What a driver asks of a page with many forms. */
    crowd: {
      send(typed: readonly string[], twice: boolean): void;
      /** How many questions to the database are still open. */
      asking: number;
      /** Where to ask how many rows there are. */
      witness: string;
      endings(): {typed: string; thanks: Thanks[]; words: string}[];
      /** How many forms say this in the heading of their outcome. */
      saying(heading: string): number;
      kept(): number;
      /** Presses "Try now" in every form that waits. */
      tryNow(): void;
    };
  }
}

/** Runs in the page, before anything else: what each form says is noted, and every thanks is held against the database. */
function watch(): void {
  const forms = () => [...document.querySelectorAll('hys-feedback')];
  const rootOf = (form: Element) => form.shadowRoot as ShadowRoot;
  const headingOf = (form: Element) =>
    rootOf(form).querySelector('.outcome :is(h1, h2, h3, h4)')?.textContent ?? '';
  const notes = new Map<Element, {typed: string; thanks: Thanks[]}>();
  window.crowd = {
    asking: 0,
    witness: '',
    send(typed, twice) {
      forms().forEach((form, index) => {
        const root = rootOf(form);
        const note = {typed: typed[index] ?? '', thanks: [] as Thanks[]};
        notes.set(form, note);
        let isThanking = false;
        new MutationObserver(() => {
          const before = isThanking;
          isThanking = headingOf(form).startsWith('Thank you');
          if (!isThanking || before) return;
          const reference = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{3}-[2-9A-Z]{3}/.exec(
            root.textContent ?? '',
          )?.[0];
          const thank = {reference: reference ?? '', rows: -1};
          note.thanks.push(thank);
          window.crowd.asking += 1;
          try {
            // Synchronous: what is in the database now, and not a moment later.
            const request = new XMLHttpRequest();
            request.open('GET', `${window.crowd.witness}/?reference=${reference}`, false);
            request.send();
            (thank as {rows: number}).rows = Number(request.responseText);
          } catch {
            // Without a line there is no witness, and the thanks count as false.
          }
          window.crowd.asking -= 1;
        }).observe(root, {subtree: true, childList: true, characterData: true});
        root.querySelector<HTMLElement>('input[value=yes]')?.click();
        const box = root.querySelector('textarea') as HTMLTextAreaElement;
        box.value = note.typed;
        box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
        const button = root.querySelector<HTMLButtonElement>('button[type=submit]');
        button?.click();
        if (twice) button?.click();
      });
    },
    endings: () =>
      [...notes].map(([form, {typed, thanks}]) => ({
        typed,
        thanks,
        words:
          [...rootOf(form).querySelectorAll('textarea')].map(({value}) => value).join('\n') +
          (rootOf(form).querySelector('section')?.textContent ?? ''),
      })),
    saying: (heading) => forms().filter((form) => headingOf(form).startsWith(heading)).length,
    tryNow: () =>
      forms().forEach((form) => rootOf(form).querySelector<HTMLElement>('.outcome.waiting button')?.click()),
    kept: () =>
      forms().filter((form) => rootOf(form).textContent?.includes('You can close this page.')).length,
  };
}

/** A time-out of a second instead of fifteen; everything else keeps its time. */
const QUICK = `<script>{
  const timer = setTimeout;
  window.setTimeout = (work, time, ...more) => timer(work, time === 15000 ? 1000 : time, ...more);
}</script>`;

/** A page of many forms, all of them of one kind. */
export const crowdPage = (mode: Mode, count: number, type = 'receiver'): string => `<!doctype html>
  <html lang="en-GB"><head><meta charset="utf-8"><title>A page</title>${QUICK}
  <script src="/dist/have-your-say.min.js"></script><script src="/dist/have-your-say.sealed.min.js"></script>
  <script>(${watch.toString()})()</script></head><body><h1>A page</h1>
  ${`<hys-feedback region="england" endpoint="/api/submissions" endpoint-type="${type}" outbox="${mode}"
    outbox-key="${mode === 'sealed' ? sealedVector.publicKey : ''}"></hys-feedback>`.repeat(
    count,
  )}</body></html>`;

/** Opens a page of the crowd and waits until it works. */
export async function gather(page: Page, url: string, witness: string): Promise<void> {
  await page.goto(url);
  await page.evaluate((witness) => void (window.crowd.witness = witness), witness);
  await page.waitFor(() =>
    [...document.querySelectorAll('hys-feedback')].every((form) => form.shadowRoot?.querySelector('button')),
  );
  // What asks before it is left would keep a driver waiting.
  await page.evaluate(() =>
    addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), {capture: true}),
  );
}

export const sendAll = (page: Page, typed: readonly string[], twice = false): Promise<void> =>
  page.evaluate((typed, twice) => window.crowd.send(typed, twice), typed, twice);

/** Presses "Try now" wherever something waits. */
export const tryNow = (page: Page): Promise<void> => page.evaluate(() => window.crowd.tryNow());

/** Waits until so many say so. Where many requests hang at once, people press "Try now" (`impatient`) before the pauses end. */
export async function allSay(page: Page, heading: string, count: number, impatient = false): Promise<void> {
  const end = Date.now() + 60_000;
  for (let look = 1; ; look += 1) {
    if (impatient && look % 60 === 0) await tryNow(page);
    const saying = await page.evaluate((heading) => window.crowd.saying(heading), heading);
    if (saying === count) return;
    if (Date.now() > end) throw new Error(`${saying} of ${count} say "${heading}".`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Firefox lets a driver in while a synchronous question is open, so that is waited for. */
export const endingsOn = (page: Page): Promise<Ending[]> =>
  page.waitFor(() => window.crowd.asking === 0 && window.crowd.endings()) as Promise<Ending[]>;
