import {expect} from '@open-wc/testing';
import {meetBanner, modes} from '../../support/banner-fixture.js';
import {clinics, clinicsWith} from '../../support/consultations.js';
import {useNow} from '../../support/fake-now.js';

for (const mode of modes) {
  describe(`<hys-banner render="${mode}"> and calendars`, () => {
    const now = useNow();
    beforeEach(() => now.set('2026-06-15T12:00:00Z'));
    const meet = (lang = 'en-GB') => meetBanner(mode, {lang}, (element) => (element.consultation = clinics));

    it('has the closing time as a file, made on the device', async () => {
      const visit = await meet();
      const link = visit.link('Add the closing time to your calendar');
      expect(link.download).to.equal('have-your-say.ics');
      expect(visit.calendar('Add the closing time to your calendar').split('\r\n')).to.deep.equal([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Have Your Say//Consultation//EN',
        'BEGIN:VEVENT',
        `UID:evening-clinics@${location.hostname}`,
        'DTSTAMP:20260615T120000Z',
        'DTSTART:20260710T160000Z',
        'SUMMARY;LANGUAGE=en-GB:Closes: Have your say on evening clinics',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ]);
    });

    it('has each event as a file, with its end and its place', async () => {
      const file = (await meet()).calendar('Add to your calendar: Come and talk to us');
      expect(file).to.include('\r\nDTSTART:20260620T090000Z\r\nDTEND:20260620T113000Z\r\n');
      expect(file).to.include('\r\nLOCATION;LANGUAGE=en-GB:Westbrook Library\r\n');
    });

    it('knows two events apart that start together, and each again when another is over', async () => {
      const event = (label: string, starts: string) => ({kind: 'event', label, starts});
      const ways = [
        event('Walk', '2026-06-15T14:00'),
        event('Talk in Westbrook', '2026-06-20T10:00'),
        event('Talk in Aldermoor', '2026-06-20T10:00'),
      ];
      const names = async () => {
        const visit = await meetBanner(mode, {}, (element) => (element.consultation = clinicsWith({ways})));
        return ['Westbrook', 'Aldermoor'].map(
          (place) => /^UID:.+$/m.exec(visit.calendar(`Add to your calendar: Talk in ${place}`))?.[0],
        );
      };
      const before = await names();
      expect(before[0]).to.match(/^UID:evening-clinics-/);
      expect(new Set(before)).to.have.property('size', 2);
      now.set('2026-06-16T12:00:00Z');
      expect(await names()).to.deep.equal(before);
    });

    it('has them in Welsh on a Welsh page', async () => {
      const visit = await meet('cy');
      const [event, closing] = [...visit.root.querySelectorAll<HTMLAnchorElement>('a[download]')];
      expect(decodeURIComponent(event?.href ?? '')).to.include('LANGUAGE=cy:Dewch i siarad â ni');
      expect(decodeURIComponent(closing?.href ?? '').replaceAll('\r\n ', '')).to.include(
        'Dweud eich dweud am glinigau min nos',
      );
    });

    it('offers no closing time of what has closed', async () => {
      now.set('2026-08-01T12:00:00Z');
      expect((await meet()).root.querySelector('a[download]')).to.be.null;
    });
  });
}
