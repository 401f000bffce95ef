import {expect} from '@open-wc/testing';
import {version} from '../../../src/version.js';
import {useConsoleLines} from '../../support/console-lines.js';
import {asksBeforeLeaving} from '../../support/fake-endpoint.js';
import type {Attributes, Given, SignUpVisit} from '../../support/sign-up-fixture.js';
import {
  ASK,
  ASKING,
  JOIN,
  JOINED,
  meetSignUp,
  modes,
  people,
  routes,
  stepsOf,
  useSignUpEndpoint,
} from '../../support/sign-up-fixture.js';
import {expectSame} from '../../support/same.js';

/** What was offered and allowed, in the words on screen. */
const permissions = (...granted: readonly string[]) =>
  [
    ['newsletter', 'Send me news about what is going on'],
    ['quotes', 'You can use my words, but not my name'],
    ['photos', 'You can take photos of me and use them'],
  ].map(([purpose, wording]) => ({
    purpose,
    granted: granted.includes(purpose as string),
    wording,
    version: '1',
    language: 'en-GB',
    by: 'self',
  }));

/** The page that all these visitors are on. */
const title = 'Join us, says jo@example.org';

/** What is sent beside the answers by everybody but a child who needs permission. */
const context = () => ({
  reading: 'standard',
  audience: 'adult',
  region: 'england',
  topic: 'joining',
  team: 'ward-7',
  method: 'tablet',
  page: {url: location.origin + location.pathname, title: 'Join us, says [email]'},
});

/** Everything that goes over the wire, apart from what is new each time: id, reference and times. */
const sent: Readonly<Record<keyof typeof people, () => Readonly<Record<string, unknown>>>> = {
  adult: () => ({
    ...context(),
    form: {id: 'panel-sign-up.adult', version: '1'},
    answers: {
      who: 'patient',
      band: '25-or-over',
      panels: ['patient-voices'],
      reach: 'email',
      ways: ['surveys', 'reading'],
      level: 'now-and-then',
      access: ['large-print', 'breaks'],
      'access-more': 'A chair with arms',
      speak: 'other',
      'speak-other': 'Polish',
    },
    contact: {name: 'Jo Bloggs', postcode: 'SA1', email: 'jo@example.org'},
    permissions: permissions('newsletter'),
  }),
  young: () => ({
    ...context(),
    form: {id: 'panel-sign-up.young', version: '1'},
    answers: {
      who: 'patient',
      band: '16-to-17',
      panels: ['youth-forum'],
      reach: 'text',
      safe: 'no',
      ways: ['creative', 'advisory-board'],
      level: 'often',
      speak: 'welsh',
    },
    contact: {
      name: 'Sam',
      mobile: '07700 900123',
      'trusted-name': 'Mrs Evans',
      'trusted-phone': '01632 960001',
    },
    permissions: permissions(),
  }),
  parent: () => ({
    ...context(),
    form: {id: 'panel-sign-up.parent', version: '1'},
    answers: {
      who: 'parent-or-carer',
      band: '25-or-over',
      panels: ['parent-panel'],
      reach: 'post',
      ways: ['parent-panel'],
      level: 'hear',
      children: ['under-5', '11-to-15'],
      speak: 'english',
    },
    contact: {name: 'Alex Parent', address: '1 Elm Street\nSwansea'},
    permissions: permissions('newsletter', 'quotes', 'photos'),
  }),
  permission: () => ({
    form: {id: 'panel-sign-up.permission', version: '1'},
    answers: {band: '13-to-15', panels: ['youth-forum']},
    contact: {'first-name': 'Robin', 'adult-name': 'Pat Carer', 'adult-email': 'pat@example.org'},
  }),
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const REFERENCE = /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{3}-[2-9A-Z]{3}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Two panels of the site's own: at 16 only one of them needs permission. */
const twoPanels = {
  privacyHref: '/privacy',
  panels: [
    {id: 'cardiff', name: 'Cardiff youth forum', minAge: 11, maxAge: 25, ways: ['surveys']},
    {
      id: 'swansea',
      name: 'Swansea youth forum',
      minAge: 11,
      maxAge: 25,
      permissionAge: 18,
      ways: ['creative'],
    },
  ],
};

for (const mode of modes) {
  describe(`<hys-panel-sign-up render="${mode}"> from the first step to what is sent`, () => {
    const endpoint = useSignUpEndpoint();
    const consoleLines = useConsoleLines();
    const original = document.title;
    before(() => (document.title = title));
    after(() => (document.title = original));

    const meet = (attributes: Attributes = {}, form?: unknown) =>
      meetSignUp(
        mode,
        {endpoint: endpoint.address, topic: 'joining', team: 'ward-7', method: 'tablet', ...attributes},
        (element) => (element.form = form),
      );

    /** Signs somebody up, and gives back what went over the wire. */
    async function signUp(visit: SignUpVisit, given: Given, send = JOIN, thanks = JOINED) {
      await visit.walk(given);
      expect(endpoint.requests, 'nothing is sent before').to.be.empty;
      await visit.press(send);
      await visit.see(thanks);
      expect(endpoint.requests).to.have.length(1);
      return endpoint.last;
    }

    for (const route of routes) {
      const {attributes, given, send, thanks} = people[route];

      it(`takes the route “${route}” and sends exactly what it asked`, async () => {
        const began = Date.now();
        const visit = await meet(attributes);
        const {init, headers, body} = await signUp(visit, given, send, thanks);
        expect([init.method, init.credentials, headers.get('Content-Type')]).to.deep.equal([
          'POST',
          'omit',
          'application/json',
        ]);
        const {id, reference, createdAt, permissions: allowed, ...rest} = body;
        expect(id).to.match(UUID);
        expect(reference).to.match(REFERENCE);
        expect(createdAt).to.match(TIME);
        const {permissions: wanted, ...wantedRest} = sent[route]();
        expect(rest).to.deep.equal({
          schema: 'have-your-say/submission/1',
          kind: 'panel-sign-up',
          language: 'en-GB',
          element: {name: 'hys-panel-sign-up', version},
          ...wantedRest,
        });
        const times: unknown[] = [];
        const withoutTime = (allowed as readonly object[] | undefined)?.map((permission) =>
          Object.fromEntries(
            Object.entries(permission).filter(([part, value]) => part !== 'at' || times.push(value) < 0),
          ),
        );
        expect(withoutTime).to.deep.equal(wanted);
        expect(times).to.have.length(withoutTime?.length ?? 0);
        for (const at of times) {
          expect(at).to.match(TIME);
          expect(Date.parse(String(at))).to.be.within(began, Date.parse(String(createdAt)));
        }
        expect(consoleLines).to.be.empty;
      });

      it(`counts the steps of the route “${route}” once it is known`, async () => {
        const visit = await meet(attributes);
        const steps = stepsOf[route];
        for (const [index, step] of steps.entries()) {
          expect(visit.step).to.equal(step);
          expect(visit.caption).to.equal(
            index < 2 ? `Step ${index + 1}` : `Step ${index + 1} of ${steps.length}`,
          );
          if (index < steps.length - 1) await visit.goOn(given);
        }
      });
    }

    it('sends of a child who needs permission nothing but what it takes to ask the adult', async () => {
      const visit = await meet({
        ...people.permission.attributes,
        region: 'wales',
        audience: 'young',
        'endpoint-type': 'receiver',
      });
      const {body} = await signUp(visit, people.permission.given, ASK, ASKING);
      expect(Object.keys(body)).to.have.members([
        'schema',
        'id',
        'reference',
        'kind',
        'form',
        'language',
        'createdAt',
        'answers',
        'contact',
        'element',
      ]);
      expect(JSON.stringify(body)).not.to.match(/patient|joining|ward-7|tablet|Join us|permissions|"by"/);
    });

    it('reaches the adult by phone where the child says so, and sends no address that was typed before', async () => {
      const visit = await meet(people.permission.attributes);
      await visit.walk(people.permission.given, 'Your parent or carer');
      await visit.give({'adult-reach': 'email', 'adult-email': 'pat@example.org'});
      const phone = {'adult-name': 'Pat', 'adult-reach': 'phone', 'adult-phone': '01632 960001'};
      const {body} = await signUp(visit, phone, ASK, ASKING);
      expect(body['contact']).to.deep.equal({
        'first-name': 'Robin',
        'adult-name': 'Pat',
        'adult-phone': '01632 960001',
      });
      expect(body['answers']).to.deep.equal({band: '13-to-15', panels: ['youth-forum']});
    });

    it('marks a trial of a child as one, and says that a robot wrote, not what', async () => {
      const visit = await meet({...people.permission.attributes, test: ''});
      await visit.goOn(people.permission.given);
      visit.get<HTMLInputElement>('[aria-hidden] input').value = 'Cheap pills';
      const {body} = await signUp(visit, people.permission.given, ASK, ASKING);
      expect([body['test'], body['trap']]).to.deep.equal([true, 'filled']);
    });

    it('asks a child for no tick and no signature, and says that staff ask the adult', async () => {
      const visit = await meet(people.permission.attributes);
      const {given} = people.permission;
      await visit.walk(given, 'Asking an adult');
      expect(visit.text).to.include('You need an adult to agree before you can join.');
      expect(visit.text).to.include('We ask them, and you join when they agree.');
      expect(visit.asked).to.deep.equal(['What is your first name?']);
      await visit.goOn(given);
      expect(visit.has('input[type=checkbox]')).to.be.false;
      await visit.goOn(given);
      expect(visit.buttons).to.include(ASK);
      await visit.press(ASK);
      await visit.see(ASKING);
      expect(visit.text).to.include('We will contact them. You join when they agree.');
    });

    it('lets the browser fill in what is the typist’s own, and nothing about a child or another adult', async () => {
      const fills = async (preset: string, given: Given, ...names: readonly string[]) => {
        const visit = await meet({preset});
        const found: Record<string, string | null> = {};
        while (visit.step !== 'Check your answers') {
          await visit.give(given);
          for (const name of names)
            if (visit.has(`[name="${name}"]`)) found[name] = visit.field(name).getAttribute('autocomplete');
          await visit.press('Continue');
        }
        return found;
      };
      expect(
        await fills('youth-forum', people.permission.given, 'first-name', 'adult-name', 'adult-email'),
      ).to.deep.equal({'first-name': 'off', 'adult-name': 'off', 'adult-email': 'off'});
      expect(
        await fills(
          'youth-forum',
          people.young.given,
          'name',
          'postcode',
          'mobile',
          'trusted-name',
          'trusted-phone',
        ),
      ).to.deep.equal({
        name: 'name',
        postcode: 'off',
        mobile: 'tel',
        'trusted-name': 'off',
        'trusted-phone': 'off',
      });
      expect(await fills('parent-panel', people.parent.given, 'address')).to.deep.equal({
        address: 'street-address',
      });
    });

    for (const [who, reach, box, text] of [
      ['by phone', 'phone', 'phone', '01632 960001'],
      ['by Relay UK', 'relay-uk', 'relay', '01632 960002'],
    ] as const) {
      it(`asks whether it is safe to leave a message for somebody who is reached ${who}`, async () => {
        const visit = await meet(people.adult.attributes);
        const {given} = people.adult;
        await visit.walk({...given, reach}, 'How we can contact you');
        await visit.goOn({reach, [box]: text});
        expect(visit.errors).to.deep.equal(['Select if it is safe for us to leave a message']);
        const {body} = await signUp(visit, {...given, reach, [box]: text, safe: 'yes'});
        expect(body['answers']).to.include({reach, safe: 'yes'});
        expect(body['contact']).to.deep.equal({name: 'Jo Bloggs', postcode: 'SA1', [box]: text});
      });
    }

    it('leaves out what somebody did not answer', async () => {
      const visit = await meet({...people.adult.attributes, topic: '', team: '', method: '', region: ''});
      const {name, email, who, band, reach, level} = people.adult.given;
      const {body} = await signUp(visit, {
        name,
        email,
        who,
        band,
        reach,
        level,
        ways: ['surveys'],
        speak: 'english',
        'access-more': ' \n ',
      });
      expect(body['answers']).to.deep.equal({
        who,
        band,
        panels: ['patient-voices'],
        reach,
        ways: ['surveys'],
        level,
        speak: 'english',
      });
      expect(body['contact']).to.deep.equal({name, email});
      expect(body['region']).to.be.null;
      for (const part of ['topic', 'team', 'method', 'test', 'trap', 'warnings'])
        expect(body).not.to.have.property(part);
    });

    it('asks about personal details in what somebody wrote of their needs, and notes that they were meant', async () => {
      const visit = await meet(people.adult.attributes);
      await visit.walk(people.adult.given, 'What helps you to take part');
      await visit.goOn({...people.adult.given, 'access-more': 'Ring my sister on 07700 900123'});
      expectSame(visit.focused, visit.get('[part=personal-details] .title'), 'focus');
      await visit.press('Keep it as it is');
      expect(visit.step).to.equal('What you are happy with');
      const {body} = await signUp(visit, people.adult.given);
      expect(body['warnings']).to.deep.equal(['phone']);
    });
  });

  describe(`<hys-panel-sign-up render="${mode}"> for somebody who would rather not say their age`, () => {
    const endpoint = useSignUpEndpoint();

    it('asks an adult wherever children are admitted', async () => {
      const visit = await meetSignUp(mode, {endpoint: endpoint.address, preset: 'youth-forum'});
      const given = {...people.permission.given, band: 'prefer-not-to-say'};
      expect(await visit.walk(given)).to.include('Asking an adult');
      await visit.press(ASK);
      await visit.see(ASKING);
      const {form, answers, contact} = endpoint.last.body;
      expect(form).to.deep.equal({id: 'panel-sign-up.permission', version: '1'});
      expect(answers).to.deep.equal({band: 'prefer-not-to-say', panels: ['youth-forum']});
      expect(contact).to.have.keys('first-name', 'adult-name', 'adult-email');
    });

    it('asks nobody else where only adults are admitted', async () => {
      const visit = await meetSignUp(mode, {endpoint: endpoint.address, preset: 'patient-voices'});
      expect(await visit.walk({...people.adult.given, band: 'prefer-not-to-say'})).not.to.include(
        'Asking an adult',
      );
      await visit.press(JOIN);
      await visit.see(JOINED);
      expect(endpoint.last.body['form']).to.deep.equal({id: 'panel-sign-up.adult', version: '1'});
      expect(endpoint.last.body['answers']).to.include({band: 'prefer-not-to-say'});
    });

    it('is offered last, after “or”', async () => {
      const visit = await meetSignUp(mode);
      await visit.goOn(people.adult.given);
      expect(visit.labelsOf('band').at(-1)).to.equal('Prefer not to say');
      expect(visit.get('.or').nextElementSibling?.querySelector('input')?.value).to.equal(
        'prefer-not-to-say',
      );
    });
  });

  describe(`<hys-panel-sign-up render="${mode}"> with several panels`, () => {
    const endpoint = useSignUpEndpoint();
    const meet = (form: unknown, attributes: Attributes = {}) =>
      meetSignUp(mode, {endpoint: endpoint.address, ...attributes}, (element) => (element.form = form));

    it('offers those that admit somebody, and sends the ones that were chosen', async () => {
      const visit = await meet(undefined, {panels: 'youth-forum, patient-voices, parent-panel'});
      await visit.goOn({who: 'patient'});
      await visit.goOn({band: '18-to-24'});
      expect(visit.step).to.equal('Which panels would you like to join?');
      expect(visit.labelsOf('panels')).to.deep.equal(['Youth forum', 'Patient voices forum']);
      await visit.press('Continue');
      expect(visit.errors).to.deep.equal(['Select at least one panel']);
      await visit.give({panels: ['youth-forum', 'patient-voices']});
      await visit.walk(people.adult.given);
      expect(visit.read).to.deep.include([
        'Which panels would you like to join?',
        'Youth forum\nPatient voices forum',
      ]);
      await visit.press(JOIN);
      await visit.see(JOINED);
      const {form, answers} = endpoint.last.body;
      expect(form).to.deep.equal({id: 'panel-sign-up.adult', version: '1'});
      expect((answers as {panels: unknown}).panels).to.deep.equal(['youth-forum', 'patient-voices']);
    });

    it('does not ask which where only one admits somebody', async () => {
      const visit = await meet(undefined, {panels: 'youth-forum, patient-voices'});
      await visit.goOn({who: 'patient'});
      await visit.goOn({band: '16-to-17'});
      expect(visit.step).to.equal('About you');
      await visit.walk(people.young.given);
      await visit.press(JOIN);
      await visit.see(JOINED);
      expect((endpoint.last.body['answers'] as {panels: unknown}).panels).to.deep.equal(['youth-forum']);
    });

    it('asks an adult for the whole sign-up as soon as one chosen panel needs it', async () => {
      const visit = await meet(twoPanels);
      await visit.goOn({who: 'sibling'});
      await visit.goOn({band: '16-to-17'});
      expect(visit.labelsOf('panels')).to.deep.equal(['Cardiff youth forum', 'Swansea youth forum']);
      await visit.goOn({panels: ['cardiff', 'swansea']});
      expect(visit.step).to.equal('Asking an adult');
      await visit.walk(people.permission.given);
      await visit.press(ASK);
      await visit.see(ASKING);
      const {form, answers} = endpoint.last.body;
      expect(form).to.deep.equal({id: 'panel-sign-up.permission', version: '1'});
      expect(answers).to.deep.equal({band: '16-to-17', panels: ['cardiff', 'swansea']});
    });

    it('asks no adult where the chosen panel does not need it, and offers the ways of that panel alone', async () => {
      const visit = await meet(twoPanels);
      await visit.goOn({who: 'sibling'});
      await visit.goOn({band: '16-to-17'});
      await visit.goOn({panels: ['cardiff']});
      await visit.walk(people.young.given, 'How you would like to take part');
      expect(visit.labelsOf('ways')).to.deep.equal(['Answer surveys']);
      await visit.walk({...people.young.given, ways: ['surveys']});
      await visit.press(JOIN);
      await visit.see(JOINED);
      expect(endpoint.last.body['form']).to.deep.equal({id: 'panel-sign-up.young', version: '1'});
    });
  });

  describe(`<hys-panel-sign-up render="${mode}"> for somebody whom no panel here admits`, () => {
    const endpoint = useSignUpEndpoint();

    for (const [kind, attributes, given, heading, words] of [
      [
        'too young',
        {preset: 'youth-forum'},
        {who: 'patient', band: 'under-11'},
        'You are too young for this panel, but your voice counts',
        'A parent or carer can help you to tell us what you think.',
      ],
      [
        'too old',
        {preset: 'youth-forum'},
        {who: 'patient', band: '25-or-over'},
        'These panels are for another age group',
        'You can tell us what you think in another way.',
      ],
      [
        'somebody else',
        {preset: 'parent-panel'},
        {who: 'staff'},
        'These panels are for other people',
        'You can tell us what you think in another way.',
      ],
    ] as const) {
      it(`shows a kind page to who is ${kind}: another way, and nothing to go on with`, async () => {
        const visit = await meetSignUp(mode, {
          endpoint: endpoint.address,
          'contact-href': '/contact',
          ...attributes,
        });
        await visit.walk(given, heading);
        expectSame(visit.focused, visit.stepHeading, 'focus');
        expect(visit.caption, 'no count of steps that do not come').to.equal('');
        expect(visit.text).to.include('We want to hear from you too.');
        expect(visit.text).to.include(words);
        expect(visit.link('Tell us in another way').getAttribute('href')).to.equal('/contact');
        expect(visit.buttons).to.deep.equal(['Back']);
        expect(visit.has('.error, .summary'), 'it is no error').to.be.false;
        expect(asksBeforeLeaving(), 'there is nothing to lose').to.be.false;
        visit.get<HTMLFormElement>('form').requestSubmit();
        await visit.element.updateComplete;
        expect(visit.step).to.equal(heading);
        expect(endpoint.requests).to.be.empty;
      });

      it(`lets somebody who is ${kind} by mistake go back and choose again`, async () => {
        const visit = await meetSignUp(mode, {endpoint: endpoint.address, ...attributes});
        await visit.walk(given, heading);
        await visit.press('Back');
        expect(visit.held).to.deep.equal('band' in given ? {band: given.band} : {who: given.who});
        expect(asksBeforeLeaving(), 'from the second step').to.equal('band' in given);
        await visit.goOn({who: 'parent-or-carer', band: '16-to-17'});
        await visit.walk({...people.young.given, who: 'parent-or-carer'}, 'About you');
      });
    }

    it('has no link where the site has no other way', async () => {
      const visit = await meetSignUp(mode);
      await visit.walk(
        {who: 'patient', band: 'under-11'},
        'You are too young for this panel, but your voice counts',
      );
      expect(visit.has('a')).to.be.false;
    });
  });
}
