import {expect} from '@open-wc/testing';
import {meetBanner, modes} from '../../support/banner-fixture.js';
import {clinics} from '../../support/consultations.js';
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
