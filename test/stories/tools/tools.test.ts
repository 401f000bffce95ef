import {expect} from '@open-wc/testing';
import {checkFeed} from '../../../src/feed/check-feed.js';
import {defaults, markupOnly} from '../../../stories/embed/defaults.js';
import {contrastChecker, contrastOf, nearest, verdicts} from '../../../stories/tools/contrast-checker.js';
import {endpointTester, meaningOf, requestOf} from '../../../stories/tools/endpoint-tester.js';
import {feedItemBuilder, feedOf} from '../../../stories/tools/feed-item-builder.js';
import {options} from '../../../stories/tools/options.js';
import {snippetBuilder} from '../../../stories/tools/snippet-builder.js';
import {violationsOf} from '../../support/axe.js';
import {until} from '../../support/until.js';

const built = {
  version: '0.1.0',
  hashes: {
    'have-your-say.min.js': 'sha384-main',
    'have-your-say.easy-read.min.js': 'sha384-easy',
    'have-your-say.young.min.js': 'sha384-young',
  },
};

/** A tool as somebody uses it: by the labels and buttons that they read. */
class Desk {
  constructor(readonly page: HTMLElement) {
    document.body.append(page);
  }

  control<T extends HTMLElement = HTMLInputElement>(label: string): T {
    const found = [...this.page.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
    const control = found && this.page.querySelector<T>(`[id="${found.htmlFor}"]`);
    if (!control) throw new Error(`Nothing is called ${label}.`);
    return control;
  }

  fill(label: string, text: string): void {
    const control = this.control(label);
    control.value = text;
    control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', {bubbles: true}));
  }

  press(name: string): void {
    const button = [...this.page.querySelectorAll('button')].find(({innerText}) => innerText.trim() === name);
    if (!button) throw new Error(`There is no button ${name}.`);
    button.click();
  }

  get code(): readonly string[] {
    return [...this.page.querySelectorAll('pre')].map((pre) => pre.textContent ?? '');
  }

  get notices(): string {
    // WebKit counts the space below the last paragraph as lines.
    return this.page.querySelector<HTMLElement>('.notices')?.innerText.trim() ?? '';
  }
}

let desk: Desk;
afterEach(() => desk?.page.remove());

const destination = {
  endpoint: 'https://www.example.org/api',
  endpointType: '',
  encoding: '',
  fieldNames: '',
  extra: '',
  envelope: '',
  shape: '',
  okWhen: '',
  errorsAt: '',
  idempotencyHeader: false,
};

describe('The snippet builder', () => {
  it('writes what was chosen, with the hash of the script', () => {
    desk = new Desk(snippetBuilder(built));
    desk.fill('Topic', 'Ward 7');
    expect(desk.code.at(-1)).to.contain('topic="Ward 7"').and.to.contain('integrity="sha384-main"');
  });

  it('loads Easy Read where people may switch to it', () => {
    desk = new Desk(snippetBuilder(built));
    desk.control('Let people switch to Easy Read').click();
    expect(desk.code.at(-1)).to.contain('/assets/have-your-say-0.1.0.easy-read.min.js');
  });

  it('warns of a sign-up without a privacy notice until there is one', () => {
    desk = new Desk(snippetBuilder(built));
    desk.control('Panel sign-up').click();
    expect(desk.notices).to.contain('privacy notice');
    desk.fill('Privacy notice', '/privacy');
    expect(desk.notices).to.equal('Nothing is missing.');
  });

  it('knows a name in plain words for everything that an element can be told', () => {
    const names = Object.values(defaults).flatMap((one) => Object.keys(one));
    const plain = Object.keys(markupOnly).filter((name) => name !== 'render');
    expect(names.filter((name) => !(name in options))).to.deep.equal([]);
    expect(plain).to.deep.equal(['id', 'class', 'lang', 'dir']);
  });

  it('says that it has copied, or marks the text where it may not', async () => {
    desk = new Desk(snippetBuilder(built));
    desk.press('Copy');
    const status = () => desk.page.querySelector<HTMLElement>('.copyable .status')?.innerText ?? '';
    await until(() => status() !== '', 'something is said');
    expect(status()).to.match(/^Copied: |^Your browser did not let this page copy/);
    if (!status().startsWith('Copied')) expect(String(getSelection())).to.contain('<script');
  });
});

describe('The endpoint tester', () => {
  it('shows the request as it would go out', () => {
    const {request} = requestOf(destination);
    expect(request).to.match(/^POST \/api HTTP\/1\.1\nHost: www\.example\.org\n/);
    expect(request).to.contain('"schema": "have-your-say/submission/1"').and.to.contain('"test": true');
  });

  it('says what keeps anything from being sent', () => {
    expect(requestOf({...destination, endpoint: 'http://www.example.org'}).mistakes[0]).to.contain('https');
    expect(requestOf({...destination, endpoint: ''}).mistakes[0]).to.contain('Without one nothing is sent');
    const {request, mistakes} = requestOf({...destination, endpointType: 'gravity-forms'});
    expect(request).to.equal(undefined);
    expect(mistakes[0]).to.contain('useful, improve');
  });

  for (const [type, status, body, kind] of [
    ['', 200, '{}', 'acknowledged'],
    ['', 200, '<!doctype html>', 'unconfirmed'],
    ['', 422, '{}', 'rejected'],
    ['', 500, '', 'retry'],
    ['', 404, '', 'misconfigured'],
    ['receiver', 200, '{}', 'retry'],
    ['contact-form-7', 200, '{"status": "spam"}', 'rejected'],
    ['salesforce', 200, '', 'passed-on'],
    ['google-forms', 0, '', 'passed-on'],
  ] as const)
    it(`says that ${status} ${body} from ${type || 'an own endpoint'} means ${kind}`, () => {
      const attributes = {...destination, endpointType: type, extra: 'oid=1'};
      expect(meaningOf(attributes, status, body).kind).to.equal(kind);
    });
});

describe('What the endpoint tester says of a reference', () => {
  it('is that people get one only where it is sent', () => {
    const attributes = {...destination, endpointType: 'hubspot', fieldNames: 'useful=a,improve=b'};
    expect(meaningOf(attributes, 200, '{}').text).to.contain('gets no reference');
    const named = {...attributes, fieldNames: `${attributes.fieldNames},reference=c`};
    expect(meaningOf(named, 200, '{}').text).to.contain('gets a reference');
  });
});

describe('The feed item builder', () => {
  const whole = {
    title: 'Benches',
    said: 'Nowhere to sit.',
    status: 'done',
    text: 'Six benches.',
    date: '2026-10-05',
  };

  it('writes a feed that the check of feeds takes', () => {
    expect(
      checkFeed(feedOf([whole, {...whole, title: 'Lifts', themes: 'Access, Outside'}], 'What changed')),
    ).to.deep.equal([]);
  });

  it('asks for a reason where it says no, and is content with one', () => {
    desk = new Desk(feedItemBuilder());
    desk.fill('How far it has come', 'cannot');
    expect(desk.notices).to.contain('reason');
    desk.fill('Why', 'The lift shaft is too narrow.');
    expect(desk.notices).to.equal('Nothing is wrong with this feed.');
  });

  it('keeps what was written before when an update is added, and moves on to the new one', () => {
    desk = new Desk(feedItemBuilder());
    desk.press('Add another update');
    expect(document.activeElement).to.equal(desk.control('Heading'));
    expect(desk.code[0]).to.contain('"title": "Benches in the garden"');
  });
});

describe('The brand contrast checker', () => {
  it('gives the contrast that WCAG defines', () => {
    expect(contrastOf('#000000', '#ffffff')).to.equal(21);
    expect(contrastOf('red', '#ffffff')).to.be.NaN;
  });

  it('warns of a colour that is too faint, and mends it with one press', () => {
    desk = new Desk(contrastChecker());
    expect(desk.notices).to.equal('All of these can be told apart.');
    desk.fill('Link', '#9cccff');
    expect(desk.notices).to.contain('link on the page is too faint.');
    [...desk.page.querySelectorAll('button')].find((button) => button.innerText.startsWith('Use #'))?.click();
    expect(desk.notices).to.equal('All of these can be told apart.');
    expect(desk.code[0]).to.contain('--hys-link-colour: #');
  });

  it('tells what passes only just', () => {
    const found = verdicts({link: '#737373', page: '#ffffff'}).find(({token}) => token === 'link');
    expect(found?.verdict).to.equal('close');
  });

  it('finds a colour that can be told apart from every ground', () => {
    for (const ground of ['#000000', '#777777', '#ffffff', '#ffdd00', '#005eb8'])
      for (const colour of ['#ff0000', '#777777', '#123456'])
        expect(
          contrastOf(nearest(colour, ground, 4.5) ?? '', ground),
          `${colour} on ${ground}`,
        ).to.be.at.least(4.5);
  });
});

describe('Every tool', () => {
  const sheet = document.createElement('style');
  before(async () => {
    sheet.textContent = await (await fetch('/stories/tools/tools.css')).text();
    document.head.append(sheet);
  });
  after(() => sheet.remove());

  for (const [name, make] of Object.entries({
    'snippet builder': () => snippetBuilder(built),
    'endpoint tester': endpointTester,
    'feed item builder': feedItemBuilder,
    'brand contrast checker': contrastChecker,
  }))
    it(`has no fault before axe: ${name}`, async () => {
      desk = new Desk(make());
      for (const button of desk.page.querySelectorAll<HTMLElement>('[aria-expanded]')) button.click();
      expect(await violationsOf(desk.page)).to.be.empty;
    });
});
