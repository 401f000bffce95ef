import {expect, fixture} from '@open-wc/testing';
import type {HysStepEvent} from '../../../src/controllers/step-event.js';
import {
  asksBeforeLeaving,
  accepts,
  held,
  isNotFound,
  isUnavailable,
  refuses,
} from '../../support/fake-endpoint.js';
import {press, type} from '../../support/keyboard.js';
import {expectSame} from '../../support/same.js';
import type {Attributes, Given} from '../../support/sign-up-fixture.js';
import {
  createSignUp,
  JOIN,
  JOINED,
  meetSignUp,
  modes,
  people,
  routes,
  SignUpVisit,
  stepsOf,
  useSignUpEndpoint,
} from '../../support/sign-up-fixture.js';

const WHO = 'Which of these is most like you?';
const BAND = 'How old are you?';
const REJECTED = 'Your answer was not accepted';
const {given: adult} = people.adult;

/** What is wrong with each step if nothing is answered, with what has to be answered before to get there. */
const empty: readonly (readonly [Attributes, Given, string, readonly string[]])[] = [
  [people.adult.attributes, {}, WHO, ['Select which of these is most like you']],
  [people.adult.attributes, {}, BAND, ['Select your age group']],
  [
    {panels: 'youth-forum, patient-voices'},
    {band: '18-to-24'},
    'Which panels would you like to join?',
    ['Select at least one panel'],
  ],
  [people.adult.attributes, {}, 'About you', ['Enter what you would like us to call you']],
  [people.adult.attributes, {}, 'How we can contact you', ['Select how you would like us to contact you']],
  [
    people.adult.attributes,
    {},
    'How you would like to take part',
    ['Select what you would like to do', 'Select how much you would like to do'],
  ],
  [people.adult.attributes, {}, 'What helps you to take part', ['Select the language you would like to use']],
  [people.permission.attributes, people.permission.given, 'Asking an adult', ['Enter your first name']],
  [
    people.permission.attributes,
    people.permission.given,
    'Your parent or carer',
    ['Enter the name of your parent or carer', 'Select how we can contact them'],
  ],
];

/** What a choice opens, left empty. */
const opened: readonly (readonly [Attributes, string, Given, readonly string[]])[] = [
  [people.adult.attributes, 'How we can contact you', {reach: 'email'}, ['Enter your email address']],
  [
    people.adult.attributes,
    'How we can contact you',
    {reach: 'phone'},
    ['Enter your phone number', 'Select if it is safe for us to leave a message'],
  ],
  [people.adult.attributes, 'How we can contact you', {reach: 'post'}, ['Enter your postal address']],
  [
    people.adult.attributes,
    'How we can contact you',
    {reach: 'phone', phone: '1', safe: 'yes'},
    ['Enter a phone number, like 01632 960 001 or 07700 900 982'],
  ],
  [people.adult.attributes, 'What helps you to take part', {speak: 'other'}, ['Enter the language']],
  [
    people.permission.attributes,
    'Your parent or carer',
    {'adult-name': 'Pat', 'adult-reach': 'phone'},
    ['Enter their phone number'],
  ],
  [
    people.young.attributes,
    'An adult you trust',
    {'trusted-phone': '1'},
    ['Enter a phone number, like 01632 960 001 or 07700 900 982'],
  ],
];

for (const mode of modes) {
  describe(`<hys-panel-sign-up render="${mode}"> from step to step`, () => {
    const endpoint = useSignUpEndpoint();
    const meet = (attributes: Attributes = {}) =>
      meetSignUp(mode, {endpoint: endpoint.address, ...attributes});

    it('begins with what the panel is, and that nothing is sent yet', async () => {
      const visit = await meet({'org-name': 'Elm Street Hospital'});
      expect(visit.heading.innerText).to.equal('Join us');
      expect(visit.heading.localName).to.equal('h2');
      expect(visit.text).to.include('Elm Street Hospital');
      expect(visit.text).to.include('Youth forum');
      expect(visit.text).to.match(/Ages\s+11 to 24/);
      expect(visit.text).to.include('Nothing is sent until you have checked your answers at the end.');
      expect(visit.link('How we use what you send').getAttribute('href')).to.equal('/privacy');
      expect(visit.buttons).to.deep.equal(['Continue']);
      expect(visit.held, 'nothing is chosen for anybody').to.deep.equal({who: ''});
      expect(document.activeElement === document.body || document.activeElement === null, 'focus stays').to.be
        .true;
      await visit.goOn(adult);
      expect(visit.text).not.to.include('Nothing is sent until');
    });

    it('takes the heading and its level from the site, and what is inside follows', async () => {
      const visit = await meet({heading: 'Sign up', 'heading-level': '3'});
      expect([visit.heading.innerText, visit.heading.localName]).to.deep.equal(['Sign up', 'h3']);
      expect(visit.stepHeading.localName).to.equal('h4');
      await visit.walk(people.permission.given, 'Asking an adult');
      expect(visit.stepHeading.localName).to.equal('h4');
    });

    it('is focused at its heading', async () => {
      const visit = await meet();
      visit.element.focus();
      expectSame(visit.focused, visit.heading, 'focus');
    });

    for (const route of routes) {
      it(`leads to the heading of every step of the route “${route}”, on and back, and tells the site its name only`, async () => {
        const {attributes, given} = people[route];
        const visit = await meet(attributes);
        const told: string[] = [];
        visit.element.addEventListener('hys-step', (event: HysStepEvent) => {
          told.push(event.step);
          expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['step']);
        });
        const steps = stepsOf[route];
        for (const step of steps.slice(1)) {
          await visit.goOn(given);
          expect(visit.step).to.equal(step);
          expectSame(visit.focused, visit.stepHeading, 'focus');
        }
        for (const step of [...steps.slice(0, -1)].reverse()) {
          await visit.press('Back');
          expect(visit.step).to.equal(step);
          expectSame(visit.focused, visit.stepHeading, 'focus');
        }
        expect(visit.buttons, 'no way back from the first').to.deep.equal(['Continue']);
        expect(told).to.have.length(2 * (steps.length - 1));
        expect(told[0]).to.equal('band');
      });
    }

    for (const [attributes, before, step, errors] of empty) {
      it(`says what to answer on “${step}”, beside the question and where focus is`, async () => {
        const visit = await meet(attributes);
        await visit.walk({...adult, ...before}, step);
        await visit.give(Object.fromEntries(Object.keys(visit.held).map((name) => [name, ''])));
        await visit.press('Continue');
        expect(visit.step).to.equal(step);
        expect(visit.errors).to.deep.equal(errors);
        if (visit.asked.length === 1) {
          expect(visit.has('.summary'), 'no summary of one').to.be.false;
          expectSame(visit.focused, visit.get('form [name]:not([aria-hidden] *)'), 'focus on the control');
        } else {
          expectSame(visit.focused, visit.summary.firstElementChild, 'focus on the summary');
          expect(visit.summary.innerText).to.include(`Answers to put right: ${errors.length}`);
          expect(visit.all('.summary a').map((link) => link.innerText)).to.deep.equal(errors);
        }
      });
    }

    for (const [attributes, step, given, errors] of opened) {
      it(`says what is wrong on “${step}”: ${errors.join(', ')}`, async () => {
        const visit = await meet(attributes);
        const {given: before} = Object.values(people).find(
          (person) => person.attributes === attributes,
        ) as (typeof people)['adult'];
        await visit.walk(before, step);
        await visit.goOn(given);
        expect(visit.errors).to.deep.equal(errors);
        expectSame(visit.focused, visit.summary.firstElementChild, 'focus');
        for (const link of visit.all<HTMLAnchorElement>('.summary a')) {
          link.click();
          const control = visit.focused as HTMLInputElement;
          expect(`#${control.id}`).to.equal(link.getAttribute('href'));
          const described = control.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '';
          expect(visit.get(`#${described}`).innerText).to.include(link.innerText);
        }
      });
    }

    it('leaves the address of the page alone when a link to an error is followed', async () => {
      const {href} = location;
      const visit = await meet(people.adult.attributes);
      await visit.walk(adult, 'How you would like to take part');
      await visit.press('Continue');
      visit.get<HTMLAnchorElement>('.summary a').click();
      expect(location.href).to.equal(href);
    });

    it('lets nothing be skipped by what is optional, and nothing optional be asked for', async () => {
      const visit = await meet(people.young.attributes);
      await visit.walk(people.young.given, 'An adult you trust');
      expect(visit.asked).to.deep.equal([
        'Name of an adult you trust (optional)',
        'Their phone number (optional)',
      ]);
      expect(visit.text).to.include(
        'We contact them only if we are worried about you. You can leave this out.',
      );
      await visit.press('Continue');
      expect(visit.step).to.equal('What you are happy with');
    });

    it('goes on by Enter in a box, and on no other key', async () => {
      const visit = await meet(people.permission.attributes);
      await visit.walk(people.permission.given, 'Asking an adult');
      visit.field('first-name').focus();
      await type('Robin');
      expect(visit.step).to.equal('Asking an adult');
      await press('Enter');
      await visit.element.updateComplete;
      expect(visit.step).to.equal('Your parent or carer');
      expectSame(visit.focused, visit.stepHeading, 'focus');
    });

    it('goes on by Enter on a chosen option, and choosing alone leads nowhere', async () => {
      const visit = await meet();
      visit.option('who', 'patient').focus();
      await press(' ', 'ArrowDown');
      expect(visit.step).to.equal(WHO);
      await press('Enter');
      await visit.element.updateComplete;
      expect(visit.step).to.equal(BAND);
    });

    it('takes what the browser filled in without an event', async () => {
      const visit = await meet(people.adult.attributes);
      await visit.walk(adult, 'About you');
      visit.field('name').value = 'Jo Bloggs';
      await visit.press('Continue');
      await visit.walk(adult);
      expect(visit.read).to.deep.include(['What would you like us to call you?', 'Jo Bloggs']);
    });
  });

  describe(`<hys-panel-sign-up render="${mode}"> and the page around it`, () => {
    const endpoint = useSignUpEndpoint();
    const meet = (attributes: Attributes = {}) =>
      meetSignUp(mode, {endpoint: endpoint.address, ...attributes});

    it('asks before the page is left from the second step until it is sent, and neither before nor after', async () => {
      const hold = held(accepts);
      endpoint.replies = [hold.reply];
      const visit = await meet(people.adult.attributes);
      expect(asksBeforeLeaving(), 'at first').to.be.false;
      await visit.give({who: 'patient'});
      expect(asksBeforeLeaving(), 'on the first step').to.be.false;
      await visit.press('Continue');
      while (visit.step !== 'Check your answers') {
        expect(asksBeforeLeaving(), visit.step).to.be.true;
        await visit.goOn(adult);
      }
      expect(asksBeforeLeaving(), 'before sending').to.be.true;
      await visit.press(JOIN);
      expect(asksBeforeLeaving(), 'while it sends').to.be.true;
      hold.release();
      await visit.see(JOINED);
      expect(asksBeforeLeaving(), 'sent').to.be.false;
    });

    it('asks no more once somebody is back on the first step', async () => {
      const visit = await meet();
      await visit.goOn(adult);
      await visit.press('Back');
      expect(asksBeforeLeaving()).to.be.false;
    });

    for (const [reply, outcome] of [
      [isUnavailable, 'Your answer has not been sent yet'],
      [refuses, REJECTED],
      [isNotFound, 'Sorry, your answer could not be sent'],
    ] as const) {
      it(`asks as long as it could not be sent: ${outcome}`, async () => {
        const {error} = console;
        console.error = () => {};
        endpoint.replies = [reply];
        const visit = await meet({...people.adult.attributes, 'contact-href': '/contact'});
        await visit.walk(adult);
        await visit.press(JOIN);
        await visit.see(outcome);
        console.error = error;
        expectSame(visit.focused, visit.outcome, 'focus');
        expect(asksBeforeLeaving()).to.be.true;
        expect(visit.text).to.include('jo@example.org');
        expect(visit.link('Tell us in another way').getAttribute('href')).to.equal('/contact');
        expect(visit.text).not.to.include('Thank you');
      });
    }

    it('asks no more once the page has taken it away, and again once it is back', async () => {
      const visit = await meet();
      await visit.goOn(adult);
      const {parentElement} = visit.element;
      visit.element.remove();
      expect(asksBeforeLeaving(), 'away').to.be.false;
      parentElement?.append(visit.element);
      await visit.element.updateComplete;
      expect(visit.step).to.equal(BAND);
      expect(asksBeforeLeaving(), 'back').to.be.true;
    });

    it('goes on asking where the page moves it', async () => {
      const visit = await meet();
      await visit.goOn(adult);
      const there = document.createElement('div');
      visit.element.after(there);
      there.append(visit.element);
      await visit.element.updateComplete;
      expect(asksBeforeLeaving()).to.be.true;
    });

    it('returns to the answers after a refusal, with every answer kept', async () => {
      endpoint.replies = [refuses, accepts];
      const visit = await meet(people.adult.attributes);
      await visit.walk(adult);
      const before = visit.read;
      await visit.press(JOIN);
      await visit.see(REJECTED);
      await visit.press('Change my answer');
      expect(visit.step).to.equal('Check your answers');
      expectSame(visit.focused, visit.heading, 'focus');
      expect(visit.read).to.deep.equal(before);
      await visit.press(JOIN);
      await visit.see(JOINED);
    });

    it('leaves history, address and title of the page as they are, from the first step to the end', async () => {
      const {href} = location;
      const {title} = document;
      const {pushState, replaceState} = history;
      // The length tells nothing once it is at its limit.
      let written = 0;
      history.pushState = history.replaceState = () => void (written += 1);
      try {
        const visit = await meet(people.young.attributes);
        await visit.walk(people.young.given);
        await visit.change(BAND);
        await visit.press('Back');
        await visit.walk(people.young.given);
        await visit.press(JOIN);
        await visit.see(JOINED);
      } finally {
        Object.assign(history, {pushState, replaceState});
      }
      expect(written).to.equal(0);
      expect([location.href, document.title]).to.deep.equal([href, title]);
    });

    it('sends once, however often it is pressed', async () => {
      const hold = held(accepts);
      endpoint.replies = [hold.reply];
      const visit = await meet(people.adult.attributes);
      await visit.walk(adult);
      await visit.press(JOIN);
      await visit.press(JOIN);
      expect(visit.get('.status').innerText).to.equal('Sending…');
      hold.release();
      await visit.see(JOINED);
      expect(endpoint.requests).to.have.length(1);
    });

    it('stands beside another of its kind without a shared id or an answer in common', async () => {
      const page = await fixture<HTMLElement>('<div></div>');
      const visits = [];
      for (const preset of ['youth-forum', 'parent-panel']) {
        const element = createSignUp(mode, {preset, heading: preset});
        page.append(element);
        await element.updateComplete;
        visits.push(new SignUpVisit(element));
      }
      const [one, other] = visits as [SignUpVisit, SignUpVisit];
      await one.goOn({who: 'staff'});
      expect(other.step).to.equal(WHO);
      expect(other.held).to.deep.equal({who: ''});
      const ids = visits.flatMap((visit) => visit.all('[id]').map(({id}) => id));
      expect(new Set(ids).size).to.equal(ids.length);
    });
  });
}
