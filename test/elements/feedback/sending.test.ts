import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {HysSubmitEvent} from '../../../src/controllers/submission-events.js';
import {version} from '../../../src/version.js';
import {listenTo} from '../../support/announcements.js';
import {meetFeedback, modes} from '../../support/feedback-fixture.js';
import {
  accepts,
  asksBeforeLeaving,
  held,
  isUnavailable,
  refuses,
  showsLoginPage,
  useFakeEndpoint,
} from '../../support/fake-endpoint.js';
import {until} from '../../support/until.js';
import {expectSame} from '../../support/same.js';

const thanks = 'Thank you. We have your answer.';
const unconfirmed = 'We cannot tell if your answer arrived';
const waiting = 'Your answer has not been sent yet';

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> while it sends`, () => {
    const endpoint = useFakeEndpoint();
    const meet = (attributes = {}) => meetFeedback(mode, {endpoint: endpoint.address, ...attributes});

    it('shows and says that it is sending, with the button as it was', async () => {
      const hold = held(accepts);
      endpoint.replies = [hold.reply];
      const visit = await meet();
      const heard = listenTo(visit.element);
      await visit.send('More pictures');
      expect(visit.get('.status').innerText).to.equal('Sending…');
      expect(visit.button('Send').disabled).to.be.false;
      expect(visit.button('Send').hasAttribute('aria-disabled')).to.be.false;
      expectSame(visit.focused, visit.button('Send'), 'focus stays');
      expect(visit.text, 'no thanks yet').not.to.include('Thank you');
      await until(() => heard.includes('Sending…'), 'it is announced');
      hold.release();
      await visit.see(thanks);
      expect(heard, 'the outcome takes focus and is not announced as well').to.deep.equal(['Sending…']);
    });

    it('shows nothing of it before', async () => {
      const visit = await meet();
      expect(visit.get('.status').innerText).to.equal('');
    });

    it('sends once, however often Send is pressed and Enter too', async () => {
      const hold = held(accepts);
      endpoint.replies = [hold.reply];
      const visit = await meet();
      await visit.send();
      await visit.press('Send');
      await sendKeys({press: 'Enter'});
      visit.yes.focus();
      await sendKeys({press: 'Enter'});
      hold.release();
      await visit.see(thanks);
      expect(endpoint.requests).to.have.length(1);
    });

    it('lets nothing be changed that is on its way', async () => {
      const hold = held(refuses);
      endpoint.replies = [hold.reply];
      const visit = await meet();
      await visit.send('More pictures');
      expect(visit.box.readOnly).to.be.true;
      visit.no.labels?.[0]?.click();
      expect(visit.yes.checked && !visit.no.checked, 'by mouse').to.be.true;
      visit.yes.focus();
      await sendKeys({press: 'ArrowDown'});
      expect(visit.yes.checked && !visit.no.checked, 'by arrow').to.be.true;
      hold.release();
      await visit.see('Your answer was not accepted');
      await visit.press('Change my answer');
      expect(visit.box.readOnly).to.be.false;
      visit.no.labels?.[0]?.click();
      expect(visit.no.checked).to.be.true;
    });

    it('asks before the page is left while it sends, and not before or after', async () => {
      const hold = held(accepts);
      endpoint.replies = [hold.reply];
      const visit = await meet();
      visit.write('Half an answer');
      expect(asksBeforeLeaving(), 'before').to.be.false;
      await visit.send();
      expect(asksBeforeLeaving(), 'while').to.be.true;
      hold.release();
      await visit.see(thanks);
      expect(asksBeforeLeaving(), 'after').to.be.false;
    });

    it('sends though the page takes it out of sight meanwhile', async () => {
      const hold = held(accepts);
      endpoint.replies = [hold.reply];
      const visit = await meet();
      let reference = '';
      visit.element.addEventListener('hys-sent', (event) => (reference = event.reference as string));
      await visit.send();
      visit.element.remove();
      hold.release();
      await until(() => reference, 'it is sent');
      expect(endpoint.last.body.reference).to.equal(reference);
      expect(asksBeforeLeaving()).to.be.false;
    });

    it('sends exactly what it says it sends', async () => {
      const {title} = document;
      document.title = 'Visiting hours, from jo@example.org';
      const began = Date.now();
      const visit = await meet({
        topic: 'visiting',
        team: 'ward-7',
        method: 'tablet',
        region: 'wales',
        test: '',
      });
      visit.get<HTMLInputElement>('input[type=text]').value = 'Cheap pills';
      await visit.send('  First line\r\nSecond “line” 🏥 שלום');
      await visit.see(thanks);
      document.title = title;
      const {url, init, headers, body} = endpoint.last;
      expect(url).to.equal(location.origin + endpoint.address);
      expect(init.method).to.equal('POST');
      expect(init.credentials).to.equal('omit');
      expect(init.redirect).to.equal('manual');
      expect(init.cache).to.equal('no-store');
      expect(headers.get('Content-Type')).to.equal('application/json');
      expect(headers.get('Accept')).to.equal('application/json');
      expect(headers.has('Idempotency-Key')).to.be.false;
      const {id, reference, createdAt, ...rest} = body;
      expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(reference).to.match(
        /^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{3}-[2-9A-HJKMNP-TV-Z]{3}$/,
      );
      expect(createdAt).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(Date.parse(String(createdAt))).to.be.within(began, Date.now());
      expect(rest).to.deep.equal({
        schema: 'have-your-say/submission/1',
        kind: 'feedback',
        form: {id: 'page-useful', version: '1'},
        language: 'en-GB',
        reading: 'standard',
        audience: 'adult',
        region: 'wales',
        topic: 'visiting',
        team: 'ward-7',
        method: 'tablet',
        page: {url: location.origin + location.pathname, title: 'Visiting hours, from [email]'},
        answers: {useful: 'yes', improve: '  First line\nSecond “line” 🏥 שלום'},
        test: true,
        trap: 'Cheap pills',
        element: {name: 'hys-feedback', version},
      });
    });

    it('leaves out what there is not', async () => {
      const visit = await meet({region: ''});
      await visit.send(' \n ');
      await visit.see(thanks);
      const {body} = endpoint.last;
      expect(Object.keys(body)).to.have.members([
        'schema',
        'id',
        'reference',
        'kind',
        'form',
        'language',
        'reading',
        'audience',
        'region',
        'page',
        'createdAt',
        'answers',
        'element',
      ]);
      expect(body.answers).to.deep.equal({useful: 'yes'});
      expect(body.region).to.be.null;
    });

    it('names the submission in a header to our own receiver only', async () => {
      const visit = await meet({'endpoint-type': 'receiver'});
      await visit.send();
      await visit.see(thanks);
      expect(endpoint.last.headers.get('Idempotency-Key')).to.equal(endpoint.last.body.id);
    });
  });

  describe(`<hys-feedback render="${mode}"> on a site that takes part in sending`, () => {
    const endpoint = useFakeEndpoint();
    const meet = async (onSubmit: (event: HysSubmitEvent) => void) => {
      const visit = await meetFeedback(mode, {endpoint: endpoint.address});
      visit.element.addEventListener('hys-submit', onSubmit);
      return visit;
    };

    it('shows the site what would be sent, before it is', async () => {
      const seen: unknown[] = [];
      const visit = await meet(({submission}) => {
        expect(endpoint.requests).to.be.empty;
        seen.push(submission);
      });
      await visit.send('More pictures');
      await visit.see(thanks);
      expect(seen).to.deep.equal([endpoint.last.body]);
    });

    it('sends nothing where the site prevents it, and leaves the form as it was', async () => {
      const visit = await meet((event) => event.preventDefault());
      await visit.send('More pictures');
      expect(visit.box.value).to.equal('More pictures');
      expect(visit.get('.status').innerText).to.equal('');
      expect(visit.has('.outcome')).to.be.false;
      expect(asksBeforeLeaving()).to.be.false;
      expect(endpoint.requests).to.be.empty;
    });

    it('does not let the site take over once it has begun to send', async () => {
      const late: unknown[] = [];
      const visit = await meet((event) =>
        queueMicrotask(() => {
          try {
            event.respondWith(Promise.resolve());
          } catch (error) {
            late.push(error);
          }
        }),
      );
      await visit.send();
      await visit.see('Thank you. We have your answer.');
      expect(late).to.have.length(1);
      expect((late[0] as DOMException).name).to.equal('InvalidStateError');
      expect(endpoint.requests).to.have.length(1);
    });

    it('thanks once the site has delivered the answer itself', async () => {
      let deliver = () => {};
      const visit = await meet((event) =>
        event.respondWith(new Promise<void>((resolve) => (deliver = resolve))),
      );
      await visit.send();
      expect(visit.get('.status').innerText).to.equal('Sending…');
      deliver();
      await visit.see(thanks);
      expect(endpoint.requests).to.be.empty;
    });

    it('says that it cannot tell when the site could not deliver it, and asks the site again', async () => {
      const ids: string[] = [];
      const visit = await meet((event) => {
        ids.push(event.submission.id);
        event.respondWith(ids.length === 1 ? Promise.reject(new Error('no')) : Promise.resolve());
      });
      await visit.send('More pictures');
      await visit.see(unconfirmed);
      expect(visit.text).to.include('More pictures');
      await visit.press('Send again');
      await visit.see(thanks);
      expect(ids).to.have.length(2);
      expect(new Set(ids).size, 'under the same id').to.equal(1);
      expect(endpoint.requests).to.be.empty;
    });

    it('never thanks for a repeat that the site did not deliver', async () => {
      let asked = 0;
      const visit = await meet((event) => {
        asked += 1;
        if (asked === 1) event.respondWith(Promise.reject(new Error('no')));
        else if (asked > 2) event.respondWith(Promise.resolve());
      });
      const before = listenTo(visit.element);
      await visit.send();
      await visit.see(unconfirmed);
      await visit.press('Send again');
      await until(() => asked === 2, 'the site is asked again');
      await visit.see(unconfirmed);
      expect(visit.text).not.to.include('Thank you');
      expect(before).not.to.include(thanks);
    });

    for (const [reply, outcome] of [
      [accepts, thanks],
      [isUnavailable, waiting],
      [showsLoginPage, unconfirmed],
      [refuses, 'Your answer was not accepted'],
    ] as const) {
      it(`reads a response that the site passes on: ${outcome}`, async () => {
        endpoint.replies = [reply];
        const visit = await meet((event) =>
          event.respondWith(
            fetch(endpoint.address, {method: 'POST', body: JSON.stringify(event.submission)}),
          ),
        );
        await visit.send();
        await visit.see(outcome);
        expect(endpoint.requests).to.have.length(1);
      });
    }
  });
}
