import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser, Engine} from '../support/browsers/index.js';
import {startDatabase, startSite, Visitor} from '../support/pages/index.js';
import type {Fault, RunningDatabase, Site} from '../support/pages/index.js';
import {
  doubler,
  hang,
  hangAfterStoring,
  held,
  liar,
  loginPage,
  loginPageAfterStoring,
  redirectToLogin,
  reset,
  responseCut,
  responseLost,
  status,
} from '../support/pages/faults.js';
import {judge, line} from '../support/pages/verdict.js';
import type {Ending} from '../support/pages/verdict.js';
import {fastClock, thanksOn, watchThanks} from '../support/pages/witness.js';

const BOX = 'What would make this page better?';
const THANKS = 'Thank you. We have your answer.';
const WAITING = 'Your answer has not been sent yet';
const UNKNOWN = 'We cannot tell if your answer arrived';
const SORRY = 'Sorry, your answer could not be sent';
const REFUSED = 'Your answer was not accepted';

interface Scene {
  readonly visitor: Visitor;
  readonly site: Site;
  readonly typed: string;
}

interface Cell {
  readonly title: string;
  readonly faults?: readonly Fault[];
  /** What kind of endpoint the page takes it for; our receiver unless said. */
  readonly own?: boolean;
  /** The page's clock runs 15 times as fast: the time-out of 15 seconds comes after one, the next try at once. */
  readonly fast?: boolean;
  /** From Send to the end. Without it, Send is pressed and the thank-you awaited. */
  readonly act?: (scene: Scene) => Promise<void>;
  /** How many rows there are in the end. */
  readonly rows: 0 | 1;
  readonly engines?: readonly Engine[];
}

const press = ({visitor}: Scene) => visitor.clicks('Send');
const isThanked = ({visitor}: Scene) => visitor.isAt(THANKS);
const isKept = (heading: string) => async (scene: Scene) => {
  await press(scene);
  await scene.visitor.isAt(heading);
  await scene.visitor.sees(scene.typed);
};
const andThen = (heading: string, button: string) => async (scene: Scene) => {
  await isKept(heading)(scene);
  await scene.visitor.clicks(button);
  await isThanked(scene);
};

const cells: readonly Cell[] = [
  {title: 'the response is lost after storing', faults: [responseLost], fast: true, rows: 1},
  {title: 'the response is lost four times', faults: Array<Fault>(4).fill(responseLost), fast: true, rows: 1},
  {title: 'half of the response is lost', faults: [responseCut], fast: true, rows: 1},
  {title: 'the line is cut before anything is stored', faults: [reset, reset], fast: true, rows: 1},
  {title: 'the service is busy once', faults: [status(503)], fast: true, rows: 1},
  {title: 'the service asks for patience once', faults: [status(429)], fast: true, rows: 1},
  {title: 'nobody answers in time', faults: [hang], fast: true, rows: 1},
  {title: 'nobody answers in time, yet it is stored', faults: [hangAfterStoring], fast: true, rows: 1},
  {title: 'a login page comes instead of the receiver', faults: [loginPage], fast: true, rows: 1},
  {
    title: 'a login page comes instead of a site’s own endpoint',
    faults: [loginPage],
    own: true,
    act: andThen(UNKNOWN, 'Send again'),
    rows: 1,
  },
  {
    title: 'a login page hides that a site’s own endpoint has stored it',
    faults: [loginPageAfterStoring],
    own: true,
    act: andThen(UNKNOWN, 'Send again'),
    rows: 1,
  },
  {title: 'the service sends the browser to a login page', faults: [redirectToLogin], fast: true, rows: 1},
  {
    title: 'Send is pressed twice',
    async act(scene) {
      const gate = held();
      scene.site.fail(gate.fault);
      await scene.visitor.clicks('Send', {count: 2});
      await scene.visitor.sees('Sending…');
      gate.release();
      await isThanked(scene);
    },
    rows: 1,
  },
  {
    title: 'Enter is pressed and Send is clicked',
    async act(scene) {
      const gate = held();
      scene.site.fail(gate.fault);
      const place = await scene.visitor.placeOf('Send');
      await scene.visitor.page.evaluate(() => window.eyes.find('Yes')?.focus());
      await scene.visitor.page.keyboard.press('Enter');
      await scene.visitor.sees('Sending…');
      await scene.visitor.page.click(place);
      await scene.visitor.page.keyboard.press('Enter');
      gate.release();
      await isThanked(scene);
    },
    rows: 1,
  },
  {
    title: 'the service is gone and comes back',
    fast: true,
    async act(scene) {
      await scene.site.shut();
      await press(scene);
      await scene.visitor.isAt(WAITING);
      await scene.visitor.sees(scene.typed);
      await scene.site.open();
      await isThanked(scene);
    },
    rows: 1,
  },
  {
    title: 'the visitor is offline and comes back',
    engines: ['chromium'],
    async act(scene) {
      await scene.visitor.page.setOffline(true);
      await press(scene);
      await scene.visitor.isAt(WAITING);
      await scene.visitor.sees(scene.typed);
      await scene.visitor.page.setOffline(false);
      await isThanked(scene);
    },
    rows: 1,
  },
  {title: 'the service finds the answer unreadable', faults: [status(400)], act: isKept(REFUSED), rows: 0},
  {title: 'the service finds the answer too large', faults: [status(413)], act: isKept(REFUSED), rows: 0},
  {
    title: 'the service finds fault with one answer, and it is sent again as it is',
    faults: [status(422, {fields: [{field: 'improve', code: 'too-long'}]})],
    async act(scene) {
      await press(scene);
      await scene.visitor.sees(
        'Your answer must be 2,000 characters or less: What would make this page better?',
      );
      expect(await scene.visitor.value(BOX)).toBe(scene.typed);
      await press(scene);
      await isThanked(scene);
    },
    rows: 1,
  },
  {title: 'the service refuses without a reason', faults: [status(422)], act: isKept(REFUSED), rows: 0},
  {title: 'the address is wrong', faults: [status(404)], act: isKept(SORRY), rows: 0},
  {
    title: 'the address is wrong until somebody mends it',
    faults: [status(404)],
    act: andThen(SORRY, 'Try again'),
    rows: 1,
  },
];

const CONTROLS = 5;

describe.each(enginesToRun())('in %s, when', (engine) => {
  let database: RunningDatabase;
  let site: Site;
  let browser: Browser;
  let visitor: Visitor;
  const endings: Ending[] = [];
  let faults = 0;

  beforeAll(async () => {
    database = await startDatabase();
    site = await startSite(database);
    browser = await launch(engine);
    visitor = new Visitor(await browser.newPage());
    for (const type of ['', 'receiver']) {
      for (const times of [1, 15]) site.serve(pathOf(type, times), pageOf(type, times));
    }
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await database?.close();
  });

  /** Answers, lets it go wrong, and says what was seen. */
  const play = async (
    name: string,
    {faults = [], own, fast, act = sendAndWait}: Omit<Cell, 'rows' | 'title'>,
  ) => {
    site.fail();
    await visitor.opens(`${site.url}${pathOf(own ? '' : 'receiver', fast ? 15 : 1)}`);
    await watchThanks(visitor.page);
    const typed = `${name} – 👩🏽‍⚕️ ${endings.length}`;
    await visitor.answers('Yes', BOX, typed);
    site.fail(...faults);
    await act({visitor, site, typed});
    return {
      typed,
      thanks: await thanksOn(visitor.page),
      words: await visitor.page.evaluate(() => window.eyes.words()),
    };
  };

  it('nothing goes wrong, every answer is stored once and thanked for once', async () => {
    for (let count = 0; count < CONTROLS; count += 1) endings.push(await play('control', {}));
    const rows = await database.rows();
    expect(rows).toHaveLength(CONTROLS);
    expect(endings.flatMap(({thanks}) => thanks)).toEqual(rows.map(({reference}) => ({reference, rows: 1})));
  });

  const made = cells.filter(({engines}) => !engines || engines.includes(engine));
  it.each(made)('$title, nothing is lost, doubled or thanked for too early', async (cell) => {
    const before = (await database.rows()).length;
    const ending = await play(cell.title, cell);
    endings.push(ending);
    faults += 1;
    const rows = await database.rows();
    expect(judge([ending], rows)).toEqual({submissions: 1, lost: 0, duplicated: 0, falseThanks: 0});
    expect(rows.length - before).toBe(cell.rows);
    expect(ending.thanks).toHaveLength(cell.rows);
  });

  it('all is done, nothing has been lost, doubled or thanked for falsely', async () => {
    const verdict = judge(endings, await database.rows());
    const left = cells.filter((cell) => !made.includes(cell)).map(({title}) => title);
    if (left.length) console.log(`Left out in ${engine}: ${left.join('; ')}.`);
    console.log(`${engine}: ${line(faults, verdict)}`);
    expect(verdict).toMatchObject({lost: 0, duplicated: 0, falseThanks: 0});
    expect(faults).toBe(made.length);
  });

  it('something is wrong on purpose, it is counted', async () => {
    const none = {submissions: 1, lost: 0, duplicated: 0, falseThanks: 0};
    const lied = await play('a lie', {faults: [liar]});
    expect(judge([lied], await database.rows())).toEqual({...none, lost: 1, falseThanks: 1});
    const doubled = await play('a double', {faults: [doubler], own: true});
    expect(judge([doubled], await database.rows())).toEqual({...none, duplicated: 1});
    const wiped = await play('a wipe', {
      faults: [status(422)],
      async act(scene) {
        await isKept(REFUSED)(scene);
        await visitor.page.evaluate(() => window.eyes.root().querySelector('section')?.remove());
      },
    });
    expect(judge([wiped], await database.rows())).toEqual({...none, lost: 1});
  });
});

async function sendAndWait(scene: Scene): Promise<void> {
  await press(scene);
  await isThanked(scene);
}

const pathOf = (type: string, times: number) => `/page-${type || 'own'}-${times}`;

const pageOf = (type: string, times: number) => `<!doctype html><html lang="en-GB"><head><title>A page</title>
  ${times === 1 ? '' : fastClock(times)}<script src="/dist/have-your-say.min.js"></script></head><body><h1>A page</h1>
  <hys-feedback endpoint="/api/submissions" endpoint-type="${type}" contact-href="/contact"></hys-feedback>
  </body></html>`;
