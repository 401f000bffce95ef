import {expect} from '@open-wc/testing';
import {BannerVisit, createBanner, modes} from '../../support/banner-fixture.js';
import {useConsoleLines} from '../../support/console-lines.js';
import {clinics} from '../../support/consultations.js';
import {useNow} from '../../support/fake-now.js';
import {press, pressShiftTab} from '../../support/keyboard.js';
import {expectSame} from '../../support/same.js';
import {fixture} from '@open-wc/testing';

for (const mode of modes) {
  describe(`<hys-banner render="${mode}"> by keyboard`, () => {
    useConsoleLines();
    const now = useNow();

    /** Between two buttons of the page, with focus on the first. */
    async function arrive() {
      now.set('2026-06-15T12:00:00Z');
      const page = await fixture<HTMLElement>('<div><button>Before</button><button>After</button></div>');
      const [before, after] = [...page.children] as [HTMLElement, HTMLElement];
      const element = createBanner(mode, {'feed-href': '/you-said', 'panel-href': '/panel'});
      element.consultation = clinics;
      before.after(element);
      await element.updateComplete;
      before.focus();
      return {visit: new BannerVisit(element), before, after};
    }

    const stops = [
      'Take part online',
      '01632 960120',
      'Add to your calendar: Come and talk to us',
      'Watch the video',
      '07700 900123',
      'clinics@example.org',
      'Easy Read',
      'Polski',
      'Add the closing time to your calendar',
      'Ask a question or ask for another format',
      'What people said and what we did',
      'Join our panel',
      'Hide this message',
    ];

    it('leads from the way to take part to the button that hides it, and out again, and back', async () => {
      const {visit, before, after} = await arrive();
      for (const stop of stops) {
        await press('Tab');
        expect(visit.focused?.innerText).to.equal(stop);
      }
      await press('Tab');
      expectSame(document.activeElement, after, 'focus');
      for (const stop of [...stops].reverse()) {
        await pressShiftTab();
        expect(visit.focused?.innerText).to.equal(stop);
      }
      await pressShiftTab();
      expectSame(document.activeElement, before, 'focus');
    });

    it('hides it and shows it again by Enter and Space, without losing the place', async () => {
      const {visit, after} = await arrive();
      after.focus();
      await pressShiftTab();
      await press('Enter');
      await visit.element.updateComplete;
      expect(visit.focused?.innerText).to.equal('Show “Have your say on evening clinics” again');
      await press('Tab');
      expectSame(document.activeElement, after, 'focus');
      await pressShiftTab();
      await press(' ');
      await visit.element.updateComplete;
      expect(visit.focused?.innerText).to.equal('Have your say on evening clinics');
      await press('Tab');
      expect(visit.focused?.innerText).to.equal('Take part online');
    });
  });
}
