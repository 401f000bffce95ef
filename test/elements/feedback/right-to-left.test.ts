import {expect} from '@open-wc/testing';
import type {Catalogue, Templates} from '../../../src/localization/catalogues.js';
import {messageIds} from '../../../src/localization/catalogues.js';
import {version} from '../../../src/version.js';
import {englishSources, mirrored} from '../../localization/pseudo-locale.js';
import {violationsOf} from '../../support/axe.js';
import {useConsoleLines} from '../../support/console-lines.js';
import {useFakeEndpoint} from '../../support/fake-endpoint.js';
import type {Attributes} from '../../support/feedback-fixture.js';
import {meetFeedback, modes} from '../../support/feedback-fixture.js';
import {push} from '../../support/messages.js';
import {expectSame} from '../../support/same.js';

const english = 'Help us make this page better';
const box = (element: Element) => element.getBoundingClientRect();
/** What is there between the two marks that turn it round. */
const read = (text: string) => text.replaceAll(/[\u202c\u202e]/g, '').trim();

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> in a language that runs from right to left`, () => {
    const endpoint = useFakeEndpoint();
    const consoleLines = useConsoleLines();
    // Another one for each mode, since a catalogue that has arrived stays.
    const locale = mode === 'shadow' ? 'ar-XB' : 'ur-XB';
    let words: Templates;
    const catalogue = (rest: Partial<Catalogue> = {}): Catalogue => ({
      name: locale,
      version,
      locales: {[locale]: words},
      ...rest,
    });
    before(async () => {
      const sources = await englishSources();
      words = Object.fromEntries(messageIds.map((id) => [id, mirrored(sources.get(id) as Element)]));
    });
    const meet = (attributes: Attributes = {}) =>
      meetFeedback(mode, {lang: locale, endpoint: endpoint.address, ...attributes});

    it('is English until its catalogue has arrived, and changes with a half-typed answer and an error', async () => {
      const visit = await meet();
      expect([visit.heading.innerText, visit.section.lang, visit.section.dir]).to.deep.equal([
        english,
        'en-GB',
        'ltr',
      ]);
      visit.write('Half a sen');
      await visit.press('Send');
      visit.box.focus();
      visit.box.setSelectionRange(3, 4);
      push(catalogue({version: '0.0.1'}));
      await visit.element.updateComplete;
      expect(visit.section.lang, 'of another version').to.equal('en-GB');
      push(catalogue());
      push(catalogue());
      await visit.element.updateComplete;
      expect(visit.heading.textContent).to.equal(`\u202e${english}\u202c`);
      expect([visit.section.lang, visit.section.dir]).to.deep.equal([locale, 'rtl']);
      expect(read(visit.get('fieldset .error').textContent ?? '')).to.include('Select yes if this page');
      expect(visit.box.value).to.equal('Half a sen');
      expectSame(visit.focused, visit.box, 'focus');
      expect([visit.box.selectionStart, visit.box.selectionEnd]).to.deep.equal([3, 4]);
      expect(consoleLines).to.have.length(1);
    });

    it('has the circle of an answer at the right of its words, and the mark of a mistake at the right', async () => {
      const visit = await meet();
      await visit.press(words['form.send'] as string);
      const [label] = visit.yes.labels ?? [];
      const span = label?.querySelector('span') as Element;
      expect(box(visit.yes).left).to.be.at.least(box(span).right);
      const wrong = getComputedStyle(visit.get('.field.wrong'));
      expect(parseFloat(wrong.borderRightWidth)).to.be.above(2);
      expect(parseFloat(wrong.borderLeftWidth)).to.equal(0);
      expect(parseFloat(wrong.paddingRight)).to.be.above(parseFloat(wrong.paddingLeft));
      expect(getComputedStyle(visit.heading).textAlign).to.be.oneOf(['start', 'right']);
      const actions = visit.get('.actions');
      expect(box(visit.get('button[type=submit]')).right).to.be.closeTo(box(actions).right, 1);
    });

    it('has faces at the right of their words', async () => {
      const visit = await meet({preset: 'friends-and-family'});
      const label = visit.get('.choice label');
      const [face, span] = [...label.children];
      expect(box(face as Element).left).to.be.at.least(box(span as Element).right);
    });

    it('lets telephone numbers and the reference run from left to right, and quoted words as they are', async () => {
      const visit = await meet();
      expect(visit.all('.signposts a').map((link) => link.dir)).to.include('ltr');
      expect(visit.box.dir).to.equal('auto');
      visit.yes.click();
      await visit.press(words['form.send'] as string);
      await visit.see(words['outcome.sent'] as string);
      expect(visit.get('.reference').dir).to.equal('ltr');
      const {borderRightWidth, borderLeftWidth} = getComputedStyle(visit.get('.outcome'));
      expect(parseFloat(borderRightWidth)).to.be.above(parseFloat(borderLeftWidth));
      expect(endpoint.last.body.language).to.equal(locale);
    });

    it('has no fault before axe, with errors', async () => {
      const visit = await meet({preset: 'friends-and-family'});
      await visit.press(words['form.send'] as string);
      expect(await violationsOf(visit.element)).to.be.empty;
    });

    it('has the pictures of Easy Read at the right of their sentences', async () => {
      push(
        catalogue({
          name: `${locale} in Easy Read`,
          reading: 'easy',
          pictures: {'feedback.not-urgent': ['square']},
          drawings: {square: ['M0 0h48v48H0z']},
        }),
      );
      const visit = await meet({reading: 'easy'});
      const [picture, sentence] = [...visit.get('form > .row').children];
      expect(box(picture as Element).left).to.be.at.least(box(sentence as Element).right);
      expect([visit.section.lang, visit.section.dir]).to.deep.equal([locale, 'rtl']);
    });
  });
}
