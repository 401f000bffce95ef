import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {HysSentEvent} from '../../../src/controllers/submission-events.js';
import {modes} from '../../support/feedback-fixture.js';
import {arriveByKeyboard, press, pressShiftTab} from '../../support/keyboard.js';
import {useFakeEndpoint} from '../../support/fake-endpoint.js';
import {until} from '../../support/until.js';
import {expectSame} from '../../support/same.js';

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> by keyboard`, () => {
    const endpoint = useFakeEndpoint();

    const arrive = () => arriveByKeyboard(mode, {endpoint: endpoint.address, 'privacy-href': '/privacy'});

    it('leads from the question to the signposts, the box, Send and the privacy notice, and out again', async () => {
      const {visit, after} = await arrive();
      await press('Tab');
      expectSame(visit.focused, visit.yes, 'focus');
      await press(' ');
      const signposts = visit.all('.signposts a');
      expect(signposts.map((link) => link.innerText)).to.deep.equal(['999', '111', '116 123']);
      const order = [...signposts, visit.box, visit.button('Send'), visit.link('How we use what you send')];
      for (const control of order) {
        await press('Tab');
        expectSame(visit.focused, control, 'focus');
      }
      await press('Tab');
      expectSame(document.activeElement, after, 'focus');
    });

    it('leads back the same way', async () => {
      const {visit, before, after} = await arrive();
      visit.yes.click();
      await visit.element.updateComplete;
      after.focus();
      const order = [
        visit.link('How we use what you send'),
        visit.button('Send'),
        visit.box,
        ...[...visit.all('.signposts a')].reverse(),
        visit.yes,
      ];
      for (const control of order) {
        await pressShiftTab();
        expectSame(visit.focused, control, 'focus');
      }
      await pressShiftTab();
      expectSame(document.activeElement, before, 'focus');
    });

    it('chooses by arrows without sending', async () => {
      const {visit} = await arrive();
      await press('Tab', 'ArrowDown');
      expect(visit.no.checked).to.be.true;
      expectSame(visit.focused, visit.no, 'focus');
      await press('ArrowUp');
      expect(visit.yes.checked).to.be.true;
      await visit.element.updateComplete;
      expect(visit.buttons).to.deep.equal(['Send']);
      expect(endpoint.requests).to.be.empty;
    });

    it('sends once when Enter is pressed on an answer', async () => {
      const {visit} = await arrive();
      await press('Tab', ' ', 'Enter');
      await visit.see('Thank you. We have your answer.');
      expect(endpoint.requests).to.have.length(1);
      expect(endpoint.last.body.answers).to.deep.equal({useful: 'yes'});
      expectSame(visit.focused, visit.outcome, 'focus');
    });

    it('takes Enter in the box for a new line', async () => {
      const {visit} = await arrive();
      visit.no.click();
      visit.box.focus();
      await sendKeys({type: 'One'});
      await press('Enter');
      await sendKeys({type: 'Two'});
      expect(visit.box.value).to.equal('One\nTwo');
      expect(endpoint.requests).to.be.empty;
      await press('Tab', ' ');
      await visit.see('Thank you. We have your answer.');
      expect(endpoint.last.body.answers).to.deep.equal({useful: 'no', improve: 'One\nTwo'});
    });

    it('comes to the errors and to what has to be put right without a mouse', async () => {
      const {visit} = await arrive();
      await press('Tab', 'Enter');
      await until(
        () => visit.focused === visit.summary.firstElementChild,
        'the heading of the errors has focus',
      );
      await press('Tab');
      expect(visit.focused?.textContent).to.equal('Select yes if this page is useful, or no if it is not');
      await press('Enter');
      expectSame(visit.focused, visit.yes, 'focus');
      await press(' ', 'Enter');
      await visit.see('Thank you. We have your answer.');
    });

    it('is as easy by mouse, with the words of an answer as its target', async () => {
      const {visit} = await arrive();
      const sent: HysSentEvent[] = [];
      visit.element.addEventListener('hys-sent', (event) => sent.push(event));
      const click = async (target: Element | undefined) => {
        target?.scrollIntoView({block: 'center'});
        const {left, top, width, height} = (target as Element).getBoundingClientRect();
        const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
        await sendMouse({type: 'click', position});
      };
      await click(visit.no.labels?.[0]);
      expect(visit.no.checked).to.be.true;
      await click(visit.button('Send'));
      await visit.see('Thank you. We have your answer.');
      expect(sent).to.have.length(1);
      expect(endpoint.last.body.answers).to.deep.equal({useful: 'no'});
    });
  });
}
