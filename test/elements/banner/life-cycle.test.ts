import {expect} from '@open-wc/testing';
import {meetBanner, modes} from '../../support/banner-fixture.js';
import {useConsoleLines} from '../../support/console-lines.js';
import {clinics, clinicsWith, timed} from '../../support/consultations.js';
import {useFakeClock} from '../../support/fake-clock.js';
import {useNow} from '../../support/fake-now.js';
import {listenTo} from '../../support/announcements.js';
import {expectSame} from '../../support/same.js';
import {until} from '../../support/until.js';

const HOUR = 3_600_000;

/** What is said, and what can be done, at each instant of a life. */
const life: readonly (readonly [instant: string, says: readonly string[], go: string | undefined])[] = [
  ['2026-05-31T22:59:59Z', ['Opens on Monday 1 June 2026'], 'Find out more'],
  ['2026-05-31T23:00:00Z', ['Closes on Friday 10 July 2026 at 5pm'], 'Take part online'],
  ['2026-07-08T22:59:59Z', ['Closes on Friday 10 July 2026 at 5pm'], 'Take part online'],
  ['2026-07-08T23:00:00Z', ['Closes tomorrow, Friday 10 July 2026, at 5pm'], 'Take part online'],
  ['2026-07-09T23:00:00Z', ['Closes today at 5pm'], 'Take part online'],
  ['2026-07-10T15:59:59Z', ['Closes today at 5pm'], 'Take part online'],
  [
    '2026-07-10T16:00:00Z',
    ['This has closed. We are reading what people said.', 'We will say what we decided by 30 September 2026'],
    undefined,
  ],
  [
    '2026-09-30T23:00:00Z',
    [
      'This has closed. We are reading what people said.',
      'The results are late. They were due on 30 September 2026.',
    ],
    undefined,
  ],
];

for (const mode of modes) {
  describe(`<hys-banner render="${mode}"> as time goes by`, () => {
    const lines = useConsoleLines();
    const now = useNow();
    const clock = useFakeClock();
    const meet = (consultation: unknown, attributes = {}) =>
      meetBanner(mode, attributes, (element) => (element.consultation = consultation));
    const going = (visit: Awaited<ReturnType<typeof meet>>) =>
      visit.root.querySelector<HTMLElement>('a.go')?.innerText;

    for (const [instant, says, go] of life) {
      it(`says at ${instant}: ${says.join(' ')}`, async () => {
        now.set(instant);
        const visit = await meet(clinics);
        expect(visit.standing).to.deep.equal(says);
        expect(going(visit)).to.equal(go);
      });
    }

    it('keeps its frame whatever has come of it', async () => {
      now.set('2026-08-01T10:00:00Z');
      const frames = [];
      for (const consultation of [
        clinicsWith({closes: '2026-09-01'}),
        clinics,
        clinicsWith({outcomeUrl: '/outcome'}),
        clinicsWith({status: 'withdrawn'}),
      ]) {
        const {root} = await meet(consultation);
        const style = getComputedStyle(root.querySelector('section') as HTMLElement);
        frames.push([style.padding, style.borderInlineStart, style.borderInlineEnd]);
      }
      expect(new Set(frames.map(String))).to.have.length(1);
    });

    it('tells its whole life on a page that stays open, and says nothing aloud', async () => {
      now.set('2026-05-31T22:00:00Z');
      const visit = await meet(clinics);
      const heard = listenTo(visit.element);
      for (const [instant, says, go] of life) {
        now.set(instant);
        // Less than the longest wait for a timer: a device that slept finds out within the hour.
        clock.pass(HOUR + 1);
        await visit.element.updateComplete;
        expect(visit.standing, instant).to.deep.equal(says);
        expect(going(visit), instant).to.equal(go);
      }
      now.set('2026-12-29T23:59:59Z');
      clock.pass(HOUR + 1);
      await visit.element.updateComplete;
      expect(visit.standing).to.have.length(2);
      now.set('2026-12-30T00:00:00Z');
      clock.pass(HOUR + 1);
      await visit.element.updateComplete;
      expect(visit.isEmpty).to.be.true;
      expect(heard).to.be.empty;
      expect(lines).to.be.empty;
    });

    it('changes in the very moment that is next, not within the hour', async () => {
      now.set('2026-07-10T15:59:58Z');
      const visit = await meet(clinics);
      now.set('2026-07-10T16:00:00.001Z');
      clock.pass(2_001);
      await visit.element.updateComplete;
      expect(visit.standing[0]).to.equal('This has closed. We are reading what people said.');
    });

    it('looks again when the visitor comes back to the page', async () => {
      now.set('2026-07-10T12:00:00Z');
      const visit = await meet(clinics);
      now.set('2026-07-11T12:00:00Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await visit.element.updateComplete;
      expect(visit.standing[0]).to.equal('This has closed. We are reading what people said.');
    });

    it('takes nothing away from under somebody’s focus, and tells the truth meanwhile', async () => {
      now.set('2026-07-10T15:00:00Z');
      const visit = await meet(clinics);
      const link = visit.link('Take part online');
      link.focus();
      now.set('2026-07-10T17:00:00Z');
      clock.pass(HOUR + 1);
      await visit.element.updateComplete;
      expect(visit.standing[0]).to.equal('This has closed. We are reading what people said.');
      expectSame(visit.focused, link, 'focus');
      link.blur();
      await until(() => !visit.links.includes('Take part online'), 'it can no longer be taken part in');
    });

    it('stays while somebody’s focus is on it, and goes when that has gone', async () => {
      now.set('2026-12-29T12:00:00Z');
      const visit = await meet(clinics);
      const hide = visit.button('Hide this message');
      hide.focus();
      now.set('2026-12-31T12:00:00Z');
      clock.pass(HOUR + 1);
      await visit.element.updateComplete;
      expectSame(visit.focused, hide, 'focus');
      hide.blur();
      await until(() => visit.isEmpty, 'it is gone');
    });

    it('leads to what came of it', async () => {
      now.set('2026-08-01T12:00:00Z');
      const visit = await meet(clinicsWith({outcomeUrl: '/outcome'}), {'feed-href': '/you-said'});
      expect(visit.standing).to.deep.equal(['This has closed, and you can read what came of it.']);
      expect(visit.link('See what changed').href).to.equal(`${location.origin}/outcome`);
      expect(visit.links).to.deep.equal(['See what changed', 'What people said and what we did']);
    });

    it('offers nothing of one that is withdrawn', async () => {
      now.set('2026-06-15T12:00:00Z');
      const visit = await meet(clinicsWith({status: 'withdrawn'}));
      expect(visit.standing).to.deep.equal(['This has been withdrawn. Nobody can take part in it now.']);
      expect(visit.links).to.deep.equal(['Ask a question or ask for another format']);
    });

    it('says that there is no closing date where none is given', async () => {
      now.set('2026-06-15T12:00:00Z');
      const visit = await meet(timed({}));
      expect(visit.standing).to.deep.equal(['No closing date has been set']);
    });

    it('names the hour at which it opens, if that is not the beginning of the day', async () => {
      now.set('2026-05-15T12:00:00Z');
      const visit = await meet(timed({opens: '2026-06-01T09:00', closes: '2026-07-01'}));
      expect(visit.standing).to.deep.equal(['Opens on Monday 1 June 2026 at 9am']);
    });

    it('no longer offers an event that is over', async () => {
      now.set('2026-06-20T11:29:00Z');
      const visit = await meet(clinics);
      expect(visit.text).to.include('Westbrook Library');
      now.set('2026-06-20T11:30:00Z');
      clock.pass(HOUR + 1);
      await visit.element.updateComplete;
      expect(visit.text).not.to.include('Westbrook Library');
    });

    it('offers an event without an end until its day is over', async () => {
      now.set('2026-06-20T22:59:00Z');
      const talk = {kind: 'event', label: 'Talk', starts: '2026-06-20T10:00'};
      const visit = await meet(clinicsWith({ways: [talk]}));
      expect(visit.text).to.include('Saturday 20 June 2026 at 10am');
      now.set('2026-06-20T23:00:00Z');
      clock.pass(HOUR + 1);
      await visit.element.updateComplete;
      expect(visit.text).not.to.include('Saturday 20 June 2026');
    });

    it('turns to the next of its list when one has come to its end', async () => {
      now.set('2026-07-10T15:00:00Z');
      const visit = await meet([
        timed({opens: '2026-07-01', closes: '2026-08-01', title: 'Parking'}, 'parking'),
        clinics,
      ]);
      expect(visit.heading).to.equal('Have your say on evening clinics');
      now.set('2026-07-10T16:00:00Z');
      clock.pass(HOUR + 1);
      await visit.element.updateComplete;
      expect(visit.heading).to.equal('Parking');
    });

    it('keeps no timer once it is off the page', async () => {
      now.set('2026-07-10T15:00:00Z');
      const visit = await meet(clinics);
      visit.element.remove();
      let updates = 0;
      visit.element.requestUpdate = () => void (updates += 1);
      now.set('2026-07-10T16:00:00Z');
      clock.pass(2 * HOUR);
      expect(updates).to.equal(0);
    });

    it('is gone so many days after it has closed as the site says', async () => {
      now.set('2026-07-17T22:59:59Z');
      const attributes = {heading: 'Parking', closes: '2026-07-10', 'hide-after-days': '7'};
      expect((await meetBanner(mode, attributes)).isEmpty).to.be.false;
      now.set('2026-07-17T23:00:00Z');
      expect((await meetBanner(mode, attributes)).isEmpty).to.be.true;
    });
  });
}
