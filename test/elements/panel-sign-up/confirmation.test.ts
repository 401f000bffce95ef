import {expect} from '@open-wc/testing';
import type {HysSentEvent} from '../../../src/controllers/submission-events.js';
import {expectSame} from '../../support/same.js';
import type {Attributes} from '../../support/sign-up-fixture.js';
import {meetSignUp, modes, people, routes, useSignUpEndpoint} from '../../support/sign-up-fixture.js';
import {useConsoleLines} from '../../support/console-lines.js';

const COPY = 'What you told us';
const CLEAR = 'Clear my answers from this page';

/** Everything in an element that somebody could find later: text, attributes, what the controls hold. */
function traces(element: Element): string {
  const roots = [element, ...(element.shadowRoot ? [element.shadowRoot] : [])];
  const values = roots
    .flatMap((root) => [...root.querySelectorAll('*')])
    .map((each) => (each as HTMLInputElement).value);
  return roots.map(({innerHTML}) => innerHTML).join('') + values.join('');
}

const stored = () =>
  [localStorage, sessionStorage].map((store) => JSON.stringify({...store})).join('') +
  document.cookie +
  location.href;

/** Catches what the page would print and save. */
function usePrinter(): {printed: number; saved: {name: string; text: Promise<string>}[]} {
  const caught = {printed: 0, saved: [] as {name: string; text: Promise<string>}[]};
  const {print} = globalThis;
  const {createObjectURL} = URL;
  const click = HTMLAnchorElement.prototype.click;
  beforeEach(() => {
    caught.printed = 0;
    caught.saved = [];
    const files = new Map<string, Blob>();
    globalThis.print = () => void (caught.printed += 1);
    URL.createObjectURL = (file: Blob) => {
      const url = createObjectURL.call(URL, file);
      files.set(url, file);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const file = files.get(this.href);
      if (!file) return click.call(this);
      caught.saved.push({name: this.download, text: file.text()});
    };
  });
  afterEach(() => {
    globalThis.print = print;
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });
  return caught;
}

for (const mode of modes) {
  describe(`<hys-panel-sign-up render="${mode}"> once a sign-up has arrived`, () => {
    const endpoint = useSignUpEndpoint();
    const consoleLines = useConsoleLines();
    const printer = usePrinter();

    async function join(route: keyof typeof people, attributes: Attributes = {}) {
      const person = people[route];
      const visit = await meetSignUp(mode, {endpoint: endpoint.address, ...person.attributes, ...attributes});
      const references: unknown[] = [];
      visit.element.addEventListener('hys-sent', (event: HysSentEvent) => references.push(event.reference));
      await visit.walk(person.given);
      await visit.press(person.send);
      await visit.see(person.thanks);
      return {visit, references};
    }

    for (const [route, next] of [
      ['adult', 'We will contact you to say what happens next.'],
      ['permission', 'We will contact them. You join when they agree.'],
    ] as const) {
      it(`says what happens next, how to leave, and gives the reference (${route})`, async () => {
        const {visit, references} = await join(route, {'read-when': 'We read this on weekdays.'});
        const {reference} = endpoint.last.body;
        expectSame(visit.focused, visit.outcome, 'focus');
        expect(visit.text).to.include(next);
        expect(visit.text).to.include('We read this on weekdays.');
        expect(visit.text).to.include('You can leave at any time. It does not affect your care.');
        expect(visit.get('.reference').innerText).to.equal(reference);
        expect(references).to.deep.equal([reference]);
        expect(visit.has('form'), 'nothing to send again').to.be.false;
        expect(consoleLines).to.be.empty;
      });
    }

    it('does not tell a child that they have joined', async () => {
      const {visit} = await join('permission');
      expect(visit.text).not.to.match(/We have your sign-up|contact you/);
    });

    for (const route of routes) {
      it(`shows what was sent, without what was left out (${route})`, async () => {
        const {visit} = await join(route);
        const sent = {...(endpoint.last.body['contact'] as Record<string, string>)};
        const texts = visit.read.map(([, answer]) => answer);
        for (const text of Object.values(sent)) expect(texts).to.include(text);
        expect(texts).not.to.include('Not provided');
        expect(visit.has('.read-over button'), 'nothing can be changed any more').to.be.false;
      });
    }

    it('lets people print it', async () => {
      const {visit} = await join('adult');
      await visit.press('Print this page');
      expect(printer.printed).to.equal(1);
    });

    it('lets people save it under its reference, made on the device', async () => {
      const {visit} = await join('adult');
      await visit.press('Save a copy');
      const {reference} = endpoint.last.body;
      const [file] = printer.saved;
      expect(printer.saved).to.have.length(1);
      expect(file?.name).to.equal(`${reference}.txt`);
      expect(await file?.text).to.equal(
        [
          'What you told us',
          `Your reference: ${reference}`,
          '',
          ...visit.read.map(([label, answer]) => `${label}\n${answer}\n`),
        ].join('\n'),
      );
      expect(await file?.text).to.include('jo@example.org');
      expect(endpoint.requests, 'nothing is asked of the network').to.have.length(1);
    });

    for (const route of routes) {
      it(`leaves nothing of an answer anywhere once it is cleared (${route})`, async () => {
        const {visit, references} = await join(route);
        const words = Object.entries(endpoint.last.body['contact'] as Record<string, string>).map(
          ([, text]) => text,
        );
        const found = () => words.filter((word) => traces(visit.element).includes(word));
        expect(found(), 'before').to.deep.equal(words);
        await visit.press(CLEAR);
        expect(visit.text).to.include('Your answers are no longer on this page.');
        expect((visit.focused as HTMLElement).innerText.trim()).to.equal(
          'Your answers are no longer on this page.',
        );
        expect(visit.buttons).not.to.include.members(['Print this page', 'Save a copy', CLEAR]);
        expect(found(), 'in the page').to.be.empty;
        expect(traces(visit.element)).not.to.match(
          /How old are you|Which of these is most like you|How much would you like to do|Polish|Something now and then/,
        );
        for (const word of words) expect(stored(), 'on the device').not.to.include(word);
        expect(stored()).not.to.match(/hys/i);
        expect(visit.text, 'the reference stays').to.include(String(references[0]));
        visit.element.locale = 'cy';
        await visit.element.updateComplete;
        visit.element.remove();
        document.body.append(visit.element);
        await visit.element.updateComplete;
        expect(found(), 'nor later').to.be.empty;
        visit.element.remove();
      });
    }

    it('has forgotten every answer by then, but for the copy on screen', async () => {
      const {visit} = await join('adult');
      expect(visit.get('.read-over').previousElementSibling?.textContent?.trim()).to.equal(COPY);
      expect(visit.all('input, textarea')).to.be.empty;
      visit.get('.read-over').remove();
      expect(traces(visit.element)).not.to.match(/jo@example|Jo Bloggs|Polish/);
      expect(stored()).not.to.match(/jo@example|Jo Bloggs|Polish|hys/i);
    });
  });
}
