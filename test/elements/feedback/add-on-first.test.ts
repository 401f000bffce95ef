// The order of these imports is the test: the add-on scripts run before the first element is defined.
import '../../../src/catalogues/easy-read.js';
import '../../../src/catalogues/young.js';
import {expect} from '@open-wc/testing';
import {useConsoleLines} from '../../support/console-lines.js';
import {meetFeedback, modes} from '../../support/feedback-fixture.js';
import {easyWords, youngWords} from '../../support/messages.js';

describe('<hys-feedback> on a page where the add-on scripts came first', () => {
  const consoleLines = useConsoleLines();

  for (const mode of modes) {
    it(`speaks Easy Read, and to young people, from the first rendering on (render="${mode}")`, async () => {
      const easy = await meetFeedback(mode, {reading: 'easy'});
      expect(easy.heading.innerText).to.equal(easyWords['en-GB']('page-useful.heading'));
      const young = await meetFeedback(mode, {audience: 'young', preset: 'experience'});
      expect(young.heading.innerText).to.equal(youngWords['en-GB']('experience.heading'));
      expect(consoleLines).to.be.empty;
    });

    it(`speaks Easy Read to young people who ask for it, and stores both (render="${mode}")`, async () => {
      const visit = await meetFeedback(mode, {audience: 'young', reading: 'easy', preset: 'experience'});
      expect(visit.heading.innerText).to.equal(easyWords['en-GB']('experience.heading'));
      expect(visit.section.className).to.equal('frame young easy');
    });
  }
});
