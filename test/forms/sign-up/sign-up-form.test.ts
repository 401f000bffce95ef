import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {answersToSend, contactToSend} from '../../../src/forms/answers.js';
import type {Answers, FormDefinition, Question} from '../../../src/forms/definition.js';
import {askedQuestions, hasOptions, questionsOf} from '../../../src/forms/definition.js';
import {bandsFor, NOT_SAID} from '../../../src/forms/sign-up/bands.js';
import type {Panel, SignUpSetup} from '../../../src/forms/sign-up/panels.js';
import {panelNamed, ROUTES, WHO} from '../../../src/forms/sign-up/panels.js';
import {boundariesOf, pathOf} from '../../../src/forms/sign-up/route.js';
import {SIGN_UP_VERSION, signUpForm, signUpFormId} from '../../../src/forms/sign-up/sign-up-form.js';
import {randomSetup, SEED} from './random-panels.js';

const panel = (name: string, more: Partial<Panel> = {}): Panel => ({...(panelNamed(name) as Panel), ...more});
const setupOf = (...panels: Panel[]): SignUpSetup => ({panels, privacyHref: '/privacy'});
const forum = setupOf(panel('youth-forum'));
const several = setupOf(panel('youth-forum'), panel('parent-panel'), panel('patient-voices'));

/** The steps, each with the names of what it asks: a name that is sent apart has a +, one that is not sent a -. */
const outline = ({steps}: FormDefinition) =>
  Object.fromEntries(
    steps.map(({name, questions}) => [
      name,
      questions.map((one) => `${one.goes ? '-' : one.apart ? '+' : ''}${one.name}`).join(' '),
    ]),
  );
const questionOf = (form: FormDefinition, name: string) =>
  questionsOf(form).find((question) => question.name === name) as Question;
const valuesOf = (form: FormDefinition, name: string) => {
  const question = questionOf(form, name);
  return hasOptions(question) ? question.options.map(({value}) => value) : [];
};

const contact = 'reach +email +phone +mobile +relay +address safe';
const needs = 'access access-more speak speak-other';

describe('a sign-up form', () => {
  it('begins with who somebody is, then asks for their age band', () => {
    const form = signUpForm(forum, {});
    expect(outline(form)).to.deep.equal({who: 'who', band: 'band'});
    expect(valuesOf(form, 'who')).to.deep.equal(WHO);
    expect(valuesOf(form, 'band')).to.deep.equal([
      'under-11',
      '11-to-12',
      '13-to-15',
      '16-to-17',
      '18-to-24',
      '25-or-over',
      NOT_SAID,
    ]);
  });

  it('leads a child to an adult, and asks for nothing else', () => {
    const form = signUpForm(forum, {who: 'patient', band: '13-to-15'});
    expect(form.id).to.equal('panel-sign-up.permission');
    expect(outline(form)).to.deep.equal({
      who: '-who',
      band: 'band',
      'first-name': '+first-name',
      adult: '+adult-name -adult-reach +adult-email +adult-phone',
      check: '',
    });
  });

  it('asks somebody of 16 or 17 themselves, and offers to name an adult whom they trust', () => {
    const form = signUpForm(forum, {who: 'patient', band: '16-to-17'});
    expect(form.id).to.equal('panel-sign-up.young');
    expect(outline(form)).to.deep.equal({
      who: 'who',
      band: 'band',
      about: '+name +postcode',
      contact,
      part: 'ways level',
      needs,
      trusted: '+trusted-name +trusted-phone',
      permissions: '-permissions',
      check: '',
    });
    expect(questionOf(form, 'trusted-name').optional).to.equal(true);
    expect(questionOf(form, 'trusted-phone').optional).to.equal(true);
  });

  it('asks an adult', () => {
    const form = signUpForm(forum, {who: 'patient', band: '18-to-24'});
    expect(form.id).to.equal('panel-sign-up.adult');
    expect(outline(form)).to.deep.equal({
      who: 'who',
      band: 'band',
      about: '+name +postcode',
      contact,
      part: 'ways level',
      needs,
      permissions: '-permissions',
      check: '',
    });
  });

  it('asks a parent or carer how old the children are', () => {
    const form = signUpForm(setupOf(panel('parent-panel')), {who: 'parent-or-carer', band: '25-or-over'});
    expect(form.id).to.equal('panel-sign-up.parent');
    expect(outline(form)).to.deep.equal({
      who: 'who',
      band: 'band',
      about: '+name +postcode',
      contact,
      part: 'ways level children',
      needs,
      permissions: '-permissions',
      check: '',
    });
    expect(questionOf(form, 'children').optional).to.equal(true);
  });

  it('asks for panels as soon as several admit somebody, and goes on once one is chosen', () => {
    const answers = {who: 'parent-or-carer', band: '18-to-24'};
    const before = signUpForm(several, answers);
    expect(outline(before)).to.deep.equal({who: 'who', band: 'band', panels: 'panels'});
    expect(valuesOf(before, 'panels')).to.deep.equal(['youth-forum', 'parent-panel', 'patient-voices']);
    const after = signUpForm(several, {...answers, panels: ['parent-panel']});
    expect(Object.keys(outline(after)).slice(0, 4)).to.deep.equal(['who', 'band', 'panels', 'about']);
    expect(after.id).to.equal('panel-sign-up.parent');
  });

  it('does not ask for panels where only one admits somebody', () => {
    expect(outline(signUpForm(several, {who: 'patient', band: '13-to-15'}))).not.to.have.property('panels');
  });

  const kind: Readonly<Record<string, readonly [SignUpSetup, Answers, object]>> = {
    'too young': [forum, {who: 'patient', band: 'under-11'}, {who: 'who', band: 'band', 'too-young': ''}],
    'too old': [forum, {who: 'patient', band: '25-or-over'}, {who: 'who', band: 'band', 'too-old': ''}],
    'somebody for whom there is no panel': [
      setupOf(panel('parent-panel')),
      {who: 'staff'},
      {who: 'who', elsewhere: ''},
    ],
  };
  for (const [name, [setup, answers, expected]] of Object.entries(kind)) {
    it(`ends on a page to read, and nothing can be sent: ${name}`, () => {
      const form = signUpForm(setup, {...answers, name: 'Sam', email: 'sam@example.org'});
      expect(outline(form)).to.deep.equal(expected);
      expect(form.id).to.equal('panel-sign-up');
    });
  }

  it('offers the ways and topics of the panels that somebody joins, each once', () => {
    const topics = (...values: string[]) => values.map((value) => ({value, label: value}));
    const setup = setupOf(
      panel('youth-forum', {ways: ['meetings', 'surveys'], topics: topics('sleep', 'food')}),
      panel('patient-voices', {ways: ['reading', 'surveys'], topics: topics('food', 'travel')}),
    );
    const answers = {who: 'patient', band: '18-to-24'};
    const form = signUpForm(setup, {...answers, panels: ['youth-forum', 'patient-voices']});
    expect(valuesOf(form, 'ways')).to.deep.equal(['surveys', 'meetings', 'reading']);
    expect(valuesOf(form, 'topics')).to.deep.equal(['sleep', 'food', 'travel']);
    const one = signUpForm(setup, {...answers, panels: ['youth-forum']});
    expect(valuesOf(one, 'ways')).to.deep.equal(['surveys', 'meetings']);
    expect(outline(one).part).to.equal('ways level topics');
  });

  it('asks for no ways where a panel names none', () => {
    const plain: Panel = {id: 'a', name: 'A', minAge: 16, permissionAge: 16};
    expect(outline(signUpForm(setupOf(plain), {who: 'patient', band: '16-to-17'})).part).to.equal('level');
  });

  it('asks for consent only where the organisation relies on it, and never a child', () => {
    const consent: SignUpSetup = {...forum, basis: 'consent'};
    const at = (setup: SignUpSetup, band: string) => outline(signUpForm(setup, {who: 'patient', band}));
    expect(at(consent, '16-to-17').permissions).to.equal('-consent -permissions');
    expect(at({...forum, basis: 'public-task'}, '16-to-17').permissions).to.equal('-permissions');
    expect(at(consent, '13-to-15')).not.to.have.property('permissions');
    const form = signUpForm(consent, {who: 'patient', band: '18-to-24'});
    expect(questionOf(form, 'consent').optional, 'consent').to.equal(undefined);
    expect(questionOf(form, 'permissions').optional, 'newsletter, quotes and photos').to.equal(true);
    expect(valuesOf(form, 'permissions')).to.deep.equal(['newsletter', 'quotes', 'photos']);
  });

  const reaches: Readonly<Record<string, readonly string[]>> = {
    email: ['email'],
    phone: ['phone', 'safe'],
    text: ['mobile', 'safe'],
    'relay-uk': ['relay', 'safe'],
    post: ['address'],
  };
  for (const [reach, expected] of Object.entries(reaches)) {
    it(`asks only for what it takes to reach somebody by ${reach}`, () => {
      const answers = {who: 'patient', band: '18-to-24', reach};
      const asked = askedQuestions(signUpForm(forum, answers), answers).map(({name}) => name);
      const ways = ['email', 'phone', 'mobile', 'relay', 'address', 'safe'];
      expect(asked.filter((name) => ways.includes(name))).to.deep.equal(expected);
    });
  }

  it('lets a browser fill in only what is the typist’s own', () => {
    for (const band of ['13-to-15', '16-to-17', '18-to-24']) {
      const questions = questionsOf(signUpForm(forum, {who: 'patient', band}));
      const fills = questions.flatMap((one) => ('fill' in one && one.fill ? [[one.name, one.fill]] : []));
      expect(Object.fromEntries(fills), band).to.deep.equal(
        {
          '13-to-15': {'first-name': 'off', 'adult-name': 'off', 'adult-email': 'off', 'adult-phone': 'off'},
          '16-to-17': {
            name: 'name',
            postcode: 'off',
            address: 'street-address',
            'trusted-name': 'off',
            'trusted-phone': 'off',
          },
          '18-to-24': {name: 'name', postcode: 'off', address: 'street-address'},
        }[band],
      );
    }
  });

  it('sends nothing of a route that somebody has left', () => {
    const everything: Answers = {
      who: 'patient',
      name: 'Sam Jones',
      postcode: 'CF10',
      reach: 'email',
      email: 'sam@example.org',
      ways: ['surveys'],
      level: 'often',
      access: ['bsl'],
      'access-more': 'A quiet room',
      speak: 'welsh',
      'trusted-name': 'Alex',
      permissions: ['photos'],
      'first-name': 'Sam',
      'adult-name': 'Alex Jones',
      'adult-reach': 'phone',
      'adult-email': 'alex@example.org',
      'adult-phone': '01632 960 001',
    };
    const child = {...everything, band: '13-to-15'};
    expect({...answersToSend(signUpForm(forum, child), child)}).to.deep.equal({band: '13-to-15'});
    expect({...contactToSend(signUpForm(forum, child), child)}).to.deep.equal({
      'first-name': 'Sam',
      'adult-name': 'Alex Jones',
      'adult-phone': '01632 960 001',
    });
    const adult = {...everything, band: '18-to-24'};
    expect(Object.keys(contactToSend(signUpForm(forum, adult), adult) ?? {})).to.deep.equal([
      'name',
      'postcode',
      'email',
    ]);
  });

  it('gives every question a name of its own, and asks it after what it hangs on, whatever the panels are', () => {
    fc.assert(
      fc.property(randomSetup, fc.constantFrom(...WHO), (setup, who) => {
        const {panels} = setup;
        for (const band of [...bandsFor(panels.map(boundariesOf)), NOT_SAID]) {
          const answers = {who, band, panels: panels.map(({id}) => id)};
          const form = signUpForm(setup, answers);
          const path = pathOf(panels, answers);
          expect(form.version).to.equal(SIGN_UP_VERSION);
          expect(form.id).to.equal(
            ROUTES.some((one) => one === path) ? signUpFormId(path as never) : 'panel-sign-up',
          );
          const names: string[] = [];
          for (const question of questionsOf(form)) {
            expect(names).not.to.include(question.name);
            if (question.when) expect(names).to.include(question.when.question);
            if (hasOptions(question)) expect(question.options, question.name).not.to.be.empty;
            names.push(question.name);
          }
        }
      }),
      {seed: SEED},
    );
  });
});
