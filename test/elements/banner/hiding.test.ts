import {expect} from '@open-wc/testing';
import type {HysDismissEvent} from '../../../src/controllers/dismiss-event.js';
import {meetBanner, modes} from '../../support/banner-fixture.js';
import {useConsoleLines} from '../../support/console-lines.js';
import {clinics, timed} from '../../support/consultations.js';
import {useFakeClock} from '../../support/fake-clock.js';
import {useNow} from '../../support/fake-now.js';

const HOUR = 3_600_000;
const SHOW = 'Show “Have your say on evening clinics” again';

const held = (storage: Storage): Readonly<Record<string, string | null>> =>
  Object.fromEntries(Object.keys(storage).map((key) => [key, storage.getItem(key)]));

for (const mode of modes) {
  describe(`<hys-banner render="${mode}"> that a visitor hides`, () => {
    const lines = useConsoleLines();
    const now = useNow();
    const clock = useFakeClock();
    const meet = (attributes = {}, consultation: unknown = clinics) =>
      meetBanner(mode, attributes, (element) => (element.consultation = consultation));
    let before: readonly Readonly<Record<string, string | null>>[] = [];
    const added = () =>
      [held(sessionStorage), held(localStorage)].map((now, index) =>
        Object.fromEntries(Object.entries(now).filter(([key]) => !Object.hasOwn(before[index] ?? {}, key))),
      );

    beforeEach(() => {
      now.set('2026-06-15T12:00:00Z');
      before = [held(sessionStorage), held(localStorage)];
    });
    afterEach(() => {
      for (const storage of [sessionStorage, localStorage])
        for (const key of Object.keys(storage)) if (key.startsWith('hys-')) storage.removeItem(key);
    });

    it('leaves one button in its place, with focus on it, and comes back with focus on its heading', async () => {
      const visit = await meet();
      expect(visit.buttons.at(-1)).to.equal('Hide this message');
      await visit.press('Hide this message');
      expect(visit.text).to.equal('');
      expect(visit.buttons).to.deep.equal([SHOW]);
      expect(visit.focused?.innerText).to.equal(SHOW);
      await visit.press(SHOW);
      expect(visit.heading).to.equal('Have your say on evening clinics');
      expect(visit.focused?.innerText).to.equal('Have your say on evening clinics');
    });

    it('tells the site, which may lead focus elsewhere', async () => {
      const visit = await meet();
      const elsewhere = document.createElement('button');
      visit.element.parentElement?.append(elsewhere);
      const events: HysDismissEvent[] = [];
      visit.element.parentElement?.addEventListener('hys-dismiss', (event) => {
        events.push(event as HysDismissEvent);
        elsewhere.focus();
      });
      await visit.press('Hide this message');
      await visit.element.updateComplete;
      expect(
        events.map(({consultation, bubbles, composed}) => [consultation, bubbles, composed]),
      ).to.deep.equal([['evening-clinics', true, true]]);
      expect(document.activeElement).to.equal(elsewhere);
    });

    it('stores nothing unless the site asks for it, and is there again on the next page', async () => {
      const visit = await meet();
      await visit.press('Hide this message');
      expect(added()).to.deep.equal([{}, {}]);
      expect((await meet()).heading).to.equal('Have your say on evening clinics');
    });

    for (const [remember, index] of [
      ['session', 0],
      ['local', 1],
    ] as const) {
      it(`with remember="${remember}" stores its id and its end, and nothing else`, async () => {
        const visit = await meet({remember});
        expect(added()).to.deep.equal([{}, {}]);
        await visit.press('Hide this message');
        const expected: Readonly<Record<string, string>>[] = [{}, {}];
        expected[index] = {'hys-hidden:evening-clinics': '2026-07-10T16:00:00.000Z'};
        expect(added()).to.deep.equal(expected);
      });

      it(`with remember="${remember}" is not there on the next page, nor is its fallback`, async () => {
        await (await meet({remember})).press('Hide this message');
        expect((await meet({remember})).isEmpty).to.be.true;
      });

      it(`with remember="${remember}" forgets when it is shown again`, async () => {
        const visit = await meet({remember});
        await visit.press('Hide this message');
        await visit.press(SHOW);
        expect(added()).to.deep.equal([{}, {}]);
      });

      it(`with remember="${remember}" forgets at its end, and says then what comes next`, async () => {
        await (await meet({remember})).press('Hide this message');
        const visit = await meet({remember});
        expect(visit.isEmpty).to.be.true;
        now.set('2026-07-10T16:00:00Z');
        clock.pass(HOUR + 1);
        await visit.element.updateComplete;
        expect(added()).to.deep.equal([{}, {}]);
        expect(visit.standing[0]).to.equal('This has closed. We are reading what people said.');
      });
    }

    it('shows another of its list on the next page', async () => {
      const list = [clinics, timed({closes: '2026-08-01', title: 'Parking'}, 'parking')];
      await (await meet({remember: 'local'}, list)).press('Hide this message');
      expect((await meet({remember: 'local'}, list)).heading).to.equal('Parking');
    });

    it('is remembered for half a year at most', async () => {
      const visit = await meet({remember: 'local'}, timed({}, 'endless'));
      await visit.press('Hide this message');
      expect(added()[1]).to.deep.equal({'hys-hidden:endless': '2026-12-15T12:00:00.000Z'});
    });

    it('removes what has come to its end or makes no sense, of other consultations too', async () => {
      localStorage.setItem('hys-hidden:old', '2026-01-01T00:00:00.000Z');
      localStorage.setItem('hys-hidden:odd', 'x');
      localStorage.setItem('hys-hidden:far', '2036-01-01T00:00:00.000Z');
      localStorage.setItem('other', 'of the site');
      await meet({remember: 'local'});
      const left = added()[1];
      localStorage.removeItem('other');
      expect(left).to.deep.equal({other: 'of the site'});
    });

    it('is hidden all the same where the browser stores nothing', async () => {
      const own = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
      Object.defineProperty(window, 'localStorage', {
        configurable: true,
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
      try {
        const visit = await meet({remember: 'local'});
        await visit.press('Hide this message');
        expect(visit.buttons).to.deep.equal([SHOW]);
        await visit.press(SHOW);
        expect(visit.heading).to.equal('Have your say on evening clinics');
      } finally {
        Object.defineProperty(window, 'localStorage', own);
      }
      expect(lines).to.be.empty;
    });

    it('is hidden all the same where the store is full', async () => {
      const {setItem} = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        const visit = await meet({remember: 'session'});
        await visit.press('Hide this message');
        expect(visit.buttons).to.deep.equal([SHOW]);
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });

    it('takes another word for "none", and says so', async () => {
      const visit = await meet({remember: 'forever'});
      await visit.press('Hide this message');
      expect(added()).to.deep.equal([{}, {}]);
      expect(lines).to.deep.equal([
        '<hys-banner> remember: found "forever". Use one of: none, session, local. none is used.',
      ]);
    });

    it('does nothing on Escape', async () => {
      const visit = await meet();
      visit.button('Hide this message').focus();
      visit.section.dispatchEvent(
        new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}),
      );
      await visit.element.updateComplete;
      expect(visit.heading).to.equal('Have your say on evening clinics');
    });
  });
}
