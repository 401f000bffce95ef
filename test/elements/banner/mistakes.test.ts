import {expect} from '@open-wc/testing';
import {meetBanner, modes} from '../../support/banner-fixture.js';
import {useConsoleLines} from '../../support/console-lines.js';
import {clinics, clinicsWith} from '../../support/consultations.js';
import {useFakeClock} from '../../support/fake-clock.js';
import {json, useFakeFiles} from '../../support/fake-files.js';
import {useNow} from '../../support/fake-now.js';
import {until} from '../../support/until.js';

const EXPECTED =
  'Expected a date such as 2026-03-29, or a time in the United Kingdom such as 2026-03-29T17:00. The fallback is shown.';

for (const mode of modes) {
  describe(`<hys-banner render="${mode}"> and what goes wrong`, () => {
    const lines = useConsoleLines();
    const now = useNow();
    const clock = useFakeClock();
    const site = useFakeFiles();
    beforeEach(() => now.set('2026-06-15T12:00:00Z'));

    const attributes: Readonly<Record<string, readonly [Readonly<Record<string, string>>, string]>> = {
      'no heading': [
        {closes: '2026-07-10'},
        'heading: nothing found. Say what the consultation is called, or name a src. The fallback is shown.',
      ],
      'a closing date that nobody can read': [
        {heading: 'Clinics', closes: '10/07/2026'},
        `closes: found "10/07/2026". ${EXPECTED}`,
      ],
      'an opening date that nobody can read': [
        {heading: 'Clinics', opens: 'soon', closes: '2026-07-10'},
        `opens: found "soon". ${EXPECTED}`,
      ],
      'an end before its beginning': [
        {heading: 'Clinics', opens: '2026-07-10', closes: '2026-07-09'},
        'closes: found "2026-07-09". Expected a time after it opens. The fallback is shown.',
      ],
    };
    for (const [title, [given, line]] of Object.entries(attributes)) {
      it(`leaves the fallback with ${title}, and one line on the console`, async () => {
        const visit = await meetBanner(mode, given);
        visit.element.requestUpdate();
        await visit.element.updateComplete;
        expect(visit.showsFallback).to.be.true;
        expect(lines).to.deep.equal([`<hys-banner> ${line}`]);
      });
    }

    it('is open for as long as it stands there, without a closing date, and says so', async () => {
      const visit = await meetBanner(mode, {heading: 'Clinics', 'consultation-href': '/clinics'});
      expect(visit.standing).to.deep.equal(['No closing date has been set']);
      expect(visit.links).to.deep.equal(['Take part online']);
      expect(lines).to.deep.equal([
        '<hys-banner> closes: nothing found. Say when it closes. Without that, it is shown until it is taken off the page.',
      ]);
    });

    it('shows a heading of 2,000 characters within its own width', async () => {
      const heading = 'x'.repeat(2000);
      const visit = await meetBanner(mode, {heading, closes: '2026-07-10'});
      expect(visit.heading).to.equal(heading);
      expect(visit.section.scrollWidth).to.be.at.most(visit.section.clientWidth);
    });

    it('takes 90 for a number of days that is none', async () => {
      const visit = await meetBanner(mode, {
        heading: 'Clinics',
        closes: '2026-06-01',
        'hide-after-days': 'ninety',
      });
      expect(visit.standing).to.have.length(1);
      expect(lines).to.deep.equal([
        '<hys-banner> hide-after-days: found "ninety". Use a whole number of days. 90 is used instead.',
      ]);
    });

    const sources: Readonly<Record<string, readonly [() => Response | Promise<Response>, RegExp]>> = {
      'is not there': [() => new Response('gone', {status: 404}), /status 404/],
      'is a page': [() => new Response('<!doctype html><title>Log in</title>'), /SyntaxError/],
      'cannot be reached': [() => Promise.reject(new TypeError('Failed to fetch')), /Failed to fetch/],
      'holds a mistake': [() => json([clinicsWith({closes: 'soon'})]), /src \[0\]\.closes: found "soon"/],
    };
    for (const [title, [answer, line]] of Object.entries(sources)) {
      it(`leaves the fallback where its source ${title}, and one line on the console`, async () => {
        site.files['/list.json'] = answer;
        const visit = await meetBanner(mode, {src: '/list.json'});
        await until(() => lines.length, 'it is said');
        await visit.element.updateComplete;
        expect(visit.showsFallback).to.be.true;
        expect(lines).to.have.length(1);
        expect(lines[0]).to.match(line).and.to.include('The fallback is shown.');
      });
    }

    for (const [title, answer, line] of [
      ['is not there', () => new Response('gone', {status: 404}), /src: found "\/other\.json".+status 404/],
      ['holds a mistake', () => json([clinicsWith({closes: 'soon'})]), /src \[0\]\.closes: found "soon"/],
    ] as const) {
      it(`keeps what it shows where another source ${title}, and says so`, async () => {
        site.files['/list.json'] = () => json([clinics]);
        site.files['/other.json'] = answer;
        const visit = await meetBanner(mode, {src: '/list.json'});
        await visit.see('evening clinics');
        visit.element.src = '/other.json';
        await until(() => lines.length, 'it is said');
        await visit.element.updateComplete;
        expect(visit.heading).to.equal('Have your say on evening clinics');
        expect(visit.showsFallback).to.be.false;
        expect(lines).to.have.length(1);
        expect(lines[0])
          .to.match(line)
          .and.to.match(/ What was there before stays\.$/);
      });
    }

    it('keeps what it shows where an attribute becomes wrong, and says so', async () => {
      const visit = await meetBanner(mode, {heading: 'Clinics', closes: '2026-07-10'});
      visit.element.closes = '10/07/2026';
      await visit.element.updateComplete;
      expect(visit.standing).to.deep.equal(['Closes on Friday 10 July 2026 at 11:59pm']);
      expect(lines).to.deep.equal([
        `<hys-banner> closes: found "10/07/2026". ${EXPECTED.replace('The fallback is shown.', 'What was there before stays.')}`,
      ]);
    });

    it('leaves the fallback where no answer ever comes', async () => {
      site.files['/list.json'] = () => new Promise(() => {});
      const visit = await meetBanner(mode, {src: '/list.json'});
      clock.pass(9_999);
      expect(lines).to.be.empty;
      clock.pass(1);
      await until(() => lines.length, 'it is said');
      expect(lines[0]).to.include('no answer in 10 seconds');
      expect(visit.showsFallback).to.be.true;
    });

    it('shows what comes late', async () => {
      let answer: (response: Response) => void = () => {};
      site.files['/list.json'] = () => new Promise((resolve) => (answer = resolve));
      const visit = await meetBanner(mode, {src: '/list.json'});
      clock.pass(9_000);
      expect(visit.showsFallback).to.be.true;
      answer(json([clinics]));
      await visit.see('evening clinics');
      expect(visit.showsFallback).to.be.false;
    });

    it('forgets an answer that comes after another source was named', async () => {
      let answer: (response: Response) => void = () => {};
      site.files['/old.json'] = () => new Promise((resolve) => (answer = resolve));
      site.files['/new.json'] = () => json([clinicsWith({title: 'Parking', id: 'parking'})]);
      const visit = await meetBanner(mode, {src: '/old.json'});
      visit.element.src = '/new.json';
      await visit.see('Parking');
      answer(json([clinics]));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await visit.element.updateComplete;
      expect(visit.heading).to.equal('Parking');
    });

    it('uses what is in order of a list of 500, and counts the rest in one line', async () => {
      const list = Array.from({length: 500}, (_, index) =>
        clinicsWith({id: `c${index}`, ...(index % 100 === 7 ? {closes: 'soon'} : null)}),
      );
      site.files['/list.json'] = () => json(list);
      const visit = await meetBanner(mode, {src: '/list.json'});
      await visit.see('evening clinics');
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include('src [7].closes: found "soon"').and.to.include('besides this one: 4');
    });

    it('shows nothing where a list has nothing to say', async () => {
      site.files['/list.json'] = () => json([]);
      const visit = await meetBanner(mode, {src: '/list.json'});
      await until(() => visit.isEmpty, 'nothing is shown');
      expect(lines).to.be.empty;
    });
  });
}
