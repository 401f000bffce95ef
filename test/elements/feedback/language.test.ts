import {expect, fixture, html} from '@open-wc/testing';
import {listenTo, statusesOf} from '../../support/announcements.js';
import {useConsoleLines} from '../../support/console-lines.js';
import type {Attributes} from '../../support/feedback-fixture.js';
import {createFeedback, modes, Visit} from '../../support/feedback-fixture.js';
import {held, accepts, isUnavailable, useFakeEndpoint} from '../../support/fake-endpoint.js';
import {until} from '../../support/until.js';
import {expectSame} from '../../support/same.js';

const english = 'Help us make this page better';
const welsh = 'Helpwch ni i wella’r dudalen hon';

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> in the language of its place`, () => {
    const endpoint = useFakeEndpoint();
    const consoleLines = useConsoleLines();

    /** The element in a page, or a part of one, of that language. */
    async function meetIn(lang: string, attributes: Attributes = {}) {
      const element = createFeedback(mode, {endpoint: endpoint.address, ...attributes});
      const place = await fixture<HTMLElement>(html`<div lang=${lang}><p>${element}</p></div>`);
      await element.updateComplete;
      return {visit: new Visit(element), place};
    }

    for (const [lang, heading, inside] of [
      ['cy', welsh, 'cy'],
      ['cy-GB', welsh, 'cy'],
      ['en', english, 'en-GB'],
      ['en-US', english, 'en-GB'],
      ['pl', english, 'en-GB'],
      ['', english, 'en-GB'],
    ] as const) {
      it(`speaks ${inside} on a page in “${lang}”, and says so to screen readers`, async () => {
        const {visit} = await meetIn(lang);
        expect(visit.heading.innerText).to.equal(heading);
        expect(visit.section.lang).to.equal(inside);
        expect(visit.section.dir).to.equal('ltr');
        expect(statusesOf(visit.element)[0]?.lang).to.equal(inside);
        expect(consoleLines).to.be.empty;
      });
    }

    it('takes the lang on itself before that of the page', async () => {
      const {visit} = await meetIn('en', {lang: 'cy'});
      expect(visit.heading.innerText).to.equal(welsh);
    });

    it('takes the locale that the site gives before any lang', async () => {
      const {visit} = await meetIn('en', {locale: 'cy'});
      expect(visit.heading.innerText).to.equal(welsh);
      visit.element.locale = 'en-GB';
      await visit.element.updateComplete;
      expect(visit.heading.innerText).to.equal(english);
    });

    it('keeps to the page where the locale is none that it speaks, and says so once', async () => {
      const {visit} = await meetIn('cy', {locale: 'tlh'});
      expect(visit.heading.innerText).to.equal(welsh);
      expect(consoleLines).to.deep.equal([
        '<hys-feedback> locale: found "tlh". Use en-GB or cy, or leave it out to follow the nearest lang.',
      ]);
    });

    it('finds the language outside the shadow root that it stands in, and follows it', async () => {
      const place = await fixture<HTMLElement>(html`<div lang="cy"><div></div></div>`);
      const element = createFeedback(mode);
      (place.firstElementChild as HTMLElement).attachShadow({mode: 'open'}).append(element);
      await element.updateComplete;
      const visit = new Visit(element);
      expect(visit.heading.innerText).to.equal(welsh);
      place.lang = 'en';
      await until(() => visit.heading.innerText === english, 'it speaks English');
    });

    it('says everything in Welsh', async () => {
      const {visit} = await meetIn('cy', {
        'privacy-href': '/privacy',
        'read-when': 'We read this on weekdays.',
        'read-when-cy': 'Rydym yn darllen hwn yn ystod yr wythnos.',
        'max-length': '10',
        test: '',
      });
      visit.write('Llawer rhy hir');
      await visit.press('Anfon');
      expect(visit.text).to.include('Rydym yn darllen hwn yn ystod yr wythnos.');
      expect(visit.text).to.include('Atebion i’w cywiro: 2');
      expect(visit.text).to.include('Gormod o nodau: 4');
      expect(visit.section.textContent).not.to.match(/\b(the|this|your|answer|page|is|send|characters)\b/i);
    });

    it('shows nothing rather than English where the site has said it in English alone', async () => {
      const {visit} = await meetIn('cy', {'read-when': 'We read this on weekdays.'});
      expect(visit.text).not.to.include('We read');
    });

    it('says how it went in Welsh, and tells the service in which language it asked', async () => {
      const {visit} = await meetIn('cy');
      visit.yes.click();
      await visit.press('Anfon');
      await visit.see('Diolch. Mae’ch ateb wedi ein cyrraedd.');
      expect(endpoint.last.body.language).to.equal('cy');
    });

    it('announces in the language of the moment', async () => {
      const hold = held(accepts);
      endpoint.replies = [hold.reply];
      const {visit} = await meetIn('cy');
      const heard = listenTo(visit.element);
      visit.yes.click();
      await visit.press('Anfon');
      await until(() => heard.length, 'it is announced');
      expect(heard).to.deep.equal(['Wrthi’n anfon…']);
      hold.release();
      await visit.see('Diolch. Mae’ch ateb wedi ein cyrraedd.');
    });

    it('changes its words, and no answer, error or focus, when the page changes its language', async () => {
      const {visit, place} = await meetIn('en');
      visit.write('Half a sen');
      await visit.press('Send');
      visit.box.focus();
      visit.box.setSelectionRange(4, 6);
      place.lang = 'cy';
      await until(() => visit.heading.innerText === welsh, 'it speaks Welsh');
      expect(visit.section.lang).to.equal('cy');
      expect(visit.get('fieldset .error').textContent).to.match(/Gwall:\s+Dewiswch ydy os/);
      expect(visit.summary.innerText).to.include('Mae problem wedi codi');
      expect(visit.buttons).to.deep.equal(['Anfon']);
      expect(visit.get('.count').innerText).to.equal('Nodau ar ôl: 1,990');
      expect(visit.box.value).to.equal('Half a sen');
      expectSame(visit.focused, visit.box, 'focus');
      expect([visit.box.selectionStart, visit.box.selectionEnd]).to.deep.equal([4, 6]);
      place.lang = 'en';
      await until(() => visit.heading.innerText === english, 'it speaks English again');
      expect(visit.text).to.include('Select yes if this page is useful, or no if it is not');
    });

    it('changes the words of an outcome that is on screen', async () => {
      endpoint.replies = [isUnavailable];
      const {visit, place} = await meetIn('en');
      await visit.send('More pictures');
      await visit.see('Your answer has not been sent yet');
      place.lang = 'cy';
      await visit.see('Nid yw’ch ateb wedi’i anfon eto');
      expect(visit.buttons).to.deep.equal(['Ceisio nawr']);
      expect(visit.text).to.include('More pictures');
      expectSame(visit.focused, visit.outcome, 'focus');
    });

    it('speaks the language of the place that it is moved to', async () => {
      const {visit} = await meetIn('en');
      const there = document.createElement('div');
      there.lang = 'cy';
      visit.element.parentElement?.append(there);
      there.append(visit.element);
      await visit.element.updateComplete;
      expect(visit.heading.innerText).to.equal(welsh);
    });

    it('speaks two languages on one page', async () => {
      const one = await meetIn('en');
      const other = await meetIn('cy');
      one.place.lang = 'en-IE';
      await one.visit.press('Send');
      await other.visit.press('Anfon');
      expect(one.visit.summary.innerText).to.include('There is a problem');
      expect(other.visit.summary.innerText).to.include('Mae problem wedi codi');
    });
  });
}
