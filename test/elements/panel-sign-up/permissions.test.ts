import {expect} from '@open-wc/testing';
import {accepts, refuses} from '../../support/fake-endpoint.js';
import {welshWords} from '../../support/messages.js';
import {expectSame} from '../../support/same.js';
import type {Attributes} from '../../support/sign-up-fixture.js';
import {
  JOIN,
  JOINED,
  meetSignUp,
  modes,
  people,
  SignUpVisit,
  useSignUpEndpoint,
} from '../../support/sign-up-fixture.js';
import {until} from '../../support/until.js';

const HAPPY = 'What you are happy with';
const REJECTED = 'Your answer was not accepted';
const {given} = people.adult;

interface Sent {
  readonly purpose: string;
  readonly granted: boolean;
  readonly wording: string;
  readonly version: string;
  readonly language: string;
  readonly at: string;
  readonly by: string;
}

const withConsent = {
  privacyHref: '/privacy',
  basis: 'consent',
  panels: [{preset: 'patient-voices'}],
};

for (const mode of modes) {
  describe(`<hys-panel-sign-up render="${mode}"> and what people allow`, () => {
    const endpoint = useSignUpEndpoint();
    const meet = (form?: unknown, attributes: Attributes = {}) =>
      meetSignUp(
        mode,
        {endpoint: endpoint.address, ...people.adult.attributes, ...attributes},
        (element) => (element.form = form),
      );
    const sent = () => endpoint.last.body['permissions'] as readonly Sent[];

    async function join(visit: SignUpVisit, outcome = JOINED): Promise<readonly Sent[]> {
      await visit.walk({});
      await visit.press(JOIN);
      await visit.see(outcome);
      return sent();
    }

    it('offers news, quotes and photos as ticks of their own, unticked and optional', async () => {
      const visit = await meet();
      await visit.walk(given, HAPPY);
      expect(visit.asked).to.deep.equal(['Are you happy with any of these as well? (optional)']);
      expect(visit.labelsOf('permissions')).to.deep.equal([
        'Send me news about what is going on',
        'You can use my words, but not my name',
        'You can take photos of me and use them',
      ]);
      expect(visit.held).to.deep.equal({permissions: []});
      expect(visit.text).to.include('You can join without any of them, and change your mind at any time.');
      const permissions = await join(visit);
      expect(permissions.map(({purpose, granted}) => [purpose, granted])).to.deep.equal([
        ['newsletter', false],
        ['quotes', false],
        ['photos', false],
      ]);
    });

    it('records what was ticked and what was not, in the words on screen, with version, language, time and who', async () => {
      const visit = await meet();
      await visit.walk(given, HAPPY);
      const labels = visit.labelsOf('permissions');
      await visit.give({permissions: ['quotes']});
      const permissions = await join(visit);
      expect(permissions.map(({wording}) => wording)).to.deep.equal(labels);
      expect(permissions.map(({granted}) => granted)).to.deep.equal([false, true, false]);
      for (const {version, language, at, by} of permissions) {
        expect([version, language, by]).to.deep.equal(['1', 'en-GB', 'self']);
        expect(new Date(at).toISOString()).to.equal(at);
      }
      expect(endpoint.last.body['answers'], 'not among the answers').not.to.have.any.keys(
        'permissions',
        'consent',
      );
    });

    it('records the Welsh words where they were Welsh', async () => {
      const visit = await meet(undefined, {locale: 'cy'});
      while (!visit.has('[name=permissions]')) {
        await visit.give(given);
        await visit.press(welshWords('form.continue'));
      }
      const labels = visit.labelsOf('permissions');
      expect(labels[0]).to.equal(welshWords('sign-up.permissions.newsletter'));
      await visit.press(welshWords('form.continue'));
      await visit.press(welshWords('sign-up.join'));
      await visit.see(welshWords('sign-up.joined'));
      expect(sent().map(({wording}) => wording)).to.deep.equal(labels);
      expect(sent().map(({language}) => language)).to.deep.equal(['cy', 'cy', 'cy']);
      expect(endpoint.last.body['language']).to.equal('cy');
    });

    it('records the words in which somebody sent it, when the page has changed its language meanwhile', async () => {
      const visit = await meet();
      await visit.walk(given);
      visit.element.locale = 'cy';
      await visit.element.updateComplete;
      await visit.press(welshWords('sign-up.join'));
      await visit.see(welshWords('sign-up.joined'));
      expect(sent()[0]).to.include({
        language: 'cy',
        wording: welshWords('sign-up.permissions.newsletter'),
        granted: true,
      });
    });

    it('asks for no consent where the organisation relies on something else', async () => {
      for (const [basis, words] of [
        ['public-task', 'The law lets us do this because it is part of our public work.'],
        ['legitimate-interests', 'The law lets us do this because it helps us do our work.'],
      ]) {
        const visit = await meet({...withConsent, basis});
        await visit.walk(given, 'About you');
        expect(visit.text).to.include(words);
        await visit.walk(given, HAPPY);
        expect(visit.has('[name=consent]')).to.be.false;
      }
    });

    it('says when it asks what for, how to leave and where to complain, and names no basis that it was not given', async () => {
      const visit = await meet();
      await visit.walk(given, 'About you');
      expect(visit.text).to.include('We use what you tell us to run the panel and to contact you about it.');
      expect(visit.text).to.include('You can leave at any time. It does not affect your care.');
      expect(visit.text).to.include('Information Commission (ICO)');
      expect(visit.text).not.to.match(/The law lets us|only do this if you agree/);
      expect(visit.link('How we use what you send').getAttribute('href')).to.equal('/privacy');
    });

    it('asks for a tick of consent, unticked and by itself, where the organisation relies on it', async () => {
      const visit = await meet(withConsent);
      await visit.walk(given, 'About you');
      expect(visit.text).to.include('We only do this if you agree.');
      await visit.walk(given, HAPPY);
      expect(visit.labelsOf('consent')).to.deep.equal(['Yes, keep my details to run the panel']);
      expect(visit.held).to.deep.equal({consent: [], permissions: []});
      await visit.press('Continue');
      expect(visit.errors).to.deep.equal([
        'Select yes if we can keep your details. Without them you cannot join.',
      ]);
      expectSame(visit.focused, visit.summary.firstElementChild, 'focus');
      await visit.goOn({consent: ['joining']});
      const permissions = await join(visit);
      expect(permissions.map(({purpose, granted}) => [purpose, granted])).to.deep.equal([
        ['joining', true],
        ['newsletter', false],
        ['quotes', false],
        ['photos', false],
      ]);
      expect(permissions[0]?.wording).to.equal('Yes, keep my details to run the panel');
    });

    it('asks no child for consent, whatever the organisation relies on', async () => {
      const visit = await meet({...withConsent, panels: [{preset: 'youth-forum'}]});
      expect(await visit.walk(people.permission.given)).not.to.include(HAPPY);
    });

    it('sends the same words at the same time after a refusal, and a later time once an answer is another', async () => {
      endpoint.replies = [refuses, refuses, accepts];
      const visit = await meet();
      await visit.walk(given);
      const [first] = await join(visit, REJECTED);
      await visit.press('Change my answer');
      // Otherwise two answers within a millisecond would look the same.
      const began = Date.now();
      await until(() => Date.now() > began, 'the clock goes on');
      const [second] = await join(visit, REJECTED);
      expect(second, 'unchanged').to.deep.equal(first);
      expect(endpoint.requests[1]?.text, 'the same submission').to.equal(endpoint.requests[0]?.text);
      await visit.press('Change my answer');
      await visit.change('Are you happy with any of these as well?');
      await visit.goOn({permissions: ['newsletter', 'photos']});
      const [third] = await join(visit);
      expect(Date.parse(third?.at ?? '')).to.be.above(Date.parse(first?.at ?? ''));
      expect(endpoint.last.body.id).not.to.equal(endpoint.requests[0]?.body.id);
    });
  });
}
