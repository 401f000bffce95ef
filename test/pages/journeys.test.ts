import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {jsonExport} from '../../receiver/src/export.js';
import {countMonth, ukMonthOf} from '../../receiver/src/friends-and-family-counts.js';
import {csvOfCounts, jsonOfCounts} from '../../receiver/src/friends-and-family-export.js';
import {canonicalText} from '../../src/forms/answers.js';
import {findPersonalDetails} from '../../src/privacy/personal-details.js';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser} from '../support/browsers/index.js';
import {ownDefinition} from '../support/definitions.js';
import {
  batches,
  expectArrived,
  naughtyStrings,
  startDatabase,
  startExamplePages,
  startSite,
  tryEach,
  Visitor,
  walkEach,
  whole,
} from '../support/pages/index.js';
import type {ExamplePages, RunningDatabase, Said, Site, Walk} from '../support/pages/index.js';

// Written out, and not taken from the product: what NHS England's guidance says, letter by letter.
const QUESTION = 'Overall, how was your experience of our service?';
const ANSWERS = ['Very good', 'Good', 'Neither good nor poor', 'Poor', 'Very poor', "Don't know"];

const WORDS = 'Ward 7 is "warm", £5, <b>\n\n👩‍👩‍👧‍👦 שלום\nmarhaba مرحبا';
const MORE = 'Bigger signs, please; and 2 lifts';
const EMAIL = 'sam.o’neil+ward7@example.org';
const PHONE = '07700 900 982';

const THANKS = 'Thank you. We have your answer.';
const MORE_HEADING = 'Tell us more';
const PERSONAL = 'Have you included personal details?';
const REPLY = 'Would you like a reply?';

interface Told {
  readonly name: string;
  readonly act: (visitor: Visitor) => Promise<void>;
  readonly said: Pick<Said, 'answers' | 'contact' | 'warnings'>;
}

/** What people tell us with the form for experiences; each by Tab, arrows, Space, Enter and letters. */
const experiences: readonly Told[] = [
  {
    name: 'a compliment',
    async act(visitor) {
      await visitor.chooses('A compliment');
      await visitor.presses('Continue');
      await visitor.isAt(MORE_HEADING);
      await visitor.types('What was good?', WORDS);
      await visitor.presses('Send');
    },
    said: {answers: {kind: 'compliment', good: WORDS}},
  },
  {
    name: 'a concern with an email address for the reply',
    async act(visitor) {
      await visitor.chooses('A compliment', 'A concern');
      await visitor.presses('Continue');
      await visitor.isAt(MORE_HEADING);
      await visitor.types('What was good?', MORE);
      await visitor.types('What could be better?', 'Nobody rang back on 01632 960 001');
      await visitor.presses('Continue');
      await visitor.isAt(PERSONAL);
      await visitor.sees('a phone number');
      await visitor.presses('Keep it as it is');
      await visitor.isAt(REPLY);
      await visitor.chooses('Yes, by email');
      await visitor.types('Email address', EMAIL);
      // Back and forth loses neither the words nor the place.
      await visitor.presses('Back');
      await visitor.isAt(MORE_HEADING);
      await visitor.presses('Continue');
      await visitor.isAt(PERSONAL);
      await visitor.presses('Keep it as it is');
      await visitor.isAt(REPLY);
      await visitor.presses('Send');
    },
    said: {
      answers: {kind: 'concern', good: MORE, better: 'Nobody rang back on 01632 960 001', reply: 'email'},
      contact: {'reply-email': EMAIL},
      warnings: ['phone'],
    },
  },
  {
    name: 'an idea',
    async act(visitor) {
      await visitor.chooses('A compliment', 'An idea');
      await visitor.presses('Continue');
      await visitor.isAt(MORE_HEADING);
      await visitor.types('What could be better?', MORE);
      await visitor.presses('Send');
    },
    said: {answers: {kind: 'idea', better: MORE}},
  },
  {
    name: 'a question without a reply',
    async act(visitor) {
      await visitor.chooses('A compliment', 'A question');
      await visitor.presses('Continue');
      await visitor.isAt(MORE_HEADING);
      await visitor.types('What would you like to ask?', 'When is the café open?');
      await visitor.presses('Continue');
      await visitor.isAt(REPLY);
      await visitor.chooses('Yes, by email', 'No, I do not need a reply');
      await visitor.presses('Send');
    },
    said: {answers: {kind: 'question', question: 'When is the café open?', reply: 'no'}},
  },
];

describe.each(enginesToRun())('in %s', (engine) => {
  let database: RunningDatabase;
  let site: Site;
  let examples: ExamplePages;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    database = await startDatabase([ownDefinition]);
    site = await startSite(database);
    examples = await startExamplePages(database, site.endpoint);
    browser = await launch(engine);
    visitor = new Visitor(await browser.newPage());
    const page = (attributes: string) => `<!doctype html><html lang="en-GB"><head><title>Clinics</title>
      <script src="/dist/have-your-say.min.js" defer></script></head><body><h1>Clinics</h1>
      <hys-feedback endpoint="${site.endpoint}" endpoint-type="receiver" region="wales" ${attributes}></hys-feedback>
      </body></html>`;
    site.serve('/own.json', JSON.stringify(ownDefinition));
    site.serve('/own', page('src="/own.json" team="Elm Street"'));
    site.serve('/experience', page('preset="experience"'));
  });

  afterAll(async () => {
    await browser?.close();
    await examples?.close();
    await site?.close();
    await database?.close();
  });

  /** That what was sent just now has arrived whole, and nothing else with it. */
  const arrives = async (said: Said) => {
    await visitor.isAt(THANKS);
    await expectArrived({site, database}, await visitor.reference(), said);
  };

  describe('by keyboard alone,', () => {
    it('what is said about a page arrives whole, from the first question to the exports', async () => {
      await visitor.opens(`${examples.url}/trust/`);
      await visitor.chooses('Yes', 'No');
      await visitor.types('What would make this page better?', WORDS);
      await visitor.presses('Send');
      await arrives({
        form: {id: 'page-useful', version: '1'},
        region: 'england',
        topic: 'Preparing for an outpatient appointment',
        page: {
          url: `${examples.url}/trust/`,
          title: 'Preparing for your child’s outpatient appointment – Aldermoor Hospitals',
        },
        answers: {useful: 'no', improve: WORDS},
      });
      // The page has asked another origin for a form token, and a browser would write down that it was refused.
      if (visitor.page.can.console) expect(visitor.page.lines.map(({text}) => text)).toEqual([]);
    });

    const visit = (overall: string, more: Record<string, string> = {}): Said => ({
      form: {id: 'friends-and-family', version: 'fft-2020'},
      region: 'england',
      topic: 'Day unit visit',
      team: 'Children’s day unit',
      method: 'online-at-home',
      page: {url: `${examples.url}/trust/visit.html`, title: 'How was your visit? – Aldermoor Hospitals'},
      answers: {overall, ...more},
      codes: {'overall (1 to 6)': String(ANSWERS.indexOf(overall) + 1)},
    });

    it('the Friends and Family question and its six answers are the official ones, and nobody is asked who they are', async () => {
      await visitor.opens(`${examples.url}/trust/visit.html`);
      expect(await visitor.page.evaluate(firstGroup)).toEqual({
        question: QUESTION,
        answers: ANSWERS,
        stored: ANSWERS,
      });
      await visitor.chooses('Very good');
      await visitor.types('Why did you give this answer?', WORDS);
      await visitor.types('What could we have done better?', MORE);
      await visitor.chooses('The person who used the service', 'Their parent or carer');
      await visitor.presses('Send');
      await arrives(visit('Very good', {why: WORDS, better: MORE, who: 'parent-or-carer'}));
      expect(await database.store.find(await visitor.reference())).toMatchObject({contact: null});
    });

    // Each of the six in one engine; the others read the same form.
    const others = engine === 'chromium' ? ANSWERS.slice(1) : ANSWERS.slice(-1);
    it(`a visit that was ${others.map((answer) => `“${answer}”`).join(', ')} arrives in these very words`, async () => {
      for (const answer of others) {
        await visitor.opens(`${examples.url}/trust/visit.html`);
        await visitor.chooses('Very good', answer);
        await visitor.presses('Send');
        await arrives(visit(answer));
      }
      const month = ukMonthOf((JSON.parse(site.bodies.at(-1) ?? '') as {createdAt: string}).createdAt) ?? '';
      const counts = await countMonth(database.store.list(), month);
      const [header = ''] = csvOfCounts(counts, {suppress: false}).split('\r\n');
      expect(header).toContain(
        ANSWERS.map((answer, index) => `"${QUESTION} ${index + 1} ${answer}"`).join(','),
      );
      expect(JSON.parse(jsonOfCounts(counts, {suppress: false}))).toMatchObject({
        question: QUESTION,
        answers: ANSWERS.map((answer, index) => ({code: index + 1, answer})),
      });
    });

    it.each(experiences)(
      '$name arrives whole, from the first question to the exports',
      async ({act, said}) => {
        await visitor.opens(`${examples.url}/trust/tell-us.html`);
        await act(visitor);
        await arrives({
          form: {id: 'experience', version: '1'},
          region: 'england',
          topic: 'Tell us what you think',
          page: {
            url: `${examples.url}/trust/tell-us.html`,
            title: 'Tell us what you think – Aldermoor Hospitals',
          },
          ...said,
        });
      },
    );

    it('an answer to a site’s own questions arrives whole, from the first question to the exports', async () => {
      await visitor.opens(`${site.url}/own`);
      await visitor.chooses('Good', 'Bad');
      await visitor.presses('Continue');
      await visitor.isAt(MORE_HEADING);
      await visitor.tabsTo('Monday');
      await visitor.page.keyboard.press('Space');
      await visitor.tabsTo('Thursday');
      await visitor.page.keyboard.press('Space');
      await visitor.types('Which clinic?', 'Elm Street, “upstairs”');
      await visitor.types('What went wrong?', WORDS);
      await visitor.presses('Continue');
      await visitor.isAt(REPLY);
      await visitor.chooses('Yes, by email', 'Yes, by phone');
      await visitor.types('Phone number', PHONE);
      await visitor.presses('Send');
      await arrives({
        form: {id: 'evening-clinic', version: '2026-11'},
        region: 'wales',
        team: 'Elm Street',
        page: {url: `${site.url}/own`, title: 'Clinics'},
        answers: {
          how: 'bad',
          days: ['mon', 'thu'],
          place: 'Elm Street, “upstairs”',
          why: WORDS,
          reply: 'phone',
        },
        contact: {'reply-phone': PHONE},
      });
    });
  });

  // All of them in one engine; the others need only show that nothing of theirs gets in the way.
  const strings =
    engine === 'chromium' ? naughtyStrings : naughtyStrings.filter((_, index) => index % 8 === 0);
  const long = batches(strings, 1900, '\n');
  const short = batches(
    strings.filter((text) => graphemes(text) <= 200),
    200,
    ' ',
  );

  /** Sends each walk, and holds what the export says against what was typed. */
  const isStoredAsTyped = async (path: string, walks: readonly Walk[]) => {
    await visitor.opens(`${site.url}${path}`);
    const walked = [];
    for (let begin = 0; begin < walks.length; begin += 40)
      walked.push(...(await visitor.page.evaluate(walkEach, walks.slice(begin, begin + 40))));
    const items = JSON.parse(await whole(jsonExport(database.store))) as readonly {
      submission: {reference: string; answers: unknown};
    }[];
    const stored = new Map(items.map(({submission}) => [submission.reference, submission.answers]));
    const typed = walks.map((walk) =>
      Object.fromEntries(
        walk.flatMap((step) => Object.entries(step).map(([name, text]) => [name, canonicalText(text)])),
      ),
    );
    expect(walked.map(({reference}) => stored.get(reference))).toEqual(typed);
    // Some look like a phone number or a web address: the visitor was asked about these and about no others.
    expect(walked.map(({wasAsked}) => wasAsked)).toEqual(
      walks.map((walk) =>
        walk.some((step) => findPersonalDetails(Object.values(step).join('\n\n')).length > 0),
      ),
    );
  };

  it(`${strings.length} strings that have broken other software are stored as typed, in every box of the form for experiences`, () =>
    isStoredAsTyped('/experience', [
      ...long.map((text): Walk => [{kind: 'compliment'}, {good: text, better: text}]),
      ...long.map((text): Walk => [{kind: 'question'}, {question: text}, {reply: 'no'}]),
    ]));

  it(`${strings.length} such strings are stored as typed, in every box of a site’s own form`, () =>
    isStoredAsTyped(
      '/own',
      short.map((text, index): Walk => [
        {how: 'bad'},
        {place: text, why: long[index % long.length] ?? ''},
        {reply: 'no'},
      ]),
    ));

  it(`none of ${strings.length} such strings passes for an email address, and each is refused with words`, async () => {
    const before = site.posts();
    await visitor.opens(`${site.url}/experience`);
    await visitor.chooses('A compliment', 'A question');
    await visitor.presses('Continue');
    await visitor.isAt(MORE_HEADING);
    await visitor.types('What would you like to ask?', 'When?');
    await visitor.presses('Continue');
    await visitor.isAt(REPLY);
    await visitor.chooses('Yes, by email');
    const tried = await visitor.page.evaluate(tryEach, 'reply-email', strings);
    expect(tried).toEqual(
      strings.map((text) => ({
        error: text.trim()
          ? 'Error: Enter an email address in the correct format, like name@example.com'
          : 'Error: Enter your email address',
        isKept: true,
      })),
    );
    await visitor.types('Email address', EMAIL);
    expect(site.posts()).toBe(before);
  });

  const tooLong = naughtyStrings.filter((text) => graphemes(text) > 200);
  it('what is too long for a box of one line is refused with words, and stays in it', async () => {
    await visitor.opens(`${site.url}/own`);
    await visitor.chooses('Good');
    await visitor.presses('Continue');
    await visitor.isAt(MORE_HEADING);
    expect(tooLong.length).toBeGreaterThan(0);
    const error = 'Error: Your answer must be 200 characters or less: Which clinic?';
    expect(await visitor.page.evaluate(tryEach, 'place', tooLong)).toEqual(
      tooLong.map(() => ({error, isKept: true})),
    );
  });
});

/** In the page: the question and the answers of the first group of radios, letter by letter, and what they store. */
function firstGroup() {
  const group = window.eyes.root().querySelector('fieldset') as HTMLFieldSetElement;
  const radios = [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  return {
    question: group.querySelector('legend')?.textContent?.trim(),
    answers: radios.map(({labels}) => labels?.[0]?.textContent?.trim()),
    stored: radios.map(({value}) => value),
  };
}

const graphemes = (text: string) => [...new Intl.Segmenter('en-GB').segment(text)].length;
