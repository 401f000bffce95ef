import {expect} from '@open-wc/testing';
import type {HysSentEvent, HysSubmitEvent} from '../../../src/controllers/submission-events.js';
import {equalityPacks} from '../../../src/forms/equality/packs.js';
import {version} from '../../../src/version.js';
import type {Received, Reply} from '../../support/fake-endpoint.js';
import {accepts, asksBeforeLeaving, isNotFound, isUnavailable, refuses} from '../../support/fake-endpoint.js';
import {push, welshWords} from '../../support/messages.js';
import {expectSame} from '../../support/same.js';
import type {Attributes, Given, SignUpVisit} from '../../support/sign-up-fixture.js';
import {meetSignUp, modes, people, useSignUpEndpoint} from '../../support/sign-up-fixture.js';
import {until} from '../../support/until.js';

const OFFER = 'Help us to hear from everyone';
const ANSWER = 'Answer these questions';
const SKIP = 'Skip these questions';
const THANKS = 'Thank you. We have your answers.';

/** Somebody who answers every question, and opens what can be opened. */
const answered: Given = {
  disability: 'yes',
  'disability-impact': 'a-little',
  'ethnic-group': 'white',
  'ethnic-white': 'white-other',
  'ethnic-white-other': 'Breton',
  religion: 'none',
  sex: 'female',
  'gender-identity': 'yes',
  'sexual-orientation': 'bisexual',
};

const outcomeOf = (visit: SignUpVisit) => visit.get('[part=equality] .outcome .title');

async function join(
  visit: SignUpVisit,
  {given, send, thanks}: (typeof people)['adult' | 'young' | 'permission'],
) {
  await visit.walk(given);
  await visit.press(send);
  await visit.see(thanks);
}

/** Answers question by question until the button sends; the names of what was asked. */
async function answerAll(visit: SignUpVisit, given: Given): Promise<readonly string[]> {
  const asked: string[] = [];
  for (;;) {
    await visit.give(given);
    asked.push(...Object.keys(visit.held));
    if (visit.buttons.includes('Send')) break;
    await visit.press('Continue');
    expect(visit.errors).to.be.empty;
  }
  await visit.press('Send');
  return asked;
}

const seeEqualityOutcome = async (visit: SignUpVisit, title: string) => {
  await until(
    () => visit.has('[part=equality] .outcome') && outcomeOf(visit).innerText === title,
    `“${title}” is shown`,
  );
  await visit.element.updateComplete;
};

for (const mode of modes) {
  describe(`<hys-panel-sign-up render="${mode}"> on a page without the questions about equality`, () => {
    const endpoint = useSignUpEndpoint();

    it('offers none', async () => {
      const visit = await meetSignUp(mode, {
        endpoint: endpoint.address,
        'endpoint-type': 'receiver',
        ...people.adult.attributes,
      });
      await join(visit, people.adult);
      expect(visit.has('[part=equality]')).to.be.false;
      expect(visit.buttons).not.to.include(ANSWER);
    });
  });
}

for (const mode of modes) {
  describe(`<hys-panel-sign-up render="${mode}"> and the questions about equality`, () => {
    const endpoint = useSignUpEndpoint();
    // What the add-on script leaves, without the script: it could not be taken back for the suite above.
    before(() => push({name: 'equality', version, locales: {}, packs: equalityPacks}));
    const meet = (attributes: Attributes = {}) =>
      meetSignUp(mode, {
        endpoint: endpoint.address,
        'endpoint-type': 'receiver',
        'contact-href': '/contact',
        topic: 'joining',
        team: 'ward-7',
        method: 'tablet',
        ...people.adult.attributes,
        ...attributes,
      });

    /** Somebody who has joined, with what becomes of the sign-up and then of the answers. */
    async function meetJoined(attributes: Attributes = {}, ...replies: readonly Reply[]) {
      endpoint.replies = [accepts, ...replies];
      const visit = await meet(attributes);
      await join(visit, people.adult);
      return visit;
    }

    it('offers them once somebody has joined, and not before', async () => {
      const visit = await meet();
      expect(visit.has('[part=equality]'), 'on the first step').to.be.false;
      await visit.walk(people.adult.given);
      expect(visit.has('[part=equality]'), 'before sending').to.be.false;
      await visit.press(people.adult.send);
      await visit.see(people.adult.thanks);
      expect(visit.get('[part=equality] .title').innerText).to.equal(OFFER);
      expectSame(visit.focused, visit.outcome, 'focus is on the thanks, not on the offer');
      for (const words of [
        'These questions are optional and take about 2 minutes.',
        'Your answers are not linked to your name.',
        'Nothing depends on them.',
      ])
        expect(visit.text).to.include(words);
      expect(visit.buttons).to.include.members([ANSWER, SKIP]);
      expect(asksBeforeLeaving()).to.be.false;
    });

    for (const [what, reply] of [
      ['waits', isUnavailable],
      ['was refused', refuses],
    ] as const) {
      it(`offers none while a sign-up ${what}`, async () => {
        endpoint.replies = [reply];
        const visit = await meet();
        await visit.walk(people.adult.given);
        await visit.press(people.adult.send);
        await until(() => visit.has('.outcome'), 'there is an outcome');
        expect(visit.has('[part=equality]')).to.be.false;
      });
    }

    it('offers none where the answers would go to an endpoint that may join them to the person', async () => {
      for (const type of ['', 'json']) {
        const visit = await meet({'endpoint-type': type});
        await join(visit, people.adult);
        expect(visit.has('[part=equality]'), type).to.be.false;
      }
    });

    it('offers none to a child who waits for an adult: no more leaves the page than it takes to ask', async () => {
      const visit = await meet(people.permission.attributes);
      await join(visit, people.permission);
      expect(visit.has('[part=equality]')).to.be.false;
    });

    it('asks and sends nothing of somebody who skips them', async () => {
      const visit = await meetJoined();
      await visit.press(SKIP);
      expect((visit.focused as HTMLElement).innerText.trim()).to.equal('You have skipped the questions.');
      expect(visit.buttons).not.to.include.members([ANSWER, SKIP]);
      expect(visit.has('form')).to.be.false;
      expect(visit.text).to.include(people.adult.thanks);
      expect(endpoint.requests).to.have.length(1);
      expect(asksBeforeLeaving()).to.be.false;
    });

    it('tells somebody who skips them so apart from the buttons above, with the focus on it to be seen', async () => {
      const visit = await meetJoined();
      await visit.press(SKIP);
      const told = visit.focused as HTMLElement;
      const {offsetHeight, previousElementSibling: above} = told;
      const gap = told.getBoundingClientRect().top - (above as Element).getBoundingClientRect().bottom;
      expect(gap).to.be.greaterThan(offsetHeight / 2);
      expect(getComputedStyle(told).outlineStyle).to.equal('solid');
    });

    it('asks one after the other, each with a way out, and leads to each', async () => {
      const visit = await meetJoined();
      await visit.press(ANSWER);
      expectSame(visit.focused, visit.stepHeading, 'focus');
      // Which background is asked about is not known yet.
      expect(visit.caption).to.equal('Step 1 of 6');
      expect(asksBeforeLeaving()).to.be.true;
      const seen: string[] = [];
      for (;;) {
        seen.push(visit.step);
        expect(visit.labelsOf(Object.keys(visit.held)[0] as string).at(-1)).to.equal('Prefer not to say');
        expect(visit.errors).to.be.empty;
        if (visit.buttons.includes('Send')) break;
        await visit.goOn(answered);
        expectSame(visit.focused, visit.stepHeading, `focus on ${visit.step}`);
      }
      expect(seen).to.deep.equal([
        'Do you have any physical or mental health conditions or illness lasting or expected to last 12 months or more?',
        'What is your ethnic group?',
        'Which of the following best describes your White background?',
        'What is your religion?',
        'What is your sex?',
        'Is the gender you identify with the same as your sex registered at birth?',
        'Which of the following best describes your sexual orientation?',
      ]);
      expect(endpoint.requests, 'nothing is sent by the way').to.have.length(1);
      await visit.press('Back');
      expectSame(visit.focused, visit.stepHeading, 'focus');
      expect(visit.held).to.deep.equal({'gender-identity': 'yes'});
    });

    it('says what to select where nothing is, with the way out named', async () => {
      const visit = await meetJoined();
      await visit.press(ANSWER);
      await visit.press('Continue');
      expect(visit.errors).to.deep.equal([
        'Select yes if you have a condition or illness, no if you do not, or ‘Prefer not to say’',
      ]);
      expectSame(visit.focused, visit.field('disability'), 'focus');
    });

    it('sends them in an envelope of their own, with no link to the person', async () => {
      const began = new Date().toISOString().slice(0, 10);
      const visit = await meetJoined({region: 'england'});
      const told: unknown[] = [];
      visit.element.addEventListener('hys-submit', (event: HysSubmitEvent) => told.push(event.submission));
      visit.element.addEventListener('hys-sent', (event: HysSentEvent) => told.push(event.reference));
      await visit.press(ANSWER);
      await answerAll(visit, answered);
      await seeEqualityOutcome(visit, THANKS);
      expectSame(visit.focused, outcomeOf(visit), 'focus');
      expect(endpoint.requests).to.have.length(2);
      const [signUp, equality] = endpoint.requests as [Received, Received];
      const {id, createdAt, ...rest} = equality.body;
      expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(id).not.to.equal(signUp.body.id);
      expect([began, new Date().toISOString().slice(0, 10)]).to.include(createdAt);
      expect(rest).to.deep.equal({
        schema: 'have-your-say/submission/1',
        kind: 'equality',
        form: {id: 'gss-england-2021', version: '1'},
        answers: answered,
        element: {name: 'hys-panel-sign-up', version},
      });
      for (const part of [
        'reference',
        'page',
        'topic',
        'team',
        'method',
        'audience',
        'language',
        'reading',
        'region',
        'contact',
        'permissions',
        'warnings',
      ])
        expect(equality.body).not.to.have.property(part);
      const {reference, contact} = signUp.body;
      for (const word of [reference, signUp.body.id, ...Object.values(contact as object)])
        expect(equality.text).not.to.include(word);
      expect([...equality.headers.values()].join()).not.to.include(String(reference));
      expect(told, 'nor does the site hear of one').to.deep.equal([equality.body, undefined]);
      expect(visit.text).to.include(String(reference));
      expect(asksBeforeLeaving()).to.be.false;
    });

    it('sends only that somebody would rather not say', async () => {
      const visit = await meetJoined();
      await visit.press(ANSWER);
      const out = Object.fromEntries(Object.keys(answered).map((name) => [name, 'prefer-not-to-say']));
      const asked = await answerAll(visit, out);
      await seeEqualityOutcome(visit, THANKS);
      expect(endpoint.last.body['answers']).to.deep.equal(
        Object.fromEntries(asked.map((name) => [name, 'prefer-not-to-say'])),
      );
      expect(asked).to.have.length(6);
    });

    it('forgets a background with the group that it belongs to', async () => {
      const visit = await meetJoined();
      await visit.press(ANSWER);
      for (let step = 0; step < 3; step += 1) await visit.goOn(answered);
      await visit.press('Back');
      await visit.press('Back');
      await answerAll(visit, {...answered, 'ethnic-group': 'other', 'ethnic-other': 'other-arab'});
      await seeEqualityOutcome(visit, THANKS);
      expect(endpoint.last.body['answers']).to.include({
        'ethnic-group': 'other',
        'ethnic-other': 'other-arab',
      });
      expect(endpoint.last.text).not.to.match(/Breton|ethnic-white/);
    });

    it('asks in Wales what the census asked there, and in Welsh on a Welsh page without saying so', async () => {
      const visit = await meetJoined({region: 'wales'});
      await visit.press(ANSWER);
      visit.element.locale = 'cy';
      await visit.element.updateComplete;
      expect(visit.step).to.include('Oes gennych chi gyflwr neu salwch');
      await visit.give(answered);
      await visit.press(welshWords('form.continue'));
      expect(visit.step).to.equal('Beth yw eich grŵp ethnig?');
      visit.element.locale = '';
      await visit.element.updateComplete;
      await answerAll(visit, answered);
      await seeEqualityOutcome(visit, THANKS);
      expect(endpoint.last.body['form']).to.deep.equal({id: 'census-wales-2021', version: '1'});
      expect(endpoint.last.body).not.to.have.property('language');
    });

    for (const [who, person, band, isAsked] of [
      ['an adult', people.adult, '25-or-over', true],
      ['somebody of 16 or 17', people.young, '16-to-17', true],
      [
        'somebody under 16 who may sign up alone',
        {...people.young, attributes: {...people.young.attributes, 'permission-age': '13'}},
        '13-to-15',
        false,
      ],
      ['an adult who has not said so', people.adult, 'prefer-not-to-say', false],
    ] as const) {
      it(`${isAsked ? 'asks' : 'does not ask'} ${who} about gender identity and sexual orientation`, async () => {
        const visit = await meet(person.attributes);
        await join(visit, {...person, given: {...person.given, band}} as unknown as (typeof people)['adult']);
        await visit.press(ANSWER);
        const asked = await answerAll(visit, answered);
        await seeEqualityOutcome(visit, THANKS);
        expect(asked.includes('gender-identity')).to.equal(isAsked);
        expect(asked.includes('sexual-orientation')).to.equal(isAsked);
        expect(endpoint.last.body['answers']).to.have.property('sex');
        expect(JSON.stringify(endpoint.last.body['answers'])).not.to.include(band);
      });
    }

    it('marks a trial, and passes on what a robot wrote', async () => {
      const visit = await meetJoined({test: ''});
      await visit.press(ANSWER);
      visit.get<HTMLInputElement>('[aria-hidden] input').value = 'Cheap pills';
      await answerAll(visit, answered);
      await seeEqualityOutcome(visit, THANKS);
      expect(endpoint.last.body).to.include({test: true, trap: 'Cheap pills'});
    });

    it('asks about personal details in what somebody wrote, and sends no note of it', async () => {
      const visit = await meetJoined();
      await visit.press(ANSWER);
      await visit.goOn(answered);
      await visit.goOn(answered);
      await visit.goOn({...answered, 'ethnic-white-other': 'Ask me on 07700 900123'});
      expectSame(visit.focused, visit.get('[part=personal-details] .title'), 'focus');
      await visit.press('Keep it as it is');
      await answerAll(visit, answered);
      await seeEqualityOutcome(visit, THANKS);
      expect(endpoint.last.body).not.to.have.property('warnings');
    });

    for (const [reply, outcome, action] of [
      [isUnavailable, 'Your answer has not been sent yet', 'Try now'],
      [isNotFound, 'Sorry, your answer could not be sent', 'Try again'],
    ] as const) {
      it(`keeps the answers when they could not be sent: ${outcome}`, async () => {
        const {error} = console;
        console.error = () => {};
        const visit = await meetJoined({}, reply, accepts);
        await visit.press(ANSWER);
        await answerAll(visit, answered);
        await seeEqualityOutcome(visit, outcome);
        console.error = error;
        expectSame(visit.focused, outcomeOf(visit), 'focus');
        expect(visit.get('[part=equality]').innerText).to.include('Breton');
        expect(visit.get('[part=equality]').innerText).not.to.include('Thank you');
        expect(visit.text, 'what has arrived has').to.include(people.adult.thanks);
        expect(asksBeforeLeaving()).to.be.true;
        await visit.press(action);
        await seeEqualityOutcome(visit, THANKS);
        expect(endpoint.requests[2]?.text, 'the same once more').to.equal(endpoint.requests[1]?.text);
        expect(asksBeforeLeaving()).to.be.false;
      });
    }

    it('keeps the answers when they were refused, and lets them be changed', async () => {
      const visit = await meetJoined({}, refuses, accepts);
      await visit.press(ANSWER);
      await answerAll(visit, answered);
      await seeEqualityOutcome(visit, 'Your answer was not accepted');
      await visit.press('Change my answer');
      expectSame(visit.focused, visit.get('[part=equality] > .title'), 'focus');
      expect(visit.held).to.include({'sexual-orientation': 'bisexual'});
      expect(asksBeforeLeaving()).to.be.true;
      await answerAll(visit, {...answered, 'sexual-orientation': 'straight'});
      await seeEqualityOutcome(visit, THANKS);
      expect(endpoint.last.body['answers']).to.include({'sexual-orientation': 'straight'});
    });

    it('leaves nothing of the answers once they have arrived', async () => {
      const visit = await meetJoined();
      await visit.press(ANSWER);
      await answerAll(visit, answered);
      await seeEqualityOutcome(visit, THANKS);
      expect(visit.all('input, textarea')).to.be.empty;
      const html = visit.element.innerHTML + (visit.element.shadowRoot?.innerHTML ?? '');
      expect(html).not.to.match(/Breton|white-other|Bisexual/);
      const kept = [localStorage, sessionStorage].map((store) => JSON.stringify({...store})).join('');
      expect(kept + document.cookie + location.href).not.to.match(/Breton|bisexual|hys/i);
    });

    it('stands beside the copy of the sign-up, which can be cleared meanwhile', async () => {
      const visit = await meetJoined();
      await visit.press(ANSWER);
      await visit.goOn(answered);
      await visit.press('Clear my answers from this page');
      expect(visit.step).to.equal('What is your ethnic group?');
      await answerAll(visit, answered);
      await seeEqualityOutcome(visit, THANKS);
      expect(endpoint.last.body['answers']).to.include({disability: 'yes'});
    });
  });
}
