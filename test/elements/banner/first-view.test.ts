import {expect} from '@open-wc/testing';
import type {HysLoadedEvent} from '../../../src/controllers/loaded-event.js';
import {meetBanner, modes} from '../../support/banner-fixture.js';
import {useConsoleLines} from '../../support/console-lines.js';
import {citizenSpaceEntry, clinics, clinicsWith} from '../../support/consultations.js';
import {json, useFakeFiles} from '../../support/fake-files.js';
import {useNow} from '../../support/fake-now.js';
import {usePageSettings} from '../../support/page-settings.js';
import {until} from '../../support/until.js';

const attributes = {
  heading: 'Have your say on evening clinics',
  summary: 'We want to open on 2 evenings a week.',
  opens: '2026-06-01',
  closes: '2026-07-10T17:00',
  'consultation-href': '/clinics',
  'org-name': 'Aldermoor Hospitals',
  'contact-href': '/contact',
  'feed-href': '/you-said',
  'panel-href': '/panel',
};

for (const mode of modes) {
  describe(`<hys-banner render="${mode}">`, () => {
    const lines = useConsoleLines();
    const now = useNow();
    const site = useFakeFiles();
    const setSettings = usePageSettings();
    beforeEach(() => now.set('2026-06-15T12:00:00Z'));

    it('tells what its attributes describe, and where to go', async () => {
      const visit = await meetBanner(mode, attributes);
      expect(visit.text.split('\n')).to.deep.equal([
        'Have your say on evening clinics',
        'We want to open on 2 evenings a week.',
        'Closes on Friday 10 July 2026 at 5pm',
        'Take part online',
        'Run by: Aldermoor Hospitals',
        'Add the closing time to your calendar',
        'Ask a question or ask for another format',
        'What people said and what we did',
        'Join our panel',
        'Hide this message',
      ]);
      expect(visit.link('Take part online').getAttribute('href')).to.equal('/clinics');
      expect(visit.link('Join our panel').getAttribute('href')).to.equal('/panel');
      expect(visit.link('What people said and what we did').getAttribute('href')).to.equal('/you-said');
      expect(visit.link('Ask a question or ask for another format').getAttribute('href')).to.equal(
        '/contact',
      );
      expect(visit.showsFallback).to.be.false;
      expect(lines).to.be.empty;
    });

    it('tells everything that a consultation of the site has to say, online first', async () => {
      site.files['/list.json'] = () => json([clinics]);
      const visit = await meetBanner(mode, {src: '/list.json'});
      expect(visit.showsFallback, 'while it is loading').to.be.true;
      await visit.see('evening clinics');
      expect(visit.text).to.include('Who it is for: children, young people and families who use the clinic');
      expect(visit.text).to.include('Run by: Aldermoor Hospitals');
      expect(visit.text).to.include('For taking part you get: a £10 voucher');
      expect(visit.text).to.include('What happens next: We will read every answer and decide in September.');
      expect(visit.link('Take part online').href).to.equal(`${location.origin}/clinics`);
      expect(visit.listed('Other ways to take part')).to.deep.equal([
        'By phone: 01632 960120 (Monday to Friday, 9am to 5pm)',
        'By post:\nFreepost CLINICS\nAldermoor Hospitals',
        'At an event: Come and talk to us\nSaturday 20 June 2026, 10am to 12:30pm\nWestbrook Library\n' +
          'Add to your calendar: Come and talk to us',
        'In British Sign Language (BSL): Watch the video',
        'On paper: Ask at any reception desk',
        'By text message: 07700 900123',
        'By email: clinics@example.org',
        'In person:\nMain entrance',
      ]);
      expect(visit.listed('Other formats and languages')).to.deep.equal([
        'Easy Read',
        'Large print (ask us for it)',
        'Polski',
      ]);
      expect(visit.link('01632 960120').href).to.equal('tel:01632960120');
      expect(visit.link('07700 900123').href).to.equal('sms:07700900123');
      expect(visit.link('Polski').lang).to.equal('pl');
      expect(lines).to.be.empty;
    });

    for (const [title, ends, english, welsh] of [
      [
        'at midday',
        '2026-06-20T12:00',
        'Saturday 20 June 2026, 10am to midday',
        'Dydd Sadwrn 20 Mehefin 2026, 10yb i ganol dydd',
      ],
      [
        'that goes on for some days',
        '2026-06-21T16:00',
        'Saturday 20 June 2026, 10am to 21 June 2026 at 4pm',
        'Dydd Sadwrn 20 Mehefin 2026, 10yb i 21 Mehefin 2026, 4yp',
      ],
      [
        'until midnight of another day',
        '2026-06-22T00:00',
        'Saturday 20 June 2026, 10am to 21 June 2026 at 11:59pm',
        'Dydd Sadwrn 20 Mehefin 2026, 10yb i 21 Mehefin 2026, 11:59yh',
      ],
      [
        'until midnight of its own day',
        '2026-06-21T00:00',
        'Saturday 20 June 2026, 10am to 11:59pm',
        'Dydd Sadwrn 20 Mehefin 2026, 10yb i 11:59yh',
      ],
    ] as const) {
      it(`says when an event ends ${title}`, async () => {
        const label = {'en-GB': 'Festival', cy: 'Gŵyl'};
        const ways = [{kind: 'event', label, starts: '2026-06-20T10:00', ends}];
        for (const [lang, when] of [
          ['en-GB', english],
          ['cy', welsh],
        ] as const) {
          const visit = await meetBanner(
            mode,
            {lang},
            (element) => (element.consultation = clinicsWith({ways})),
          );
          expect(visit.text.split('\n')).to.include(when);
        }
      });
    }

    it('says how many consultations it has read', async () => {
      site.files['/list.json'] = () => json([clinics, clinicsWith({id: 'other'})]);
      const counts: number[] = [];
      const visit = await meetBanner(mode, {src: '/list.json'}, (element) =>
        element.addEventListener('hys-loaded', (event: HysLoadedEvent) => counts.push(event.count)),
      );
      await visit.see('evening clinics');
      expect(counts).to.deep.equal([2]);
      expect(site.asked[0]?.init).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
    });

    it('reads what Citizen Space answers, as text', async () => {
      site.files['/api/2.4/json_search_results'] = () =>
        json([
          {...citizenSpaceEntry, id: 'shut', status: 'closed', enddate: '2026/06/20'},
          {...citizenSpaceEntry, title: 'Clinics <img src=x onerror=alert(1)>&lt;b&gt;'},
        ]);
      const visit = await meetBanner(mode, {
        src: '/api/2.4/json_search_results?st=open&fields=all',
        heading: 'Have your say',
      });
      await visit.see('Clinics');
      expect(visit.text).to.include('Have your say\nClinics <b>\nWe want to open on 2 evenings a week.');
      expect(visit.standing).to.deep.equal(['Closes on Friday 10 July 2026 at 11:59pm']);
      expect(visit.root.querySelector('img, script, b')).to.be.null;
      expect(visit.link('Take part online').href).to.equal(citizenSpaceEntry.participate_url);
    });

    it('takes consultations from the settings of the page', async () => {
      setSettings({'hys-banner': {consultation: clinics, 'feed-href': '/you-said'}});
      const visit = await meetBanner(mode);
      expect(visit.heading).to.equal('Have your say on evening clinics');
      expect(visit.links).to.include('What people said and what we did');
    });

    it('puts nothing above the page, and announces nothing', async () => {
      const visit = await meetBanner(mode, attributes);
      expect(visit.element.querySelector('[role=status], [aria-live]')).to.be.null;
      expect(visit.root.querySelector('[role=status], [role=alert], [role=dialog], [aria-live]')).to.be.null;
      for (const part of [visit.element, visit.section])
        expect(getComputedStyle(part).position).to.equal('static');
      expect(visit.focused).to.be.null;
      expect(document.activeElement).to.equal(document.body);
    });

    it('is a landmark of its own name, at the level that the site has given it', async () => {
      const visit = await meetBanner(mode, {...attributes, 'heading-level': '3'});
      expect(visit.section.getAttribute('aria-labelledby')).to.equal(visit.section.querySelector('h3')?.id);
      visit.element.focus();
      expect(visit.focused?.innerText).to.equal('Have your say on evening clinics');
    });

    it('keeps the ids of two apart', async () => {
      const [one, two] = [await meetBanner(mode, attributes), await meetBanner(mode, attributes)];
      const ids = (visit: typeof one) => [...visit.root.querySelectorAll('[id]')].map(({id}) => id);
      expect(ids(one)).not.to.be.empty;
      expect(ids(one).filter((id) => ids(two).includes(id))).to.be.empty;
    });

    describe('in Welsh', () => {
      const welsh = (element: HTMLElement) => (element.lang = 'cy');

      it('tells all of it in Welsh, its dates too', async () => {
        const visit = await meetBanner(mode, {}, (element) => {
          welsh(element);
          element.consultation = clinics;
        });
        expect(visit.section.lang).to.equal('cy');
        expect(visit.heading).to.equal('Dweud eich dweud am glinigau min nos');
        expect(visit.standing.join()).to.include('Dydd Gwener 10 Gorffennaf 2026').and.to.include('5yp');
        expect(visit.root.querySelector<HTMLAnchorElement>('a.go')?.href).to.equal(
          `${location.origin}/clinigau`,
        );
        expect(visit.text).to.include('Ysbytai Aldermoor').and.to.include('Llyfrgell Westbrook');
        expect(visit.text).not.to.match(/Closes|Hide|Aldermoor Hospitals|By phone/);
        expect(lines).to.be.empty;
      });

      it('tells one without complete Welsh wholly in English, and says so once', async () => {
        const visit = await meetBanner(mode, {}, (element) => {
          welsh(element);
          element.consultation = clinicsWith({area: 'Aldermoor'});
        });
        expect(visit.section.lang).to.equal('en-GB');
        expect(visit.heading).to.equal('Have your say on evening clinics');
        expect(visit.buttons).to.deep.equal(['Hide this message']);
        visit.element.requestUpdate();
        await visit.element.updateComplete;
        expect(lines).to.deep.equal([
          '<hys-banner> consultation: found "evening-clinics: a text without "cy"". Every text needs one in that ' +
            'language. Until then all of it is shown in English.',
        ]);
      });

      it('follows the page while somebody is reading', async () => {
        const visit = await meetBanner(mode, {}, (element) => (element.consultation = clinics));
        visit.element.lang = 'cy';
        await until(() => visit.heading === 'Dweud eich dweud am glinigau min nos', 'it is in Welsh');
        visit.element.lang = 'en';
        await until(() => visit.heading === 'Have your say on evening clinics', 'it is in English');
      });
    });
  });
}
