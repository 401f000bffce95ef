import {expect, fixture, html} from '@open-wc/testing';
import {useConsoleLines} from '../../support/console-lines.js';
import {json, useFakeFiles} from '../../support/fake-files.js';
import {usePageSettings} from '../../support/page-settings.js';
import type {Attributes} from '../../support/sign-up-fixture.js';
import {
  createSignUp,
  JOIN,
  JOINED,
  meetSignUp,
  modes,
  people,
  SignUpVisit,
  useSignUpEndpoint,
} from '../../support/sign-up-fixture.js';
import {until} from '../../support/until.js';
import {faultyPanels, ownPanels, soundPanels} from '../../forms/sign-up/setups.js';

const WHO = 'Which of these is most like you?';
const BAND = 'How old are you?';

for (const mode of modes) {
  describe(`<hys-panel-sign-up render="${mode}"> and what can be joined`, () => {
    const endpoint = useSignUpEndpoint();
    const site = useFakeFiles();
    const consoleLines = useConsoleLines();
    const meet = (attributes: Attributes = {}, form?: unknown) =>
      meetSignUp(mode, {endpoint: endpoint.address, ...attributes}, (element) => (element.form = form));

    /** An element with a link of the page to another way to join. */
    async function place(attributes: Attributes, form?: unknown) {
      const element = createSignUp(mode, {endpoint: endpoint.address, ...attributes});
      element.form = form;
      const child = document.createElement('a');
      child.href = '/contact';
      child.textContent = 'Write to us';
      element.append(child);
      await fixture(html`<div>${element}</div>`);
      await element.updateComplete;
      const isSeen = () => child.isConnected && child.getClientRects().length > 0;
      return {visit: new SignUpVisit(element), isFallbackSeen: isSeen};
    }

    async function bandsOf(attributes: Attributes, form?: unknown, who = 'patient') {
      const visit = await meet(attributes, form);
      await visit.goOn({who});
      return visit.labelsOf('band');
    }

    for (const [preset, name, who, ages, bands] of [
      [
        'youth-forum',
        'Youth forum',
        'patient',
        '11 to 24',
        ['Under 11', '11 to 12', '13 to 15', '16 to 17', '18 to 24', '25 or over', 'Prefer not to say'],
      ],
      [
        'parent-panel',
        'Parent panel',
        'parent-or-carer',
        '16 or over',
        ['Under 16', '16 to 17', '18 to 24', '25 or over', 'Prefer not to say'],
      ],
      [
        'patient-voices',
        'Patient voices forum',
        'patient',
        '18 or over',
        ['Under 18', '18 to 24', '25 or over', 'Prefer not to say'],
      ],
    ] as const) {
      it(`needs for the ${name} no more than its name, an endpoint and a privacy notice`, async () => {
        const {visit, isFallbackSeen} = await place({preset});
        expect(isFallbackSeen()).to.be.false;
        expect(visit.text).to.include(name);
        expect(visit.text).to.include(ages);
        await visit.goOn({who});
        expect(visit.labelsOf('band')).to.deep.equal(bands);
        expect(consoleLines).to.be.empty;
      });
    }

    it('is a youth forum where nothing else is said', async () => {
      expect((await meet()).text).to.include('Youth forum');
    });

    it('offers bands that no age of the attributes cuts through', async () => {
      expect(await bandsOf({'min-age': '14', 'max-age': '21', 'permission-age': '17'})).to.deep.equal([
        'Under 14',
        '14 to 16',
        '17',
        '18 to 21',
        '22 or over',
        'Prefer not to say',
      ]);
      expect(consoleLines).to.be.empty;
    });

    it('asks an adult under the permission age of the attribute', async () => {
      for (const [age, step] of [
        ['18', 'Asking an adult'],
        ['16', 'About you'],
      ] as const) {
        const visit = await meet({'permission-age': age});
        await visit.goOn({who: 'patient'});
        await visit.goOn({band: '16-to-17'});
        expect(visit.step).to.equal(step);
      }
    });

    it('joins several built-in panels by one attribute', async () => {
      const visit = await meet({panels: 'youth-forum,parent-panel'});
      expect(visit.text).to.include('Youth forum');
      expect(visit.text).to.include('Parent panel');
      // Before anybody answers: a brother or sister would learn only afterwards that it is not for them.
      expect(visit.text.replace(/\s+/g, ' ')).to.include(
        'Parent panel Who it is for “I am a parent or carer” Ages 16 or over',
      );
      expect(visit.text.match(/Who it is for/g), 'anybody may join the youth forum').to.have.length(1);
      await visit.goOn({who: 'parent-or-carer'});
      await visit.goOn({band: '18-to-24'});
      expect(visit.labelsOf('panels')).to.deep.equal(['Youth forum', 'Parent panel']);
    });

    it('says of its own panels what the site says, and where they differ offers only what applies', async () => {
      const visit = await meet({'privacy-href': ''}, ownPanels);
      for (const fact of [
        'Cardiff youth forum',
        'Area Cardiff',
        'When it meets Once a month',
        'Rewards A £10 voucher',
        'Who runs it The youth team',
      ])
        expect(visit.text.replace(/\s+/g, ' ')).to.include(fact);
      await visit.goOn({who: 'sibling'});
      await visit.goOn({band: '18-to-25'});
      expect(visit.step, 'the only panel for a brother or sister').to.equal('About you');
      expect(visit.text).to.include('Tell us at any time');
      expect(visit.link('How we use what you send').href).to.equal('https://health.example/privacy');
      await visit.walk(people.adult.given, 'How you would like to take part');
      expect(visit.labelsOf('ways')).to.deep.equal(['Answer surveys', 'Come to meetings']);
      expect(visit.labelsOf('topics')).to.deep.equal(['Waiting rooms', 'Sleep']);
      expect(visit.text).to.include('Payment can affect benefits. Ask us before you accept.');
      await visit.walk({
        ...people.adult.given,
        who: 'sibling',
        band: '18-to-25',
        ways: ['surveys'],
        topics: ['sleep'],
      });
      expect(visit.read).to.deep.include(['What are you interested in?', 'Sleep']);
      await visit.press(JOIN);
      await visit.see(JOINED);
      expect(visit.text).to.include('Tell us at any time');
      expect(endpoint.last.body['answers']).to.deep.include({
        panels: ['cardiff'],
        topics: ['sleep'],
        ways: ['surveys'],
      });
      expect(consoleLines).to.be.empty;
    });

    it('says nothing of payment where there are no rewards, and asks about no ways or topics where there are none', async () => {
      const visit = await meet({}, {privacyHref: '/p', panels: [{id: 'a', name: 'A', minAge: 18}]});
      await visit.walk(people.adult.given, 'How you would like to take part');
      expect(visit.asked).to.deep.equal(['How much would you like to do?']);
      expect(visit.text).not.to.include('Payment');
    });

    for (const [what, form] of Object.entries(soundPanels)) {
      it(`shows a form for ${what}`, async () => {
        const visit = await meet({'privacy-href': ''}, form);
        expect(visit.step).to.equal(WHO);
        expect(consoleLines).to.be.empty;
      });
    }

    for (const [what, {setup, place: where}] of Object.entries(faultyPanels).filter(([, {setup}]) => setup)) {
      it(`shows the fallback for ${what}, and names the place in one line`, async () => {
        const {visit, isFallbackSeen} = await place({'privacy-href': ''}, setup);
        expect(isFallbackSeen()).to.be.true;
        expect(visit.has('form')).to.be.false;
        expect(consoleLines).to.have.length(1);
        expect(consoleLines[0]).to.match(
          /^<hys-panel-sign-up> form.*: (found ".+"|nothing found)\. Expected .+\. The fallback is shown\.$/,
        );
        expect(consoleLines[0]).to.include(`<hys-panel-sign-up> ${`form ${where}`.trim()}: `);
        visit.element.topic = 'joining';
        await visit.element.updateComplete;
        expect(consoleLines, 'said once').to.have.length(1);
      });
    }

    for (const [what, attributes, line] of [
      ['no privacy notice', {'privacy-href': ''}, /^<hys-panel-sign-up> privacy-href: nothing found\. /],
      [
        'a privacy notice without https',
        {'privacy-href': 'http://health.example'},
        /^<hys-panel-sign-up> privacy-href: found "http:\/\/health\.example"\. /,
      ],
      [
        'a preset that is not there',
        {preset: 'youth'},
        /^<hys-panel-sign-up> preset: found "youth"\. .*youth-forum/,
      ],
      [
        'a name among several that is not there',
        {panels: 'youth-forum, parents'},
        /^<hys-panel-sign-up> panels: found "parents"\. .*parent-panel/,
      ],
      [
        'a minimum above the maximum',
        {'min-age': '30'},
        /^<hys-panel-sign-up> max-age: found "24"\. Expected 30/,
      ],
      ['an age that is a word', {'min-age': 'eleven'}, /^<hys-panel-sign-up> min-age: found "eleven"\. /],
      [
        'a permission age above 18',
        {'permission-age': '21'},
        /^<hys-panel-sign-up> permission-age: found "21"\. .*18/,
      ],
      [
        'ages beside several panels',
        {panels: 'youth-forum, parent-panel', 'min-age': '12'},
        /^<hys-panel-sign-up> min-age: found "12"\. .*JSON/,
      ],
    ] as const) {
      it(`shows the fallback for ${what}, and says in one line where and what to do`, async () => {
        const {visit, isFallbackSeen} = await place(attributes);
        expect(isFallbackSeen()).to.be.true;
        expect(visit.has('form')).to.be.false;
        expect(consoleLines).to.have.length(1);
        expect(consoleLines[0]).to.match(line);
        expect(consoleLines[0]).to.match(/Expected .+\. The fallback is shown\.$/);
      });
    }

    it('shows the form once the mistake is put right', async () => {
      const {visit, isFallbackSeen} = await place({'privacy-href': ''});
      visit.element.privacyHref = '/privacy';
      await visit.element.updateComplete;
      expect(visit.step).to.equal(WHO);
      expect(isFallbackSeen()).to.be.false;
    });

    it('takes panels from a file of the site', async () => {
      site.files['/panels.json'] = () => json(ownPanels);
      const {visit, isFallbackSeen} = await place({src: '/panels.json', 'privacy-href': ''});
      await until(() => visit.has('form'), 'the form is there');
      expect(visit.text).to.include('Cardiff youth forum');
      expect(isFallbackSeen()).to.be.false;
      expect(site.asked.map(({init}) => init.credentials)).to.deep.equal(['omit']);
    });

    for (const [what, file] of [
      ['is not there', () => json({}, 404)],
      ['is no JSON', () => new Response('<!doctype html>')],
      ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    ] as const) {
      it(`shows the fallback when the file ${what}, and says so in one line`, async () => {
        site.files['/panels.json'] = file;
        const {isFallbackSeen} = await place({src: '/panels.json'});
        await until(() => consoleLines.length, 'it is reported');
        expect(isFallbackSeen()).to.be.true;
        expect(consoleLines).to.have.length(1);
        expect(consoleLines[0]).to.match(
          /^<hys-panel-sign-up> src: found "\/panels\.json"\. No panels could be read from there \(.+\)\. The fallback is shown\.$/,
        );
      });
    }

    for (const [what, file] of [
      ['is not there', () => json({}, 404)],
      ['holds a mistake', () => json({...ownPanels, panels: []})],
    ] as const) {
      it(`keeps the form when another file ${what}, and says so in one line`, async () => {
        site.files['/panels.json'] = () => json(ownPanels);
        site.files['/other.json'] = file;
        const {visit, isFallbackSeen} = await place({src: '/panels.json', 'privacy-href': ''});
        await until(() => visit.has('form'), 'the form is there');
        visit.element.src = '/other.json';
        await until(() => consoleLines.length, 'it is reported');
        expect(visit.text).to.include('Cardiff youth forum');
        expect(isFallbackSeen()).to.be.false;
        expect(consoleLines).to.have.length(1);
        expect(consoleLines[0]).to.match(/^<hys-panel-sign-up> src.*\. What was there before stays\.$/);
      });
    }

    it('names the place in a file that contradicts itself', async () => {
      site.files['/panels.json'] = () => json({...ownPanels, panels: [{preset: 'youth-forum', minAge: 40}]});
      const {isFallbackSeen} = await place({src: '/panels.json'});
      await until(() => consoleLines.length, 'it is reported');
      expect(isFallbackSeen()).to.be.true;
      expect(consoleLines).to.deep.equal([
        '<hys-panel-sign-up> src panels[0].maxAge: found "24". Expected 40, the minimum age, or more. The fallback is shown.',
      ]);
    });

    describe('from the settings of the page', () => {
      const settings = usePageSettings();

      it('takes the panels of the site, and what an attribute says before them', async () => {
        settings({
          '*': {'org-name': 'Elm Street Hospital'},
          'hys-panel-sign-up': {form: ownPanels, heading: 'Our panels', topic: 'panels'},
        });
        const visit = await meet({heading: 'Join in'});
        expect(visit.heading.innerText).to.equal('Join in');
        expect(visit.text).to.include('Cardiff youth forum');
        expect(visit.text).to.include('Elm Street Hospital');
        await visit.goOn({who: 'sibling'});
        await visit.goOn({band: '18-to-25'});
        await visit.walk({...people.adult.given, ways: ['surveys']});
        await visit.press(JOIN);
        await visit.see(JOINED);
        expect(endpoint.last.body['topic']).to.equal('panels');
        expect(consoleLines).to.be.empty;
      });

      it('takes a named panel, with ages of its own', async () => {
        settings({teens: {preset: 'youth-forum', 'min-age': '13', 'max-age': '17', heading: 'Teen forum'}});
        const visit = await meet({preset: 'teens'});
        expect(visit.heading.innerText).to.equal('Teen forum');
        await visit.goOn({who: 'patient'});
        expect(visit.step).to.equal(BAND);
        expect(visit.labelsOf('band')).to.deep.equal([
          'Under 13',
          '13 to 15',
          '16 to 17',
          '18 or over',
          'Prefer not to say',
        ]);
        expect(consoleLines).to.be.empty;
      });

      it('names what contradicts itself there, and shows the fallback', async () => {
        settings({'hys-panel-sign-up': {form: {...ownPanels, basis: 'because'}}});
        const {isFallbackSeen} = await place({});
        expect(isFallbackSeen()).to.be.true;
        expect(consoleLines).to.have.length(1);
        expect(consoleLines[0]).to.include('<hys-panel-sign-up> form basis: found "because"');
      });
    });
  });
}
