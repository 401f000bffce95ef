import {expect, fixture} from '@open-wc/testing';
import {useConsoleLines} from '../../support/console-lines.js';
import {createFeedback, modes, Visit} from '../../support/feedback-fixture.js';
import {until} from '../../support/until.js';

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> and the site's own children`, () => {
    const consoleLines = useConsoleLines();

    const link = (text: string) => {
      const element = document.createElement('a');
      element.href = '/contact';
      element.textContent = text;
      return element;
    };
    const isSeen = (element: HTMLElement) => element.isConnected && element.getClientRects().length > 0;

    async function place(attributes = {}) {
      const page = await fixture<HTMLElement>('<div></div>');
      const element = createFeedback(mode, attributes);
      const child = link('Write to us');
      element.append(child);
      page.append(element);
      return {element, child, seenAtOnce: isSeen(child)};
    }

    it('shows them until it has something better, and not for a moment longer', async () => {
      const {element, child, seenAtOnce} = await place();
      expect(seenAtOnce, 'before').to.be.true;
      await element.updateComplete;
      expect(new Visit(element).text).to.include('Is this page useful?');
      expect(isSeen(child), 'after').to.be.false;
      expect(child.parentNode === element, 'still there').to.equal(mode === 'shadow');
    });

    it('goes on showing them where it does not know what to ask, and says so once', async () => {
      const {element, child} = await place({preset: 'page-usefull'});
      await element.updateComplete;
      element.topic = 'visiting';
      await element.updateComplete;
      expect(isSeen(child)).to.be.true;
      expect(consoleLines).to.deep.equal([
        '<hys-feedback> preset: found "page-usefull". Use one of: page-useful, friends-and-family, experience, or a name ' +
          "from the page's settings. The fallback is shown.",
      ]);
      element.preset = 'page-useful';
      await element.updateComplete;
      expect(isSeen(child)).to.be.false;
    });

    it('does not show children that arrive late', async () => {
      const {element} = await place();
      await element.updateComplete;
      const late = link('Ring us');
      element.append(late, 'and some text');
      await until(() => !isSeen(late), 'the late child is not seen');
      expect(element.innerText).not.to.include('some text');
      expect(new Visit(element).text).to.include('Is this page useful?');
    });

    it('takes another render mode for the default, and says so', async () => {
      const page = await fixture<HTMLElement>('<div></div>');
      const element = createFeedback(mode);
      element.setAttribute('render', `${mode}er`);
      page.append(element);
      await element.updateComplete;
      expect(element.shadowRoot).to.exist;
      expect(consoleLines).to.deep.equal([
        `<hys-feedback> render: found "${mode}er". Use shadow or light. shadow is used.`,
      ]);
    });
  });
}

describe('<hys-feedback render="light">', () => {
  it('has no shadow root, and is styled all the same', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const element = createFeedback('light');
    page.append(element);
    await element.updateComplete;
    expect(element.shadowRoot).to.be.null;
    expect(element.querySelector('form')).to.exist;
    expect(getComputedStyle(element.querySelector('section') as Element).borderTopStyle).to.equal('solid');
  });
});
