import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser} from '../support/browsers/index.js';
import {axeFinds} from '../support/pages/axe.js';
import {status} from '../support/pages/faults.js';
import {startDatabase, startExamplePages, startSite, Visitor, wordingOf} from '../support/pages/index.js';
import type {ExamplePages, Fault, RunningDatabase, Site} from '../support/pages/index.js';
import {controlsSeen, putOnPaper} from '../support/pages/paper.js';

const english = {
  yes: 'Yes',
  box: 'What would make this page better?',
  send: 'Send',
  problem: 'There is a problem',
  waiting: 'Your answer has not been sent yet',
  tryNow: 'Try now',
  thanks: 'Thank you. We have your answer.',
};
const welsh: typeof english = {
  yes: 'Ydy',
  box: 'Beth fyddai’n gwella’r dudalen hon?',
  send: 'Anfon',
  problem: 'Mae problem wedi codi',
  waiting: 'Nid yw’ch ateb wedi’i anfon eto',
  tryNow: 'Ceisio nawr',
  thanks: 'Diolch. Mae’ch ateb wedi ein cyrraedd.',
};

const DARK = {'prefers-color-scheme': 'dark'};
const FORCED = {'forced-colors': 'active'};

/** One state of the element, and how to come to it from the one before. */
interface State {
  readonly state: string;
  readonly reach: () => Promise<void>;
}

interface Example {
  readonly name: string;
  readonly path: string;
  /** What the first view asks. */
  readonly question: string;
  /** In the order in which they are gone through. */
  readonly states: (visitor: Visitor, site: Site) => readonly State[];
}

const aboutPage = (words: typeof english): Pick<Example, 'question' | 'states'> => ({
  question: words.box,
  states: (visitor, site) => [
    {state: 'first view', reach: () => visitor.sees(words.send)},
    {
      state: 'errors',
      async reach() {
        await visitor.clicks(words.send);
        await visitor.isAt(words.problem);
      },
    },
    {
      state: 'waiting',
      async reach() {
        site.fail(later);
        await visitor.answers(words.yes, words.box, 'Larger print. مرحبا');
        await visitor.clicks(words.send);
        await visitor.isAt(words.waiting);
      },
    },
    {
      state: 'sent',
      async reach() {
        await visitor.clicks(words.tryNow);
        await visitor.isAt(words.thanks);
      },
    },
  ],
});

const aboutVisit: Example = {
  name: 'a visit to the trust',
  path: '/trust/visit.html',
  question: 'Overall, how was your experience of our service?',
  states: (visitor, site) => [
    {state: 'first view', reach: () => visitor.sees(english.send)},
    {
      state: 'errors',
      async reach() {
        await visitor.clicks(english.send);
        await visitor.isAt(english.problem);
      },
    },
    {
      state: 'answered',
      async reach() {
        await visitor.clicks('Very good');
        await visitor.clicks('Their parent or carer');
        await visitor.sees('Clear my answer');
      },
    },
    {
      state: 'asked about personal details',
      async reach() {
        await visitor.answers('Poor', 'Why did you give this answer?', 'Ring 07700 900 982');
        await visitor.clicks(english.send);
        await visitor.isAt('Have you included personal details?');
      },
    },
    {
      state: 'waiting',
      async reach() {
        site.fail(later);
        await visitor.clicks('Send it as it is');
        await visitor.isAt(english.waiting);
      },
    },
    {
      state: 'sent',
      async reach() {
        await visitor.clicks(english.tryNow);
        await visitor.isAt(english.thanks);
      },
    },
  ],
};

const aboutAnything: Example = {
  name: 'what people want to tell the trust',
  path: '/trust/tell-us.html',
  question: 'What would you like to tell us?',
  states: (visitor) => [
    {state: 'first view', reach: () => visitor.sees('Continue')},
    {
      state: 'errors',
      async reach() {
        await visitor.clicks('Continue');
        await visitor.isAt('A compliment');
      },
    },
    {
      state: 'second step',
      async reach() {
        await visitor.clicks('A concern');
        await visitor.clicks('Continue');
        await visitor.isAt('Tell us more');
      },
    },
    {
      state: 'errors of the second step',
      async reach() {
        await visitor.clicks('Continue');
        await visitor.isAt(english.problem);
      },
    },
    {
      state: 'third step',
      async reach() {
        await visitor.fills('What could be better?', 'Larger print. مرحبا');
        await visitor.clicks('Continue');
        await visitor.isAt('Would you like a reply?');
      },
    },
    {
      state: 'errors of what an answer has revealed',
      async reach() {
        await visitor.clicks('Yes, by email');
        await visitor.clicks(english.send);
        await visitor.isAt(english.problem);
      },
    },
    {
      state: 'sent',
      async reach() {
        await visitor.fills('Email address', 'sam@example.org');
        await visitor.clicks(english.send);
        await visitor.isAt(english.thanks);
      },
    },
  ],
};

const {say} = wordingOf('en-GB', 'standard', []);

const aboutJoining: Example = {
  name: 'the trust’s youth forum',
  path: '/trust/youth-forum.html',
  question: say('sign-up.who'),
  states: (visitor) => {
    const goesOn = () => visitor.clicks(say('form.continue'));
    // The number of the step is heard before its heading.
    const comesTo = (id: string) =>
      visitor.page.waitFor((heading) => window.eyes.nameOf(window.eyes.focused()).endsWith(heading), say(id));
    return [
      {state: 'first view', reach: () => visitor.sees(say('form.continue'))},
      {
        state: 'errors',
        async reach() {
          await goesOn();
          await visitor.isAt(say('sign-up.who.patient'));
        },
      },
      {
        state: 'age group',
        async reach() {
          await visitor.clicks(say('sign-up.who.patient'));
          await goesOn();
          await comesTo('sign-up.band');
        },
      },
      {
        state: 'too young',
        async reach() {
          await visitor.clicks('Under 11');
          await goesOn();
          await comesTo('sign-up.too-young');
        },
      },
      {
        state: 'about somebody who joins',
        async reach() {
          await visitor.clicks(say('form.back'));
          await visitor.clicks('18 to 24');
          await goesOn();
          await comesTo('sign-up.about');
        },
      },
      {
        state: 'errors of what an answer has revealed',
        async reach() {
          await visitor.fills(say('sign-up.name'), "Ângharad O'Néill-Łukasz");
          await goesOn();
          await comesTo('sign-up.contact');
          await visitor.clicks(say('sign-up.reach.phone'));
          await goesOn();
          await visitor.isAt(say('form.problem'));
        },
      },
      {
        state: 'ways to take part',
        async reach() {
          await visitor.fills(say('contact.phone'), '07700 900 982');
          await visitor.clicks(say('sign-up.safe.yes'));
          await goesOn();
          await comesTo('sign-up.part');
        },
      },
      {
        state: 'needs',
        async reach() {
          await visitor.clicks(say('sign-up.ways.surveys'));
          await visitor.clicks(say('sign-up.level.hear'));
          await goesOn();
          await comesTo('sign-up.needs');
        },
      },
      {
        state: 'permissions',
        async reach() {
          await visitor.clicks(say('sign-up.speak.english'));
          await goesOn();
          await comesTo('sign-up.permissions.step');
        },
      },
      {
        state: 'check',
        async reach() {
          await goesOn();
          await comesTo('sign-up.check');
        },
      },
    ];
  },
};

const aboutChanges: Example = {
  name: 'what the trust has changed',
  path: '/trust/what-changed.html',
  question: 'You said',
  states: (visitor) => [
    {state: 'first view', reach: () => visitor.sees('Updates shown: 5 of 5')},
    {
      state: 'a reference that nobody was given',
      async reach() {
        await visitor.fills(say('feed.reference'), 'ABC');
        await visitor.clicks(say('feed.look-up'));
        await visitor.sees(say('feed.reference-wrong'));
      },
    },
  ],
};

const aboutDecision: Example = {
  name: 'a decision of the trust’s that is open',
  path: '/trust/children/',
  question: 'Have your say on evening clinics',
  states: (visitor) => [
    {state: 'first view', reach: () => visitor.sees('Have your say on evening clinics')},
    {
      state: 'hidden',
      async reach() {
        await visitor.clicks('Hide this message');
        await visitor.isAt('Show “Have your say on evening clinics” again');
      },
    },
  ],
};

const examples: readonly Example[] = [
  {name: 'the hospital trust', path: '/trust/', ...aboutPage(english)},
  {name: 'the charity', path: '/charity/', ...aboutPage(welsh)},
  aboutVisit,
  aboutAnything,
  aboutJoining,
  aboutChanges,
  aboutDecision,
  {name: 'the surgery without a sheet', path: '/bare/', ...aboutPage(english)},
  {name: 'the council', path: '/gov/', ...aboutPage(english)},
];
const looks = [
  ...examples.map((example) => ({...example, look: 'as it comes', features: {}})),
  ...examples.map((example) => ({...example, look: 'in dark colours', features: DARK})),
  ...examples.map((example) => ({...example, look: 'in forced colours', features: FORCED})),
];

/** Says to come back in an hour, so that the element waits for as long as the test looks at it. */
const later: Fault = ({answer}) =>
  answer({
    status: 503,
    headers: {
      'retry-after': '3600',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'retry-after',
    },
    body: '',
  });

describe.each(enginesToRun())('in %s', (engine) => {
  let database: RunningDatabase;
  let site: Site;
  let pages: ExamplePages;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    database = await startDatabase();
    site = await startSite(database);
    pages = await startExamplePages(database, site.endpoint);
    browser = await launch(engine);
    visitor = new Visitor(await browser.newPage());
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
    await site?.close();
    await database?.close();
  });

  if (engine === 'chromium') {
    it.each(looks)(
      'axe finds nothing on the page of $name $look, in any state',
      async ({path, states, features}) => {
        await visitor.page.emulate(features);
        await visitor.opens(`${pages.url}${path}`);
        // In forced colours axe reads `-webkit-text-fill-color`, which still says what the page asked for.
        const without = features === FORCED ? ['color-contrast'] : [];
        for (const {state, reach} of states(visitor, site)) {
          await reach();
          expect([state, await axeFinds(visitor.page, without)]).toEqual([state, []]);
        }
        await visitor.page.emulate({});
      },
    );

    it('axe finds nothing when an answer was refused, or could not be sent', async () => {
      for (const [fault, heading] of [
        [status(400), 'Your answer was not accepted'],
        [status(404), 'Sorry, your answer could not be sent'],
      ] as const) {
        site.serve('/plain', plain(site.endpoint));
        await visitor.opens(`${site.url}/plain`);
        await visitor.answers(english.yes, english.box, 'Larger print');
        site.fail(fault);
        await visitor.clicks(english.send);
        await visitor.isAt(heading);
        expect([heading, await axeFinds(visitor.page)]).toEqual([heading, []]);
      }
    });

    it('axe would find a box without a label, pale words and a lost heading inside the element', async () => {
      await visitor.opens(`${pages.url}/trust/`);
      await visitor.page.evaluate(() => {
        const root = window.eyes.root();
        root.querySelector('textarea')?.removeAttribute('id');
        root.querySelector<HTMLElement>('legend')?.style.setProperty('color', '#bbb');
        root.querySelector('h2')?.replaceChildren();
      });
      const found = (await axeFinds(visitor.page)).map((line) => line.split(' ')[0]);
      expect(found).toEqual(expect.arrayContaining(['label', 'color-contrast', 'empty-heading']));
    });
  } else console.log(`Left out in ${engine}: axe on the example pages.`);

  it.each([
    {look: 'as it comes', features: {}},
    {look: 'in dark colours', features: DARK},
    {look: 'in forced colours', features: FORCED},
  ])(
    'the faces of the scale are as plain to see as the words beside them $look',
    async ({look, features}) => {
      if (look !== 'as it comes' && !visitor.page.can.emulate)
        return console.log(`Left out in ${engine}: the scale ${look}, which its driver cannot switch on.`);
      if (visitor.page.can.emulate) await visitor.page.emulate(features);
      await visitor.opens(`${pages.url}/trust/visit.html`);
      const faces = await visitor.page.evaluate(facesOfScale);
      if (visitor.page.can.emulate) await visitor.page.emulate({});
      expect(faces.map(({words}) => words)).toEqual([
        'Very good',
        'Good',
        'Neither good nor poor',
        'Poor',
        'Very poor',
      ]);
      for (const {words, size, lines, colour, contrast} of faces) {
        expect([words, size >= 24, contrast >= 4.5]).toEqual([words, true, true]);
        expect([words, new Set(lines)]).toEqual([words, new Set([colour])]);
      }
      // The mouth goes from a smile to a frown, so that a face says something without any colour.
      expect(new Set(faces.map(({mouth}) => mouth)).size).toBe(faces.length);
    },
  );

  it.each([
    {path: '/trust/visit.html', answers: 9},
    {path: '/trust/tell-us.html', answers: 4},
  ])('no answer moves on the screen when one of the $answers on $path is chosen', async ({path, answers}) => {
    await visitor.opens(`${pages.url}${path}`);
    const places = await visitor.page.evaluate(chooseEach);
    expect(places).toHaveLength(answers + 1);
    for (const [index, place] of places.entries()) expect([index, place]).toEqual([index, places[0]]);
  });

  it('boxes of one line and buttons beside them are not on paper either', async () => {
    await visitor.opens(`${pages.url}${aboutAnything.path}`);
    for (const {reach} of aboutAnything.states(visitor, site).slice(0, -1)) await reach();
    expect(await visitor.page.evaluate(controlsSeen)).toContain('input Email address');
    await visitor.page.evaluate(putOnPaper);
    expect(await visitor.reads()).toContain('Email address');
    expect(await visitor.page.evaluate(controlsSeen)).toEqual([]);
  });

  // The pages differ by their sheets, which the engines read alike: all of them in one engine, one of
  // each kind in the others.
  const seen = engine === 'chromium' ? examples : examples.slice(0, 7);
  describe.each(seen)('on the page of $name', ({path, question, states}) => {
    const open = async () => {
      await visitor.page.setViewport({width: 1280, height: 900});
      await visitor.opens(`${pages.url}${path}`);
    };

    it('nothing has to be scrolled sideways at 320 px, which is a desktop at 400 % zoom, in any state', async () => {
      await open();
      const got = await visitor.page.setViewport({width: 320, height: 256});
      if (got.width > 320)
        console.log(`Left out in ${engine}: 320 px; its narrowest page has ${got.width} px.`);
      for (const {state, reach} of states(visitor, site)) {
        await reach();
        expect([state, await visitor.page.evaluate(tooWide)]).toEqual([state, []]);
      }
    });

    it('nothing is cut off with wider text spacing, in any state', async () => {
      await open();
      await visitor.page.setViewport({width: 320, height: 640});
      await visitor.page.evaluate(spaceOut);
      for (const {state, reach} of states(visitor, site)) {
        await reach();
        expect([state, await visitor.page.evaluate(tooWide)]).toEqual([state, []]);
        expect([state, await visitor.page.evaluate(cutOff)]).toEqual([state, []]);
      }
    });

    it('answers and buttons are at least 44 by 44 px, and every stop of Tab is seen', async () => {
      await open();
      for (const {state, reach} of states(visitor, site)) {
        await reach();
        expect([state, await visitor.page.evaluate(tooSmall)]).toEqual([state, []]);
        const stops = await focusStops(visitor);
        expect([state, stops.filter(({seen}) => !seen)]).toEqual([state, []]);
        if (state !== 'sent') expect(stops.length).toBeGreaterThan(0);
      }
    });

    it('there are the questions on paper, and no controls', async () => {
      await open();
      await visitor.page.evaluate(putOnPaper);
      expect(await visitor.reads()).toContain(question);
      expect(await visitor.page.evaluate(controlsSeen)).toEqual([]);
    });
  });
});

const plain = (endpoint: string) => `<!doctype html><html lang="en-GB"><head><title>A page</title>
  <script src="/dist/have-your-say.min.js" defer></script></head><body><main><h1>A page</h1>
  <hys-feedback endpoint="${endpoint}" contact-href="/contact"></hys-feedback></main></body></html>`;

/** In the page: what makes it wider than the screen. */
function tooWide(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll('body *'), ...window.eyes.root().querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
}

/** In the page: what hides a part of its own text. */
function cutOff(): string[] {
  return [...window.eyes.root().querySelectorAll<HTMLElement>('section, section *')]
    .filter((element) => {
      if (element.closest('.visually-hidden') || element.localName === 'textarea') return false;
      const {overflowX, overflowY, textOverflow} = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      const spills =
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      const button = element.localName === 'button';
      return ((hides || button) && spills) || textOverflow === 'ellipsis';
    })
    .map((element) => element.localName);
}

/** In the page: the text spacing of WCAG 2.2, 1.4.12, as a visitor's own sheet sets it. */
function spaceOut(): void {
  const rules = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`;
  for (const root of new Set<Document | ShadowRoot>([
    document,
    window.eyes.root().getRootNode() as Document | ShadowRoot,
  ])) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets.push(sheet);
  }
}

/** In the page: buttons, and radios with their labels, that are smaller than a finger. */
function tooSmall(): string[] {
  const box = (elements: readonly Element[]) => {
    const boxes = elements.map((element) => element.getBoundingClientRect());
    return {
      width: Math.max(...boxes.map(({right}) => right)) - Math.min(...boxes.map(({left}) => left)),
      height: Math.max(...boxes.map(({bottom}) => bottom)) - Math.min(...boxes.map(({top}) => top)),
    };
  };
  return [
    ...window.eyes
      .root()
      .querySelectorAll('button, input[type=radio], input[type=checkbox], input.line, textarea'),
  ]
    .map((element) => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return {name: window.eyes.nameOf(element), ...box([element, ...labels])};
    })
    .filter(({width, height}) => width < 43.9 || height < 43.9)
    .map(({name, width, height}) => `${name}: ${width} × ${height}`);
}

/** Every stop of Tab inside the element, from its first to its last, and whether one sees it. */
async function focusStops({page}: Visitor): Promise<readonly {name: string; seen: boolean}[]> {
  await page.evaluate(() => {
    // A stop of its own before the element, wherever the focus was.
    const start = document.createElement('button');
    start.textContent = 'Start';
    const root = window.eyes.root();
    (root instanceof ShadowRoot ? root.host : root).before(start);
    start.focus();
  });
  const stops: {name: string; seen: boolean}[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const active = window.eyes.focused() as HTMLElement | null;
      if (!active || !window.eyes.root().contains(active)) return null;
      const {outlineStyle, outlineWidth, visibility, opacity} = getComputedStyle(active);
      const seen =
        outlineStyle !== 'none' &&
        parseFloat(outlineWidth) >= 2 &&
        visibility === 'visible' &&
        opacity === '1';
      return {name: window.eyes.nameOf(active), seen};
    });
    if (!stop || stops.length > 20) break;
    stops.push(stop);
  }
  await page.evaluate(() => {
    const root = window.eyes.root();
    (root instanceof ShadowRoot ? root.host : root).previousElementSibling?.remove();
  });
  return stops;
}

/** In the page: each face of the scale, how large it is, and in which colours it and its words are drawn on what. */
function facesOfScale() {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): string => {
    for (
      let at = element;
      at;
      at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | null)
    ) {
      const {backgroundColor} = getComputedStyle(at);
      if (channels(backgroundColor)[3] !== 0) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  return [...window.eyes.root().querySelectorAll<SVGElement>('svg.face')].map((face) => {
    const words = face.parentElement?.querySelector('span') as HTMLElement;
    const {color} = getComputedStyle(words);
    const both = [luminance(color), luminance(behind(face))];
    const mouth = face.querySelector('path') as SVGPathElement;
    return {
      words: words.innerText,
      size: Math.min(face.getBoundingClientRect().width, face.getBoundingClientRect().height),
      lines: [
        getComputedStyle(face.querySelector('circle') as Element).stroke,
        getComputedStyle(mouth).stroke,
      ],
      colour: color,
      contrast: (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05),
      mouth: mouth.getAttribute('d'),
    };
  });
}

/** In the page: where each radio and its words are, before and after each of them has been chosen in turn. */
async function chooseEach(): Promise<number[][]> {
  const host = document.querySelector('hys-feedback') as Element & {updateComplete: Promise<unknown>};
  const radios = [...window.eyes.root().querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const places = () =>
    radios
      .flatMap((radio) => [radio, ...(radio.labels ?? [])])
      .flatMap((element) => {
        const {left, top, width, height} = element.getBoundingClientRect();
        return [left + scrollX, top + scrollY, width, height];
      });
  const all = [places()];
  for (const radio of radios) {
    radio.click();
    await host.updateComplete;
    all.push(places());
  }
  return all;
}
