import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser, Page} from '../support/browsers/index.js';
import {ALL_FOUR, hostPage, hosts} from '../support/pages/hosts.js';
import {startDatabase, startSite} from '../support/pages/index.js';
import type {RunningDatabase, Site} from '../support/pages/index.js';

const TAGS = ['hys-feedback', 'hys-banner', 'hys-panel-sign-up', 'hys-you-said-we-did'];
const senders = ['hys-feedback', 'hys-panel-sign-up'];
const chosen = process.env.HYS_WHOLE ? hosts : hosts.filter(({sample}) => sample);
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

describe.each(enginesToRun())('in %s', (engine) => {
  const tried = chosen.filter(({blindsWebKit}) => engine !== 'webkit' || !blindsWebKit);
  const left = chosen.filter((host) => !tried.includes(host));
  if (left.length)
    console.log(`Left out in webkit, whose driver fails there: ${left.map(({name}) => name).join(', ')}.`);
  let database: RunningDatabase;
  let site: Site;
  let browser: Browser;
  let page: Page;
  let clean: {looks: Looks; bodies: readonly string[]};

  beforeAll(async () => {
    database = await startDatabase();
    site = await startSite(database);
    const script = readFileSync(new URL('../../dist/have-your-say.min.js', import.meta.url), 'utf8');
    site.serve('/other.js', script.replaceAll(version, '99.9.9'));
    browser = await launch(engine);
    page = await browser.newPage();
    await page.setViewport({width: 1000, height: 900});
    await open(hostPage());
    clean = {looks: await page.evaluate(looksOf, TAGS), bodies: await sent()};
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await database?.close();
  });

  async function open(html: string, then = ''): Promise<void> {
    // Taken away: the question whether to leave, which no driver answers the same way.
    await page.evaluate(() =>
      addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true),
    );
    site.serve('/page', html);
    await page.goto(`${site.url}/page`);
    await page.waitFor(allShown, TAGS);
    if (!then) return;
    await page.evaluate((then) => {
      const added = document.createElement('script');
      added.textContent = then;
      document.head.append(added);
    }, then);
    await page.waitFor(allShown, TAGS);
  }

  /** Answers everything and sends; what has arrived, but for what is never the same twice. */
  async function sent(): Promise<readonly string[]> {
    const bodies = [];
    for (const tag of senders) {
      const before = site.posts();
      await page.evaluate(answerAll, tag);
      await page.waitFor(isThanked, tag);
      expect(site.posts(), tag).toBe(before + 1);
      bodies.push(withoutStamp(site.bodies.at(-1) ?? ''));
    }
    return bodies;
  }

  it('a page where nothing is in the way shows all four, and sends from two', () => {
    expect(Object.values(clean.looks).map((look) => look.length > 5)).toEqual([true, true, true, true]);
    expect(clean.bodies).toHaveLength(2);
    expect(clean.bodies[0]).toContain('"topic":"Ward 7","page":{');
    expect(clean.bodies[1]).toContain('"kind":"panel-sign-up"');
  });

  it.each(tried)('$name changes neither the look of an element nor a byte of what is sent', async (host) => {
    const stored = (await database.rows()).length;
    await open(hostPage(host), host.then);
    if (host.differs !== 'everything') {
      const looks = await page.evaluate(looksOf, TAGS);
      for (const tag of TAGS)
        expect(seen(looks[tag], host.differs), tag).toEqual(seen(clean.looks[tag], host.differs));
    }
    expect(await sent()).toEqual(clean.bodies);
    expect((await database.rows()).length).toBe(stored + 1);
  });

  it('a page that does change the look or the words is seen to do so', async () => {
    await open(
      hostPage({
        head: '<style>hys-feedback { --hys-button-colour: red; width: 300px }</style>',
        around: (all) => all.replace('Ward 7', 'Ward 8'),
      }),
    );
    const looks = await page.evaluate(looksOf, TAGS);
    expect(looks['hys-feedback']).not.toEqual(clean.looks['hys-feedback']);
    expect(looks['hys-banner']).toEqual(clean.looks['hys-banner']);
    expect((await sent())[0]).not.toEqual(clean.bodies[0]);
    expect(ALL_FOUR).toContain('Ward 7');
  });
});

type Looks = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

/** Of a page that is zoomed, nothing that is counted in pixels: engines differ in whose they are. */
const seen = (look: Looks[string] = [], differs?: string) =>
  look.map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(
        ([key, value]) => differs !== 'boxes' || (key !== 'box' && !value.endsWith('px')),
      ),
    ),
  );

const withoutStamp = (body: string) =>
  body
    .replace(/"id":"[0-9a-f-]{36}"/, '"id":""')
    .replace(/"reference":"[^"]+"/, '"reference":""')
    .replace(/"createdAt":"[^"]+"/, '"createdAt":""')
    // The receiver's own, and there only if it came in time.
    .replace(/,"token":"[^"]+"/, '')
    .replace(/"at":"[^"]+"/g, '"at":""');

/* Everything from here on runs in the page, on which little can be relied upon. */

function allShown(tags: readonly string[]): boolean {
  for (const tag of tags) if (!document.querySelector(tag)?.shadowRoot?.querySelector('h2, h3')) return false;
  return true;
}

function isThanked(tag: string): boolean {
  const text = document.querySelector(tag)?.shadowRoot?.textContent ?? '';
  return text.indexOf('Thank you') >= 0;
}

function looksOf(tags: readonly string[]): Looks {
  const looks: Record<string, Record<string, string>[]> = {};
  const KEYS = [
    'appearance',
    'backgroundColor',
    'borderTopWidth',
    'borderTopStyle',
    'borderLeftWidth',
    'boxSizing',
    'color',
    'display',
  ];
  const MORE = [
    'fontSize',
    'fontWeight',
    'lineHeight',
    'marginTop',
    'paddingLeft',
    'paddingTop',
    'position',
    'textTransform',
  ];
  for (const tag of tags) {
    const look: Record<string, string>[] = [];
    looks[tag] = look;
    for (const element of (document.querySelector(tag)?.shadowRoot as ShadowRoot).querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const {width, height} = element.getBoundingClientRect();
      const isListItem = style.display === 'list-item';
      const row: Record<string, string> = {
        name: `${element.localName}.${element.getAttribute('class') ?? ''}`,
        box: `${Math.round(width)} by ${Math.round(height)}`,
      };
      for (const key of KEYS) row[key] = (style as unknown as Record<string, string>)[key] ?? '';
      for (const key of MORE) row[key] = (style as unknown as Record<string, string>)[key] ?? '';
      // A reset of lists goes down to everything, and shows nowhere but here.
      row['marker'] = isListItem ? style.listStyleType : '';
      look[look.length] = row;
    }
  }
  return looks;
}

async function answerAll(tag: string): Promise<void> {
  const host = document.querySelector(tag) as HTMLElement & {updateComplete: Promise<unknown>};
  const root = host.shadowRoot as ShadowRoot;
  const wanted = ['yes', '18-to-24', '18-or-over', 'email', 'hear', 'english'];
  for (let step = 0; step < 15; step += 1) {
    await host.updateComplete;
    const groups: Record<string, HTMLInputElement[]> = {__proto__: null} as unknown as Record<
      string,
      HTMLInputElement[]
    >;
    for (const radio of root.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
      const group = (groups[radio.name] ??= []);
      group[group.length] = radio;
    }
    for (const name of Object.keys(groups)) {
      const group = groups[name] as HTMLInputElement[];
      let choice = group[0] as HTMLInputElement;
      for (const radio of group) if (wanted.indexOf(radio.value) >= 0) choice = radio;
      if (!choice.checked) choice.click();
    }
    await host.updateComplete;
    const box = root.querySelector<HTMLInputElement>('fieldset input[type=checkbox]');
    if (box && !box.checked) box.click();
    for (const field of root.querySelectorAll<HTMLInputElement>(
      'input[type=text], input[type=email], input:not([type]), textarea',
    )) {
      if (field.value || field.closest('[aria-hidden], [hidden], .trap') || !field.getClientRects().length)
        continue;
      field.value = field.type === 'email' ? 'sam@example.org' : 'Fewer "acronyms", ŵ 😀';
      field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    }
    await host.updateComplete;
    const form = root.querySelector('form');
    if (!form) return;
    form.requestSubmit();
    await host.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
