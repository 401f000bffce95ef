import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser} from '../support/browsers/index.js';
import {axeFinds} from '../support/pages/axe.js';
import {startDatabase, startSite, Visitor, wordingOf} from '../support/pages/index.js';
import type {Locale, RunningDatabase, Site} from '../support/pages/index.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const TOKEN = /^[\w.~:-]{20,300}$/;
const TITLE = 'Ymuno – join';
const NAME = "Ângharad O'Néill-Łukasz 👩‍👧";
const ADULT = 'Alex Morgan';
const EMAIL = 'sam.o’neil+panel@example.org';
const PHONE = '07700 900 982';
const NEED = 'A seat near the door, please; “quiet”';

const locales: readonly Locale[] = ['en-GB', 'cy'];

const bands = {
  'under-11': {'en-GB': 'Under 11', cy: 'O dan 11'},
  '13-to-15': {'en-GB': '13 to 15', cy: '13 i 15'},
  '16-to-17': {'en-GB': '16 to 17', cy: '16 i 17'},
  '18-to-24': {'en-GB': '18 to 24', cy: '18 i 24'},
  '25-or-over': {'en-GB': '25 or over', cy: '25 neu’n hŷn'},
};
type Band = keyof typeof bands;

const ownPanels = {
  basis: 'consent',
  panels: [
    {preset: 'parent-panel', name: {'en-GB': 'Ward parents', cy: 'Rhieni’r ward'}},
    {
      id: 'carers',
      name: {'en-GB': 'Carers together', cy: 'Gofalwyr ynghyd'},
      for: ['parent-or-carer'],
      minAge: 18,
      ways: ['reading'],
      topics: [{value: 'food', label: {'en-GB': 'Food', cy: 'Bwyd'}}],
    },
  ],
};

/** Somebody who signs up by keyboard alone, in one of the languages. */
class Person {
  readonly #visitor: Visitor;
  readonly locale: Locale;
  readonly say: (id: string) => string;
  /** Whether every step is looked at by axe: here once is enough, the unit tests do so in every engine. */
  readonly #isLookedAt: boolean;

  constructor(visitor: Visitor, locale: Locale, isLookedAt: boolean) {
    this.#visitor = visitor;
    this.locale = locale;
    this.say = wordingOf(locale, 'standard', []).say;
    this.#isLookedAt = isLookedAt;
  }

  /** Waits until focus is on a heading; the number of the step is heard before it. */
  async comesTo(heading: string): Promise<void> {
    await this.#visitor.page.waitFor(
      (heading) => window.eyes.nameOf(window.eyes.focused()).endsWith(heading),
      heading,
    );
    if (this.#isLookedAt) expect(await axeFinds(this.#visitor.page)).toEqual([]);
  }

  /** Goes on without an answer, and is told what is missing. */
  async isStopped(...missing: readonly string[]): Promise<void> {
    await this.goesOn();
    if (missing.length > 1) await this.#visitor.isAt(this.say('form.problem'));
    for (const id of missing) await this.#visitor.sees(this.say(id));
    if (this.#isLookedAt) expect(await axeFinds(this.#visitor.page)).toEqual([]);
  }

  goesOn(): Promise<void> {
    return this.#visitor.presses(this.say('form.continue'));
  }

  /** Comes to a box and ticks it. */
  async ticks(words: string): Promise<void> {
    await this.#stopsAt(words);
    await this.#visitor.page.keyboard.press('Space');
  }

  /** Comes to a group of radios at the first, and goes down to one of them. */
  async chooses(first: string, option: string): Promise<void> {
    await this.ticks(first);
    const seen: string[] = [];
    while ((await this.#visitor.focus()) !== option) {
      seen.push(await this.#visitor.focus());
      if (seen.length > 12) throw new Error(`The arrow came to: ${seen.join(' | ')}`);
      await this.#visitor.page.keyboard.press('ArrowDown');
    }
  }

  /** An error may have led there already. */
  async #stopsAt(words: string): Promise<void> {
    if (!(await this.#visitor.focus()).startsWith(words)) await this.#visitor.tabsTo(words);
  }

  types(label: string, words: string): Promise<void> {
    return this.#visitor.types(this.say(label), words);
  }

  presses(id: string): Promise<void> {
    return this.#visitor.presses(this.say(id));
  }

  /** The first two steps, each once without an answer. */
  async isIn(who: string, youngest: Band, band: Band): Promise<void> {
    await this.isStopped('sign-up.who.missing');
    await this.chooses(this.say('sign-up.who.patient'), this.say(`sign-up.who.${who}`));
    await this.goesOn();
    await this.comesTo(this.say('sign-up.band'));
    await this.isStopped('sign-up.band.missing');
    await this.chooses(bands[youngest][this.locale], bands[band][this.locale]);
    await this.goesOn();
  }

  /** Name, contact, ways to take part and needs, as everybody is asked who signs up for themselves. */
  async saysHowToTakePart(way: string, topic?: string): Promise<void> {
    const {say} = this;
    await this.comesTo(say('sign-up.about'));
    await this.isStopped('sign-up.name.missing');
    await this.types('sign-up.name', NAME);
    await this.types('sign-up.postcode', 'CF10');
    await this.goesOn();
    await this.comesTo(say('sign-up.contact'));
    await this.isStopped('sign-up.reach.missing');
    await this.chooses(say('sign-up.reach.email'), say('sign-up.reach.phone'));
    await this.types('contact.phone', 'my mum’s');
    await this.goesOn();
    await this.#visitor.isAt(say('form.problem'));
    await this.#visitor.sees(say('error.not-a-phone'));
    await this.#visitor.tabsTo(say('contact.phone'));
    await this.#visitor.page.keyboard.press('Control+a');
    await this.#visitor.page.keyboard.type(PHONE);
    await this.chooses(say('sign-up.safe.yes'), say('sign-up.safe.no'));
    await this.goesOn();
    await this.comesTo(say('sign-up.part'));
    await this.isStopped('sign-up.ways.missing', 'sign-up.level.missing');
    await this.ticks(say(way));
    await this.chooses(say('sign-up.level.hear'), say('sign-up.level.often'));
    if (topic) await this.ticks(topic);
  }

  async saysWhatHelps(): Promise<void> {
    const {say} = this;
    await this.goesOn();
    await this.comesTo(say('sign-up.needs'));
    await this.isStopped('sign-up.speak.missing');
    await this.ticks(say('sign-up.access.bsl'));
    await this.types('sign-up.access-more', NEED);
    await this.chooses(say('sign-up.speak.english'), say('sign-up.speak.another'));
    await this.types('sign-up.speak-other', 'Polski');
    await this.goesOn();
  }

  /** Reads everything over, goes back for one answer, and sends. */
  async checksAndSends(change: string, heading: string, send: string): Promise<void> {
    const {say} = this;
    await this.comesTo(say('sign-up.check'));
    await this.#visitor.sees(say('sign-up.not-sent-yet'));
    await this.#visitor.tabsTo(`${say('sign-up.change')}: ${say(change)}`);
    await this.#visitor.page.keyboard.press('Enter');
    await this.comesTo(say(heading));
    await this.goesOn();
    await this.comesTo(say('sign-up.check'));
    await this.presses(send);
  }
}

describe.each(enginesToRun())('in %s', (engine) => {
  let database: RunningDatabase;
  let site: Site;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    database = await startDatabase();
    site = await startSite(database);
    browser = await launch(engine);
    visitor = new Visitor(await browser.newPage());
    site.serve('/own.json', JSON.stringify(ownPanels));
    for (const lang of locales) {
      const page = (attributes: string) => `<!doctype html><html lang="${lang}"><head><title>${TITLE}</title>
        <script src="/dist/have-your-say.min.js" defer></script>
        <script src="/dist/have-your-say.equality.min.js" defer></script></head><body><main><h1>${TITLE}</h1>
        <hys-panel-sign-up endpoint="${site.endpoint}" endpoint-type="receiver" region="wales" team="Elm Street"
          contact-href="/other" privacy-href="/privacy" ${attributes}></hys-panel-sign-up></main></body></html>`;
      site.serve(`/${lang}/youth`, page('preset="youth-forum"'));
      site.serve(`/${lang}/own`, page('src="/own.json"'));
    }
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await database?.close();
  });

  const isLookedAt = (locale: Locale) => engine === 'chromium' && locale === 'en-GB';
  const joins = async (locale: Locale, path: string): Promise<Person> => {
    await visitor.opens(`${site.url}/${locale}${path}`);
    return new Person(visitor, locale, isLookedAt(locale));
  };

  /** What was sent last, but for what is different each time; that has the shape it must have. */
  const lastSent = () => {
    const {id, createdAt, element, ...sent} = JSON.parse(site.bodies.at(-1) ?? '') as Record<string, unknown>;
    const {token, ...others} = sent;
    // A token joins what was sent from one page, so neither a child nor an answer about equality, which name none, has one.
    const rest = 'page' in sent ? others : sent;
    if (rest === others) expect(token).toMatch(TOKEN);
    expect(id).toMatch(UUID);
    expect(element).toEqual({
      name: 'hys-panel-sign-up',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/) as unknown,
    });
    expect(createdAt).toMatch(rest['kind'] === 'equality' ? DAY : TIME);
    return rest;
  };

  const expectRow = async (
    reference: string,
    row: {readonly route: string; readonly status: string; readonly band: string; readonly contact: object},
  ) => {
    const stored = await database.store.signUps.find(reference);
    if (!stored) throw new Error(`Nothing is stored under ${reference}.`);
    const {contact, ...found} = stored;
    expect(found).toMatchObject({
      reference,
      formId: `panel-sign-up.${row.route}`,
      route: row.route,
      band: row.band,
      status: row.status,
      unvalidated: false,
      quarantine: null,
      test: false,
    });
    expect(JSON.parse(contact ?? 'null')).toEqual(row.contact);
    const {contact: sentContact, ...body} = JSON.parse(site.bodies.at(-1) ?? '') as Record<string, unknown>;
    expect(sentContact).toEqual(row.contact);
    // The token has done its work when the row is written.
    delete body['token'];
    expect(JSON.parse(found.body)).toEqual(body);
  };

  const always = (reference: string, language: Locale) => ({
    schema: 'have-your-say/submission/1',
    reference,
    kind: 'panel-sign-up',
    language,
  });
  const fromPage = (locale: Locale, path: string) => ({
    reading: 'standard',
    audience: 'adult',
    region: 'wales',
    team: 'Elm Street',
    page: {url: `${site.url}/${locale}${path}`, title: TITLE},
  });
  const own = {
    name: NAME,
    postcode: 'CF10',
    phone: PHONE,
  };
  const permission = (person: Person, purpose: string, granted: boolean, wording: string) => ({
    purpose,
    granted,
    wording: person.say(wording),
    version: '1',
    language: person.locale,
    at: expect.stringMatching(TIME) as unknown,
    by: 'self',
  });
  const permissions = (person: Person, granted: readonly string[]) =>
    ['newsletter', 'quotes', 'photos'].map((purpose) =>
      permission(person, purpose, granted.includes(purpose), `sign-up.permissions.${purpose}`),
    );

  it.each(locales)('a child leaves what it takes to ask an adult, and nothing else (%s)', async (locale) => {
    const person = await joins(locale, '/youth');
    const {say} = person;
    await person.isIn('patient', 'under-11', '13-to-15');
    await person.comesTo(say('sign-up.first-name.step'));
    await visitor.sees(say('sign-up.permission'));
    await person.isStopped('sign-up.first-name.missing');
    await visitor.page.keyboard.type('Ângharad');
    await person.goesOn();
    await person.comesTo(say('sign-up.adult'));
    await person.isStopped('sign-up.adult-name.missing', 'sign-up.adult-reach.missing');
    await person.types('sign-up.adult-name', ADULT);
    await person.chooses(say('sign-up.adult-reach.email'), say('sign-up.adult-reach.email'));
    await person.types('sign-up.adult-email', EMAIL);
    await person.goesOn();
    await person.checksAndSends('sign-up.first-name', 'sign-up.first-name.step', 'sign-up.ask');
    await visitor.isAt(say('sign-up.asking'));
    await visitor.sees(say('sign-up.asking.text'));

    const reference = await visitor.reference();
    const contact = {'first-name': 'Ângharad', 'adult-name': ADULT, 'adult-email': EMAIL};
    expect(lastSent()).toStrictEqual({
      ...always(reference, locale),
      form: {id: 'panel-sign-up.permission', version: '1'},
      answers: {band: '13-to-15', panels: ['youth-forum']},
      contact,
    });
    await expectRow(reference, {
      route: 'permission',
      status: 'awaiting-permission',
      band: '13-to-15',
      contact,
    });
  });

  it.each(locales)('somebody of 16 or 17 signs up alone, with an adult they trust (%s)', async (locale) => {
    const person = await joins(locale, '/youth');
    const {say} = person;
    await person.isIn('sibling', 'under-11', '16-to-17');
    await person.saysHowToTakePart('sign-up.ways.advisory-board');
    await person.saysWhatHelps();
    await person.comesTo(say('sign-up.trusted'));
    await person.types('sign-up.trusted-name', ADULT);
    await person.goesOn();
    await person.comesTo(say('sign-up.permissions.step'));
    await person.ticks(say('sign-up.permissions.quotes'));
    await person.goesOn();
    await person.checksAndSends('sign-up.trusted-phone', 'sign-up.trusted', 'sign-up.join');
    await visitor.isAt(say('sign-up.joined'));

    const reference = await visitor.reference();
    const contact = {...own, 'trusted-name': ADULT};
    expect(lastSent()).toStrictEqual({
      ...always(reference, locale),
      ...fromPage(locale, '/youth'),
      form: {id: 'panel-sign-up.young', version: '1'},
      answers: {
        who: 'sibling',
        band: '16-to-17',
        reach: 'phone',
        safe: 'no',
        ways: ['advisory-board'],
        level: 'often',
        access: ['bsl'],
        'access-more': NEED,
        speak: 'other',
        'speak-other': 'Polski',
        panels: ['youth-forum'],
      },
      contact,
      permissions: permissions(person, ['quotes']),
    });
    await expectRow(reference, {route: 'young', status: 'joined', band: '16-to-17', contact});
  });

  it.each(locales)(
    'an adult signs up, and answers about equality that lead to nobody (%s)',
    async (locale) => {
      const person = await joins(locale, '/youth');
      const {say} = person;
      await person.isIn('interested', 'under-11', '18-to-24');
      await person.saysHowToTakePart('sign-up.ways.surveys');
      await person.saysWhatHelps();
      await person.comesTo(say('sign-up.permissions.step'));
      await person.goesOn();
      await person.checksAndSends('sign-up.level', 'sign-up.part', 'sign-up.join');
      await visitor.isAt(say('sign-up.joined'));
      const reference = await visitor.reference();
      expect(lastSent()).toStrictEqual({
        ...always(reference, locale),
        ...fromPage(locale, '/youth'),
        form: {id: 'panel-sign-up.adult', version: '1'},
        answers: {
          who: 'interested',
          band: '18-to-24',
          reach: 'phone',
          safe: 'no',
          ways: ['surveys'],
          level: 'often',
          access: ['bsl'],
          'access-more': NEED,
          speak: 'other',
          'speak-other': 'Polski',
          panels: ['youth-forum'],
        },
        contact: own,
        permissions: permissions(person, []),
      });
      await expectRow(reference, {route: 'adult', status: 'joined', band: '18-to-24', contact: own});

      // A copy, which goes when it is told to.
      await visitor.sees(NEED);
      await person.presses('sign-up.clear');
      await visitor.sees(say('sign-up.cleared'));
      expect(await visitor.reads()).not.toContain(PHONE);

      await person.presses('sign-up.equality.yes');
      const asked: string[] = [];
      const words = {'en-GB': 'Prefer not to say', cy: 'Mae’n well gen i beidio dweud'}[locale];
      for (let step = 0; step < 6; step += 1) {
        await visitor.page.waitFor((seen) => {
          const name = window.eyes.nameOf(window.eyes.focused());
          return name !== '' && !seen.includes(name) && /\?$/.test(name);
        }, asked);
        asked.push(await visitor.focus());
        if (isLookedAt(locale)) expect(await axeFinds(visitor.page)).toEqual([]);
        const first = await visitor.page.evaluate(() => {
          const radios = [...window.eyes.root().querySelectorAll<HTMLInputElement>('input[type=radio]')];
          return window.eyes.nameOf(radios[0] ?? null);
        });
        await person.chooses(first, words);
        await person.presses(step === 5 ? 'form.send' : 'form.continue');
      }
      await visitor.isAt(say('sign-up.equality.sent'));
      const sent = lastSent();
      expect(sent).toStrictEqual({
        schema: 'have-your-say/submission/1',
        kind: 'equality',
        form: {id: 'census-wales-2021', version: '1'},
        answers: expect.any(Object) as unknown,
      });
      expect(new Set(Object.values(sent['answers'] as object))).toEqual(new Set(['prefer-not-to-say']));
      const rows = [];
      for await (const row of database.store.equality.list()) rows.push(row);
      expect(rows).toHaveLength(locales.indexOf(locale) + 1);
      for (const row of rows) {
        expect(row).toStrictEqual({
          day: expect.stringMatching(DAY) as unknown,
          key: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
          formId: 'census-wales-2021',
          formVersion: '1',
          answers: JSON.stringify(sent['answers']),
          test: false,
        });
      }
    },
  );

  it.each(locales)('a parent joins two panels of a site that asks for consent (%s)', async (locale) => {
    const person = await joins(locale, '/own');
    const {say} = person;
    await person.isStopped('sign-up.who.missing');
    await person.chooses(say('sign-up.who.patient'), say('sign-up.who.parent-or-carer'));
    await person.goesOn();
    await person.comesTo(say('sign-up.band'));
    await person.chooses({'en-GB': 'Under 16', cy: 'O dan 16'}[locale], bands['25-or-over'][locale]);
    await person.goesOn();
    await person.comesTo(say('sign-up.panels'));
    await person.isStopped('sign-up.panels.missing');
    await person.ticks({'en-GB': 'Ward parents', cy: 'Rhieni’r ward'}[locale]);
    await person.ticks({'en-GB': 'Carers together', cy: 'Gofalwyr ynghyd'}[locale]);
    await person.goesOn();
    await person.saysHowToTakePart('sign-up.ways.parent-panel', {'en-GB': 'Food', cy: 'Bwyd'}[locale]);
    await person.ticks({'en-GB': '5 to 10', cy: '5 i 10'}[locale]);
    await person.saysWhatHelps();
    await person.comesTo(say('sign-up.permissions.step'));
    await person.goesOn();
    await visitor.isAt(say('form.problem'));
    await visitor.sees(say('sign-up.consent.missing'));
    await person.ticks(say('sign-up.consent.joining'));
    await person.goesOn();
    await person.checksAndSends('sign-up.children', 'sign-up.part', 'sign-up.join');
    await visitor.isAt(say('sign-up.joined'));

    const reference = await visitor.reference();
    expect(lastSent()).toStrictEqual({
      ...always(reference, locale),
      ...fromPage(locale, '/own'),
      form: {id: 'panel-sign-up.parent', version: '1'},
      answers: {
        who: 'parent-or-carer',
        band: '25-or-over',
        panels: ['parent-panel', 'carers'],
        reach: 'phone',
        safe: 'no',
        ways: ['parent-panel'],
        level: 'often',
        topics: ['food'],
        children: ['5-to-10'],
        access: ['bsl'],
        'access-more': NEED,
        speak: 'other',
        'speak-other': 'Polski',
      },
      contact: own,
      permissions: [
        permission(person, 'joining', true, 'sign-up.consent.joining'),
        ...permissions(person, []),
      ],
    });
    await expectRow(reference, {route: 'parent', status: 'joined', band: '25-or-over', contact: own});
  });

  it.each(locales)(
    'who is too young or too old is told so kindly, and nothing is sent (%s)',
    async (locale) => {
      const before = site.posts();
      const person = await joins(locale, '/youth');
      const {say} = person;
      await person.isIn('patient', 'under-11', 'under-11');
      await person.comesTo(say('sign-up.too-young'));
      await visitor.sees(say('sign-up.too-young.text'));
      await visitor.sees(say('outcome.another-way'));
      await person.presses('form.back');
      await person.comesTo(say('sign-up.band'));
      await visitor.page.keyboard.press('Tab');
      await person.chooses(bands['under-11'][locale], bands['25-or-over'][locale]);
      await person.goesOn();
      await person.comesTo(say('sign-up.too-old'));
      expect(site.posts()).toBe(before);
    },
  );
});
