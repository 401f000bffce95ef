import {expect} from '@open-wc/testing';
import {useConsoleLines} from '../../support/console-lines.js';
import {ownDefinition} from '../../support/definitions.js';
import {useFakeEndpoint} from '../../support/fake-endpoint.js';
import {json, useFakeFiles} from '../../support/fake-files.js';
import type {Attributes} from '../../support/feedback-fixture.js';
import {createFeedback, meetFeedback, modes, Visit} from '../../support/feedback-fixture.js';
import {welshWords} from '../../support/messages.js';
import {usePageSettings} from '../../support/page-settings.js';
import {until} from '../../support/until.js';

const own = {
  'en-GB': {'form.send': 'Tell the trust', 'form.characters-left': 'You can write {0} more'},
  cy: {'form.send': 'Dweud wrth yr ymddiriedolaeth', 'form.characters-left': 'Gallwch ysgrifennu {0} arall'},
};

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> with words of the site's own`, () => {
    const endpoint = useFakeEndpoint();
    const site = useFakeFiles();
    const consoleLines = useConsoleLines();
    const settings = usePageSettings();
    const meet = (strings: unknown, attributes: Attributes = {}) =>
      meetFeedback(mode, {endpoint: endpoint.address, ...attributes}, (element) => {
        if (strings) element.strings = strings;
      });

    for (const [locale, button, count] of [
      ['en-GB', 'Tell the trust', 'You can write 2,000 more'],
      ['cy', 'Dweud wrth yr ymddiriedolaeth', 'Gallwch ysgrifennu 2,000 arall'],
    ] as const) {
      it(`says them in ${locale}, from a script`, async () => {
        const visit = await meet(own, {locale});
        expect(visit.buttons).to.deep.equal([button]);
        expect(visit.get('.count').innerText).to.equal(count);
        expect(consoleLines).to.be.empty;
      });

      it(`says them in ${locale}, from the settings of the page`, async () => {
        settings({'hys-feedback': {strings: own}});
        const visit = await meet(undefined, {locale});
        expect(visit.buttons).to.deep.equal([button]);
        expect(visit.get('.count').innerText).to.equal(count);
        expect(consoleLines).to.be.empty;
      });
    }

    it('says them once its questions have arrived, too', async () => {
      site.files['/evening.json'] = () => json(ownDefinition);
      const element = createFeedback(mode, {src: '/evening.json', endpoint: endpoint.address});
      element.strings = {'en-GB': {'form.continue': 'Further'}, cy: {'form.continue': 'Ymhellach'}};
      document.body.append(element);
      const visit = new Visit(element);
      await until(() => visit.has('form'), 'the questions are there');
      expect(visit.buttons).to.deep.equal(['Further']);
      element.remove();
    });

    it('takes new ones while somebody is writing, and keeps what is written', async () => {
      const visit = await meet(own);
      visit.write('Half a sen');
      visit.box.focus();
      visit.element.strings = {'en-GB': {'form.send': 'Off it goes'}, cy: {'form.send': 'I ffwrdd'}};
      await visit.element.updateComplete;
      expect(visit.buttons).to.deep.equal(['Off it goes']);
      expect(visit.box.value).to.equal('Half a sen');
      expect(visit.focused === visit.box).to.be.true;
      visit.element.strings = undefined;
      await visit.element.updateComplete;
      expect(visit.buttons).to.deep.equal(['Send']);
      expect(consoleLines).to.be.empty;
    });

    it('keeps its own Welsh where the site has said it in English alone, and says so once', async () => {
      const visit = await meet({'en-GB': {'form.send': 'Tell the trust'}}, {locale: 'cy'});
      expect(visit.buttons).to.deep.equal([welshWords('form.send')]);
      visit.element.requestUpdate();
      await visit.element.updateComplete;
      expect(consoleLines).to.deep.equal([
        '<hys-feedback> strings.cy.form.send: nothing found. Give the Welsh too. Until then Welsh pages keep the built-in words.',
      ]);
    });

    it('uses what is sound beside what is not, with one line for each mistake', async () => {
      const visit = await meet({
        cy: {
          'form.send': 'Dywedwch',
          'form.sned': 'Anfon',
          'form.characters-left': 'Rhagor',
          'form.or': 7,
          'friends-and-family.overall': 'Sut oedd y bwyd?',
        },
      });
      visit.element.locale = 'cy';
      visit.element.preset = 'friends-and-family';
      await visit.element.updateComplete;
      expect(visit.buttons).to.deep.equal(['Dywedwch']);
      expect(visit.get('legend').innerText.trim()).to.equal(welshWords('friends-and-family.overall'));
      expect(visit.get('.or').innerText).to.equal(welshWords('form.or'));
      expect(consoleLines.map((line) => line.split(':')[0])).to.deep.equal([
        '<hys-feedback> strings.cy.form.sned',
        '<hys-feedback> strings.cy.form.characters-left',
        '<hys-feedback> strings.cy.form.or',
        '<hys-feedback> strings.cy.friends-and-family.overall',
      ]);
    });

    it('says different ones in each of two elements on one page', async () => {
      const one = await meet({'en-GB': {'form.send': 'To ward 7'}, cy: {'form.send': 'I ward 7'}});
      const other = await meet({'en-GB': {'form.send': 'To ward 8'}, cy: {'form.send': 'I ward 8'}});
      const third = await meet(undefined);
      for (const {element} of [one, other, third]) element.requestUpdate();
      await third.element.updateComplete;
      const buttons = [one, other, third].map((visit) => visit.buttons);
      expect(buttons).to.deep.equal([['To ward 7'], ['To ward 8'], ['Send']]);
    });

    it('shows them as text, whatever they look like', async () => {
      const words = '<img src=x onerror=alert(1)> ${1 + 1}';
      const visit = await meet({'en-GB': {'form.send': words}, cy: {'form.send': words}});
      expect(visit.buttons).to.deep.equal([words]);
      expect(visit.has('img')).to.be.false;
    });
  });

  describe(`<hys-feedback render="${mode}"> and the name of who asks`, () => {
    const names = {'org-name': 'Elm Street Hospital', 'org-name-cy': 'Ysbyty Stryd yr Elm'};
    const asks = (visit: Visit) => {
      const name = visit.get('bdi');
      return [name.parentElement?.innerText.trim(), name.lang, name.innerText];
    };

    it('says it after a colon in English, apart from the words around it', async () => {
      const visit = await meetFeedback(mode, names);
      expect(asks(visit)).to.deep.equal(['Asked by: Elm Street Hospital', 'en-GB', 'Elm Street Hospital']);
    });

    it('says the Welsh one in Welsh', async () => {
      const visit = await meetFeedback(mode, {...names, locale: 'cy'});
      const line = `${welshWords('feedback.asked-by')} Ysbyty Stryd yr Elm`;
      expect(asks(visit)).to.deep.equal([line, 'cy', 'Ysbyty Stryd yr Elm']);
    });

    it('marks an English name as English on a Welsh page', async () => {
      const visit = await meetFeedback(mode, {'org-name': 'Elm Street Hospital', locale: 'cy'});
      const line = `${welshWords('feedback.asked-by')} Elm Street Hospital`;
      expect(asks(visit)).to.deep.equal([line, 'en-GB', 'Elm Street Hospital']);
    });

    it('says nothing where there is no name', async () => {
      expect((await meetFeedback(mode)).has('bdi')).to.be.false;
      expect((await meetFeedback(mode, {'org-name-cy': 'Ysbyty Stryd yr Elm'})).has('bdi')).to.be.false;
    });
  });
}
