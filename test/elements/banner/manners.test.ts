import {expect} from '@open-wc/testing';
import {meetBanner, modes} from '../../support/banner-fixture.js';
import {useConsoleLines} from '../../support/console-lines.js';
import {clinics, clinicsWith} from '../../support/consultations.js';
import {useNow} from '../../support/fake-now.js';
import {easyWords, youngWords} from '../../support/messages.js';

for (const mode of modes) {
  describe(`<hys-banner render="${mode}"> before any add-on script`, () => {
    useConsoleLines();
    const now = useNow();

    it('offers no Easy Read', async () => {
      now.set('2026-06-15T12:00:00Z');
      const visit = await meetBanner(mode, {}, (element) => (element.consultation = clinics));
      expect(visit.buttons).to.deep.equal(['Hide this message']);
    });
  });
}

for (const mode of modes) {
  describe(`<hys-banner render="${mode}"> with the add-on scripts`, () => {
    const lines = useConsoleLines();
    const now = useNow();
    before(async () => {
      await import('../../../src/catalogues/easy-read.js');
      await import('../../../src/catalogues/young.js');
    });
    beforeEach(() => now.set('2026-06-15T12:00:00Z'));
    const meet = (attributes = {}, consultation: unknown = clinics) =>
      meetBanner(mode, attributes, (element) => (element.consultation = consultation));

    it('changes to Easy Read and back by a button, with focus left where it is', async () => {
      const visit = await meet();
      await visit.press('Show this in Easy Read');
      expect(visit.focused?.innerText).to.equal('Show more words');
      expect(visit.standing).to.deep.equal(['You have until Friday 10 July 2026 at 5pm']);
      expect(visit.root.querySelectorAll('.when svg[aria-hidden=true]')).to.have.length(1);
      expect(visit.section.lang).to.equal('en-GB');
      await visit.press('Show more words');
      expect(visit.standing).to.deep.equal(['Closes on Friday 10 July 2026 at 5pm']);
    });

    it('says each sentence beside a picture of its own', async () => {
      now.set('2026-07-15T12:00:00Z');
      const visit = await meet({reading: 'easy'}, clinicsWith({resultsDue: '2026-07-12'}));
      expect(visit.standing).to.deep.equal([
        'This has ended.',
        'We are reading what people said.',
        'Our answer is late.',
        'It was due on 12 July 2026.',
      ]);
      expect(visit.root.querySelectorAll('.when svg')).to.have.length(4);
    });

    it('has Easy Read in Welsh too', async () => {
      const visit = await meet({reading: 'easy', lang: 'cy'});
      expect(visit.section.lang).to.equal('cy');
      expect(visit.text).to.include(easyWords.cy('banner.formats'));
    });

    it('speaks to young people in their words', async () => {
      const visit = await meet({audience: 'young', 'panel-href': '/panel'});
      expect(visit.links).to.include(youngWords['en-GB']('banner.panel'));
      expect(youngWords['en-GB']('banner.panel')).not.to.equal('Join our panel');
      expect(lines).to.be.empty;
    });
  });
}
