import {expect} from '@open-wc/testing';
import {version} from '../../../src/version.js';
import {useConsoleLines} from '../../support/console-lines.js';
import {useFakeEndpoint} from '../../support/fake-endpoint.js';
import type {Attributes, Visit} from '../../support/feedback-fixture.js';
import {meetFeedback, modes} from '../../support/feedback-fixture.js';
import {arriveByKeyboard, choose, fillIn, go} from '../../support/keyboard.js';
import {expectSame} from '../../support/same.js';

const thanks = 'Thank you. We have your answer.';
const replySentence = 'We will use your contact details only to reply to you.';
const emailWrong = 'Enter an email address in the correct format, like name@example.com';
const phoneWrong = 'Enter a phone number, like 01632 960 001 or 07700 900 982';

interface Way {
  readonly kind: string;
  readonly label: string;
  /** What the second step asks. */
  readonly asked: readonly string[];
  readonly missing: string;
  readonly words: Readonly<Record<string, string>>;
  /** What is answered about a reply, where one is offered. */
  readonly reply?: string;
  readonly contact?: Readonly<Record<string, string>>;
}

const ways: readonly Way[] = [
  {
    kind: 'compliment',
    label: 'A compliment',
    asked: ['What was good?', 'What could be better? (optional)'],
    missing: 'Enter what was good',
    words: {good: 'Kind staff'},
  },
  {
    kind: 'concern',
    label: 'A concern',
    asked: ['What was good? (optional)', 'What could be better?'],
    missing: 'Enter what could be better',
    words: {better: 'Answer the bell'},
    reply: 'email',
    contact: {'reply-email': 'jo@example.org'},
  },
  {
    kind: 'idea',
    label: 'An idea',
    asked: ['What was good? (optional)', 'What could be better?'],
    missing: 'Enter what could be better',
    words: {good: 'The garden', better: 'A bench'},
  },
  {
    kind: 'question',
    label: 'A question',
    asked: ['What would you like to ask?'],
    missing: 'Enter your question',
    words: {question: 'When are you open?'},
    reply: 'phone',
    contact: {'reply-phone': '01632 960 001'},
  },
];

for (const mode of modes) {
  describe(`<hys-feedback preset="experience" render="${mode}">`, () => {
    const endpoint = useFakeEndpoint();
    const consoleLines = useConsoleLines();
    const preset = (attributes: Attributes = {}) => ({
      preset: 'experience',
      endpoint: endpoint.address,
      ...attributes,
    });
    const meet = (attributes?: Attributes) => meetFeedback(mode, preset(attributes));

    const stepsOf = (visit: Visit) => {
      const steps: string[] = [];
      visit.element.parentElement?.addEventListener('hys-step', (event) => {
        const {bubbles, composed, cancelable} = event;
        expect({bubbles, composed, cancelable}).to.deep.equal({
          bubbles: true,
          composed: true,
          cancelable: false,
        });
        steps.push(event.step);
      });
      return steps;
    };
    const expectHeading = (visit: Visit, text: string) => {
      const heading = visit.focused as HTMLElement | null;
      expect([heading?.localName, heading?.innerText]).to.deep.equal(['h3', text]);
    };

    /** As far as the question about a reply. */
    async function comeToReply(kind = 'concern', words = 'better'): Promise<Visit> {
      const visit = await meet();
      await visit.pick('kind', kind);
      await visit.press('Continue');
      visit.fill(words, 'Answer the bell');
      await visit.element.updateComplete;
      await visit.press('Continue');
      expectHeading(visit, 'Would you like a reply?');
      return visit;
    }

    it('asks first what it is about', async () => {
      const visit = await meet();
      expect(visit.heading.innerText).to.equal('Tell us about your experience');
      expect(visit.asked).to.deep.equal(['What would you like to tell us?']);
      expect(visit.labelsOf('kind')).to.deep.equal(['A compliment', 'A concern', 'An idea', 'A question']);
      expect(visit.radios.some(({checked}) => checked)).to.be.false;
      expect(visit.buttons).to.deep.equal(['Continue']);
      expect(visit.signposts, 'no free text yet').to.be.empty;
      expectSame(visit.focused, null, 'focus');
      expect(consoleLines).to.be.empty;
    });

    it('puts the error beside the only question of a step, and brings the visitor to its first answer', async () => {
      const visit = await meet();
      await visit.press('Continue');
      expect(visit.errors).to.deep.equal(['Select what you would like to tell us']);
      expect(visit.has('.summary')).to.be.false;
      expectSame(visit.focused, visit.option('kind', 'compliment'), 'focus');
    });

    for (const {kind, label, asked, missing, words, reply, contact} of ways) {
      it(`takes ${label.toLowerCase()} from the first question to the request, by keyboard alone`, async () => {
        const {visit} = await arriveByKeyboard(mode, preset());
        const steps = stepsOf(visit);
        await choose(visit, 'kind', kind);
        await go(visit, 'Continue');
        expectHeading(visit, 'Tell us more');
        expect(visit.asked).to.deep.equal(asked);
        const last = reply ? 'Continue' : 'Send';
        expect(visit.buttons).to.deep.equal([last, 'Back']);

        await go(visit, last);
        expect(visit.errors).to.deep.equal([missing]);
        expect(visit.has('.summary')).to.equal(asked.length > 1);
        const target = asked.length > 1 ? visit.summary.firstElementChild : visit.box;
        expectSame(visit.focused, target, 'focus on what is wrong');
        for (const [name, text] of Object.entries(words)) await fillIn(visit, name, text);
        await go(visit, last);

        if (reply) {
          expectHeading(visit, 'Would you like a reply?');
          expect(visit.buttons).to.deep.equal(['Send', 'Back']);
          await choose(visit, 'reply', reply);
          for (const [name, text] of Object.entries(contact ?? {})) await fillIn(visit, name, text);
          await go(visit, 'Send');
        }
        await visit.see(thanks);
        expectSame(visit.focused, visit.outcome, 'focus');
        expect(steps).to.deep.equal(reply ? ['words', 'reply'] : ['words']);
        expect(visit.text.includes(replySentence), 'says that there will be a reply').to.equal(
          Boolean(contact),
        );
        // True of those who were never asked how to reach them, and of nobody else.
        expect(visit.text.includes('We did not ask for your name'), 'says that nobody can reply').to.equal(
          !reply,
        );

        expect(endpoint.requests).to.have.length(1);
        const {id, reference, createdAt, page, ...rest} = endpoint.last.body;
        expect([id, reference, createdAt, page].every(Boolean)).to.be.true;
        expect(rest).to.deep.equal({
          schema: 'have-your-say/submission/1',
          kind: 'feedback',
          form: {id: 'experience', version: '1'},
          language: 'en-GB',
          reading: 'standard',
          audience: 'adult',
          region: 'england',
          answers: {kind, ...words, ...(reply && {reply})},
          ...(contact && {contact}),
          element: {name: 'hys-feedback', version},
        });
      });
    }

    it('asks for an address right below the way that needs it, and only then', async () => {
      const visit = await comeToReply();
      const heading = visit.focused;
      expect(visit.text).to.include('We keep your contact details apart from what you wrote');
      expect(visit.labelsOf('reply')).to.deep.equal([
        'Yes, by email',
        'Yes, by phone',
        'No, I do not need a reply',
      ]);
      expect(visit.has('input[type=email], input[type=tel]'), 'before').to.be.false;

      const box = async (way: string) => {
        visit.option('reply', way).focus();
        await visit.pick('reply', way);
        expectSame(visit.focused, visit.option('reply', way), 'focus stays');
        expectSame(visit.get('legend .title'), heading, 'the heading stays');
        const below = visit.option('reply', way).closest('.choice')?.nextElementSibling;
        return below?.querySelector('input:is([type=email], [type=tel])') as
          HTMLInputElement | null | undefined;
      };
      const email = await box('email');
      expect(email?.labels?.[0]?.innerText).to.equal('Email address');
      expect([email?.type, email?.autocomplete, email?.getAttribute('spellcheck')]).to.deep.equal([
        'email',
        'email',
        'false',
      ]);
      const phone = await box('phone');
      expect(phone?.labels?.[0]?.innerText).to.equal('Phone number');
      expect([phone?.type, phone?.autocomplete]).to.deep.equal(['tel', 'tel']);
      expect(visit.has('input[type=email]')).to.be.false;
      await box('no');
      expect(visit.has('.reveal')).to.be.false;
    });

    it('asks whether a reply is wanted, and takes no for an answer', async () => {
      const visit = await comeToReply();
      await visit.press('Send');
      expect(visit.errors).to.deep.equal(['Select if you would like a reply']);
      expect(visit.has('.summary')).to.be.false;
      expectSame(visit.focused, visit.option('reply', 'email'), 'focus');
      await visit.pick('reply', 'email');
      visit.fill('reply-email', 'jo@example.org');
      await visit.pick('reply', 'no');
      await visit.press('Send');
      await visit.see(thanks);
      expect(endpoint.last.body['answers']).to.deep.equal({
        kind: 'concern',
        better: 'Answer the bell',
        reply: 'no',
      });
      expect(endpoint.last.body).not.to.have.property('contact');
      expect(endpoint.last.text).not.to.include('jo@example.org');
      expect(visit.text).not.to.include(replySentence);
      expect(visit.text, 'we did ask').not.to.include('We did not ask');
    });

    for (const [way, missing, wrong, right, message] of [
      ['email', 'Enter your email address', 'jo@example', 'jo@example.org', emailWrong],
      ['phone', 'Enter your phone number', '01632', '+44 (0)1632 960 001', phoneWrong],
    ] as const) {
      it(`says how to put right a contact by ${way}, and leads there`, async () => {
        const visit = await comeToReply('question', 'question');
        const name = `reply-${way}`;
        await visit.pick('reply', way);
        for (const [typed, error] of [
          ['', missing],
          [wrong, message],
        ] as const) {
          visit.fill(name, typed);
          await visit.press('Send');
          expect(visit.errors).to.deep.equal([error]);
          expectSame(visit.focused, visit.summary.firstElementChild, 'focus');
          expect(visit.summary.innerText).to.include('Answers to put right: 1');
          visit.link(error).click();
          expectSame(visit.focused, visit.field(name), 'focus');
          expect(visit.field(name).getAttribute('aria-invalid')).to.equal('true');
          const described = visit.field(name).getAttribute('aria-describedby');
          expect(described).to.equal(visit.get('.error').id);
          expect(visit.field(name).value).to.equal(typed);
        }
        expect(endpoint.requests).to.be.empty;
        visit.fill(name, right);
        await visit.press('Send');
        await visit.see(thanks);
        expect(endpoint.last.body['contact']).to.deep.equal({[name]: right});
        expect(endpoint.last.body['answers']).to.deep.equal({
          kind: 'question',
          question: 'Answer the bell',
          reply: way,
        });
      });
    }

    it('keeps every answer on the way back and forth, and leads to the heading of each step', async () => {
      const visit = await comeToReply();
      const steps = stepsOf(visit);
      await visit.pick('reply', 'email');
      visit.fill('reply-email', 'half@');
      await visit.press('Back');
      expectHeading(visit, 'Tell us more');
      expect(visit.has('.error'), 'going back checks nothing').to.be.false;
      expect(visit.field<HTMLTextAreaElement>('better').value).to.equal('Answer the bell');
      visit.fill('good', 'The garden');
      await visit.press('Back');
      expectHeading(visit, 'What would you like to tell us?');
      expect(visit.option('kind', 'concern').checked).to.be.true;
      expect(visit.buttons).to.deep.equal(['Continue']);
      await visit.press('Continue');
      expect(visit.field<HTMLTextAreaElement>('good').value).to.equal('The garden');
      await visit.press('Continue');
      expectHeading(visit, 'Would you like a reply?');
      expect(visit.option('reply', 'email').checked).to.be.true;
      expect(visit.field('reply-email').value).to.equal('half@');
      expect(steps).to.deep.equal(['words', 'kind', 'words', 'reply']);
      expect(endpoint.requests).to.be.empty;
    });

    it('drops what is no longer asked when somebody changes what it is about', async () => {
      const visit = await comeToReply();
      await visit.pick('reply', 'email');
      visit.fill('reply-email', 'jo@example.org');
      await visit.press('Back');
      await visit.press('Back');
      await visit.pick('kind', 'compliment');
      await visit.press('Continue');
      expect(visit.field<HTMLTextAreaElement>('better').value, 'still asked').to.equal('Answer the bell');
      visit.fill('better', '');
      visit.fill('good', 'Kind staff');
      expect(visit.buttons).to.deep.equal(['Send', 'Back']);
      await visit.press('Send');
      await visit.see(thanks);
      expect(endpoint.last.body['answers']).to.deep.equal({kind: 'compliment', good: 'Kind staff'});
      expect(endpoint.last.body).not.to.have.property('contact');
      expect(endpoint.last.text).not.to.include('jo@example.org');
    });

    it('shows the words and the contact again when they could not be sent', async () => {
      const visit = await comeToReply();
      visit.element.endpoint = '';
      await visit.pick('reply', 'email');
      visit.fill('reply-email', 'jo@example.org');
      await visit.press('Send');
      await visit.see('Sorry, your answer could not be sent');
      expect(visit.all('dt, dd').map((row) => row.innerText)).to.deep.equal([
        'What would you like to tell us?',
        'A concern',
        'What could be better?',
        'Answer the bell',
        'Would you like a reply?',
        'Yes, by email',
        'Email address',
        'jo@example.org',
      ]);
    });
  });
}
