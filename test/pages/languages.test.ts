import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser} from '../support/browsers/index.js';
import {namesThatStay} from '../support/names-that-stay.js';
import {
  drawnTexts,
  expectArrived,
  familiesOfPages,
  heardFrom,
  isNotTheIcon,
  listen,
  misspoken,
  namesOn,
  serveGuarded,
  spokenOn,
  startDatabase,
  startSite,
  undrawn,
  violationsAt,
  violationsOn,
  Visitor,
  welshLetters,
  wordingOf,
} from '../support/pages/index.js';
import type {Locale, RunningDatabase, Said, Site, Wording} from '../support/pages/index.js';

const MAIN = 'have-your-say.min.js';
const EASY_READ = 'have-your-say.easy-read.min.js';

/** What the site says of itself, in each language. */
const given = {
  'en-GB': ['Elm Street Clinics', 'We read what you send on weekdays.'],
  cy: ['Clinigau Stryd y Llwyfen', 'Rydym yn darllen yr hyn a anfonwch yn ystod yr wythnos.'],
} as const;

/** The page around the element; none of it is ours. */
const TITLE = 'Clinics';

const attributes = (endpoint: string) => `endpoint="${endpoint}" endpoint-type="receiver" region="border"
  topic="Waiting room" contact-href="/contact" privacy-href="/privacy" panel-href="/panel"
  org-name="${given['en-GB'][0]}" org-name-cy="${given.cy[0]}"
  read-when="${given['en-GB'][1]}" read-when-cy="${given.cy[1]}"`;

const pageWith = (lang: string, body: string) => `<!doctype html><html lang="${lang}">
  <head><meta charset="utf-8"><title>${TITLE}</title>
  <script src="/dist/${MAIN}" defer></script><script src="/dist/${EASY_READ}" defer></script></head>
  <body><h1>${TITLE}</h1>${body}</body></html>`;

/** Typed by somebody who leaves a phone number behind. */
const WORDS = 'Ffoniais 07700 900 982 “ddoe”';
const EMAIL = 'sam@example.org';
const MOST = 40;

/** Somebody on the way through a form, whose every screen is looked at. */
interface Journey {
  readonly visitor: Visitor;
  readonly say: Wording['say'];
  readonly screen: () => Promise<void>;
}

interface Preset {
  readonly title: string;
  readonly preset: string;
  readonly more: string;
  readonly audience: string;
  readonly act: (journey: Journey) => Promise<void>;
  readonly said: Pick<Said, 'form' | 'answers' | 'contact' | 'warnings' | 'codes'>;
}

const pageUseful: Preset = {
  title: 'the form about a page',
  preset: 'page-useful',
  more: `max-length="${MOST}" audience="parent"`,
  audience: 'parent',
  async act({visitor, say, screen}) {
    await screen();
    await visitor.types(say('page-useful.improve'), 'x'.repeat(MOST + 1));
    // What is too much is spoken once typing pauses.
    await visitor.page.waitFor(() => document.querySelector('[slot=announcer]')?.textContent);
    await visitor.presses(say('form.send'));
    await visitor.isAt(say('form.problem'));
    await screen();
    await visitor.chooses(say('page-useful.useful.yes'), say('page-useful.useful.no'));
    await visitor.tabsTo(say('page-useful.improve'));
    await visitor.page.keyboard.press('Control+a');
    await visitor.page.keyboard.type(WORDS);
    await visitor.presses(say('form.send'));
    await visitor.isAt(say('personal.heading'));
    await screen();
    await visitor.presses(say('personal.send'));
  },
  said: {
    form: {id: 'page-useful', version: '1'},
    answers: {useful: 'no', improve: WORDS},
    warnings: ['phone'],
  },
};

const friendsAndFamily: Preset = {
  title: 'the Friends and Family form',
  preset: 'friends-and-family',
  more: 'audience="young"',
  audience: 'young',
  async act({visitor, say, screen}) {
    await screen();
    await visitor.presses(say('form.send'));
    await visitor.isAt(say('form.problem'));
    await screen();
    await visitor.chooses(say('friends-and-family.overall.1'), say('friends-and-family.overall.2'));
    await visitor.types(say('friends-and-family.why'), WORDS);
    await visitor.chooses(say('friends-and-family.who.patient'), say('friends-and-family.who.both'));
    await screen();
    await visitor.presses(say('form.send'));
    await visitor.isAt(say('personal.heading'));
    await screen();
    await visitor.presses(say('personal.send'));
  },
  said: {
    form: {id: 'friends-and-family', version: 'fft-2020'},
    answers: {overall: 'Good', why: WORDS, who: 'both'},
    codes: {'overall (1 to 6)': '2'},
    warnings: ['phone'],
  },
};

const experience: Preset = {
  title: 'the form for experiences',
  preset: 'experience',
  more: '',
  audience: 'adult',
  async act({visitor, say, screen}) {
    /** Focus is on the first radio, where the error has led it. */
    const choosesHere = async (first: string, words: string) => {
      await visitor.isAt(first);
      await screen();
      await visitor.page.keyboard.press('Shift+Tab');
      await visitor.chooses(first, words);
    };
    await screen();
    await visitor.presses(say('form.continue'));
    await choosesHere(say('experience.kind.compliment'), say('experience.kind.concern'));
    await visitor.presses(say('form.continue'));
    await visitor.isAt(say('experience.words'));
    await screen();
    await visitor.presses(say('form.continue'));
    await visitor.isAt(say('form.problem'));
    await screen();
    await visitor.types(say('experience.better'), WORDS);
    await visitor.presses(say('form.continue'));
    await visitor.isAt(say('personal.heading'));
    await screen();
    await visitor.presses(say('personal.keep'));
    await visitor.isAt(say('contact.reply'));
    await screen();
    await visitor.presses(say('form.send'));
    await choosesHere(say('contact.reply.email'), say('contact.reply.email'));
    await visitor.presses(say('form.send'));
    await visitor.isAt(say('form.problem'));
    await screen();
    await visitor.types(say('contact.email'), 'sam@');
    await visitor.presses(say('form.send'));
    await visitor.isAt(say('form.problem'));
    await screen();
    await visitor.tabsTo(say('contact.email'));
    await visitor.page.keyboard.press('Control+a');
    await visitor.page.keyboard.type(EMAIL);
    await visitor.presses(say('form.send'));
  },
  said: {
    form: {id: 'experience', version: '1'},
    answers: {kind: 'concern', better: WORDS, reply: 'email'},
    contact: {'reply-email': EMAIL},
    warnings: ['phone'],
  },
};

interface Way {
  readonly title: string;
  readonly preset: Preset;
  readonly locale: Locale;
  readonly reading: 'standard' | 'easy';
  readonly lang: string;
  readonly attribute?: string;
  /** Begins with the button that turns Easy Read on. */
  readonly byButton?: boolean;
}

/** Each form in Welsh and in Easy Read; Easy Read in each of the ways in which it can be asked for. */
const ways: readonly Way[] = [
  ...[pageUseful, friendsAndFamily, experience].map((preset): Way => ({
    title: `${preset.title} in Welsh`,
    preset,
    locale: 'cy',
    reading: 'standard',
    lang: 'cy',
  })),
  {
    title: 'the form about a page in Easy Read, for which the site has asked,',
    preset: pageUseful,
    locale: 'en-GB',
    reading: 'easy',
    lang: 'en-GB',
    attribute: 'reading="easy"',
  },
  {
    title: 'the Friends and Family form on a page whose language is Easy Read',
    preset: friendsAndFamily,
    locale: 'en-GB',
    reading: 'easy',
    lang: 'en-GB-simple',
  },
  {
    title: 'the form for experiences in Easy Read, for which the visitor has asked,',
    preset: experience,
    locale: 'en-GB',
    reading: 'easy',
    lang: 'en',
    byButton: true,
  },
  {
    title: 'the Friends and Family form in Welsh Easy Read',
    preset: friendsAndFamily,
    locale: 'cy',
    reading: 'easy',
    lang: 'cy',
    attribute: 'reading="easy"',
  },
];

describe.each(enginesToRun())('in %s', (engine) => {
  let database: RunningDatabase;
  let site: Site;
  let browser: Browser;
  let visitor: Visitor;
  const met = new Set<string>();

  beforeAll(async () => {
    database = await startDatabase();
    site = await startSite(database);
    browser = await launch(engine);
    visitor = new Visitor(await browser.newPage());
    const {can} = visitor.page;
    if (!can.descriptions)
      console.log(`Read from references in ${engine}: descriptions, which its driver does not tell.`);
    if (!can.languages) console.log(`Not told by ${engine}: in which language each text is to be spoken.`);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await database?.close();
  });

  /** Holds the element of the page, at this moment and all that went before, against the words it may say. */
  const expectOnly = async (wording: Wording) => {
    expect(wording.strangers(await heardFrom(visitor.page))).toEqual([]);
    const names = await namesOn(visitor.page, [TITLE]);
    expect(names.length).toBeGreaterThan(3);
    expect(wording.strangeNames(names)).toEqual([]);
    if (visitor.page.can.languages) await expectSpoken(wording);
  };

  /** Holds every text on the page against the language in which assistive technology is told to speak it. */
  const expectSpoken = async (...wordings: readonly Wording[]) => {
    const spoken = await spokenOn(visitor.page);
    expect(misspoken(spoken, wordings, [TITLE])).toEqual([]);
    const drawn = await visitor.page.evaluate(drawnTexts);
    const texts = spoken.map(({text}) => text);
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.filter((text) => !texts.includes(text))).toEqual([]);
  };

  it.each(ways.map((way) => [way.title, way] as const))(
    '%s says nothing in other words from the first question to the thanks, and is stored as asked',
    async (_title, {preset, locale, reading, lang, attribute = '', byButton}) => {
      const wording = wordingOf(locale, reading, given[locale]);
      const {act, audience, said, more} = preset;
      const element = `<hys-feedback preset="${preset.preset}" ${attributes(site.endpoint)} ${more} ${attribute}>
        <a href="/contact">Another way</a></hys-feedback>`;
      site.serve('/form', pageWith(lang, element));
      await visitor.opens(`${site.url}/form`);
      if (byButton) {
        await visitor.presses(wordingOf(locale, 'standard', []).say('feedback.to-easy-read'));
        await visitor.sees(wording.say('feedback.to-standard'));
      }
      await listen(visitor.page);
      await act({visitor, say: wording.say, screen: () => expectOnly(wording)});
      await visitor.isAt(wording.say('outcome.sent'));
      await expectOnly(wording);
      expect(await visitor.page.evaluate(spokenInside)).toEqual({
        lang: locale,
        dir: 'ltr',
        announcer: locale,
      });
      await expectArrived({site, database}, await visitor.reference(), {
        ...said,
        spoken: {language: locale, reading, audience},
        region: 'border',
        topic: 'Waiting room',
        page: {url: `${site.url}/form`, title: TITLE},
      });
      wording.met.forEach((name) => met.add(name));
    },
  );

  it('every name that may stay as it is was met on the way', () => {
    expect([...met].sort()).toEqual(namesThatStay.map(({name}) => String(name)).sort());
  });

  it('an English sentence on a Welsh page is found out, on screen, in a name, and when it is only spoken', async () => {
    const wording = wordingOf('cy', 'standard', given.cy);
    site.serve('/form', pageWith('cy', `<hys-feedback ${attributes(site.endpoint)}></hys-feedback>`));
    await visitor.opens(`${site.url}/form`);
    await listen(visitor.page);
    await expectOnly(wording);
    await visitor.page.evaluate(() => {
      const sentence = document.createElement('p');
      sentence.textContent = 'Please answer this question.';
      window.eyes.root().querySelector('section')?.append(sentence);
      // On a box that has a label, WebKit 2.50 does not notice one that comes later.
      window.eyes.root().querySelector('fieldset')?.setAttribute('aria-label', 'Your answer (dewisol)');
      const announcer = document.querySelector('[slot=announcer]') as HTMLElement;
      announcer.textContent = 'Anfon: Sending';
    });
    const seeded = ['Please answer this question.', 'Your answer (dewisol)', 'Anfon: Sending'];
    expect([...wording.strangers(await heardFrom(visitor.page))].sort()).toEqual(seeded.sort());
    expect(wording.strangeNames(await namesOn(visitor.page, [TITLE]))).toContain('Your answer (dewisol)');
  });

  // Nobody else says in which language a text is to be spoken; what linters see is only what is written.
  if (engine === 'firefox') {
    const ENGLISH_ONLY = {
      id: 'english-only',
      version: '1',
      title: 'Evening clinics',
      steps: [{name: 'all', questions: [{type: 'long-text', name: 'why', label: 'Why do you come?'}]}],
    };
    const welsh = wordingOf('cy', 'standard', given.cy);
    const easyWelsh = wordingOf('cy', 'easy', given.cy);
    const english = wordingOf('en-GB', 'standard', [
      ...given['en-GB'],
      ENGLISH_ONLY.title,
      ...ENGLISH_ONLY.steps.flatMap(({questions}) => questions.map(({label}) => label)),
    ]);

    it('each text is spoken in its own language, and no page or site around it changes that', async () => {
      const form = `<hys-feedback ${attributes(site.endpoint)}></hys-feedback>`;
      const noWelshName = form.replace(/org-name-cy="[^"]*"/, '');
      site.serve('/english.json', JSON.stringify(ENGLISH_ONLY));
      for (const [lang, body, wordings] of [
        ['pl', `<div lang="cy">${noWelshName}</div><div lang="en">${form}</div>`, [welsh, english]],
        ['cy', noWelshName.replace('region', 'src="/english.json" region'), [english]],
        ['en', `<div lang="cy">${form.replace('region', 'reading="easy" region')}</div>`, [easyWelsh]],
      ] as const) {
        site.serve('/form', pageWith(lang, body));
        await visitor.opens(`${site.url}/form`);
        await visitor.page.waitFor(() =>
          [...document.querySelectorAll('hys-feedback')].every(({shadowRoot}) =>
            shadowRoot?.querySelector('form'),
          ),
        );
        await visitor.page.evaluate(sendAll);
        await expectSpoken(...wordings);
      }
    });

    it('a text that would be spoken in another language is found out, and so is a form without its own', async () => {
      const form = `<hys-feedback ${attributes(site.endpoint)} locale="cy"></hys-feedback>`;
      site.serve('/form', pageWith('pl', form));
      await visitor.opens(`${site.url}/form`);
      await expectSpoken(welsh);
      const wrong = async () => misspoken(await spokenOn(visitor.page), [welsh, english], [TITLE]);
      await visitor.page.evaluate(() => {
        const section = window.eyes.root().querySelector('section');
        for (const [lang, words] of [
          ['cy', 'Please answer this question.'],
          ['en-GB', 'Mae problem wedi codi'],
        ] as const) {
          const sentence = document.createElement('p');
          sentence.lang = lang;
          sentence.textContent = words;
          section?.append(sentence);
        }
      });
      expect(await wrong()).toEqual([
        {text: 'Please answer this question.', language: 'cy'},
        {text: 'Mae problem wedi codi', language: 'en-GB'},
      ]);
      await visitor.page.evaluate(() => {
        const section = window.eyes.root().querySelector('section') as HTMLElement;
        section.removeAttribute('lang');
        // Of what is in its tree already, Firefox 153 does not notice that the language has changed.
        section.replaceWith(section.cloneNode(true));
      });
      expect(await wrong()).toContainEqual({text: welsh.say('form.send'), language: 'pl'});
    });
  }

  it('two forms on one page speak two languages, and change them while somebody writes: only the words change', async () => {
    const welsh = wordingOf('cy', 'standard', given.cy);
    const english = wordingOf('en-GB', 'standard', given['en-GB']);
    const form = `<hys-feedback ${attributes(site.endpoint)}></hys-feedback>`;
    site.serve('/form', pageWith('pl', `<div lang="en">${form}</div><div lang="cy">${form}</div>`));
    await visitor.opens(`${site.url}/form`);
    const strangers = async (...wordings: readonly Wording[]) =>
      Promise.all(
        wordings.map(async (wording, index) => wording.strangers(await heardFrom(visitor.page, index))),
      );
    await listen(visitor.page);
    await visitor.types(english.say('page-useful.improve'), 'Half a sen');
    await visitor.presses(english.say('form.send'));
    await visitor.isAt(english.say('form.problem'));
    await visitor.types(welsh.say('page-useful.improve'), 'Hanner braw');
    await visitor.presses(welsh.say('form.send'));
    await visitor.isAt(welsh.say('form.problem'));
    expect(await strangers(english, welsh)).toEqual([[], []]);

    await visitor.page.click(() => window.eyes.root().querySelector('textarea'));
    const before = await visitor.page.evaluate(stateOfAll);
    expect(before.map(({value, errors}) => ({value, errors}))).toEqual([
      {value: 'Half a sen', errors: 1},
      {value: 'Hanner braw', errors: 1},
    ]);
    expect(before[0]?.focus).toBe('textarea');
    await visitor.page.evaluate(() => {
      const [one, two] = document.querySelectorAll<HTMLElement>('div[lang]');
      if (one) one.lang = 'cy';
      if (two) two.lang = 'en';
    });
    await visitor.sees(welsh.say('form.problem'));
    await listen(visitor.page);
    expect(await strangers(welsh, english)).toEqual([[], []]);
    expect(await visitor.page.evaluate(stateOfAll)).toEqual(before);

    await visitor.page.keyboard.press('End');
    await visitor.page.keyboard.type('tence');
    // Before the radios and forward again: backwards, engines enter a group at different ends.
    await visitor.tabsBackTo(welsh.say('page-useful.useful.missing'));
    await visitor.chooses(welsh.say('page-useful.useful.yes'));
    await visitor.presses(welsh.say('form.send'));
    await visitor.isAt(welsh.say('outcome.sent'));
    expect(await strangers(welsh, english)).toEqual([[], []]);
    const reference = await visitor.reference();
    expect((await database.rows()).filter((row) => row.reference === reference)).toMatchObject([
      {language: 'cy', answers: {useful: 'yes', improve: 'Half a sentence'}},
    ]);
  });

  it('a letter with a roof that no font of this machine draws is found out, whatever stands in its place', async () => {
    const families = familiesOfPages();
    expect(families.length).toBeGreaterThan(3);
    await visitor.opens(`${site.url}/form`);
    // The fonts are those of the machine, so what they lack is said and is no fault of ours.
    const lacking = await visitor.page.evaluate(undrawn, welshLetters, families);
    if (lacking.length) console.log(`Warning: not drawn in ${engine}: ${lacking.join('; ')}.`);
    // A letter that nobody has assigned, one without its roof, one with another letter below it, a mark, and nothing.
    const wrong = ['\u0378', 'w', 'ŷ', '?', '\ufffd', ''];
    const seeded = wrong.map((letter) => [letter, 'w'] as const);
    expect(await visitor.page.evaluate(undrawn, seeded, ['serif'])).toEqual(
      wrong.map((letter) => `${letter} in serif`),
    );
    expect(lacking.length).toBeLessThan(families.length * welshLetters.length);
  });

  const POLICY =
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html";
  it.each([
    ['before the main script', [EASY_READ, MAIN]],
    ['after the main script', [MAIN, EASY_READ]],
    ['twice, before and after it,', [EASY_READ, MAIN, EASY_READ]],
  ])(
    'Easy Read that comes %s draws its pictures and breaks no rule of a strict page',
    async (_when, scripts) => {
      const easy = wordingOf('en-GB', 'easy', []);
      const before = visitor.page.lines.length;
      const reports = violationsAt(site).length;
      serveGuarded(site, '/strict', {
        policy: POLICY,
        attributes: 'endpoint="/api/submissions" endpoint-type="receiver" reading="easy"',
        scripts,
      });
      await visitor.opens(`${site.url}/strict`);
      await visitor.sees(easy.say('page-useful.heading'));
      await listen(visitor.page);
      await visitor.clicks(easy.say('form.send'));
      await visitor.sees(easy.say('form.problem'));
      expect(easy.strangers(await heardFrom(visitor.page))).toEqual([]);
      const pictures = await visitor.page.evaluate(sizesOfPictures);
      expect(pictures.length).toBeGreaterThan(7);
      expect(pictures.filter(({width, height, ink}) => width < 36 || height !== width || ink < 8)).toEqual(
        [],
      );

      // A report is sent when the browser gets to it; one that is sent on purpose comes after all before it.
      await visitor.page.evaluate(async () => void (await fetch('/reports', {method: 'POST', body: 'end'})));
      expect(await violationsOn(visitor.page)).toEqual([]);
      expect(
        violationsAt(site)
          .slice(reports)
          .filter((report) => report !== 'end'),
      ).toEqual([]);
      const lines = visitor.page.lines.slice(before).map(({text}) => text);
      expect(lines.filter(isNotTheIcon)).toEqual([]);
      if (!(await visitor.page.evaluate(() => 'trustedTypes' in window)))
        console.log(`Not enforced in ${engine}: Trusted Types.`);
    },
  );
});

/** In the page: sends every form as it is, so that errors show. */
const sendAll = () => {
  for (const {shadowRoot} of document.querySelectorAll('hys-feedback'))
    shadowRoot?.querySelector<HTMLElement>('button[type=submit]')?.click();
};

/** In the page: the language and direction that screen readers are told. */
const spokenInside = () => {
  const section = window.eyes.root().querySelector('section') as HTMLElement;
  const announcer = document.querySelector<HTMLElement>('[slot=announcer]');
  return {lang: section.lang, dir: section.dir, announcer: announcer?.lang};
};

/** In the page: of each element, everything that is not words. */
const stateOfAll = () =>
  [...document.querySelectorAll('hys-feedback')].map(({shadowRoot}) => {
    const box = shadowRoot?.querySelector('textarea');
    return {
      value: box?.value,
      selection: [box?.selectionStart, box?.selectionEnd],
      errors: shadowRoot?.querySelectorAll('.error').length,
      checked: shadowRoot?.querySelectorAll(':checked').length,
      focus: shadowRoot?.activeElement?.localName,
    };
  });

/** In the page: how large each picture is, and the larger side of what is drawn in it. */
const sizesOfPictures = () =>
  [...window.eyes.root().querySelectorAll<SVGSVGElement>('svg.picture')].map((picture) => {
    const {width, height} = picture.getBoundingClientRect();
    const drawn = [...picture.querySelectorAll('path')].map((path) => path.getBoundingClientRect());
    return {width, height, ink: Math.max(...drawn.map((box) => Math.max(box.width, box.height)))};
  });
