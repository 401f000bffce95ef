import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enginesToRun, launch} from '../support/browsers/index.js';
import type {Browser} from '../support/browsers/index.js';
import {
  isNotTheIcon,
  serveGuarded,
  startDatabase,
  startSite,
  violationsAt,
  violationsOn,
  Visitor,
  WATCH,
} from '../support/pages/index.js';
import {ALL_FOUR} from '../support/pages/hosts.js';
import type {RunningDatabase, Site} from '../support/pages/index.js';

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'";
const OWN_SHEET = `${STRICT}; style-src 'self'`;
const TRUSTED_TYPES = `${OWN_SHEET}; require-trusted-types-for 'script'; trusted-types lit-html`;
const NO_STYLE = `${STRICT}; style-src 'none'`;

const policies = [
  {title: 'that allows only its own scripts, sheets and requests', policy: OWN_SHEET, sheet: true},
  {title: 'with Trusted Types enforced for lit-html alone', policy: TRUSTED_TYPES, sheet: true},
  {title: 'that allows no styles at all', policy: NO_STYLE, sheet: false},
];

const hashes = JSON.parse(
  readFileSync(new URL('../../dist/hashes.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>;
const right = hashes['have-your-say.min.js'] ?? '';
const wrong = right.replace(/^sha384-..../, 'sha384-AAAA');
const hashOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

const SRC = '/dist/have-your-say.min.js';
const tag = (attributes: string) => `<script src="${SRC}" ${attributes}></script>`;
/** A page's own Lit, which takes the name of the policy first. */
const FIRST = "globalThis.trustedTypes?.createPolicy('lit-html', {createHTML: (text) => text});";
const LOADER = `const late = Document.prototype.createElement.call(document, 'script'); late.src = '${SRC}'; document.head.append(late);`;
const TYPES = "script-src 'self'; require-trusted-types-for 'script'";

interface Row {
  readonly title: string;
  readonly policy: string;
  readonly script: string;
  readonly head?: string;
  /** What becomes of all four elements. */
  readonly outcome: 'works' | 'fallback';
  /** The directives of which the page hears. */
  readonly heard?: readonly string[];
}

const base = "default-src 'none'; connect-src 'self'; style-src 'none'; ";
const matrix: readonly Row[] = [
  {title: "script-src 'self'", policy: `${base}script-src 'self'`, script: tag('defer'), outcome: 'works'},
  {
    title: 'the address of the file',
    policy: `${base}script-src {site}${SRC} {site}/watch.js`,
    script: tag('defer'),
    outcome: 'works',
  },
  {
    title: 'a nonce',
    policy: `${base}script-src 'nonce-a1'`,
    script: tag('defer nonce="a1"'),
    outcome: 'works',
  },
  {
    title: 'a nonce that is missing',
    policy: `${base}script-src 'nonce-a1'`,
    script: tag('defer'),
    outcome: 'fallback',
    heard: ['script-src-elem'],
  },
  {
    title: "'strict-dynamic' and a loader",
    policy: `${base}script-src 'nonce-a1' 'strict-dynamic'`,
    script: '<script src="/loader.js" nonce="a1"></script>',
    outcome: 'works',
  },
  {
    title: 'integrity that is right',
    policy: `${base}script-src 'self'`,
    script: tag(`defer integrity="${right}" crossorigin`),
    outcome: 'works',
  },
  {
    title: 'integrity that is wrong',
    policy: `${base}script-src 'self'`,
    script: tag(`defer integrity="${wrong}" crossorigin`),
    outcome: 'fallback',
  },
  {
    title: 'Trusted Types with lit-html',
    policy: `${base}${TYPES}; trusted-types lit-html`,
    script: tag('defer'),
    outcome: 'works',
  },
  {
    title: "Trusted Types with 'allow-duplicates', and the page has a Lit of its own",
    policy: `${base}${TYPES}; trusted-types lit-html 'allow-duplicates'`,
    head: '<script src="/first.js"></script>',
    script: tag('defer'),
    outcome: 'works',
  },
  {
    title: 'a frame in a sandbox',
    policy: `${base}script-src {site}; sandbox allow-scripts`,
    script: tag('defer'),
    outcome: 'works',
  },
  {title: 'no script at all', policy: "default-src 'none'", script: tag('defer'), outcome: 'fallback'},
];
/** Where an engine knows no Trusted Types, there is nothing that could be refused. */
const refused: readonly Row[] = [
  {
    title: "trusted-types 'none'",
    policy: `${base}${TYPES}; trusted-types 'none'`,
    script: tag('defer'),
    outcome: 'fallback',
    heard: ['trusted-types'],
  },
  {
    title: "Trusted Types without 'allow-duplicates', and the page has a Lit of its own",
    policy: `${base}${TYPES}; trusted-types lit-html`,
    head: '<script src="/first.js"></script>',
    script: tag('defer'),
    outcome: 'fallback',
    heard: ['trusted-types'],
  },
];

describe.each(enginesToRun())('a strict page in %s', (engine) => {
  let database: RunningDatabase;
  let site: Site;
  let elsewhere: Site;
  let browser: Browser;
  let visitor: Visitor;
  let attributes: string;

  beforeAll(async () => {
    database = await startDatabase();
    site = await startSite(database);
    elsewhere = await startSite(database);
    browser = await launch(engine);
    visitor = new Visitor(await browser.newPage());
    attributes = `endpoint="/api/submissions" endpoint-type="receiver" contact-href="/contact"`;
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await elsewhere?.close();
    await database?.close();
  });

  /** A report is sent when the browser gets to it; one that is sent on purpose comes after all before it. */
  const reports = async () => {
    await visitor.page.evaluate(async () => void (await fetch('/reports', {method: 'POST', body: 'end'})));
    return violationsAt(site).filter((report) => report !== 'end');
  };

  it.each(policies)('$title takes an answer without one violation report', async ({policy, sheet}) => {
    serveGuarded(site, '/strict', {policy, attributes, sheet});
    await visitor.opens(`${site.url}/strict`);
    await visitor.sees('Is this page useful?');
    await visitor.clicks('Send');
    await visitor.sees('Select yes if this page is useful, or no if it is not');
    await visitor.clicks('Yes');
    await visitor.clicks('What would make this page better?');
    await visitor.page.keyboard.type('Fewer acronyms');
    await visitor.clicks('Send');
    await visitor.isAt('Thank you. We have your answer.');

    const reference = await visitor.reference();
    expect((await database.rows()).filter((row) => row.reference === reference)).toHaveLength(1);
    expect(await violationsOn(visitor.page)).toEqual([]);
    expect(await reports()).toEqual([]);
    const errors = visitor.page.lines.filter(({level}) => level === 'error').map(({text}) => text);
    expect(errors.filter(isNotTheIcon)).toEqual([]);
    if (sheet) expect(await visitor.page.evaluate(headingColour)).toBe('rgb(0, 72, 121)');
  });

  it.each([...matrix, ...refused])(
    '$title: $outcome',
    async ({title, policy, script, head = '', outcome, heard = []}) => {
      const known = policy.replaceAll('{site}', site.url);
      site.serve('/watch.js', WATCH);
      site.serve('/first.js', FIRST);
      site.serve('/loader.js', LOADER);
      site.serve('/all', {
        headers: {'content-security-policy': known},
        body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title>
        <script src="/watch.js" nonce="a1" integrity="${hashOf(WATCH)}"></script>${head}${script}</head>
        <body><h1>A page</h1>${ALL_FOUR}</body></html>`,
      });
      await visitor.looksAt(`${site.url}/all`);
      const shown = () =>
        visitor.page.evaluate(() =>
          ['hys-feedback', 'hys-banner', 'hys-panel-sign-up', 'hys-you-said-we-did'].map((tag) => {
            const element = document.querySelector(tag) as HTMLElement;
            const link = element.querySelector('a');
            link?.focus();
            if (element.shadowRoot?.querySelector('section')) return 'works';
            return link === null || document.activeElement === link ? 'fallback' : 'nothing';
          }),
        );
      if (outcome === 'works') {
        await visitor.page.waitFor(() =>
          ['hys-feedback', 'hys-banner', 'hys-panel-sign-up', 'hys-you-said-we-did'].every((tag) =>
            Boolean(document.querySelector(tag)?.shadowRoot?.querySelector('section')),
          ),
        );
      }
      expect(await shown()).toEqual([outcome, outcome, outcome, outcome]);
      const enforced = await visitor.page.evaluate(
        () => 'trustedTypes' in window || !('violations' in window),
      );
      const expected = enforced ? heard : heard.filter((name) => !name.includes('trusted'));
      const seen = await visitor.page.evaluate(() => window.violations ?? []);
      expect([...new Set(seen.filter(isNotTheIcon).map((line) => line.split(' ')[0]))].sort()).toEqual(
        expected,
      );
    },
  );

  it('that allows no styles at all looks the same as one without a policy', async () => {
    const looks = [];
    for (const policy of ['', NO_STYLE]) {
      serveGuarded(site, '/look', {policy, attributes});
      await visitor.opens(`${site.url}/look`);
      await visitor.clicks('Send');
      await visitor.sees('There is a problem');
      looks.push(await visitor.page.evaluate(lookOfAll));
    }
    const [free, strict] = looks;
    expect(strict).toEqual(free);
    expect(strict?.length).toBeGreaterThan(20);
    const radio = strict?.find(({name}) => name === 'input radio');
    const wrong = strict?.find(({name}) => name === 'div field wrong');
    expect(radio).toMatchObject({appearance: 'none', width: '36px', height: '36px'});
    expect(wrong?.borderInlineStart).toMatch(/^4px solid /);
    expect(strict?.some(({background}) => background !== 'rgba(0, 0, 0, 0)')).toBe(true);
  });

  it('that breaks its own policy is seen to do so, by the page and by the site', async () => {
    serveGuarded(site, '/broken', {policy: TRUSTED_TYPES, attributes, sheet: true, broken: true});
    await visitor.opens(`${site.url}/broken`);
    const enforced = await visitor.page.evaluate(() => 'trustedTypes' in window);
    if (!enforced)
      console.log(`Not enforced in ${engine}: Trusted Types. It is run there as a plain policy.`);
    const expected = ['img-src', ...(enforced ? ['require-trusted-types-for'] : [])];
    await visitor.page.waitFor(
      (names) => names.every((name) => window.violations.some((line) => line.startsWith(name))),
      expected,
    );
    const seen = await violationsOn(visitor.page);
    expect(seen.map((line) => line.split(' ')[0]).sort()).toEqual(expected);
    const heard = await untilSome(reports);
    expect(heard.join()).toContain('img-src');
  });

  it('that does not allow the endpoint says so on its console, and tells the visitor what is true', async () => {
    const other = `endpoint="${elsewhere.endpoint}" contact-href="/contact"`;
    serveGuarded(site, '/blocked', {policy: OWN_SHEET, attributes: other, sheet: true});
    await visitor.opens(`${site.url}/blocked`);
    await visitor.answers('Yes', 'What would make this page better?', 'Shorter pages');
    await visitor.clicks('Send');
    await visitor.isAt('Sorry, your answer could not be sent');
    await visitor.sees('Shorter pages');
    await visitor.sees('Tell us in another way');
    expect(elsewhere.posts()).toBe(0);
    expect((await violationsOn(visitor.page)).every((line) => line.startsWith('connect-src'))).toBe(true);
    if (visitor.page.can.console) {
      expect(visitor.page.lines.map(({text}) => text)).toContain(
        `<hys-feedback> endpoint: found "${elsewhere.endpoint}". ` +
          "The page's Content-Security-Policy blocks it. Add its origin to connect-src. See README.md#services",
      );
    } else console.log(`Left out in ${engine}: the console line, which its driver does not show.`);
  });
});

const headingColour = () => getComputedStyle(document.querySelector('h1') as Element).color;

/** In the page: what can be seen of every part of the element. */
function lookOfAll() {
  return [...window.eyes.root().querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const {width, height} = element.getBoundingClientRect();
    const type = element instanceof HTMLInputElement ? element.type : element.getAttribute('class');
    return {
      name: [element.localName, type].filter(Boolean).join(' ').trim(),
      appearance: style.appearance,
      background: style.backgroundColor,
      borderInlineStart: `${style.borderInlineStartWidth} ${style.borderInlineStartStyle} ${style.borderInlineStartColor}`,
      colour: style.color,
      display: style.display,
      font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
      width: `${width}px`,
      height: `${height}px`,
      margin: style.margin,
      padding: style.padding,
    };
  });
}

async function untilSome(ask: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const end = Date.now() + 10_000;
  let found = await ask();
  while (!found.length && Date.now() < end) found = await ask();
  return found;
}
