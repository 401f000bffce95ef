import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser} from '../support/browsers/index.js';
import {cells, playCell} from '../support/pages/cells.js';
import {startDatabase, startSite, Visitor} from '../support/pages/index.js';
import type {RunningDatabase, Site} from '../support/pages/index.js';
import {sealedVector} from '../support/sealed-vector.js';

/** `npm run test:faults` plays all of them, with twenty answers each. */
const SAMPLE = ['control', 'response lost', 'offline-close-reopen', 'two tabs'];
const COUNT = 3;

const page = (
  attributes: string,
  addOn = true,
) => `<!doctype html><html lang="en-GB"><head><title>A page</title>
  ${addOn ? '<script src="/dist/have-your-say.sealed.min.js"></script>' : ''}
  <script src="/dist/have-your-say.min.js"></script></head><body><h1>A page</h1>
  <hys-feedback region="england" endpoint="/api/submissions" ${attributes}></hys-feedback></body></html>`;

const sealed = `outbox="sealed" outbox-key="${sealedVector.publicKey}"`;
const receiver = 'endpoint-type="receiver"';

describe.each(enginesToRun())('an answer that is kept on the device, in %s,', (engine) => {
  let database: RunningDatabase;
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    database = await startDatabase();
    site = await startSite(database);
    browser = await launch(engine);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await database?.close();
  });

  it.each(cells.filter(({name}) => SAMPLE.includes(name)))(
    'is neither lost, doubled nor thanked for falsely: $name',
    async (cell) => {
      const {lost, duplicated, falseThanks} = await playCell(cell, {
        mode: 'sealed',
        browser,
        site,
        database,
        count: COUNT,
      });
      expect({lost, duplicated, falseThanks}).toEqual({lost: 0, duplicated: 0, falseThanks: 0});
    },
  );

  describe('where something is not set up', () => {
    // A browser of its own: WebKit's driver types into none that is left over when others were closed.
    let fresh: Browser;
    let visitor: Visitor;

    beforeAll(async () => {
      fresh = await launch(engine);
      visitor = new Visitor(await fresh.newPage());
    });

    afterAll(() => fresh?.close());

    it.each([
      ['no key is given', `${receiver} outbox="sealed"`, true, 'outbox-key'],
      ['the key is none', `${receiver} outbox="sealed" outbox-key="secret"`, true, 'outbox-key'],
      ['the add-on script is missing', `${receiver} ${sealed}`, false, 'have-your-say.sealed.min.js'],
      ['it is not for our receiver', sealed, true, 'endpoint-type="receiver"'],
      ['nobody knows such an outbox', `${receiver} outbox="disk"`, true, 'memory, sealed'],
    ])(
      'is sent from memory where %s, and one line says what to mend',
      async (_, attributes, addOn, advice) => {
        site.serve('/mistaken', page(attributes, addOn));
        await visitor.opens(`${site.url}/mistaken`);
        const before = visitor.page.lines.length;
        await visitor.answers('Yes', 'What would make this page better?', `${_} in ${engine}`);
        await visitor.clicks('Send');
        await visitor.isAt('Thank you. We have your answer.');
        expect(site.bodies.at(-1)).toContain(`${_} in ${engine}`);
        if (visitor.page.can.console) {
          const lines = visitor.page.lines.slice(before).map(({text}) => text);
          expect(lines).toHaveLength(1);
          expect(lines[0]).toContain(advice);
        }
      },
    );
  });
});
