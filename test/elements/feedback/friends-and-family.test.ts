import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/catalogues/young.js';
import {
  FRIENDS_AND_FAMILY_ANSWERS,
  FRIENDS_AND_FAMILY_QUESTION,
  friendsAndFamily,
} from '../../../src/forms/friends-and-family.js';
import {version} from '../../../src/version.js';
import {useConsoleLines} from '../../support/console-lines.js';
import {useFakeEndpoint} from '../../support/fake-endpoint.js';
import type {Attributes} from '../../support/feedback-fixture.js';
import {createFeedback, meetFeedback, modes, Visit} from '../../support/feedback-fixture.js';
import {arriveByKeyboard, choose, fillIn, go} from '../../support/keyboard.js';

// Letter by letter, as NHS England has fixed them since 1 April 2020. Never to be taken from the code.
const question = 'Overall, how was your experience of our service?';
const answers = ['Very good', 'Good', 'Neither good nor poor', 'Poor', 'Very poor', "Don't know"];
const welsh = ['Da iawn', 'Da', 'Ddim yn dda nac yn wael', 'Gwael', 'Gwael iawn', 'Ddim yn gwybod'];
const thanks = 'Thank you. We have your answer.';

it('The Friends and Family Test has the mandated words and its version in the code, too', () => {
  expect(FRIENDS_AND_FAMILY_QUESTION).to.equal(question);
  expect(FRIENDS_AND_FAMILY_ANSWERS).to.deep.equal(answers);
  expect([friendsAndFamily.id, friendsAndFamily.version]).to.deep.equal(['friends-and-family', 'fft-2020']);
});

for (const mode of modes) {
  describe(`<hys-feedback preset="friends-and-family" render="${mode}">`, () => {
    const endpoint = useFakeEndpoint();
    const consoleLines = useConsoleLines();
    const preset = (attributes: Attributes = {}) => ({
      preset: 'friends-and-family',
      endpoint: endpoint.address,
      ...attributes,
    });
    const meet = (attributes?: Attributes) => meetFeedback(mode, preset(attributes));
    const scale = (visit: Visit) => visit.all<HTMLInputElement>('input[name=overall]');
    const lines = (element: HTMLElement) =>
      element.innerText
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);

    it('asks the mandated question with its six answers in their order, "or" before the odd one out', async () => {
      const visit = await meet();
      expect(lines(visit.get('fieldset'))).to.deep.equal([
        question,
        ...answers.slice(0, 5),
        'or',
        answers[5],
      ]);
      expect(visit.get('legend').textContent?.trim()).to.equal(question);
      expect(visit.labelsOf('overall')).to.deep.equal(answers);
      expect(scale(visit).map(({type}) => type)).to.deep.equal(answers.map(() => 'radio'));
      expect(visit.all('fieldset .or')).to.have.length(1);
      expect(consoleLines).to.be.empty;
    });

    it('stores each answer in the mandated words', async () => {
      const visit = await meet();
      expect(scale(visit).map(({value}) => value)).to.deep.equal(answers);
    });

    it('has chosen nothing beforehand', async () => {
      const visit = await meet();
      expect(visit.radios.filter(({checked}) => checked)).to.be.empty;
      expect(visit.has('[checked]')).to.be.false;
    });

    it('draws faces beside the words for the eyes alone, and none beside "Don\'t know"', async () => {
      const visit = await meet();
      const faces = visit.all<SVGElement>('svg');
      expect(faces.map((face) => face.closest('label')?.textContent?.trim())).to.deep.equal(
        answers.slice(0, 5),
      );
      for (const face of faces) {
        expect(face.getAttribute('aria-hidden')).to.equal('true');
        expect(face.getAttribute('focusable')).to.equal('false');
        expect(face.textContent?.trim(), 'no words in the drawing').to.equal('');
      }
      const mouths = faces.map((face) => face.querySelector('path')?.getAttribute('d'));
      expect(new Set(mouths).size, 'five different faces').to.equal(5);
    });

    it('wants the rating, and nothing else', async () => {
      const visit = await meet();
      expect(visit.asked).to.deep.equal([
        question,
        'Why did you give this answer? (optional)',
        'What could we have done better? (optional)',
        'Who is answering? (optional)',
      ]);
      await visit.press('Send');
      expect(visit.errors).to.deep.equal(['Select how your experience was']);
      expect(endpoint.requests).to.be.empty;
      await visit.pick('overall', "Don't know");
      await visit.press('Send');
      await visit.see(thanks);
      expect(endpoint.last.body['answers']).to.deep.equal({overall: "Don't know"});
    });

    it('goes on offering free text where a site has turned it off, and says so once', async () => {
      const visit = await meet({'free-text': 'off'});
      visit.element.topic = 'visiting';
      await visit.element.updateComplete;
      expect(visit.all('textarea').map((box) => box.getAttribute('name'))).to.deep.equal(['why', 'better']);
      expect(consoleLines).to.deep.equal([
        '<hys-feedback> free-text: found "off". The Friends and Family Test has to offer free text, so it stays on.',
      ]);
    });

    it('asks nobody who they are, and lets no browser fill it in', async () => {
      const visit = await meet();
      expect(visit.has('input[type=email], input[type=tel]')).to.be.false;
      const names = visit.all(':is(input, textarea)[name]').map((control) => control.getAttribute('name'));
      expect([...new Set(names)]).to.deep.equal(['overall', 'why', 'better', 'who', 'hys-quarrel']);
      const filled = visit.all('[autocomplete]').map((control) => control.getAttribute('autocomplete'));
      expect(filled, 'the box for robots alone, and not even that').to.deep.equal(['off']);
    });

    it('says afterwards that nobody can reply', async () => {
      const visit = await meet();
      await visit.pick('overall', 'Good');
      await visit.press('Send');
      await visit.see(thanks);
      expect(visit.text).to.include('We did not ask for your name or address, so we cannot reply to you.');
      expect(visit.text).not.to.include('contact details');
    });

    it('speaks to young people in words of their own, with bigger faces and the same question', async () => {
      const sizeOf = (visit: Visit) => visit.get('.face').getBoundingClientRect().height;
      const adult = await meet();
      const size = sizeOf(adult);
      const visit = await meet({audience: 'young'});
      expect(visit.heading.innerText).to.equal('Tell us how it was');
      expect(visit.asked).to.deep.equal([
        question,
        'Why did you choose that answer? (optional)',
        'What can we do better? (optional)',
        'Who is answering? (optional)',
      ]);
      expect(visit.labelsOf('overall')).to.deep.equal(answers);
      expect(sizeOf(visit)).to.be.at.least(size * 1.25);
      await visit.pick('overall', 'Poor');
      await visit.press('Send');
      await visit.see(thanks);
      expect(endpoint.last.body['audience']).to.equal('young');
      expect(endpoint.last.body['answers']).to.deep.equal({overall: 'Poor'});
    });

    it('is walked by keyboard alone, from the question to the request', async () => {
      const {visit} = await arriveByKeyboard(mode, preset({team: 'ward-7', method: 'tablet'}));
      await choose(visit, 'overall', 'Neither good nor poor');
      await fillIn(visit, 'why', 'A long wait');
      await fillIn(visit, 'better', 'Say how long');
      await choose(visit, 'who', 'parent-or-carer');
      await go(visit, 'Send');
      await visit.see(thanks);
      expect(visit.focused === visit.outcome).to.be.true;
      expect(endpoint.requests).to.have.length(1);
      const {id, reference, createdAt, page, ...rest} = endpoint.last.body;
      expect([id, reference, createdAt, page].every(Boolean)).to.be.true;
      expect(rest).to.deep.equal({
        schema: 'have-your-say/submission/1',
        kind: 'feedback',
        form: {id: 'friends-and-family', version: 'fft-2020'},
        language: 'en-GB',
        reading: 'standard',
        audience: 'adult',
        region: 'england',
        team: 'ward-7',
        method: 'tablet',
        answers: {
          overall: 'Neither good nor poor',
          why: 'A long wait',
          better: 'Say how long',
          who: 'parent-or-carer',
        },
        element: {name: 'hys-feedback', version},
      });
    });

    it('asks in Welsh on a Welsh page, and stores the same codes', async () => {
      const element = createFeedback(mode, preset({region: 'wales'}));
      await fixture(html`<div lang="cy">${element}</div>`);
      await element.updateComplete;
      const visit = new Visit(element);
      expect(visit.get('legend').innerText.trim()).to.equal(
        'Ar y cyfan, sut oedd eich profiad o’n gwasanaeth?',
      );
      expect(visit.labelsOf('overall')).to.deep.equal(welsh);
      expect(scale(visit).map(({value}) => value)).to.deep.equal(answers);
      expect(visit.get('.or').innerText).to.equal('neu');
      await visit.pick('overall', 'Very good');
      await visit.press('Anfon');
      await visit.see('Diolch. Mae’ch ateb wedi ein cyrraedd.');
      expect(endpoint.last.body['language']).to.equal('cy');
      expect(endpoint.last.body['answers']).to.deep.equal({overall: 'Very good'});
      expect(consoleLines).to.be.empty;
    });
  });
}
