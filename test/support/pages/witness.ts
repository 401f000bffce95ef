import type {Page} from '../browsers/index.js';
import type {Thanks} from './verdict.js';

declare global {
  interface Window {
    thanks: {reference: string; rows: number}[];
    /** How many questions to the database are still open. */
    asking: number;
  }
}

/** Watches the page's element: whenever it begins to thank, the database is asked before anything else can happen. */
export const watchThanks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.thanks = [];
    window.asking = 0;
    let thanking = false;
    const root = window.eyes.root();
    const look = () => {
      const before = thanking;
      thanking = [...root.querySelectorAll('h1, h2, h3, h4')].some((heading) =>
        heading.textContent?.startsWith('Thank you'),
      );
      if (!thanking || before) return;
      const reference = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{3}-[2-9A-Z]{3}/.exec(root.textContent ?? '')?.[0];
      const request = new XMLHttpRequest();
      const thank = {reference: reference ?? '', rows: -1};
      window.thanks.push(thank);
      window.asking += 1;
      try {
        // Synchronous: what is in the database now, and not a moment later.
        request.open('GET', `/witness?reference=${reference}`, false);
        request.send();
        thank.rows = Number(request.responseText);
      } catch {
        // Without a line there is no witness, and the thanks count as false.
      }
      window.asking -= 1;
    };
    new MutationObserver(look).observe(root, {subtree: true, childList: true, characterData: true});
  });

/** All thanks of the page. Firefox lets a driver in while a synchronous question is open, so that is waited for. */
export const thanksOn = (page: Page): Promise<readonly Thanks[]> =>
  page.waitFor(() => window.asking === 0 && window.thanks) as Promise<readonly Thanks[]>;

/** Put before the script, makes the page's clock and its timers run that many times as fast. */
export const fastClock = (times: number) => `<script>
  {
    const now = Date.now, timer = setTimeout, began = now();
    Date.now = () => began + (now() - began) * ${times};
    window.setTimeout = (work, milliseconds, ...more) => timer(work, milliseconds / ${times}, ...more);
  }
</script>`;
