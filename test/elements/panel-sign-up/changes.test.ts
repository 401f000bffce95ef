import {expect} from '@open-wc/testing';
import {accepts, refusesFields} from '../../support/fake-endpoint.js';
import {expectSame} from '../../support/same.js';
import type {Attributes, Given} from '../../support/sign-up-fixture.js';
import {
  ASK,
  ASKING,
  JOIN,
  JOINED,
  meetSignUp,
  modes,
  people,
  useSignUpEndpoint,
} from '../../support/sign-up-fixture.js';
import {until} from '../../support/until.js';

const CHECK = 'Check your answers';
const WHO = 'Which of these is most like you?';
const BAND = 'How old are you?';
const TRUSTED = 'An adult you trust';

/** Somebody whom every panel of the form for young people and adults admits. */
const {given: adult} = people.adult;

for (const mode of modes) {
  describe(`<hys-panel-sign-up render="${mode}"> when answers are read over`, () => {
    const endpoint = useSignUpEndpoint();
    const meet = (attributes: Attributes = {}) =>
      meetSignUp(mode, {endpoint: endpoint.address, ...attributes});

    async function comeToCheck(given: Given, attributes: Attributes = people.adult.attributes) {
      const visit = await meet(attributes);
      await visit.walk(given);
      return visit;
    }

    it('shows every answer with its question, what was left out, and that nothing has been sent', async () => {
      const visit = await comeToCheck({...adult, postcode: ''});
      expect(visit.read).to.deep.equal([
        [WHO, 'I use a service'],
        [BAND, '25 or over'],
        ['What would you like us to call you?', 'Jo Bloggs'],
        ['First part of your postcode', 'Not provided'],
        ['How would you like us to contact you?', 'By email'],
        ['Email address', 'jo@example.org'],
        ['What would you like to do?', 'Answer surveys\nRead leaflets and say if they are clear'],
        ['How much would you like to do?', 'Something now and then'],
        [
          'Do you need us to do anything differently so you can take part?',
          'Large print\nBreaks or more time',
        ],
        ['Is there anything else that would help?', 'A chair with arms'],
        ['Which language would you like to use with us?', 'Another language'],
        ['Which language?', 'Polish'],
        ['Are you happy with any of these as well?', 'Send me news about what is going on'],
      ]);
      expect(visit.text).to.include('Nothing has been sent yet. You can still change your answers.');
      expect(endpoint.requests).to.be.empty;
    });

    it('shows a child what will be sent, and not what stays here', async () => {
      const visit = await comeToCheck(people.permission.given, people.permission.attributes);
      expect(visit.read).to.deep.equal([
        [BAND, '13 to 15'],
        ['What is your first name?', 'Robin'],
        ['What is the name of your parent or carer?', 'Pat Carer'],
        ['Their email address', 'pat@example.org'],
      ]);
    });

    it('names each button after its question, for who hears it out of place', async () => {
      const visit = await comeToCheck(adult);
      const changes = visit.all('.read-over button');
      expect(changes).to.have.length(visit.read.length);
      expect(changes.map((button) => button.textContent?.trim())).to.deep.equal(
        visit.read.map(([label]) => `Change: ${label}`),
      );
      for (const button of changes) {
        expect((button.lastElementChild as HTMLElement).getBoundingClientRect().width).to.be.below(2);
      }
    });

    it('shows words as words, whatever they look like', async () => {
      const name = '<img src=x onerror=alert(1)> ${1}';
      const visit = await comeToCheck({...adult, name});
      expect(visit.read).to.deep.include(['What would you like us to call you?', name]);
      expect(visit.has('img')).to.be.false;
    });

    it('leads to a question that is to be changed, and back', async () => {
      const visit = await comeToCheck(adult);
      await visit.change('What would you like us to call you?');
      expect(visit.step).to.equal('About you');
      expectSame(visit.focused, visit.stepHeading, 'focus');
      expect(visit.caption).to.equal('Step 3 of 8');
      expect(visit.held).to.deep.equal({name: 'Jo Bloggs', postcode: 'SA1'});
      await visit.goOn({name: 'Joanna'});
      expect(visit.step).to.equal(CHECK);
      expectSame(visit.focused, visit.stepHeading, 'focus');
      expect(visit.read).to.deep.include(['What would you like us to call you?', 'Joanna']);
      await visit.press(JOIN);
      await visit.see(JOINED);
      expect(endpoint.last.body['contact']).to.include({name: 'Joanna'});
    });

    it('leads to a box that a choice has opened, too', async () => {
      const visit = await comeToCheck(adult);
      await visit.change('Email address');
      expect(visit.step).to.equal('How we can contact you');
      expect(visit.held).to.include({reach: 'email', email: 'jo@example.org'});
    });

    it('keeps on the step until it is right, and then comes back', async () => {
      const visit = await comeToCheck(adult);
      await visit.change('Email address');
      await visit.goOn({email: 'jo'});
      expect(visit.step).to.equal('How we can contact you');
      expect(visit.errors).to.have.length(1);
      await visit.goOn({email: 'jo@example.net'});
      expect(visit.step).to.equal(CHECK);
    });

    it('comes back as well where Back was pressed on the way', async () => {
      const visit = await comeToCheck(adult);
      await visit.change('Email address');
      await visit.press('Back');
      expect(visit.step).to.equal('About you');
      await visit.press('Continue');
      expect(visit.step).to.equal(CHECK);
    });

    it('leads through what a change has opened, and through nothing else', async () => {
      const visit = await comeToCheck(
        {...adult, band: '18-to-24', ways: ['surveys']},
        {preset: 'youth-forum'},
      );
      await visit.change(BAND);
      await visit.goOn({band: '16-to-17'});
      expect(visit.step).to.equal(TRUSTED);
      expect(visit.caption).to.equal('Step 7 of 9');
      await visit.goOn({'trusted-name': 'Mrs Evans'});
      expect(visit.step).to.equal(CHECK);
      expect(visit.read).to.deep.include(['Name of an adult you trust', 'Mrs Evans']);
      expect(visit.read).to.deep.include(['Email address', 'jo@example.org']);
      await visit.press(JOIN);
      await visit.see(JOINED);
      expect(endpoint.last.body['form']).to.deep.equal({id: 'panel-sign-up.young', version: '1'});
    });

    it('asks a new question of a step that was answered before', async () => {
      const visit = await comeToCheck(
        {...adult, who: 'patient', ways: ['surveys']},
        {preset: 'youth-forum', 'max-age': '120'},
      );
      await visit.change(WHO);
      await visit.goOn({who: 'parent-or-carer'});
      expect(visit.step).to.equal('How you would like to take part');
      expect(visit.asked).to.include('How old are the children you care for? (optional)');
      expect(visit.errors).to.be.empty;
      await visit.goOn({children: ['5-to-10']});
      expect(visit.step).to.equal(CHECK);
      await visit.press(JOIN);
      await visit.see(JOINED);
      expect(endpoint.last.body['form']).to.deep.equal({id: 'panel-sign-up.parent', version: '1'});
      expect(endpoint.last.body['answers']).to.deep.include({who: 'parent-or-carer', children: ['5-to-10']});
    });

    it('keeps what still applies where a change asks which panels to join', async () => {
      const visit = await comeToCheck(people.young.given, {panels: 'youth-forum, patient-voices'});
      await visit.change(BAND);
      await visit.goOn({band: '18-to-24'});
      expect(visit.step).to.equal('Which panels would you like to join?');
      await visit.goOn({panels: ['youth-forum']});
      expect(visit.step).to.equal(CHECK);
      expect(visit.read).to.deep.include(['Phone number', '07700 900123']);
      expect(visit.text).not.to.include('Mrs Evans');
      await visit.press(JOIN);
      await visit.see(JOINED);
      const {form, contact} = endpoint.last.body;
      expect(form).to.deep.equal({id: 'panel-sign-up.adult', version: '1'});
      expect(contact).to.deep.equal({name: 'Sam', mobile: '07700 900123'});
    });

    it('forgets on the way to a child’s sign-up what only an adult is asked, for good', async () => {
      const visit = await comeToCheck(
        {...adult, band: '18-to-24', ways: ['surveys']},
        {preset: 'youth-forum'},
      );
      await visit.change(BAND);
      await visit.goOn({band: '13-to-15'});
      expect(visit.step).to.equal('Asking an adult');
      await visit.walk(people.permission.given);
      expect(visit.text).not.to.match(/jo@example\.org|Jo Bloggs|Polish|SA1/);
      await visit.change(BAND);
      await visit.goOn({band: '18-to-24'});
      expect(visit.step).to.equal('About you');
      expect(visit.held, 'nothing of it comes back').to.deep.equal({name: '', postcode: ''});
      expect(visit.errors, 'nor an error about what nobody has been asked yet').to.be.empty;
      expectSame(visit.focused, visit.stepHeading, 'focus');
    });

    it('sends of an adult’s sign-up that became a child’s only the child’s', async () => {
      const visit = await comeToCheck(
        {...adult, band: '18-to-24', ways: ['surveys']},
        {preset: 'youth-forum'},
      );
      await visit.change(BAND);
      await visit.goOn({band: '13-to-15'});
      await visit.walk(people.permission.given);
      await visit.press(ASK);
      await visit.see(ASKING);
      const {answers, contact} = endpoint.last.body;
      expect(answers).to.deep.equal({band: '13-to-15', panels: ['youth-forum']});
      expect(contact).to.deep.equal({
        'first-name': 'Robin',
        'adult-name': 'Pat Carer',
        'adult-email': 'pat@example.org',
      });
      expect(endpoint.last.text).not.to.match(/jo@example\.org|Jo Bloggs|Polish|SA1|permissions/);
    });

    it('sends of a child’s sign-up that became an adult’s only the adult’s', async () => {
      const visit = await comeToCheck(people.permission.given, people.permission.attributes);
      await visit.change(BAND);
      await visit.goOn({band: '18-to-24'});
      await visit.walk({...adult, band: '18-to-24', ways: ['surveys']});
      await visit.press(JOIN);
      await visit.see(JOINED);
      expect(endpoint.last.text).not.to.match(/Robin|Pat Carer|pat@example\.org|adult-/);
      expect(endpoint.last.body['contact']).to.have.keys('name', 'postcode', 'email');
    });

    it('keeps and sends nothing that a choice no longer asks for', async () => {
      const visit = await comeToCheck(adult);
      await visit.change('How would you like us to contact you?');
      await visit.goOn({reach: 'phone', phone: '01632 960001', safe: 'yes'});
      expect(visit.step).to.equal(CHECK);
      expect(visit.text).not.to.include('jo@example.org');
      await visit.change('How would you like us to contact you?');
      await visit.give({reach: 'email'});
      expect(visit.held).to.deep.equal({reach: 'email', email: ''});
      await visit.goOn({reach: 'phone'});
      expect(visit.errors, 'nor the number, once it is not asked').to.be.empty;
    });

    it('leads somebody whom no panel admits after a change to the kind page, and on from there', async () => {
      const visit = await comeToCheck(
        {...adult, band: '18-to-24', ways: ['surveys']},
        {preset: 'youth-forum'},
      );
      await visit.change(BAND);
      await visit.goOn({band: '25-or-over'});
      expect(visit.step).to.equal('These panels are for another age group');
      await visit.press('Back');
      await visit.goOn({band: '18-to-24'});
      expect(visit.step).to.equal('About you');
      expect(visit.errors).to.be.empty;
      await visit.walk({...adult, ways: ['surveys']});
      expect(visit.buttons).to.include(JOIN);
    });

    it('catches before sending what was spoilt on the way back', async () => {
      const visit = await comeToCheck(adult);
      await visit.press('Back');
      await visit.press('Back');
      await visit.press('Back');
      await visit.press('Back');
      expect(visit.step).to.equal('How we can contact you');
      visit.fill('email', 'jo');
      await visit.press('Back');
      expect(visit.step, 'Back asks for nothing').to.equal('About you');
      visit.fill('name', '');
      await visit.press('Back');
      await visit.press('Continue');
      await visit.goOn({name: 'Jo'});
      expect(visit.errors).to.be.empty;
      expect(visit.step).to.equal('How we can contact you');
      await visit.press('Continue');
      expect(visit.errors).to.have.length(1);
      expect(endpoint.requests).to.be.empty;
    });

    it('catches before sending what was spoilt and then passed over by a change', async () => {
      const visit = await comeToCheck(adult);
      await visit.change('Email address');
      visit.fill('email', 'jo');
      await visit.press('Back');
      await visit.press('Continue');
      expect(visit.step).to.equal('How we can contact you');
      expect(visit.errors).to.deep.equal([
        'Enter an email address in the correct format, like name@example.com',
      ]);
      expectSame(visit.focused, visit.summary.firstElementChild, 'focus');
      expect(endpoint.requests).to.be.empty;
      await visit.goOn({email: 'jo@example.net'});
      expect(visit.step).to.equal(CHECK);
      await visit.press(JOIN);
      await visit.see(JOINED);
      expect(endpoint.last.body['contact']).to.include({email: 'jo@example.net'});
    });

    it('keeps every answer through Back and Continue, from the end to the beginning', async () => {
      const visit = await comeToCheck(adult);
      const before = visit.read;
      while (visit.step !== WHO) await visit.press('Back');
      await visit.walk({});
      expect(visit.read).to.deep.equal(before);
    });

    it('keeps on Back what was typed and not yet continued with', async () => {
      const visit = await meet(people.adult.attributes);
      await visit.walk(adult, 'About you');
      await visit.give({name: 'Jo', postcode: 'no postcode at all'});
      await visit.press('Back');
      expect(visit.errors).to.be.empty;
      await visit.press('Continue');
      expect(visit.held).to.deep.equal({name: 'Jo', postcode: 'no postcode at all'});
    });

    it('puts the reasons of the service beside the question, and returns to the answers once they are put right', async () => {
      endpoint.replies = [refusesFields({field: 'email', code: 'not-an-email'}), accepts];
      const visit = await comeToCheck(adult);
      await visit.press(JOIN);
      await until(() => visit.has('.summary'), 'the errors are shown');
      await visit.element.updateComplete;
      expect(visit.step).to.equal('How we can contact you');
      expectSame(visit.focused, visit.summary.firstElementChild, 'focus');
      await visit.goOn({email: 'jo@example.net'});
      await visit.walk(adult);
      await visit.press(JOIN);
      await visit.see(JOINED);
    });

    it('names the answer that is too large for the service, a contact detail too', async () => {
      const family = '👨‍👩‍👧‍👦';
      const post = {reach: 'post', address: family.repeat(2000)};
      const visit = await comeToCheck({...adult, ...post, 'access-more': family.repeat(700)});
      await visit.press(JOIN);
      expect(endpoint.requests).to.be.empty;
      expect(visit.step).to.equal('How we can contact you');
      expect(visit.errors).to.deep.equal([
        'Your answer is too long to send. Make it shorter: Postal address',
      ]);
      expectSame(visit.focused, visit.summary.firstElementChild, 'focus');
      const {given} = people.parent;
      await visit.walk({reach: 'post', address: given.address});
      await visit.press(JOIN);
      await visit.see(JOINED);
      expect(endpoint.last.body['contact']).to.include({address: given.address});
    });
  });
}
