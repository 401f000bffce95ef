import {expect} from '@open-wc/testing';
import type {
  HysFailedEvent,
  HysSentEvent,
  HysWaitingEvent,
} from '../../../src/controllers/submission-events.js';
import {listenTo} from '../../support/announcements.js';
import {useConsoleLines} from '../../support/console-lines.js';
import type {Reply} from '../../support/fake-endpoint.js';
import type {Visit} from '../../support/feedback-fixture.js';
import {meetFeedback, modes} from '../../support/feedback-fixture.js';
import {
  accepts,
  asksBeforeLeaving,
  held,
  isNotFound,
  isUnavailable,
  isUnreachable,
  refuses,
  refusesFields,
  showsLoginPage,
  useFakeEndpoint,
} from '../../support/fake-endpoint.js';
import {until} from '../../support/until.js';
import {expectSame} from '../../support/same.js';

const thanks = 'Thank you. We have your answer.';
const waiting = 'Your answer has not been sent yet';
const unconfirmed = 'We cannot tell if your answer arrived';
const rejected = 'Your answer was not accepted';
const misconfigured = 'Sorry, your answer could not be sent';
const words = 'More pictures,\nfewer words';

const names = ['hys-submit', 'hys-sent', 'hys-waiting', 'hys-failed'] as const;

/** The fields of an event that the site can see, its own and those of its kind. */
const fieldsOf = (event: Event) =>
  [
    ...Object.keys(event),
    ...Object.keys(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(event))),
  ].filter((name) => !['isTrusted', 'constructor'].includes(name));

function eventsOf(visit: Visit): readonly Event[] {
  const events: Event[] = [];
  // Where a site would listen: they bubble, out of every shadow root.
  const parent = visit.element.parentElement as HTMLElement;
  for (const name of names) parent.addEventListener(name, (event) => events.push(event));
  return events;
}

const comesOnline = () => dispatchEvent(new Event('online'));
for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> after Send`, () => {
    const endpoint = useFakeEndpoint();
    const consoleLines = useConsoleLines();
    const meet = (attributes = {}) =>
      meetFeedback(mode, {endpoint: endpoint.address, 'contact-href': '/contact', ...attributes});

    it('thanks, says what happens next, gives the reference and forgets the words', async () => {
      const visit = await meet({'read-when': 'We read this on weekdays.'});
      const events = eventsOf(visit);
      await visit.send(words);
      await visit.see(thanks);
      expectSame(visit.focused, visit.outcome, 'focus');
      expect(visit.outcome.localName).to.equal('h3');
      expect(visit.text).to.include('We read this on weekdays.');
      expect(visit.text).to.include('we cannot reply to you');
      expect(visit.get('.reference').innerText).to.equal(endpoint.last.body.reference);
      expect(visit.text).not.to.include('More pictures');
      expect(visit.section.outerHTML).not.to.include('fewer words');
      expect(visit.has('form, button, textarea, a:not(.signposts a)')).to.be.false;
      expect(visit.all('.signposts a').map((link) => link.innerText)).to.deep.equal([
        '999',
        '111',
        '116 123',
      ]);
      expect(events.map(({type}) => type)).to.deep.equal(['hys-submit', 'hys-sent']);
      expect((events[1] as HysSentEvent).reference).to.equal(endpoint.last.body.reference);
    });

    it('keeps the words and offers another way while the service cannot be reached', async () => {
      endpoint.replies = [isUnavailable];
      const visit = await meet();
      const events = eventsOf(visit);
      await visit.send(words);
      await visit.see(waiting);
      expectSame(visit.focused, visit.outcome, 'focus');
      expect(visit.text).to.include('Keep this page open and we will keep trying.');
      expect(visit.text).to.include('Is this page useful?\nYes');
      expect(visit.text).to.include(words);
      expect(visit.buttons).to.deep.equal(['Try now']);
      expect(visit.link('Tell us in another way').getAttribute('href')).to.equal('/contact');
      expect(events.map(({type}) => type)).to.deep.equal(['hys-submit', 'hys-waiting']);
      expect((events[1] as HysWaitingEvent).automatic).to.be.true;
      expect(asksBeforeLeaving()).to.be.true;
    });

    it('waits, too, when there is no network at all', async () => {
      endpoint.replies = [isUnreachable];
      const visit = await meet();
      await visit.send(words);
      await visit.see(waiting);
      expect(visit.text).to.include(words);
      endpoint.replies = [accepts];
      comesOnline();
      await visit.see(thanks);
      expect(new Set(endpoint.requests.map(({body}) => body.id)).size, 'under one id').to.equal(1);
    });

    it('sends later by itself, says so, and leaves focus where it is', async () => {
      endpoint.replies = [isUnavailable, accepts];
      const visit = await meet();
      const heard = listenTo(visit.element);
      await visit.send(words);
      await visit.see(waiting);
      const elsewhere = document.createElement('button');
      visit.element.before(elsewhere);
      elsewhere.focus();
      comesOnline();
      await visit.see(thanks);
      expectSame(document.activeElement, elsewhere, 'focus');
      await until(() => heard.includes(thanks), 'it is announced');
      expect(endpoint.requests).to.have.length(2);
      expect(endpoint.requests[1]?.text, 'the same bytes').to.equal(endpoint.requests[0]?.text);
      expect(asksBeforeLeaving()).to.be.false;
    });

    it('says that it was sent later to somebody whose focus is still on the heading', async () => {
      endpoint.replies = [isUnavailable, accepts];
      const visit = await meet();
      const heard = listenTo(visit.element);
      await visit.send(words);
      await visit.see(waiting);
      const heading = visit.outcome;
      expectSame(visit.focused, heading, 'focus');
      comesOnline();
      await visit.see(thanks);
      expectSame(visit.focused, heading, 'the same heading keeps focus');
      await until(() => heard.includes(thanks), 'it is announced');
    });

    it('takes nobody off the button while it tries by itself', async () => {
      const hold = held(isUnavailable);
      endpoint.replies = [isUnavailable, hold.reply];
      const visit = await meet();
      await visit.send(words);
      await visit.see(waiting);
      const button = visit.button('Try now');
      button.focus();
      comesOnline();
      await until(() => endpoint.requests.length === 2, 'it tries again');
      await visit.element.updateComplete;
      expectSame(visit.focused, button, 'focus');
      hold.release();
      await visit.see(waiting);
      expectSame(visit.focused, button, 'focus');
    });

    it('moves focus to the thanks when the button under it goes away', async () => {
      endpoint.replies = [isUnavailable, accepts];
      const visit = await meet();
      await visit.send();
      await visit.see(waiting);
      visit.button('Try now').focus();
      comesOnline();
      await visit.see(thanks);
      expectSame(visit.focused, visit.outcome, 'focus');
    });

    it('tries at once when the visitor asks, and brings them to what came of it', async () => {
      const hold = held(accepts);
      endpoint.replies = [isUnavailable, hold.reply];
      const visit = await meet();
      const heard = listenTo(visit.element);
      await visit.send();
      await visit.see(waiting);
      await visit.press('Try now');
      expect(visit.get('.status').textContent).to.equal('Sending…');
      expect(visit.text, 'no thanks yet').not.to.include('Thank you');
      await until(() => heard.at(-1) === 'Sending…', 'it is announced');
      await visit.press('Try now');
      hold.release();
      await visit.see(thanks);
      expectSame(visit.focused, visit.outcome, 'focus');
      expect(endpoint.requests, 'pressing twice sends once').to.have.length(2);
      expect(heard).not.to.include(thanks);
    });

    it('asks what to do when a login page answers, and does not try by itself', async () => {
      endpoint.replies = [showsLoginPage, accepts];
      const visit = await meet();
      const events = eventsOf(visit);
      await visit.send(words);
      await visit.see(unconfirmed);
      expectSame(visit.focused, visit.outcome, 'focus');
      expect(visit.text).to.include(words);
      expect(visit.link('Tell us in another way').getAttribute('href')).to.equal('/contact');
      expect((events.at(-1) as HysWaitingEvent).automatic).to.be.false;
      comesOnline();
      document.dispatchEvent(new Event('visibilitychange'));
      dispatchEvent(new Event('pageshow'));
      expect(endpoint.requests, 'not tried by itself').to.have.length(1);
      await visit.press('Send again');
      await visit.see(thanks);
      expect(endpoint.requests).to.have.length(2);
      expect(endpoint.requests[1]?.body.id).to.equal(endpoint.requests[0]?.body.id);
    });

    it('goes on saying that it cannot tell while it sends again', async () => {
      const hold = held(accepts);
      endpoint.replies = [showsLoginPage, hold.reply];
      const visit = await meet();
      await visit.send(words);
      await visit.see(unconfirmed);
      await visit.press('Send again');
      expect(visit.get('.status').textContent).to.equal('Sending…');
      expect(visit.outcome.innerText).to.equal(unconfirmed);
      expect(visit.text).not.to.include('We could not reach the service');
      hold.release();
      await visit.see(thanks);
    });

    it('lets the visitor change what was not accepted, and gives what was changed a new id', async () => {
      endpoint.replies = [refuses, refuses, accepts];
      const visit = await meet();
      const events = eventsOf(visit);
      await visit.send(words);
      await visit.see(rejected);
      expectSame(visit.focused, visit.outcome, 'focus');
      expect(visit.text).to.include(words);
      expect(visit.buttons).to.deep.equal(['Change my answer']);
      expect(visit.link('Tell us in another way').getAttribute('href')).to.equal('/contact');
      expect((events.at(-1) as HysFailedEvent).reason).to.equal('rejected');
      expect(asksBeforeLeaving()).to.be.false;

      await visit.press('Change my answer');
      expectSame(visit.focused, visit.heading, 'focus');
      expect(visit.yes.checked).to.be.true;
      expect(visit.box.value).to.equal(words);
      await visit.press('Send');
      await visit.see(rejected);
      expect(endpoint.requests[1]?.body.id, 'unchanged').to.equal(endpoint.requests[0]?.body.id);

      await visit.press('Change my answer');
      visit.write('Fewer words');
      await visit.press('Send');
      await visit.see(thanks);
      expect(endpoint.last.body.id, 'changed').not.to.equal(endpoint.requests[0]?.body.id);
      expect(endpoint.last.body.reference).not.to.equal(endpoint.requests[0]?.body.reference);
    });

    it('puts the reasons of the service beside the questions', async () => {
      endpoint.replies = [
        refusesFields({field: 'improve', code: 'rude'}, {field: 'useful', code: 'unknown-option'}),
        accepts,
      ];
      const visit = await meet();
      const events = eventsOf(visit);
      await visit.send(words);
      await until(() => visit.has('.summary'), 'the errors are shown');
      await visit.element.updateComplete;
      expectSame(visit.focused, visit.summary.firstElementChild, 'focus');
      expect(visit.summary.innerText).to.include('Answers to put right: 2');
      expect(visit.get('fieldset .error').innerText).to.include('Select yes if this page is useful');
      expect(visit.text).to.include('Change this answer. The service did not accept it');
      expect(visit.box.getAttribute('aria-invalid')).to.equal('true');
      expect(visit.box.value).to.equal(words);
      expect(visit.box.readOnly).to.be.false;
      expect((events.at(-1) as HysFailedEvent).reason).to.equal('rejected');
      await visit.press('Send');
      await visit.see(thanks);
    });

    it('says so, and leaves focus where it is, when the service refuses an answer later', async () => {
      endpoint.replies = [isUnavailable, refusesFields({field: 'improve', code: 'too-long'})];
      const visit = await meet();
      const heard = listenTo(visit.element);
      await visit.send(words);
      await visit.see(waiting);
      const elsewhere = document.createElement('button');
      visit.element.before(elsewhere);
      elsewhere.focus();
      comesOnline();
      await until(() => visit.has('.summary'), 'the errors are shown');
      expectSame(document.activeElement, elsewhere, 'focus');
      await until(() => heard.includes(rejected), 'it is announced');
      expect(visit.box.value).to.equal(words);
    });

    it('owns up to it when what is refused was never asked, and tells the people who run it why', async () => {
      endpoint.replies = [
        refusesFields({field: 'shoe-size', code: 'missing', message: 'Please fill out this field.'}),
        accepts,
      ];
      const visit = await meet();
      const events = eventsOf(visit);
      await visit.send(words);
      await visit.see(misconfigured);
      expect(visit.text).to.include(words);
      expect(visit.text).not.to.include('You can change');
      expect(visit.link('Tell us in another way').getAttribute('href')).to.equal('/contact');
      expect((events.at(-1) as HysFailedEvent).reason).to.equal('misconfigured');
      expect(consoleLines).to.deep.equal([
        `<hys-feedback> endpoint: found "${endpoint.address}". It answered 422: "shoe-size: Please fill out this field.". ` +
          'No visitor can mend that.',
      ]);
      await visit.press('Try again');
      await visit.see(thanks);
    });

    it('tells the people who run it what a service says that names no question, without what somebody wrote', async () => {
      const body = JSON.stringify({
        message: `No such thing as "${words.split('\n')[0]}". ${'x'.repeat(300)}`,
      });
      endpoint.replies = [() => new Response(body, {status: 400})];
      const visit = await meet();
      await visit.send(words);
      await visit.see(rejected);
      const said = `No such thing as "…". ${'x'.repeat(300)}`.slice(0, 200);
      expect(consoleLines).to.deep.equal([
        `<hys-feedback> endpoint: found "${endpoint.address}". It answered 400: "${said}".`,
      ]);
    });

    const outcomes: Readonly<Record<string, readonly [reply: Reply, heading: string]>> = {
      'it waits': [isUnavailable, waiting],
      'nobody can tell': [showsLoginPage, unconfirmed],
      'it was refused': [refuses, rejected],
      'it could not be sent': [isNotFound, misconfigured],
    };
    for (const [what, [reply, heading]] of Object.entries(outcomes)) {
      it(`says where help is to be had now when ${what}`, async () => {
        endpoint.replies = [reply];
        const visit = await meet();
        await visit.send(words);
        await visit.see(heading);
        expect(visit.signposts).to.have.length(4);
        expect(visit.signposts[0]).to.equal('Emergency services: 999');
      });
    }

    it('moves nothing on screen while it tries again', async () => {
      const hold = held(accepts);
      endpoint.replies = [isUnavailable, hold.reply];
      const visit = await meet();
      await visit.send();
      await visit.see(waiting);
      const places = () =>
        [visit.button('Try now'), visit.link('Tell us in another way'), visit.get('.signposts')].map(
          (part) => {
            const {left, top} = part.getBoundingClientRect();
            return [left, top + scrollY];
          },
        );
      const before = places();
      await visit.press('Try now');
      expect(visit.get('.status').textContent).to.equal('Sending…');
      expect(places()).to.deep.equal(before);
      hold.release();
      await visit.see(thanks);
    });

    it('owns up to a fault of the site, and tells the people who run it once', async () => {
      endpoint.replies = [isNotFound, isNotFound, accepts];
      const visit = await meet();
      const events = eventsOf(visit);
      await visit.send(words);
      await visit.see(misconfigured);
      expectSame(visit.focused, visit.outcome, 'focus');
      expect(visit.text).to.include('The problem is with our service, not with what you wrote.');
      expect(visit.text).to.include(words);
      expect(visit.link('Tell us in another way').getAttribute('href')).to.equal('/contact');
      expect(visit.buttons).to.deep.equal(['Try again']);
      expect((events.at(-1) as HysFailedEvent).reason).to.equal('misconfigured');
      expect(asksBeforeLeaving()).to.be.false;
      await visit.press('Try again');
      await until(() => endpoint.requests.length === 2, 'it is tried again');
      await visit.see(misconfigured);
      expect(consoleLines).to.deep.equal([
        `<hys-feedback> endpoint: found "${endpoint.address}". It answered 404. Check the address, and that it takes POST requests from this page's origin.`,
      ]);
      await visit.press('Try again');
      await visit.see(thanks);
    });

    it('asks before the page is left while it tries again after a fault of the site', async () => {
      const hold = held(accepts);
      endpoint.replies = [isNotFound, hold.reply];
      const visit = await meet();
      await visit.send();
      await visit.see(misconfigured);
      await visit.press('Try again');
      expect(asksBeforeLeaving()).to.be.true;
      hold.release();
      await visit.see(thanks);
      expect(asksBeforeLeaving()).to.be.false;
    });

    for (const [found, said, advice] of [
      ['', 'nothing found', 'Set it to the address that takes the answers, or take hys-submit over.'],
      [
        'mailto:jo@example.org',
        'found "mailto:jo@example.org"',
        'This is not a web address. Use an https: address, or a path on this site.',
      ],
    ] as const) {
      it(`keeps the words when the endpoint is “${found}”, and says in one line what to do`, async () => {
        const visit = await meet({endpoint: found});
        expect(consoleLines, 'before anybody has written anything').to.have.length(1);
        await visit.send(words);
        await visit.see(misconfigured);
        expect(visit.text).to.include(words);
        expect(endpoint.requests).to.be.empty;
        expect(consoleLines).to.deep.equal([`<hys-feedback> endpoint: ${said}. ${advice}`]);
      });
    }

    it('offers no other way where the site has none', async () => {
      endpoint.replies = [isNotFound];
      const visit = await meet({'contact-href': ''});
      await visit.send(words);
      await visit.see(misconfigured);
      expect(visit.has('a:not(.signposts a)')).to.be.false;
    });

    it('shows words as words, whatever they look like', async () => {
      endpoint.replies = [isUnavailable];
      const visit = await meet();
      await visit.send('<img src=x onerror=alert(1)> ${1} {{2}}');
      await visit.see(waiting);
      expect(visit.all('dd').at(-1)?.innerText).to.equal('<img src=x onerror=alert(1)> ${1} {{2}}');
      expect(visit.has('img')).to.be.false;
    });

    it('lets answers out in the event before sending only', async () => {
      const fields: Record<string, readonly string[]> = {};
      for (const reply of [accepts, isUnavailable, isNotFound]) {
        endpoint.replies = [reply];
        const visit = await meet();
        const events = eventsOf(visit);
        await visit.send(words);
        await until(() => events.length === 2, 'the outcome is told');
        for (const event of events) {
          fields[event.type] = fieldsOf(event);
          expect(event.bubbles && event.composed).to.be.true;
          expect(event.cancelable).to.equal(event.type === 'hys-submit');
        }
      }
      expect(fields).to.deep.equal({
        'hys-submit': ['submission', 'respondWith', 'response'],
        'hys-sent': ['reference'],
        'hys-waiting': ['automatic'],
        'hys-failed': ['reason'],
      });
    });

    it('leaves nothing of an answer on the device or in the address', async () => {
      const {href} = location;
      const visit = await meet();
      await visit.send(words);
      await visit.see(thanks);
      const kept = [localStorage, sessionStorage].map((store) => JSON.stringify({...store})).join('');
      expect(kept + document.cookie).not.to.match(/pictures|hys/i);
      expect(location.href).to.equal(href);
    });
  });
}
