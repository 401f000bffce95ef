import {expect, fixture, html} from '@open-wc/testing';
import {statusesOf} from '../../support/announcements.js';
import {useConsoleLines} from '../../support/console-lines.js';
import {easyWords, welshWords, youngWords} from '../../support/messages.js';
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
import {until} from '../../support/until.js';
import {ownPanels} from '../../forms/sign-up/setups.js';

const {given} = people.adult;
const anEnglishWord = /\b(the|this|your|answer|page|is|send|step|join|continue|back|we|you)\b/i;

for (const mode of modes) {
  describe(`<hys-panel-sign-up render="${mode}"> in the language of its place`, () => {
    const endpoint = useSignUpEndpoint();
    const consoleLines = useConsoleLines();

    async function meetIn(lang: string, attributes: Attributes = {}, form?: unknown) {
      const element = createSignUp(mode, {endpoint: endpoint.address, ...attributes});
      element.form = form;
      const place = await fixture<HTMLElement>(html`<div lang=${lang}>${element}</div>`);
      await element.updateComplete;
      return {visit: new SignUpVisit(element), place};
    }

    for (const route of routes) {
      it(`says every step of the route “${route}” in Welsh, and its errors`, async () => {
        const {attributes, given} = people[route];
        const {visit} = await meetIn('cy', attributes);
        const steps = stepsOf[route].length;
        for (let step = 1; step < steps; step += 1) {
          expect(visit.section.lang).to.equal('cy');
          expect(visit.section.textContent, visit.step).not.to.match(anEnglishWord);
          await visit.press(welshWords('form.continue'));
          expect(visit.section.textContent, `${visit.step}, errors`).not.to.match(anEnglishWord);
          if (visit.errors.length) {
            await visit.give(given);
            await visit.press(welshWords('form.continue'));
          }
        }
        expect(visit.step).to.equal(welshWords('sign-up.check'));
        expect(visit.buttons).to.include(welshWords(route === 'permission' ? 'sign-up.ask' : 'sign-up.join'));
        expect(statusesOf(visit.element)[0]?.lang).to.equal('cy');
        expect(consoleLines).to.be.empty;
      });
    }

    it('changes every word half-way, and no answer, error, step or focus', async () => {
      const {visit, place} = await meetIn('en', people.adult.attributes);
      await visit.walk(given, 'How we can contact you');
      await visit.goOn({reach: 'phone', phone: '1'});
      visit.field('phone').focus();
      const before = visit.held;
      const {focused} = visit;
      place.lang = 'cy';
      await until(() => visit.section.lang === 'cy', 'it speaks Welsh');
      await visit.element.updateComplete;
      expect(visit.step).to.equal(welshWords('sign-up.contact'));
      expect(visit.held).to.deep.equal(before);
      expectSame(visit.focused, focused, 'focus');
      expect(visit.errors).to.deep.equal([
        welshWords('error.not-a-phone'),
        welshWords('sign-up.safe.missing'),
      ]);
      expect(visit.section.textContent).not.to.match(/\b(the|your|contact)\b/i);
      place.lang = 'en';
      await until(() => visit.section.lang === 'en-GB', 'it speaks English again');
      await visit.element.updateComplete;
      await visit.walk({...given, reach: 'phone', phone: '01632 960001', safe: 'yes'});
      await visit.press(JOIN);
      await visit.see(JOINED);
      expect(endpoint.last.body['language']).to.equal('en-GB');
    });

    it('changes the language of the answers that are read over, and of the thanks', async () => {
      const {visit, place} = await meetIn('en', people.adult.attributes);
      await visit.walk(given);
      place.lang = 'cy';
      await until(() => visit.section.lang === 'cy', 'it speaks Welsh');
      await visit.element.updateComplete;
      expect(visit.read).to.deep.include([
        welshWords('sign-up.level'),
        welshWords('sign-up.level.now-and-then'),
      ]);
      await visit.press(welshWords('sign-up.join'));
      await visit.see(welshWords('sign-up.joined'));
      expect(visit.read).to.deep.include([
        welshWords('sign-up.level'),
        welshWords('sign-up.level.now-and-then'),
      ]);
      place.lang = 'en';
      await visit.see(JOINED);
      expect(visit.read, 'the copy too').to.deep.include([
        'How much would you like to do?',
        'Something now and then',
      ]);
      expect(visit.text).to.include('We will contact you to say what happens next.');
    });

    it('says what a site says of its panels in Welsh, on every step and at the end', async () => {
      const {visit} = await meetIn('cy', {}, ownPanels);
      for (const words of [
        'Fforwm ieuenctid Caerdydd',
        'Caerdydd',
        'Unwaith y mis',
        'Taleb £10',
        'Y tîm ieuenctid',
      ])
        expect(visit.text).to.include(words);
      expect(visit.text).not.to.match(/Once a month|voucher|The youth team/);
      expect(consoleLines).to.be.empty;
    });

    it('is wholly English, and says so, where a text of the site has no Welsh, with one line for the site', async () => {
      const {panels} = ownPanels;
      const form = {...ownPanels, panels: [{...panels[0], meets: 'Once a month'}]};
      const {visit} = await meetIn('cy', {}, form);
      expect(visit.section.lang).to.equal('en-GB');
      expect(visit.heading.innerText).to.equal('Join us');
      expect(visit.text).to.include('Cardiff youth forum');
      expect(visit.section.textContent).to.match(anEnglishWord);
      await visit.press('Continue');
      expect(visit.errors).to.deep.equal(['Select which of these is most like you']);
      expect(statusesOf(visit.element)[0]?.lang).to.equal('en-GB');
      expect(consoleLines).to.deep.equal([
        '<hys-panel-sign-up> panels: found "a text without "cy"". Every text needs one in that language. Until then the ' +
          'whole form is shown in English.',
      ]);
    });

    it('shows nothing rather than English of when it is read, on a Welsh page', async () => {
      const read = {'read-when': 'We read this on weekdays.', 'read-when-cy': 'Yn ystod yr wythnos.'};
      for (const [lang, shown, hidden] of [
        ['cy', 'Yn ystod yr wythnos.', 'weekdays'],
        ['en', 'We read this on weekdays.', 'wythnos'],
      ] as const) {
        const {visit} = await meetIn(lang, {...people.permission.attributes, ...read});
        const says = (id: string, english: string) => (lang === 'cy' ? welshWords(id) : english);
        while (visit.step !== says('sign-up.check', 'Check your answers')) {
          await visit.give(people.permission.given);
          await visit.press(says('form.continue', 'Continue'));
        }
        await visit.press(says('sign-up.ask', 'Send, so we can ask them'));
        await visit.see(says('sign-up.asking', 'Thank you. Next, we ask your parent or carer.'));
        expect(visit.text).to.include(shown);
        expect(visit.text).not.to.include(hidden);
      }
    });

    it('shows the Welsh name of the organisation on a Welsh page', async () => {
      const {visit} = await meetIn('cy', {
        'org-name': 'Elm Street Hospital',
        'org-name-cy': 'Ysbyty Heol Llwyfen',
      });
      expect(visit.text).to.include('Ysbyty Heol Llwyfen');
      expect(visit.text).not.to.include('Elm Street');
    });
  });

  describe(`<hys-panel-sign-up render="${mode}"> in Easy Read and for young people`, () => {
    const endpoint = useSignUpEndpoint();
    const consoleLines = useConsoleLines();
    before(() =>
      Promise.all([
        import('../../../src/catalogues/easy-read.js'),
        import('../../../src/catalogues/young.js'),
      ]),
    );
    const meet = (attributes: Attributes = {}) =>
      meetSignUp(mode, {endpoint: endpoint.address, ...people.young.attributes, ...attributes});

    async function walkIn(visit: SignUpVisit, says: (id: string) => string, answers: Given, last: string) {
      while (visit.step !== says(last)) {
        await visit.give(answers);
        await visit.press(says('form.continue'));
        expect(visit.errors).to.be.empty;
      }
    }

    it('comes and goes by a button in the middle, and keeps answers, errors, step and focus', async () => {
      const visit = await meet();
      const says = easyWords['en-GB'];
      await visit.walk(people.young.given, 'How you would like to take part');
      await visit.goOn({ways: ['creative']});
      const button = visit.get<HTMLButtonElement>('.reading');
      await visit.press(button.innerText);
      expect(visit.step).to.equal(says('sign-up.part'));
      expect(visit.errors).to.deep.equal([says('sign-up.level.missing')]);
      expect(visit.held).to.deep.equal({ways: ['creative'], level: ''});
      expectSame(visit.focused, button, 'focus');
      await visit.press(says('feedback.to-standard'));
      expect(visit.step).to.equal('How you would like to take part');
      expect(visit.held).to.deep.equal({ways: ['creative'], level: ''});
    });

    for (const locale of ['en-GB', 'cy'] as const) {
      it(`is Easy Read from the first step to the end, and says so in what is sent (${locale})`, async () => {
        const visit = await meet({reading: 'easy', locale});
        const says = easyWords[locale];
        expect(visit.heading.innerText).to.equal(says('sign-up.heading'));
        await walkIn(visit, says, people.young.given, 'sign-up.check');
        await visit.press(says('sign-up.join'));
        await visit.see(says('sign-up.joined'));
        const {language, reading, permissions} = endpoint.last.body;
        expect([language, reading]).to.deep.equal([locale, 'easy']);
        expect((permissions as {wording: string}[])[0]?.wording).to.equal(
          says('sign-up.permissions.newsletter'),
        );
        expect(consoleLines).to.be.empty;
      });

      it(`speaks to young people as to them (${locale})`, async () => {
        const visit = await meet({audience: 'young', locale});
        const says = youngWords[locale];
        expect(visit.heading.innerText).to.equal(says('sign-up.heading'));
        await walkIn(visit, says, people.young.given, 'sign-up.check');
        await visit.press(says('sign-up.join'));
        await visit.see(says('sign-up.joined'));
        expect(endpoint.last.body['audience']).to.equal('young');
      });
    }
  });
}
