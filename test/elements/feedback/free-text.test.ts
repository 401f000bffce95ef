import {expect} from '@open-wc/testing';
import {useConsoleLines} from '../../support/console-lines.js';
import {ownDefinition} from '../../support/definitions.js';
import {accepts, isUnavailable, useFakeEndpoint} from '../../support/fake-endpoint.js';
import type {Attributes, Visit} from '../../support/feedback-fixture.js';
import {meetFeedback, modes} from '../../support/feedback-fixture.js';
import {arriveByKeyboard, choose, fillIn, go} from '../../support/keyboard.js';
import {expectSame} from '../../support/same.js';

const thanks = 'Thank you. We have your answer.';
const notAComplaint = 'This is not a complaint form. We may have to tell someone if a person is at risk.';
const notUrgent = 'This is not for urgent help. Nobody here can answer questions about your health.';

const emergency = 'Emergency services: 999';
const england = 'NHS 111 (option 2 for mental health): 111';
const wales = 'NHS 111 Wales (press 2 for urgent mental health help): 111 (24 hours a day)';
const samaritans = 'Samaritans: 116 123 (24 hours a day)';
const shout = 'Shout: text SHOUT to 85258';
const childline = 'Childline: 0800 1111';

/** What is shown for each value of `region`, and nothing else: no 111 where it is not for health. */
const regions: Readonly<Record<string, readonly string[]>> = {
  england: [emergency, england, samaritans, shout],
  wales: [emergency, wales, samaritans, shout],
  scotland: [emergency, samaritans, shout],
  'northern-ireland': [emergency, samaritans, shout],
  border: [emergency, england, wales, samaritans, shout],
  '': [emergency, samaritans, shout],
};

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> and free text`, () => {
    const endpoint = useFakeEndpoint();
    const consoleLines = useConsoleLines();
    const meet = (attributes: Attributes = {}) =>
      meetFeedback(mode, {endpoint: endpoint.address, ...attributes});
    const stands = (before: Element, after: Element) =>
      Boolean(before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING);

    for (const [region, lines] of Object.entries(regions)) {
      it(`says where help is to be had in ${region || 'no region that is known'}, before the box and after sending`, async () => {
        const visit = await meet({region});
        expect(visit.signposts).to.deep.equal(lines);
        expect(visit.text).to.include(notUrgent);
        expect(visit.text).to.include(notAComplaint);
        expect(stands(visit.get('.signposts'), visit.box)).to.be.true;
        await visit.send();
        await visit.see(thanks);
        expect(visit.signposts).to.deep.equal(lines);
        expect(visit.text).to.include(notAComplaint);
        expect(consoleLines).to.deep.equal(
          region
            ? []
            : [
                '<hys-feedback> region: nothing found. Only helplines of the whole United Kingdom are shown. Use one of: ' +
                  'england, wales, scotland, northern-ireland, border.',
              ],
        );
      });
    }

    it('takes a region that is none for one that was not said, in one line, and sends no other', async () => {
      const visit = await meet({region: 'Wales'});
      expect(visit.signposts).to.deep.equal(regions['']);
      await visit.send();
      await visit.see(thanks);
      expect(endpoint.last.body['region']).to.equal(null);
      expect(consoleLines).to.have.length(1);
      expect(consoleLines[0]).to.match(/^<hys-feedback> region: found "Wales"\. /);
    });

    for (const audience of ['young', 'parent']) {
      it(`adds Childline for ${audience === 'young' ? 'young people' : 'parents'}`, async () => {
        const visit = await meet({audience, region: 'wales'});
        expect(visit.signposts).to.deep.equal([emergency, wales, samaritans, shout, childline]);
      });
    }

    it('can be rung at a tap', async () => {
      const visit = await meet({audience: 'young'});
      expect(visit.all('.signposts a').map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:999',
        'tel:111',
        'tel:116123',
        'tel:08001111',
      ]);
    });

    for (const [preset, first] of [
      ['page-useful', 'improve'],
      ['friends-and-family', 'why'],
    ] as const) {
      it(`says it once, right above the first box of ${preset}`, async () => {
        const visit = await meet({preset});
        expect(visit.all('.signposts')).to.have.length(1);
        const [choice, box] = [visit.get('fieldset'), visit.field(first)];
        expect(stands(choice, visit.get('.signposts')) && stands(visit.get('.signposts'), box)).to.be.true;
      });
    }

    it('says it on the step that asks for words, for each kind of experience', async () => {
      for (const kind of ['compliment', 'concern', 'idea', 'question']) {
        const visit = await meet({preset: 'experience'});
        expect(visit.signposts).to.be.empty;
        await visit.pick('kind', kind);
        await visit.press('Continue');
        expect(visit.signposts).to.deep.equal(regions['england']);
        expect(stands(visit.get('.signposts'), visit.box)).to.be.true;
      }
    });

    it('says it above a box that stands below an answer, too', async () => {
      const visit = await meetFeedback(mode, {endpoint: endpoint.address}, (element) => {
        element.form = {
          id: 'clinic',
          version: '1',
          title: 'Clinic',
          steps: [
            {
              name: 'one',
              questions: [
                {
                  type: 'choice',
                  name: 'how',
                  label: 'How?',
                  options: [
                    {value: 'well', label: 'Well'},
                    {value: 'other', label: 'Another way'},
                  ],
                },
                {type: 'long-text', name: 'more', label: 'More?', optional: true},
                {type: 'short-text', name: 'way', label: 'Which?', when: {question: 'how', is: ['other']}},
              ],
            },
          ],
        };
      });
      expect(stands(visit.option('how', 'other'), visit.get('.signposts'))).to.be.true;
      await visit.pick('how', 'other');
      expect(visit.all('.signposts')).to.have.length(1);
      expect(stands(visit.get('.signposts'), visit.field('way'))).to.be.true;
    });

    describe('is left out where a site has turned it off', () => {
      it('of page-useful', async () => {
        const visit = await meet({'free-text': 'off', region: ''});
        expect(visit.asked).to.deep.equal(['Is this page useful?']);
        expect(visit.has('textarea, .signposts, .hint')).to.be.false;
        await visit.pick('useful', 'no');
        await visit.press('Send');
        await visit.see(thanks);
        expect(endpoint.last.body['answers']).to.deep.equal({useful: 'no'});
        expect(visit.has('.signposts')).to.be.false;
        expect(consoleLines).to.be.empty;
      });

      it('of experience, where a compliment is sent at once and a concern leads to a reply', async () => {
        const visit = await meet({preset: 'experience', 'free-text': 'off'});
        await visit.pick('kind', 'concern');
        expect(visit.buttons).to.deep.equal(['Continue']);
        await visit.press('Continue');
        expect(visit.asked).to.deep.equal(['Would you like a reply?']);
        expect(visit.has('textarea, .signposts')).to.be.false;
        await visit.press('Back');
        await visit.pick('kind', 'compliment');
        expect(visit.buttons).to.deep.equal(['Send']);
        await visit.press('Send');
        await visit.see(thanks);
        expect(endpoint.last.body['answers']).to.deep.equal({kind: 'compliment'});
      });

      it("of a form of the site's own, short texts too", async () => {
        const visit = await meetFeedback(
          mode,
          {'free-text': 'off'},
          (element) => (element.form = ownDefinition),
        );
        await visit.pick('how', 'bad');
        await visit.press('Continue');
        expect(visit.asked).to.deep.equal(['Which days suit you? (optional)']);
        expect(consoleLines).to.be.empty;
      });

      it('and says so where nothing would be left to ask', async () => {
        const visit = await meetFeedback(mode, {'free-text': 'off'}, (element) => {
          const questions = [{type: 'long-text', name: 'more', label: 'More?'}];
          element.form = {id: 'clinic', version: '1', steps: [{name: 'one', questions}]};
        });
        expect(visit.has('form')).to.be.false;
        expect(consoleLines).to.deep.equal([
          '<hys-feedback> free-text: found "off". Without free text, this form asks nothing. The fallback is shown.',
        ]);
      });

      it('by the word "off" alone', async () => {
        const visit = await meet({'free-text': 'none'});
        expect(visit.has('textarea')).to.be.true;
        expect(consoleLines).to.deep.equal([
          '<hys-feedback> free-text: found "none". Use on or off. on is used.',
        ]);
      });
    });
  });

  describe(`<hys-feedback render="${mode}"> before it sends personal details`, () => {
    const endpoint = useFakeEndpoint();
    const meet = (attributes: Attributes = {}) =>
      meetFeedback(mode, {endpoint: endpoint.address, ...attributes});
    const question = (visit: Visit) => visit.get('[part=personal-details]');
    const heading = 'Have you included personal details?';

    for (const [text, kinds, warnings] of [
      ['Ring me on 07700 900123', ['a phone number'], ['phone']],
      ['jo@example.org', ['an email address'], ['email']],
      ['My NHS number is 943 476 5919', ['an NHS number'], ['nhs-number']],
      ['I live at SW1A 1AA, ring 07700 900123', ['a phone number', 'a postcode'], ['phone', 'postcode']],
      ['DOB 31/3/1980', ['a date of birth'], ['date-of-birth']],
      ['AB 12 34 56 C', ['a National Insurance number'], ['ni-number']],
      ['See @sam_j', ['a web address or a user name'], ['web-address']],
    ] as const) {
      it(`asks about ${kinds.join(' and ')}, in no words of the visitor, and sends it as it is if asked to`, async () => {
        const visit = await meet();
        await visit.send(text);
        expect((visit.focused as HTMLElement).innerText).to.equal(heading);
        expect(visit.focused?.localName).to.equal('h3');
        expect(visit.all('[part=personal-details] li').map((kind) => kind.innerText)).to.deep.equal(kinds);
        expect(question(visit).innerText).to.include('We do not need them.');
        // Without the marks that Lit leaves for itself, whose numbers are drawn by lot, and without ids.
        const said = question(visit).outerHTML.replaceAll(/<!--.*?-->| id=".*?"/g, '');
        for (const word of text.split(' ').filter((part) => /[\d@]/.test(part))) {
          expect(said).not.to.include(word);
        }
        expect(visit.buttons).to.deep.equal(['Change my answer', 'Send it as it is']);
        expect(visit.box.value, 'nothing is taken out').to.equal(text);
        expect(endpoint.requests).to.be.empty;
        await visit.press('Send it as it is');
        await visit.see(thanks);
        expect(endpoint.last.body['answers']).to.deep.equal({useful: 'yes', improve: text});
        expect(endpoint.last.body['warnings']).to.deep.equal(warnings);
      });
    }

    for (const text of [
      'More pictures',
      'I rang 111 and 999, then 116 123, and texted SHOUT to 85258',
      'My sister rang 0800 1111',
    ]) {
      it(`asks nothing about “${text}”`, async () => {
        const visit = await meet();
        await visit.send(text);
        await visit.see(thanks);
        expect(endpoint.last.body).not.to.have.property('warnings');
      });
    }

    it('leads back to the box in question, where the answer can be changed', async () => {
      const visit = await meet({preset: 'friends-and-family'});
      await visit.pick('overall', 'Good');
      visit.fill('why', 'Kind staff');
      visit.fill('better', 'Ring 07700 900123');
      await visit.press('Send');
      await visit.press('Change my answer');
      expectSame(visit.focused, visit.field('better'), 'focus');
      expect(visit.has('[part=personal-details]')).to.be.false;
      expect(visit.buttons).to.deep.equal(['Send']);
      visit.fill('better', 'Ring people');
      await visit.press('Send');
      await visit.see(thanks);
      expect(endpoint.last.body['answers']).to.deep.equal({
        overall: 'Good',
        why: 'Kind staff',
        better: 'Ring people',
      });
      expect(endpoint.last.body).not.to.have.property('warnings');
    });

    it('takes what was changed while it asked', async () => {
      const visit = await meet();
      await visit.send('Ring 07700 900123');
      visit.write('Ring people');
      await visit.press('Send it as it is');
      await visit.see(thanks);
      expect(endpoint.last.body['answers']).to.deep.equal({useful: 'yes', improve: 'Ring people'});
      expect(endpoint.last.body).not.to.have.property('warnings');
      const other = await meet();
      await other.send('Ring 07700 900123');
      other.write('Ring people');
      await other.press('Change my answer');
      expectSame(other.focused, other.box, 'focus');
    });

    it('says what is wrong with what was changed while it asked', async () => {
      const visit = await meet({'max-length': '20'});
      await visit.send('Ring 07700 900123');
      visit.write('Ring 07700 900123, or somebody else');
      await visit.press('Send it as it is');
      expectSame(visit.focused, visit.summary.firstElementChild, 'focus');
      expect(visit.buttons).to.deep.equal(['Send']);
      expect(endpoint.requests).to.be.empty;
    });

    it('keeps focus in its place while the answer is on its way', async () => {
      const visit = await meet();
      visit.element.addEventListener('hys-submit', (event) => event.preventDefault());
      await visit.send('Ring 07700 900123');
      await visit.press('Send it as it is');
      expectSame(visit.focused, visit.button('Send'), 'focus');
    });

    it('asks on the step where the words are, and goes on without sending', async () => {
      const {visit} = await arriveByKeyboard(mode, {preset: 'experience', endpoint: endpoint.address});
      await choose(visit, 'kind', 'question');
      await go(visit, 'Continue');
      await fillIn(visit, 'question', 'Can you ring 07700 900123?');
      await go(visit, 'Continue');
      expect((visit.focused as HTMLElement).innerText).to.equal(heading);
      expect(visit.buttons).to.deep.equal(['Change my answer', 'Keep it as it is']);
      await go(visit, 'Keep it as it is');
      expect((visit.focused as HTMLElement).innerText).to.equal('Would you like a reply?');
      await choose(visit, 'reply', 'phone');
      await fillIn(visit, 'reply-phone', '07700 900123');
      await go(visit, 'Send');
      await visit.see(thanks);
      expect(endpoint.last.body['warnings'], 'of the words, never of the contact').to.deep.equal(['phone']);
      expect(endpoint.last.body['contact']).to.deep.equal({'reply-phone': '07700 900123'});
    });

    it('asks nothing about the contact that it has asked for', async () => {
      const visit = await meetFeedback(mode, {endpoint: endpoint.address}, (element) => {
        const questions = [{type: 'email', name: 'mail', label: 'Email address'}];
        element.form = {id: 'clinic', version: '1', title: 'Clinic', steps: [{name: 'one', questions}]};
      });
      visit.fill('mail', 'jo@example.org');
      await visit.press('Send');
      await visit.see(thanks);
      expect(endpoint.last.body).not.to.have.property('warnings');
    });

    it('asks once, not again when it is sent again', async () => {
      endpoint.replies = [isUnavailable, accepts];
      const visit = await meet();
      await visit.send('Ring 07700 900123');
      await visit.press('Send it as it is');
      await visit.see('Your answer has not been sent yet');
      await visit.press('Try now');
      await visit.see(thanks);
      expect(endpoint.requests.map(({body}) => body['warnings'])).to.deep.equal([['phone'], ['phone']]);
    });
  });
}
