import {expect, fixture, html} from '@open-wc/testing';
import {useConsoleLines} from '../../support/console-lines.js';
import {violationsOf} from '../../support/axe.js';
import {ownDefinition} from '../../support/definitions.js';
import {isUnavailable, useFakeEndpoint} from '../../support/fake-endpoint.js';
import type {Attributes} from '../../support/feedback-fixture.js';
import {createFeedback, meetFeedback, modes, Visit} from '../../support/feedback-fixture.js';
import {easyWords, welshWords} from '../../support/messages.js';
import {expectSame} from '../../support/same.js';

const standard = 'Help us make this page better';
const english = easyWords['en-GB'];
const missing =
  '<hys-feedback> reading: found "easy". Load have-your-say.easy-read.min.js too, of the same version. Until then the ' +
  'standard words are shown.';
const load = () => import('../../../src/catalogues/easy-read.js');

/** Letter by letter, as NHS England has fixed them; the Welsh is a draft. */
const friendsAndFamily = {
  'en-GB': {
    question: 'Overall, how was your experience of our service?',
    answers: ['Very good', 'Good', 'Neither good nor poor', 'Poor', 'Very poor', "Don't know"],
  },
  cy: {
    question: welshWords('friends-and-family.overall'),
    answers: [1, 2, 3, 4, 5, 6].map((place) => welshWords(`friends-and-family.overall.${place}`)),
  },
};

/** What is drawn before the words of a row. */
const drawnIn = (row: Element) =>
  [...row.querySelectorAll('svg')].map((svg) => [svg.getAttribute('aria-hidden'), svg.localName]);

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> on a page without the Easy Read script`, () => {
    const endpoint = useFakeEndpoint();
    const consoleLines = useConsoleLines();

    it('offers no Easy Read', async () => {
      const visit = await meetFeedback(mode);
      expect(visit.buttons).to.deep.equal(['Send']);
      expect(consoleLines).to.be.empty;
    });

    for (const [how, attributes] of [
      ['reading="easy"', {reading: 'easy'}],
      ['lang="en-GB-simple"', {lang: 'en-GB-simple'}],
    ] as const) {
      it(`shows and stores the standard words where ${how} asks for it, and says so once`, async () => {
        const visit = await meetFeedback(mode, {endpoint: endpoint.address, ...attributes});
        expect(visit.heading.innerText).to.equal(standard);
        expect(visit.section.lang).to.equal('en-GB');
        await visit.send();
        await visit.see('Thank you. We have your answer.');
        expect(endpoint.last.body['reading']).to.equal('standard');
        expect(consoleLines).to.deep.equal([missing]);
      });
    }
  });
}

describe('<hys-feedback> when the Easy Read script arrives', () => {
  const consoleLines = useConsoleLines();

  it('changes its words in the middle of a sentence, and keeps answer, error and focus', async () => {
    const visits = [];
    for (const mode of modes) {
      const visit = await meetFeedback(mode, {reading: 'easy'});
      visit.write('Half a sen');
      await visit.press('Send');
      visits.push(visit);
    }
    const plain = await meetFeedback('shadow', {preset: 'experience', reading: 'easy'});
    await plain.pick('kind', 'concern');
    await plain.press('Continue');
    plain.fill('better', 'Benches');
    await plain.press('Continue');
    const heading = plain.focused;
    expect(heading?.textContent).to.equal('Would you like a reply?');
    await load();
    await Promise.all([...visits, plain].map(({element}) => element.updateComplete));
    expectSame(plain.focused, heading, 'focus on the heading that the question is');
    expect(heading?.textContent).to.equal(english('contact.reply'));
    for (const visit of visits) {
      expect(visit.heading.innerText).to.equal(english('page-useful.heading'));
      expect(visit.errors).to.deep.equal([english('page-useful.useful.missing')]);
      expect(visit.box.value).to.equal('Half a sen');
      expect(visit.buttons).to.deep.equal([english('feedback.to-standard'), english('form.send')]);
    }
    expect(consoleLines).to.deep.equal([missing, missing, missing]);
  });

  it('is not changed by the same script a second time', async () => {
    const visit = await meetFeedback('shadow');
    await load();
    await import(`${'../../../src/catalogues/easy-read.ts'}?again`);
    await visit.element.updateComplete;
    expect(visit.heading.innerText).to.equal(standard);
    expect(consoleLines).to.be.empty;
  });
});

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> in Easy Read`, () => {
    const endpoint = useFakeEndpoint();
    const consoleLines = useConsoleLines();
    before(load);
    const meet = (attributes: Attributes = {}) =>
      meetFeedback(mode, {endpoint: endpoint.address, ...attributes});

    for (const [how, attributes, locale] of [
      ['reading="easy"', {reading: 'easy'}, 'en-GB'],
      ['reading="easy" in Welsh', {reading: 'easy', locale: 'cy'}, 'cy'],
      ['lang="en-GB-simple"', {lang: 'en-GB-simple'}, 'en-GB'],
      ['lang="en-GB-x-easyread"', {lang: 'en-GB-x-easyread'}, 'en-GB'],
      ['lang="cy-simple"', {lang: 'cy-simple'}, 'cy'],
      ['locale="cy-x-easyread"', {locale: 'cy-x-easyread'}, 'cy'],
    ] as const) {
      it(`has short words and plain ${locale} for screen readers, by ${how}`, async () => {
        const visit = await meet(attributes);
        const says = easyWords[locale];
        expect(visit.heading.innerText).to.equal(says('page-useful.heading'));
        expect(visit.section.lang).to.equal(locale);
        expect(visit.get('legend').innerText.trim()).to.equal(says('page-useful.useful'));
        visit.yes.click();
        await visit.press(says('form.send'));
        await visit.see(says('outcome.sent'));
        const {language, reading, audience} = endpoint.last.body;
        expect([language, reading, audience]).to.deep.equal([locale, 'easy', 'adult']);
        expect(consoleLines).to.be.empty;
      });
    }

    it('says one sentence a row, with its picture before it, in the colour of the text', async () => {
      const visit = await meet({reading: 'easy', preset: 'experience'});
      const rows = visit.all('form > .row');
      expect(rows.map((row) => row.innerText.trim())).to.deep.equal(
        english('feedback.not-urgent').split('\n'),
      );
      for (const row of rows) {
        expect(drawnIn(row)).to.deep.equal([['true', 'svg']]);
        const [picture, words] = [...row.children];
        expect(picture?.getBoundingClientRect().right).to.be.at.most(
          words?.getBoundingClientRect().left ?? 0,
        );
      }
      for (const path of visit.all('.picture path')) {
        expect(path.getAttribute('fill')).to.equal('currentColor');
        expect(getComputedStyle(path).fill).to.equal(getComputedStyle(visit.section).color);
      }
      expect(drawnIn(visit.get('legend'))).to.have.length(1);
      expect(visit.all('.choice').map((choice) => drawnIn(choice).length)).to.deep.equal([1, 1, 1, 1]);
    });

    it('says in rows how it went, too, and that it is a trial', async () => {
      endpoint.replies = [isUnavailable];
      const visit = await meet({reading: 'easy', test: ''});
      expect(visit.all('.trial > .row')).to.have.length(english('feedback.trial').split('\n').length);
      visit.yes.click();
      await visit.press(english('form.send'));
      await visit.see(english('outcome.waiting'));
      const rows = visit.all('.outcome > .row');
      const lines = english('outcome.waiting.text').split('\n');
      expect(rows.slice(0, lines.length).map((row) => row.innerText.trim())).to.deep.equal(lines);
      for (const row of rows) expect(drawnIn(row)).to.have.length(1);
    });

    it('is large enough to read: every word at least 14 points', async () => {
      for (const preset of ['page-useful', 'experience', 'friends-and-family']) {
        const visit = await meet({reading: 'easy', preset, test: '', 'org-name': 'Elm Street Hospital'});
        await visit.press(english(preset === 'experience' ? 'form.continue' : 'form.send'));
        const words = visit
          .all('section *')
          .filter(
            (element) =>
              element.matches('textarea, input.line') ||
              [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
          );
        expect(words.length).to.be.above(10);
        for (const element of words) {
          const size = parseFloat(getComputedStyle(element).fontSize);
          expect(
            size,
            `${element.localName}.${element.className} ${element.textContent ?? ''}`,
          ).to.be.at.least(18.7);
        }
      }
    });

    for (const [locale, normal] of [
      ['en-GB', standard],
      ['cy', welshWords('page-useful.heading')],
    ] as const) {
      it(`comes and goes by a button that keeps focus, answers and errors (${locale})`, async () => {
        const visit = await meet({locale});
        const says = easyWords[locale];
        visit.write('Half a sen');
        await visit.press(locale === 'cy' ? welshWords('form.send') : 'Send');
        const button = visit.get<HTMLButtonElement>('.reading');
        const before = button.innerText;
        await visit.press(before);
        expect(visit.heading.innerText).to.equal(says('page-useful.heading'));
        expect(visit.errors).to.deep.equal([says('page-useful.useful.missing')]);
        expectSame(visit.focused, button, 'focus');
        expect(button.innerText).to.equal(says('feedback.to-standard'));
        expect(button.innerText).not.to.equal(before);
        expect(button.hasAttribute('aria-pressed')).to.be.false;
        expect(button.type).to.equal('button');
        await visit.press(says('feedback.to-standard'));
        expect(visit.heading.innerText).to.equal(normal);
        expectSame(visit.focused, button, 'focus');
        expect([button.innerText, visit.box.value]).to.deep.equal([before, 'Half a sen']);
        expect(endpoint.requests).to.be.empty;
      });
    }

    it('goes by the button where the page itself asks for it, too', async () => {
      const visit = await meet({lang: 'en-GB-simple'});
      await visit.press(english('feedback.to-standard'));
      expect(visit.heading.innerText).to.equal(standard);
      await visit.send();
      await visit.see('Thank you. We have your answer.');
      expect(endpoint.last.body['reading']).to.equal('standard');
    });

    for (const locale of ['en-GB', 'cy'] as const) {
      const {question, answers} = friendsAndFamily[locale];
      it(`asks the Friends and Family question in its mandated words (${locale})`, async () => {
        const visit = await meet({preset: 'friends-and-family', reading: 'easy', locale});
        expect(visit.heading.innerText).to.equal(easyWords[locale]('friends-and-family.heading'));
        expect(visit.get('legend').innerText.trim()).to.equal(question);
        expect(visit.labelsOf('overall')).to.deep.equal(answers);
        const stored = visit.all<HTMLInputElement>('input[name=overall]').map(({value}) => value);
        expect(stored).to.deep.equal(friendsAndFamily['en-GB'].answers);
      });
    }

    it("asks a site's own questions as they are, in English where they have no Welsh", async () => {
      const {title, ...rest} = ownDefinition;
      const form = {...rest, title: title['en-GB']};
      const element = createFeedback(mode, {lang: 'cy-simple', endpoint: endpoint.address});
      element.form = form;
      await fixture(html`<div>${element}</div>`);
      await element.updateComplete;
      const visit = new Visit(element);
      expect(visit.heading.innerText).to.equal('Evening clinics');
      expect(visit.section.lang).to.equal('en-GB');
      expect(visit.buttons).to.deep.equal([english('feedback.to-standard'), english('form.continue')]);
      expect(consoleLines).to.have.length(1);
    });

    for (const locale of ['en-GB', 'cy'] as const) {
      it(`has no fault before axe: first view, errors, sent (${locale})`, async () => {
        const says = easyWords[locale];
        for (const preset of ['friends-and-family', 'experience']) {
          const visit = await meet({preset, reading: 'easy', locale, test: '', 'privacy-href': '/privacy'});
          expect(await violationsOf(visit.element), `${preset}, first view`).to.be.empty;
          await visit.press(says(preset === 'experience' ? 'form.continue' : 'form.send'));
          expect(visit.errors).not.to.be.empty;
          expect(await violationsOf(visit.element), `${preset}, errors`).to.be.empty;
        }
        const visit = await meet({reading: 'easy', locale, 'panel-href': '/panel'});
        visit.no.click();
        await visit.press(says('form.send'));
        await visit.see(says('outcome.sent'));
        expect(await violationsOf(visit.element), 'sent').to.be.empty;
      });
    }
  });
}
