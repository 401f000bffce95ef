import {expect} from '@open-wc/testing';
import {useConsoleLines} from '../../support/console-lines.js';
import {useFakeEndpoint} from '../../support/fake-endpoint.js';
import type {Attributes} from '../../support/feedback-fixture.js';
import {meetFeedback, modes} from '../../support/feedback-fixture.js';
import {welshWords, youngWords} from '../../support/messages.js';

const adult = 'Tell us about your experience';

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> on a page without words for young people`, () => {
    it('speaks to them as to adults', async () => {
      const visit = await meetFeedback(mode, {audience: 'young', preset: 'experience'});
      expect(visit.heading.innerText).to.equal(adult);
    });
  });
}

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> on a page with words for young people`, () => {
    const endpoint = useFakeEndpoint();
    const consoleLines = useConsoleLines();
    before(() => import('../../../src/catalogues/young.js'));
    const meet = (attributes: Attributes) =>
      meetFeedback(mode, {preset: 'experience', endpoint: endpoint.address, ...attributes});

    it('says them to young people, while an adult beside them reads what adults read', async () => {
      const young = await meet({audience: 'young'});
      const others = [await meet({}), await meet({audience: 'adult'}), await meet({audience: 'parent'})];
      young.element.requestUpdate();
      await young.element.updateComplete;
      const says = youngWords['en-GB'];
      expect(young.heading.innerText).to.equal(says('experience.heading'));
      expect(young.labelsOf('kind')).to.deep.equal(
        ['compliment', 'concern', 'idea', 'question'].map((kind) => says(`experience.kind.${kind}`)),
      );
      for (const {heading} of others) expect(heading.innerText).to.equal(adult);
      expect(says('experience.heading')).not.to.equal(adult);
      expect(consoleLines).to.be.empty;
    });

    it('says them in Welsh, too', async () => {
      const young = await meet({audience: 'young', locale: 'cy'});
      const grown = await meet({locale: 'cy'});
      expect(young.heading.innerText).to.equal(youngWords.cy('experience.heading'));
      expect(young.section.lang).to.equal('cy');
      expect(grown.heading.innerText).to.equal(welshWords('experience.heading'));
    });

    it('changes its words with the audience, keeps what is chosen, and stores who was asked', async () => {
      const visit = await meet({preset: 'page-useful', locale: 'cy'});
      visit.yes.click();
      visit.element.audience = 'young';
      await visit.element.updateComplete;
      expect(visit.heading.innerText).to.equal(youngWords.cy('page-useful.heading'));
      expect(visit.yes.checked).to.be.true;
      await visit.press(youngWords.cy('form.send'));
      await visit.see(youngWords.cy('outcome.sent'));
      const {language, reading, audience} = endpoint.last.body;
      expect([language, reading, audience]).to.deep.equal(['cy', 'standard', 'young']);
    });

    it('offers no Easy Read where there is only this', async () => {
      expect((await meet({audience: 'young'})).has('.reading')).to.be.false;
    });
  });
}
