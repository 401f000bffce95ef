import {expect, fixture, html} from '@open-wc/testing';
import {useConsoleLines} from '../../support/console-lines.js';
import {faultyDefinitions, ownDefinition, soundDefinitions} from '../../support/definitions.js';
import {isUnavailable, useFakeEndpoint} from '../../support/fake-endpoint.js';
import {json, useFakeFiles} from '../../support/fake-files.js';
import type {Attributes} from '../../support/feedback-fixture.js';
import {createFeedback, meetFeedback, modes, Visit} from '../../support/feedback-fixture.js';
import {arriveByKeyboard, choose, fillIn, go, press, tabTo} from '../../support/keyboard.js';
import {usePageSettings} from '../../support/page-settings.js';
import {expectSame} from '../../support/same.js';
import {until} from '../../support/until.js';

const thanks = 'Thank you. We have your answer.';

/** A form of the site's own with these questions, each on a step of its own if `apart`. */
const formOf = (...questions: readonly object[]) => ({
  id: 'clinic',
  version: '1',
  title: 'About the clinic',
  steps: [{name: 'first', questions}],
});
const options = [
  {value: 'good', label: 'Good'},
  {value: 'bad', label: 'Bad'},
];

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> with questions of the site's own`, () => {
    const endpoint = useFakeEndpoint();
    const site = useFakeFiles();
    const consoleLines = useConsoleLines();
    const attributesOf = (attributes: Attributes = {}) => ({endpoint: endpoint.address, ...attributes});
    const meet = (form: unknown, attributes?: Attributes) =>
      meetFeedback(mode, attributesOf(attributes), (element) => (element.form = form));

    /** An element with a child of the page, in a part of the page in that language. */
    async function place(attributes: Attributes, form?: unknown, lang = 'en') {
      const element = createFeedback(mode, attributesOf(attributes));
      if (form) element.form = form;
      const child = document.createElement('a');
      child.href = '/contact';
      child.textContent = 'Write to us';
      element.append(child);
      await fixture(html`<div lang=${lang}>${element}</div>`);
      await element.updateComplete;
      const isSeen = () => child.isConnected && child.getClientRects().length > 0;
      return {visit: new Visit(element), isFallbackSeen: isSeen};
    }
    const isReady = ({root}: Visit) => until(() => root.querySelector('form'), 'the form is there');

    it('are walked by keyboard alone, from the first question to the request', async () => {
      const {visit} = await arriveByKeyboard(
        mode,
        attributesOf(),
        (element) => (element.form = ownDefinition),
      );
      expect(visit.heading.innerText).to.equal('Evening clinics');
      expect(visit.asked).to.deep.equal(['How was it?']);
      await choose(visit, 'how', 'bad');
      await go(visit, 'Continue');
      expect((visit.focused as HTMLElement).innerText).to.equal('Tell us more');
      expect(visit.asked).to.deep.equal([
        'Which days suit you? (optional)',
        'Which clinic?',
        'What went wrong?',
      ]);
      expect(visit.get('fieldset').innerText.match(/or\s+Neither/)).not.to.be.null;

      await go(visit, 'Continue');
      expect(visit.errors).to.deep.equal(['Enter which clinic', 'Answer this question: What went wrong?']);
      await tabTo(visit, visit.option('days', 'thu'));
      await press(' ');
      await tabTo(visit, visit.field('place'));
      expect(visit.field('place').getAttribute('aria-describedby')?.split(' ')).to.have.length(2);
      expect(visit.text).to.include('For example, Elm Street');
      await fillIn(visit, 'place', 'Elm Street');
      await fillIn(visit, 'why', 'No bus');
      visit.option('days', 'mon').focus();
      await press(' ');
      await go(visit, 'Continue');
      expect((visit.focused as HTMLElement).innerText).to.equal('Would you like a reply?');
      await choose(visit, 'reply', 'phone');
      await fillIn(visit, 'reply-phone', '01632 960 001');
      await go(visit, 'Send');
      await visit.see(thanks);
      const {body} = endpoint.last;
      expect(body['form']).to.deep.equal({id: 'evening-clinic', version: '2026-11'});
      expect(body['answers']).to.deep.equal({
        how: 'bad',
        days: ['mon', 'thu'],
        place: 'Elm Street',
        why: 'No bus',
        reply: 'phone',
      });
      expect(body['contact']).to.deep.equal({'reply-phone': '01632 960 001'});
      expect(consoleLines).to.be.empty;
    });

    for (const [name, definition] of Object.entries(soundDefinitions)) {
      it(`asks a form with ${name}`, async () => {
        const {visit, isFallbackSeen} = await place({}, definition);
        expect(visit.asked).not.to.be.empty;
        expect(isFallbackSeen()).to.be.false;
        expect(consoleLines).to.be.empty;
      });
    }

    it('can have any number of answers to a question, none among them', async () => {
      const days = {type: 'choices', name: 'days', label: 'Which days?', optional: true, options};
      const visit = await meet(formOf(days));
      expect(visit.all<HTMLInputElement>('[name=days]').map(({type}) => type)).to.deep.equal([
        'checkbox',
        'checkbox',
      ]);
      await visit.pick('days', 'bad');
      await visit.pick('days', 'good');
      await visit.pick('days', 'bad');
      expect(visit.has('fieldset button'), 'a box is cleared by itself').to.be.false;
      await visit.press('Send');
      await visit.see(thanks);
      expect(endpoint.last.body['answers']).to.deep.equal({days: ['good']});
      const other = await meet(formOf(days));
      await other.press('Send');
      await other.see(thanks);
      expect(endpoint.last.body['answers']).to.deep.equal({});
    });

    it('never find in a box what was written into the one before', async () => {
      const line = (name: string, label: string) => ({
        name,
        questions: [{type: 'short-text', name, label}],
      });
      const form = {...formOf(), steps: [line('who', 'Which clinic?'), line('ward', 'Which ward?')]};
      const visit = await meet(form);
      // As autofill and dictation do it: without an event.
      visit.field<HTMLInputElement>('who').value = 'Elm Street';
      await visit.press('Continue');
      expect(visit.asked).to.deep.equal(['Which ward?']);
      expect(visit.field<HTMLInputElement>('ward').value).to.equal('');
      await visit.press('Back');
      expect(visit.field<HTMLInputElement>('who').value).to.equal('Elm Street');
    });

    it('wants at least one answer where several are asked for', async () => {
      const visit = await meet(formOf({type: 'choices', name: 'days', label: 'Which days?', options}));
      await visit.press('Send');
      expect(visit.errors).to.deep.equal(['Answer this question: Which days?']);
      expectSame(visit.focused, visit.option('days', 'good'), 'focus');
    });

    it('shows what was chosen, in words, when it could not be sent', async () => {
      endpoint.replies = [isUnavailable];
      const visit = await meet(formOf({type: 'choices', name: 'days', label: 'Which days?', options}));
      await visit.pick('days', 'bad');
      await visit.pick('days', 'good');
      await visit.press('Send');
      await visit.see('Your answer has not been sent yet');
      expect(visit.get('dd').innerText).to.equal('Good\nBad');
    });

    it('limits a short text to 200 characters', async () => {
      const visit = await meet(formOf({type: 'short-text', name: 'place', label: 'Which clinic?'}));
      visit.fill('place', 'x'.repeat(201));
      await visit.press('Send');
      expect(visit.errors).to.deep.equal(['Your answer must be 200 characters or less: Which clinic?']);
      visit.fill('place', 'x'.repeat(200));
      await visit.press('Send');
      await visit.see(thanks);
    });

    it('keeps email addresses and phone numbers apart from the answers', async () => {
      const visit = await meet(soundDefinitions['an email address and a phone number']);
      visit.fill('mail', 'jo@example.org');
      await visit.press('Send');
      await visit.see(thanks);
      expect(endpoint.last.body['answers']).to.deep.equal({});
      expect(endpoint.last.body['contact']).to.deep.equal({mail: 'jo@example.org'});
    });

    it('lets the visitor take an optional choice back, and leads back to its first answer', async () => {
      const visit = await meet(formOf({type: 'choice', name: 'how', label: 'How?', optional: true, options}));
      expect(visit.buttons, 'nothing to clear yet').to.deep.equal(['Send']);
      await visit.pick('how', 'bad');
      expect(visit.buttons).to.deep.equal(['Clear my answer', 'Send']);
      await visit.press('Clear my answer');
      expect(visit.radios.some(({checked}) => checked)).to.be.false;
      expectSame(visit.focused, visit.option('how', 'good'), 'focus');
      expect(visit.buttons).to.deep.equal(['Send']);
      await visit.pick('how', 'bad');
      expect(visit.option('how', 'bad').checked, 'again').to.be.true;
      await visit.press('Clear my answer');
      await visit.press('Send');
      await visit.see(thanks);
      expect(endpoint.last.body['answers']).to.deep.equal({});
    });

    it('offers nothing to clear where an answer is needed', async () => {
      const visit = await meet(formOf({type: 'choice', name: 'how', label: 'How?', options}));
      await visit.pick('how', 'bad');
      expect(visit.buttons).to.deep.equal(['Send']);
    });

    it('may be called like the parts of the element, and like each other with a number', async () => {
      const names = ['title', 'outcome', 'problems', 'go', 'trap', 'personal', 'how', 'how-1', 'how-hint'];
      const visit = await meet(
        formOf(
          ...names.map((name) => ({
            ...(name === 'how' ? {type: 'choice', options} : {type: 'short-text'}),
            name,
            label: `About ${name}`,
            hint: 'Any',
          })),
        ),
      );
      const ids = visit.all('[id]').map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const name of names) {
        if (name !== 'how') expect(visit.field(name).labels?.[0]?.innerText).to.equal(`About ${name}`);
      }
      expect(visit.labelsOf('how')).to.deep.equal(['Good', 'Bad']);
    });

    it('leads to the first control of a step that has no heading', async () => {
      const visit = await meet({
        ...formOf(),
        steps: [
          {name: 'how', questions: [{type: 'choice', name: 'how', label: 'How was it?', options}]},
          {name: 'text', questions: [{type: 'long-text', name: 'why', label: 'Why?'}]},
          {
            name: 'two',
            questions: [
              {type: 'choice', name: 'again', label: 'Again?', options},
              {type: 'short-text', name: 'who', label: 'Who?', optional: true},
            ],
          },
        ],
      });
      await visit.pick('how', 'good');
      await visit.press('Continue');
      expectSame(visit.focused, visit.field('why'), 'focus');
      visit.fill('why', 'It was');
      await visit.press('Continue');
      expectSame(visit.focused, visit.option('again', 'good'), 'focus');
      await visit.press('Back');
      expectSame(visit.focused, visit.field('why'), 'focus');
    });

    it('says Send as soon as the answers on screen are the last', async () => {
      const visit = await meet({
        ...formOf(),
        steps: [
          {name: 'how', questions: [{type: 'choice', name: 'how', label: 'How was it?', options}]},
          {
            name: 'why',
            questions: [
              {type: 'short-text', name: 'why', label: 'Why?', when: {question: 'how', is: ['bad']}},
            ],
          },
        ],
      });
      expect(visit.buttons).to.deep.equal(['Continue']);
      await visit.pick('how', 'good');
      expect(visit.buttons).to.deep.equal(['Send']);
      await visit.pick('how', 'bad');
      expect(visit.buttons).to.deep.equal(['Continue']);
    });

    describe('in a file of the site', () => {
      it('are fetched without cookies, and shown as soon as they are there', async () => {
        site.files['/forms/clinic.json'] = () => json(ownDefinition);
        const {visit, isFallbackSeen} = await place({src: '/forms/clinic.json'});
        await isReady(visit);
        expect(visit.heading.innerText).to.equal('Evening clinics');
        expect(isFallbackSeen()).to.be.false;
        expect(site.asked.map(({url, init}) => [url, init.credentials])).to.deep.equal([
          [`${location.origin}/forms/clinic.json`, 'omit'],
        ]);
        expect(consoleLines).to.be.empty;
      });

      const big = () => json({...formOf(), padding: 'x'.repeat(256 * 1024)});
      for (const [what, file, found] of [
        ['is not there', () => json({}, 404), 'status 404'],
        ['is no JSON', () => new Response('<!doctype html>'), 'JSON'],
        ['is far too large', big, 'more than 262144 bytes'],
        ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'TypeError'],
      ] as const) {
        it(`leave the fallback where it is, in one line on the console, when the file ${what}`, async () => {
          site.files['/forms/clinic.json'] = file;
          const {visit, isFallbackSeen} = await place({src: '/forms/clinic.json'});
          await until(() => consoleLines.length, 'it is reported');
          expect(isFallbackSeen()).to.be.true;
          expect(visit.has('form')).to.be.false;
          expect(consoleLines).to.have.length(1);
          expect(consoleLines[0]).to.match(
            /^<hys-feedback> src: found "\/forms\/clinic\.json"\. No form definition could be read from there \(.+\)\. The fallback is shown\.$/,
          );
          expect(consoleLines[0]).to.include(found);
        });
      }

      it('never replace those of a file that was named later, however late they come', async () => {
        const old = json({...formOf({type: 'short-text', name: 'a', label: 'Old?'}), title: 'Old'});
        let release = () => {};
        const gate = new Promise<void>((resolve) => (release = resolve));
        site.files['/forms/slow.json'] = () => gate.then(() => old);
        site.files['/forms/clinic.json'] = () => json(ownDefinition);
        const {visit, isFallbackSeen} = await place({src: '/forms/slow.json'});
        expect(site.asked).to.have.length(1);
        expect(isFallbackSeen()).to.be.true;
        visit.element.src = '/forms/clinic.json';
        await isReady(visit);
        release();
        // Nothing more is asked for once it is read.
        await until(() => site.asked[0]?.init.signal?.aborted, 'the first file has come');
        visit.element.topic = 'visiting';
        await visit.element.updateComplete;
        expect(visit.heading.innerText).to.equal('Evening clinics');
        expect(visit.text).not.to.include('Old');
        expect(consoleLines).to.be.empty;
      });

      it('stay on screen, answers and all, when the page names another file that cannot be used', async () => {
        site.files['/forms/bad.json'] = () => json({id: 'clinic'});
        const visit = await meet(undefined, {preset: 'page-useful'});
        await visit.pick('useful', 'no');
        visit.element.src = '/forms/bad.json';
        await until(() => consoleLines.length, 'it is reported');
        await visit.press('Send');
        await visit.see(thanks);
        expect(endpoint.last.body['form']).to.deep.equal({id: 'page-useful', version: '1'});
      });

      it('are named at fault as those of a file', async () => {
        site.files['/forms/null.json'] = () => json(null);
        const {isFallbackSeen} = await place({src: '/forms/null.json'});
        await until(() => consoleLines.length, 'it is reported');
        expect(isFallbackSeen()).to.be.true;
        expect(consoleLines).to.deep.equal([
          '<hys-feedback> src: found "null". Expected an object with id, version, steps. The fallback is shown.',
        ]);
      });
    });

    for (const [name, {definition, place: where}] of Object.entries(faultyDefinitions)) {
      // Without a form, the preset is asked; a file that holds nothing has a test of its own.
      if (!definition) continue;
      it(`are not shown at all with ${name}, and the console says where and what was expected`, async () => {
        const {visit, isFallbackSeen} = await place({}, definition);
        expect(isFallbackSeen()).to.be.true;
        expect(visit.has('form')).to.be.false;
        for (const line of consoleLines) {
          expect(line).to.match(
            /^<hys-feedback> form.*: (found ".+"|nothing found)\. Expected .+\. The fallback is shown\.$/,
          );
        }
        const start = `<hys-feedback> ${`form ${where}`.trim()}: `;
        expect(
          consoleLines.some((line) => line.startsWith(start)),
          consoleLines.join('\n'),
        ).to.be.true;
      });
    }

    describe('on a Welsh page', () => {
      it('are asked in Welsh where every text is there in Welsh', async () => {
        const {visit} = await place({}, ownDefinition, 'cy');
        expect(visit.section.lang).to.equal('cy');
        expect(visit.heading.innerText).to.equal('Clinigau gyda’r nos');
        expect(visit.labelsOf('how')).to.deep.equal(['Da', 'Gwael']);
        await visit.pick('how', 'bad');
        await visit.press('Parhau');
        expect((visit.focused as HTMLElement).innerText).to.equal('Dywedwch fwy wrthym');
        expect(consoleLines).to.be.empty;
      });

      it('are asked wholly in English where one text is missing, and say so on the console once', async () => {
        const half = structuredClone(ownDefinition) as {steps: {questions: {label?: unknown}[]}[]};
        const [question] = half.steps[1]?.questions ?? [];
        if (question) question.label = {'en-GB': 'Which days suit you?'};
        const {visit} = await place(
          {'read-when': 'We read this daily.', 'read-when-cy': 'Bob dydd.'},
          half,
          'cy',
        );
        expect(visit.section.lang).to.equal('en-GB');
        expect(visit.heading.innerText).to.equal('Evening clinics');
        expect(visit.text).to.include('This is not for urgent help.');
        expect(visit.text).to.include('We read this daily.');
        await visit.press('Continue');
        expect(visit.errors).to.deep.equal(['Answer this question: How was it?']);
        await visit.pick('how', 'good');
        await visit.press('Continue');
        expect(visit.buttons).to.deep.equal(['Continue', 'Back']);
        visit.fill('place', 'Elm Street');
        await visit.press('Continue');
        await visit.pick('reply', 'no');
        await visit.press('Send');
        await visit.see(thanks);
        expect(endpoint.last.body['language']).to.equal('en-GB');
        expect(visit.text).not.to.match(/Bob dydd|Diolch|cyfeirnod/);
        expect(consoleLines).to.deep.equal([
          '<hys-feedback> form: found "a text without "cy"". Every text needs one in that language. Until then the ' +
            'whole form is shown in English.',
        ]);
      });
    });

    describe("and the page's settings", () => {
      const settings = usePageSettings();

      it('take what is said of all elements, then of this kind, then of a named preset, then the attributes', async () => {
        settings({
          '*': {topic: 'all', team: 'all', method: 'all', heading: 'All', 'privacy-href': '/all'},
          'hys-feedback': {team: 'kind', method: 'kind', heading: 'Kind'},
          'hys-banner': {team: 'banner'},
          'ward-7': {
            method: 'ward',
            heading: 'Ward',
            preset: 'friends-and-family',
            'max-length': 50,
            test: true,
          },
          'ward-8': {heading: 'Other ward'},
        });
        const visit = await meet(undefined, {preset: 'ward-7', heading: 'Mine'});
        expect(visit.heading.innerText).to.equal('Mine');
        expect(visit.link('How we use what you send').getAttribute('href')).to.equal('/all');
        expect(visit.get('legend').innerText).to.include('Overall, how was your experience of our service?');
        expect(visit.get('.count').innerText).to.equal('Characters left: 50');
        await visit.pick('overall', 'Good');
        await visit.press('Send');
        await visit.see(thanks);
        const {topic, team, method, form, test} = endpoint.last.body;
        expect({topic, team, method, form, test}).to.deep.equal({
          topic: 'all',
          team: 'kind',
          method: 'ward',
          form: {id: 'friends-and-family', version: 'fft-2020'},
          test: true,
        });
        expect(consoleLines).to.be.empty;
      });

      it('may hold the questions themselves, under a name', async () => {
        settings({clinics: {form: ownDefinition}});
        const visit = await meet(undefined, {preset: 'clinics'});
        expect(visit.heading.innerText).to.equal('Evening clinics');
        expect(consoleLines).to.be.empty;
      });

      it('may name the preset for the whole page, which an attribute overrules', async () => {
        settings({'*': {preset: 'clinics'}, clinics: {form: ownDefinition}});
        const all = await meet(undefined);
        expect(all.heading.innerText).to.equal('Evening clinics');
        const one = await meet(undefined, {preset: 'experience'});
        expect(one.heading.innerText).to.equal('Tell us about your experience');
        expect(consoleLines).to.be.empty;
      });

      it('add up over several blocks', async () => {
        settings({'*': {heading: 'First'}});
        settings({'ward-7': {preset: 'experience'}});
        const visit = await meet(undefined, {preset: 'ward-7'});
        expect(visit.heading.innerText).to.equal('First');
        expect(visit.asked).to.deep.equal(['What would you like to tell us?']);
      });

      it('do not change an element that is already there', async () => {
        const visit = await meet(undefined);
        settings({'*': {heading: 'Late'}});
        const place = visit.element.parentElement as HTMLElement;
        visit.element.remove();
        place.append(visit.element);
        await visit.element.updateComplete;
        expect(visit.heading.innerText).to.equal('Help us make this page better');
      });

      it('name in one line a setting that there is not', async () => {
        settings({'*': {heding: 'Mine', heading: 'Kept'}});
        const visit = await meet(undefined);
        expect(visit.heading.innerText).to.equal('Kept');
        expect(consoleLines).to.have.length(1);
        expect(consoleLines[0]).to.match(
          /^<hys-feedback> setting \*\.heding: found "Mine"\. No element of ours has it\.$/,
        );
      });

      it('are left alone, in one line, where they are no JSON', async () => {
        settings('{"*": {"heading": "Mine",}}');
        const visit = await meet(undefined);
        expect(visit.heading.innerText).to.equal('Help us make this page better');
        expect(consoleLines).to.have.length(1);
        expect(consoleLines[0]).to.match(
          /^<hys-feedback> script\[data-hys-config\]: found "SyntaxError: .+"\. Write it as JSON\. Nothing of it is used\.$/,
        );
      });

      it('leave out what is of another type, in one line each', async () => {
        settings({'*': {team: 7, endpoint: 5, heading: 'Mine', 'heading-level': 3, test: true}});
        const visit = await meet(undefined, {preset: 'page-useful'});
        expect(visit.heading.localName).to.equal('h3');
        expect(visit.heading.innerText).to.equal('Mine');
        await visit.send();
        await visit.see(thanks);
        expect(endpoint.last.body).not.to.have.property('team');
        expect(endpoint.last.body['test']).to.equal(true);
        expect(consoleLines.filter((line) => line.includes('not used'))).to.deep.equal([
          '<hys-feedback> setting *.team: found "7". Expected a text in quotes. It is not used.',
          '<hys-feedback> setting *.endpoint: found "5". Expected a text in quotes. It is not used.',
        ]);
      });

      it('are taken on a page whose old library has put a "reduce" of its own on lists', async () => {
        settings({'*': {heading: 'Mine'}});
        const own = Object.getOwnPropertyDescriptor(Array.prototype, 'reduce') as PropertyDescriptor;
        Object.defineProperty(Array.prototype, 'reduce', {...own, value: () => undefined});
        try {
          expect((await meet(undefined)).heading.innerText).to.equal('Mine');
        } finally {
          Object.defineProperty(Array.prototype, 'reduce', own);
        }
      });

      it('take nothing that a script of the page has added to every object', async () => {
        const added = {endpoint: '/elsewhere', '*': {topic: 'stolen'}, 'ward-7': {endpoint: '/elsewhere'}};
        settings({'*': {heading: 'Mine'}});
        const visits: Visit[] = [];
        for (const [key, value] of Object.entries(added)) {
          Object.defineProperty(Object.prototype, key, {value, enumerable: true, configurable: true});
        }
        try {
          visits.push(await meet(undefined, {preset: 'ward-7'}), await meet(undefined));
        } finally {
          for (const key of Object.keys(added)) delete (Object.prototype as Record<string, unknown>)[key];
        }
        const [unknown, visit] = visits as [Visit, Visit];
        expect(unknown.has('form'), 'no such preset').to.be.false;
        expect(unknown.element.endpoint).to.equal(endpoint.address);
        expect(visit.heading.innerText).to.equal('Mine');
        await visit.send();
        await visit.see(thanks);
        expect(endpoint.last.body).not.to.have.property('topic');
      });
    });
  });
}
