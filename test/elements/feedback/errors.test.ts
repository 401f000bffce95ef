import {expect} from '@open-wc/testing';
import {meetFeedback, modes} from '../../support/feedback-fixture.js';
import {accepts, useFakeEndpoint} from '../../support/fake-endpoint.js';
import {until} from '../../support/until.js';
import {expectSame} from '../../support/same.js';

const nothingChosen = 'Select yes if this page is useful, or no if it is not';

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> with something to put right`, () => {
    const endpoint = useFakeEndpoint();
    const meet = (attributes = {}) => meetFeedback(mode, {endpoint: endpoint.address, ...attributes});

    const stands = (before: Element, after: Element) =>
      Boolean(before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING);

    it('says at the top that there is a problem, and brings the visitor there', async () => {
      const visit = await meet();
      await visit.press('Send');
      expectSame(visit.focused, visit.summary.firstElementChild, 'focus');
      expect((visit.focused as HTMLElement).innerText).to.equal('There is a problem');
      expect(visit.summary.innerText).to.include('Answers to put right: 1');
      expect(visit.all('.summary a').map((link) => link.innerText)).to.deep.equal([nothingChosen]);
      expect(endpoint.requests).to.be.empty;
    });

    it('says nothing of a problem before Send', async () => {
      const visit = await meet();
      visit.yes.focus();
      visit.box.focus();
      visit.box.blur();
      await visit.element.updateComplete;
      expect(visit.has('.summary, .error')).to.be.false;
    });

    it('lists every problem in the order of the questions', async () => {
      const visit = await meet({'max-length': '10'});
      visit.write('Much too long');
      await visit.press('Send');
      expect(visit.summary.innerText).to.include('Answers to put right: 2');
      expect(visit.all('.summary a').map((link) => link.innerText)).to.deep.equal([
        nothingChosen,
        'Your answer must be 10 characters or less: What would make this page better?',
      ]);
    });

    it('leads from each problem to its question, and leaves the address of the page alone', async () => {
      const visit = await meet({'max-length': '10'});
      const {hash} = location;
      visit.write('Much too long');
      await visit.press('Send');
      const [first, second] = visit.all('.summary a');
      first?.click();
      expectSame(visit.focused, visit.yes, 'focus');
      second?.click();
      expectSame(visit.focused, visit.box, 'focus');
      expect(location.hash).to.equal(hash);
      expect(visit.all('.summary a').every((link) => link.getBoundingClientRect().height >= 24)).to.be.true;
    });

    it('says the problem between the question and its answers, and ties it to the first and the last', async () => {
      const visit = await meet();
      await visit.press('Send');
      const error = visit.get('fieldset .error');
      expect(error.textContent?.replace(/\s+/g, ' ').trim()).to.equal(`Error: ${nothingChosen}`);
      expect(stands(visit.get('legend'), error) && stands(error, visit.yes)).to.be.true;
      expect(visit.radios.map((radio) => radio.getAttribute('aria-describedby'))).to.deep.equal([
        error.id,
        error.id,
      ]);
      expect(visit.has('[aria-invalid]'), 'aria-invalid belongs to text only').to.be.false;
    });

    it('says the problem of a text between its hint and its box, and marks the box as wrong', async () => {
      const visit = await meet({'max-length': '10'});
      visit.yes.click();
      visit.write('Much too long');
      await visit.press('Send');
      const error = visit.get('.error');
      const hint = visit.get('.hint');
      expect(stands(hint, error) && stands(error, visit.box)).to.be.true;
      expect(visit.box.getAttribute('aria-describedby')).to.equal(`${hint.id} ${error.id}`);
      expect(visit.box.getAttribute('aria-invalid')).to.equal('true');
      expect(visit.radios.some((radio) => radio.hasAttribute('aria-describedby'))).to.be.false;
    });

    it('keeps what was written while something else has to be put right', async () => {
      const visit = await meet();
      visit.write('More pictures');
      await visit.element.updateComplete;
      await visit.press('Send');
      expect(visit.box.value).to.equal('More pictures');
    });

    it('takes the errors away once they are put right, and sends', async () => {
      const visit = await meet({'max-length': '10'});
      visit.write('Much too long');
      await visit.press('Send');
      visit.write('Short');
      await visit.send();
      await visit.see('Thank you. We have your answer.');
      expect(visit.has('.error, .summary, [aria-invalid]')).to.be.false;
      expect(endpoint.last.body.answers).to.deep.equal({useful: 'yes', improve: 'Short'});
    });

    it('takes one error away when the other one is left', async () => {
      const visit = await meet({'max-length': '10'});
      visit.write('Much too long');
      await visit.press('Send');
      await visit.send();
      expect(visit.summary.innerText).to.include('Answers to put right: 1');
      expect(visit.has('fieldset .error')).to.be.false;
      expect(visit.radios.some((radio) => radio.hasAttribute('aria-describedby'))).to.be.false;
    });

    it('counts what people call characters: a family is one', async () => {
      const visit = await meet({'max-length': '3'});
      await visit.send('👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿e\u0301');
      await visit.see('Thank you. We have your answer.');
      const tooLong = await meet({'max-length': '3'});
      await tooLong.send('👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿e\u0301!');
      expect(tooLong.text).to.include(
        'Your answer must be 3 characters or less: What would make this page better?',
      );
    });

    it('says so in words when the text is within the limit and still too large to send', async () => {
      const visit = await meet({'max-length': '10000'});
      await visit.send('👨‍👩‍👧‍👦'.repeat(3000));
      expect(visit.text).to.include('Your answer is too long to send. Make it shorter');
      expect(visit.box.getAttribute('aria-invalid')).to.equal('true');
      expectSame(visit.focused, visit.summary.firstElementChild, 'focus');
      expect(endpoint.requests).to.be.empty;
      visit.write('👨‍👩‍👧‍👦'.repeat(2000));
      await visit.press('Send');
      await visit.see('Thank you. We have your answer.');
    });

    it('sees an answer that was put in without a word to the page', async () => {
      endpoint.replies = [accepts];
      const visit = await meet();
      visit.yes.checked = true;
      visit.box.value = 'Dictated';
      await visit.press('Send');
      await until(() => endpoint.requests.length, 'it is sent');
      expect(endpoint.last.body.answers).to.deep.equal({useful: 'yes', improve: 'Dictated'});
    });
  });
}
