import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser} from '../support/browsers/index.js';
import {startDatabase, startSite, Visitor} from '../support/pages/index.js';
import type {RunningDatabase, Site} from '../support/pages/index.js';
import {startServices} from '../support/services/index.mjs';

const BOX = 'What would make this page better?';
const THANKS = 'Thank you. We have your answer.';
const UNKNOWN = 'We cannot tell if your answer arrived';
const SORRY = 'Sorry, your answer could not be sent';

/** Notes whether somebody is asked when a form takes them away. */
const notesTheQuestion = `<script>
  // The visitor of these tests silences the question; not here.
  BeforeUnloadEvent.prototype.stopImmediatePropagation = () => {};
  const {submit} = HTMLFormElement.prototype;
  HTMLFormElement.prototype.submit = function () {
    addEventListener('beforeunload', (event) => sessionStorage.setItem('asked', event.defaultPrevented));
    submit.call(this);
  };
</script>`;

/** What has come to a service. */
interface Arrived {
  readonly posts: readonly {readonly body: string}[];
  readonly stored: readonly unknown[];
}

describe.each(enginesToRun())('in %s, answers go to', (engine) => {
  let services: Awaited<ReturnType<typeof startServices>>;
  let database: RunningDatabase;
  let site: Site;
  let browser: Browser;
  let visitor: Visitor;
  let box: string;
  let boxes = 0;

  beforeAll(async () => {
    [services, database, browser] = await Promise.all([startServices(), startDatabase(), launch(engine)]);
    site = await startSite(database);
    visitor = new Visitor(await browser.newPage());
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await database?.close();
    await services?.close();
  });

  beforeEach(() => (box = `${services.url}/${(boxes += 1)}`));

  const arrived = async () => (await (await fetch(box)).json()) as Arrived;

  /** A page with the element, where somebody answers and presses Send. */
  const answerOn = async (
    attributes: string,
    words: string,
    {headers = {}, script = ''}: {headers?: Readonly<Record<string, string>>; script?: string} = {},
  ) => {
    const path = `/page-${boxes}`;
    site.serve(path, {
      headers,
      body: `<!doctype html><html lang="en-GB"><head><title>A page</title>
        ${script}<script src="/dist/have-your-say.min.js"></script></head><body><h1>A page</h1>
        <form><hys-feedback region="wales" contact-href="/contact" ${attributes}></hys-feedback></form></body></html>`,
    });
    await visitor.opens(`${site.url}${path}`);
    await visitor.answers('No', BOX, words);
    await visitor.clicks('Send');
  };

  const cf7 = (weather = 'fair') =>
    `endpoint="${box}/${encodeURIComponent(weather)}/contact-form-7/wp-json/contact-form-7/v1/contact-forms/7/feedback"
     endpoint-type="contact-form-7" field-names="useful=your-rating,improve=your-message"`;

  it('our receiver, which thanks and gives a reference', async () => {
    await answerOn('endpoint="/api/submissions" endpoint-type="receiver"', `${engine} tŷ 🏥`);
    await visitor.isAt(THANKS);
    const reference = await visitor.reference();
    expect((await database.rows()).map((row) => row.reference)).toContain(reference);
  });

  it('a flow, as fields side by side', async () => {
    await answerOn(
      `endpoint="${box}/fair/power-automate/x?sig=y" endpoint-type="power-automate"`,
      'Café & tŷ 🏥',
    );
    await visitor.isAt(THANKS);
    const {stored} = await arrived();
    const reference = await visitor.reference();
    expect(stored).toMatchObject([{useful: 'no', improve: 'Café & tŷ 🏥', form: 'page-useful', reference}]);
  });

  it('a WordPress form, which gives no reference because it takes none', async () => {
    await answerOn(cf7(), 'Café & tŷ 🏥');
    await visitor.isAt(THANKS);
    expect(await visitor.reference()).toBe('');
    expect((await arrived()).stored).toEqual([
      [
        ['your-rating', 'no'],
        ['your-message', 'Café & tŷ 🏥'],
        ['_wpcf7_unit_tag', 'have-your-say'],
      ],
    ]);
  });

  it('a WordPress form, which says what is wrong beside the field', async () => {
    await answerOn(cf7(), 'wrong');
    await visitor.sees('Change this answer. The service did not accept it:');
    await visitor.sees('The field is wrong.');
    expect(await visitor.value(BOX)).toBe('wrong');
    const spoken = await visitor.page.evaluate(() =>
      window.eyes.root().querySelector('.error bdi')?.getAttribute('lang'),
    );
    expect(spoken).toBe('');
  });

  it('a WordPress form whose answer is lost: the person is asked, and it is not sent again by itself', async () => {
    await answerOn(cf7('the answer is lost'), 'More pictures');
    await visitor.isAt(UNKNOWN);
    await visitor.sees('More pictures');
    await visitor.page.evaluate(() => void dispatchEvent(new Event('online')));
    await visitor.sees('Send again');
    expect((await arrived()).posts).toHaveLength(1);
  });

  it('a form whose answer nobody can read: nobody is thanked', async () => {
    const host = new URL(services.url).host;
    await answerOn(
      `endpoint="${box}/fair/google-forms/formResponse" endpoint-type="google-forms"
       field-names="useful=entry.1,improve=entry.2"`,
      'More pictures',
    );
    await visitor.isAt(`We have passed this to ${host}`);
    await visitor.sees('We cannot see from here if it arrived.');
    await visitor.sees('More pictures');
    expect(await visitor.reads()).not.toContain('Thank you');
    expect((await arrived()).stored).toHaveLength(1);
  });

  const salesforce = () =>
    `endpoint="${box}/fair/salesforce/servlet" endpoint-type="salesforce" field-names="useful=rating,improve=description"
     extra="oid=00D000000000062,retURL=${site.url}/contact"`;

  it('a form that the browser itself sends: the visitor leaves without being asked', async () => {
    site.serve('/contact', '<!doctype html><title>Back</title><h1>Back on the site</h1>');
    await answerOn(salesforce(), 'Café & tŷ 🏥', {script: notesTheQuestion});
    await visitor.page.waitFor(() => document.title === 'Back');
    expect(await visitor.page.evaluate(() => sessionStorage.getItem('asked'))).toBe('false');
    expect((await arrived()).stored).toEqual([
      [
        ['rating', 'no'],
        ['description', 'Café & tŷ 🏥'],
        ['oid', '00D000000000062'],
        ['retURL', `${site.url}/contact`],
      ],
    ]);
  });

  it('nobody where the page’s own policy lets no form go there, and the words are kept', async () => {
    await answerOn(salesforce(), 'More pictures', {
      headers: {'content-security-policy': "form-action 'self'"},
    });
    await visitor.isAt(SORRY);
    await visitor.sees('More pictures');
    expect((await arrived()).posts).toEqual([]);
  });

  it('wherever the site itself takes them, with a token that it has fetched', async () => {
    const script = `<script>
      addEventListener('hys-submit', (event) => event.respondWith((async () => {
        const token = await (await fetch('/token')).text();
        return fetch('${box}/fair/json/api', {
          method: 'POST',
          headers: {'Content-Type': 'application/json'},
          body: JSON.stringify({...event.submission, token}),
        });
      })()));
    </script>`;
    site.serve('/token', 'secret-of-this-visit');
    await answerOn('', 'More pictures', {script});
    await visitor.isAt(THANKS);
    expect((await arrived()).stored).toMatchObject([
      {token: 'secret-of-this-visit', answers: {useful: 'no'}},
    ]);
  });
});
