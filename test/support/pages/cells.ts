import type {Browser, Engine, Page} from '../browsers/index.js';
import {allSay, crowdPage, endingsOn, gather, sendAll, tryNow} from './crowd.js';
import type {Mode} from './crowd.js';
import type {RunningDatabase} from './database.js';
import {
  doubler,
  dribble,
  later,
  liar,
  loginPage,
  redirectToLogin,
  reset,
  responseCut,
  responseLost,
  status,
} from './faults.js';
import {resetMidBody} from './site.js';
import type {Fault, Site} from './site.js';
import {judge} from './verdict.js';
import type {Ending, Verdict} from './verdict.js';

const THANKS = 'Thank you';
const WAITING = 'Your answer has not been sent yet';
const REFUSED = 'Your answer was not accepted';

/** What a cell has to play with: a page with as many forms as there are answers. */
export interface Play {
  readonly mode: Mode;
  readonly browser: Browser;
  readonly site: Site;
  readonly database: RunningDatabase;
  readonly typed: readonly string[];
  readonly url: string;
  page: Page;
}

/** What is left on the screens in the end, and how many answers went with a page before they were acknowledged. */
interface Outcome {
  readonly endings: readonly Ending[];
  readonly destroyed?: number;
}

export interface Cell {
  readonly name: string;
  /** Why the driver of an engine cannot make it. */
  readonly cannot?: (engine: Engine) => string | undefined;
  readonly act: (play: Play) => Promise<Outcome>;
  /** What kind of endpoint the page takes it for; our receiver unless said. */
  readonly type?: string;
}

/** Send; in the end every form says this. */
const through =
  (fault: Fault | undefined, heading = THANKS, {twice = false, impatient = false} = {}) =>
  async ({page, site, typed}: Play): Promise<Outcome> => {
    site.failEach(fault);
    await sendAll(page, typed, twice);
    await allSay(page, heading, typed.length, impatient);
    return {endings: await endingsOn(page)};
  };

/** Sends while the endpoint is busy for long, and leaves the forms waiting. */
async function wait({page, site, typed}: Play): Promise<void> {
  site.failEach(busyForAMinute);
  await sendAll(page, typed);
  await allSay(page, WAITING, typed.length);
}

const busyForAMinute: Fault = ({answer}) =>
  answer({status: 503, headers: {'retry-after': '60'}, body: '{"code":"seeded"}'});

/**
 * Nobody answers, long after the page has given up; then the line is cut, as proxies do. WebKit keeps the connection of a
 * request that was given up, and has six for all twenty.
 */
const hangLong: Fault = ({drop}) => void setTimeout(drop, 3000);

const wakeUp = (page: Page) => page.evaluate(() => void dispatchEvent(new Event('online')));

/** On a page of its own, what was left on the device is sent. */
async function revisit(play: Play): Promise<void> {
  const {browser, url, mode, database, typed} = play;
  play.page = await browser.newPage();
  await gather(play.page, url, play.site.witness);
  if (mode === 'sealed') await stored(database, typed);
}

async function stored(database: RunningDatabase, typed: readonly string[]): Promise<void> {
  const end = Date.now() + 60_000;
  for (;;) {
    const there = new Set((await database.rows()).map(({answers}) => answers.improve));
    const missing = typed.filter((words) => !there.has(words));
    if (!missing.length) return;
    // The verdict counts them.
    if (Date.now() > end) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Nobody sees a page any more that was destroyed. */
const gone = (typed: readonly string[]): Ending[] =>
  typed.map((words) => ({typed: words, thanks: [], words: ''}));

/** Ends a page as its engine can: WebKit's driver keeps its last window, so there it goes elsewhere. */
async function close(page: Page): Promise<void> {
  if (page.engine === 'webkit') await page.goto('about:blank');
  else await page.close();
}

const onlyChromium = (what: string) => (engine: Engine) =>
  engine === 'chromium' ? undefined : `its driver cannot ${what}`;

/** Everything that may go wrong between Send and the row. */
export const cells: readonly Cell[] = [
  {name: 'control', act: through(undefined)},
  {name: 'response lost', act: through(responseLost)},
  {name: 'truncated', act: through(responseCut)},
  {name: '200 HTML', act: through(loginPage)},
  {name: '302', act: through(redirectToLogin)},
  {name: '503', act: through(later(503))},
  {name: '429', act: through(later(429))},
  {name: '413', act: through(status(413), REFUSED)},
  {name: '422', act: through(status(422), REFUSED)},
  {name: 'reset before store', act: through(reset)},
  {name: 'reset mid-body', act: through(resetMidBody)},
  {name: 'hang', act: through(hangLong, THANKS, {impatient: true})},
  {name: '1 B/s', act: through(dribble, THANKS, {impatient: true})},
  {
    name: 'refused',
    async act({page, site, typed}) {
      await site.shut();
      await sendAll(page, typed);
      await allSay(page, WAITING, typed.length);
      await site.open();
      await wakeUp(page);
      await allSay(page, THANKS, typed.length);
      return {endings: await endingsOn(page)};
    },
  },
  {
    name: 'offline-close-reopen',
    async act(play) {
      const {page, site, typed} = play;
      if (page.can.offline) await page.setOffline(true);
      else await site.shut();
      await sendAll(page, typed);
      await allSay(page, WAITING, typed.length);
      await close(page);
      // An attempt that was under way outlives its page (`keepalive`); it is to find nobody either.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      if (!page.can.offline) await site.open();
      await revisit(play);
      return {endings: gone(typed), destroyed: typed.length};
    },
  },
  {
    name: 'renderer crash',
    cannot: onlyChromium('end the process of a page'),
    async act(play) {
      await wait(play);
      await play.page.crash();
      play.site.failEach(undefined);
      await revisit(play);
      return {endings: gone(play.typed), destroyed: play.typed.length};
    },
  },
  {name: 'double press', act: through(undefined, THANKS, {twice: true})},
  {
    name: 'two tabs',
    async act(play) {
      const first = play.page;
      await wait(play);
      play.site.failEach(undefined);
      const second = await play.browser.newPage();
      await gather(second, play.url, play.site.witness);
      // Both see to them now: the second what lies on the device, the first what it has in hand.
      await wakeUp(first);
      await wakeUp(second);
      await stored(play.database, play.mode === 'sealed' ? play.typed : []);
      await first.front();
      await tryNow(first);
      await allSay(first, THANKS, play.typed.length);
      const endings = await endingsOn(first);
      await second.close();
      return {endings};
    },
  },
  {
    name: 'frozen tab',
    cannot: onlyChromium('freeze a page'),
    async act(play) {
      const first = play.page;
      await wait(play);
      play.site.failEach(undefined);
      await first.freeze(true);
      await revisit(play);
      await close(play.page);
      await first.freeze(false);
      await first.front();
      // For the driver it stays in the background.
      await tryNow(first);
      await allSay(first, THANKS, play.typed.length);
      play.page = first;
      return {endings: await endingsOn(first)};
    },
  },
  {
    name: 'bfcache',
    cannot: (engine) =>
      engine === 'webkit'
        ? 'the page that comes back is there for its driver only at times (here 2 of 4 with answers in memory)'
        : undefined,
    async act(play) {
      const {page, site, typed, database, mode} = play;
      await wait(play);
      await page.goto(`${site.url}/elsewhere`);
      site.failEach(undefined);
      await page.evaluate(() => history.back());
      await page.waitFor(() =>
        Boolean(document.querySelector('hys-feedback')?.shadowRoot?.querySelector('button')),
      );
      const came = await page.evaluate(() => window.crowd.endings().length);
      if (came === typed.length) {
        await allSay(page, THANKS, typed.length);
        return {endings: await endingsOn(page)};
      }
      // This engine, as it is driven here, has not kept the page: it was destroyed and is made anew.
      if (mode === 'sealed') await stored(database, typed);
      return {endings: gone(typed), destroyed: typed.length};
    },
  },
];

/** Faults of the tests' own making, and what a verdict has to say of each answer. */
export const seeded: readonly (Cell & {readonly expected: Omit<Verdict, 'submissions'>})[] = [
  {
    name: 'an endpoint that lies',
    act: through(liar),
    expected: {lost: 1, duplicated: 0, falseThanks: 1},
  },
  {
    name: 'an endpoint that stores twice',
    type: 'json',
    act: through(doubler),
    expected: {lost: 0, duplicated: 1, falseThanks: 0},
  },
  {
    name: 'a page that wipes the words away',
    async act(play) {
      await through(status(422), REFUSED)(play);
      await play.page.evaluate(() => {
        for (const form of document.querySelectorAll('hys-feedback'))
          form.shadowRoot?.querySelector('section')?.remove();
      });
      return {endings: await endingsOn(play.page)};
    },
    expected: {lost: 1, duplicated: 0, falseThanks: 0},
  },
];

export interface Played extends Verdict {
  readonly cell: string;
  /** How many went with their page before anybody had acknowledged them. */
  readonly destroyed: number;
}

let played = 0;

/** Plays one cell with so many answers, and holds what people were told against what is stored. */
export async function playCell(
  cell: Cell,
  {count, ...scene}: Pick<Play, 'mode' | 'browser' | 'site' | 'database'> & {readonly count: number},
): Promise<Played> {
  const {mode, browser, site, database} = scene;
  played += 1;
  const path = `/crowd-${mode}-${count}-${cell.type ?? ''}`;
  site.serve(path, crowdPage(mode, count, cell.type));
  site.serve('/elsewhere', '<!doctype html><title>Elsewhere</title><p>Elsewhere</p>');
  site.failEach(undefined);
  const typed = Array.from({length: count}, (_, index) => `${cell.name} ${mode} ${played}-${index} – 👩🏽‍⚕️`);
  const play: Play = {...scene, typed, url: `${site.url}${path}`, page: await browser.newPage()};
  try {
    await gather(play.page, play.url, site.witness);
    const {endings, destroyed = 0} = await cell.act(play);
    return {cell: cell.name, destroyed, ...judge(endings, await database.rows())};
  } finally {
    site.failEach(undefined);
    await close(play.page).catch(() => {});
  }
}
