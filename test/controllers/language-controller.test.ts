import {expect, fixture, html} from '@open-wc/testing';
import {useConsoleLines} from '../support/console-lines.js';
import type {Attributes} from '../support/feedback-fixture.js';
import {createFeedback, meetFeedback, modes, Visit} from '../support/feedback-fixture.js';
import {welshWords} from '../support/messages.js';
import {expectSame} from '../support/same.js';
import {until} from '../support/until.js';

const english = 'Help us make this page better';
const welsh = welshWords('page-useful.heading');
const page = document.documentElement;

/** Once every listener has been told that the page has changed, and has rendered. */
async function settle({element}: Visit): Promise<void> {
  await new Promise((resolve) => {
    const last = new MutationObserver(() => (last.disconnect(), resolve(undefined)));
    last.observe(page, {attributes: true, attributeFilter: ['data-settled']});
    page.toggleAttribute('data-settled');
  });
  await element.updateComplete;
}

for (const mode of modes) {
  describe(`The language of <hys-feedback render="${mode}">`, () => {
    const consoleLines = useConsoleLines();
    const before = {lang: page.getAttribute('lang'), class: page.getAttribute('class')};
    const restore = () => {
      for (const [name, value] of Object.entries(before)) {
        if (value === null) page.removeAttribute(name);
        else page.setAttribute(name, value);
      }
      page.removeAttribute('data-settled');
    };
    afterEach(restore);

    /** The element on a page in that language, or in none. */
    async function meetOn(lang: string | undefined, attributes: Attributes = {}): Promise<Visit> {
      if (lang === undefined) page.removeAttribute('lang');
      else page.lang = lang;
      return meetFeedback(mode, attributes);
    }

    for (const side of ['translated-ltr', 'translated-rtl']) {
      it(`stays what it was when a translator has been over the page (${side})`, async () => {
        const visit = await meetOn('en');
        page.lang = 'cy';
        page.classList.add(side);
        await settle(visit);
        expect([visit.heading.innerText, visit.section.lang]).to.deep.equal([english, 'en-GB']);
        page.lang = 'en';
        page.classList.remove(side);
        await settle(visit);
        expect(visit.heading.innerText).to.equal(english);
      });
    }

    it('stays English where a page that said nothing is translated into Welsh', async () => {
      const visit = await meetOn(undefined);
      page.lang = 'cy';
      page.classList.add('translated-ltr');
      await settle(visit);
      expect([visit.heading.innerText, visit.section.lang]).to.deep.equal([english, 'en-GB']);
    });

    it('stays Welsh where a Welsh page is turned into a language that we do not speak', async () => {
      const visit = await meetOn('cy');
      page.lang = 'pl';
      await settle(visit);
      expect([visit.heading.innerText, visit.section.lang]).to.deep.equal([welsh, 'cy']);
      expect(consoleLines).to.be.empty;
    });

    it('follows the page when it really changes to Welsh, and back', async () => {
      const visit = await meetOn('en');
      page.lang = 'cy';
      await settle(visit);
      expect([visit.heading.innerText, visit.section.lang]).to.deep.equal([welsh, 'cy']);
      page.lang = 'en';
      await settle(visit);
      expect([visit.heading.innerText, visit.section.lang]).to.deep.equal([english, 'en-GB']);
    });

    it('follows a part of the page even while a translator is at work on the rest', async () => {
      page.lang = 'en';
      const element = createFeedback(mode);
      const place = await fixture<HTMLElement>(html`<div lang="en">${element}</div>`);
      await element.updateComplete;
      const visit = new Visit(element);
      page.classList.add('translated-ltr');
      place.lang = 'cy';
      await settle(visit);
      expect(visit.heading.innerText).to.equal(welsh);
    });

    for (const [tag, heading, inside] of [
      ['easy-read', english, 'en-GB'],
      ['', english, 'en-GB'],
      [' ', english, 'en-GB'],
      ['x', english, 'en-GB'],
      ['en_us', english, 'en-GB'],
      ['CY-gb', welsh, 'cy'],
      ['--', english, 'en-GB'],
      ['-cy', english, 'en-GB'],
      ['__proto__', english, 'en-GB'],
      ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', english, 'en-GB'],
    ] as const) {
      it(`is ${inside} on a page whose language is “${tag}”`, async () => {
        const visit = await meetOn(tag);
        expect([visit.heading.innerText, visit.section.lang]).to.deep.equal([heading, inside]);
        expect(consoleLines).to.be.empty;
      });
    }

    for (const tag of ['easy-read', ' ', 'x', '--', '__proto__']) {
      it(`is that of the page where its locale is “${tag}”, and one line says so`, async () => {
        const visit = await meetOn('cy', {locale: tag});
        visit.element.requestUpdate();
        await visit.element.updateComplete;
        expect([visit.heading.innerText, visit.section.lang]).to.deep.equal([welsh, 'cy']);
        expect(consoleLines).to.deep.equal([
          `<hys-feedback> locale: found "${tag}". Use en-GB or cy, or leave it out to follow the nearest lang.`,
        ]);
      });
    }

    it('is ordinary for an ordinary reader where reading and audience make no sense, in one line each', async () => {
      const visit = await meetFeedback(mode, {reading: 'Simple', audience: 'teen'});
      expect(visit.heading.innerText).to.equal(english);
      expect(visit.section.className).to.equal('frame adult standard');
      expect(consoleLines).to.deep.equal([
        '<hys-feedback> reading: found "Simple". Use one of: standard, easy.',
        '<hys-feedback> audience: found "teen". Use one of: adult, young, parent.',
      ]);
    });

    it('changes in one of two elements while both are half filled in, and the other stays as it is', async () => {
      const places = await fixture<HTMLElement>(
        html`<div>
          <div lang="en">${createFeedback(mode)}</div>
          <div lang="cy">${createFeedback(mode)}</div>
        </div>`,
      );
      const [one, other] = [...places.querySelectorAll('hys-feedback')].map((element) => new Visit(element));
      if (!one || !other) throw new Error('There are not two.');
      await other.element.updateComplete;
      one.write('Half a sen');
      other.write('Hanner bra');
      await one.press('Send');
      await other.press(welshWords('form.send'));
      expect(other.errors).to.deep.equal([welshWords('page-useful.useful.missing')]);
      one.box.focus();
      one.box.setSelectionRange(2, 5);
      const asItWas = other.text;
      (places.firstElementChild as HTMLElement).lang = 'cy';
      await until(() => one.heading.innerText === welsh, 'the first speaks Welsh');
      expect([one.errors, one.buttons]).to.deep.equal([other.errors, other.buttons]);
      expect([one.box.value, other.box.value]).to.deep.equal(['Half a sen', 'Hanner bra']);
      expectSame(one.focused, one.box, 'focus');
      expect([one.box.selectionStart, one.box.selectionEnd]).to.deep.equal([2, 5]);
      expect(other.text).to.equal(asItWas);
      (places.lastElementChild as HTMLElement).lang = 'en';
      await until(() => other.heading.innerText === english, 'the second speaks English');
      expect(one.heading.innerText).to.equal(welsh);
      expect(other.box.value).to.equal('Hanner bra');
    });
  });
}
