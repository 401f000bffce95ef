import {expect, fixture} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {Announcer} from '../../src/controllers/announcer.js';
import {CharacterCountController} from '../../src/controllers/character-count-controller.js';
import {english} from '../../src/localization/language.js';
import {statusesOf} from '../support/announcements.js';
import {useFakeClock} from '../support/fake-clock.js';

class Speaker extends LitElement {
  readonly announcer = new Announcer(this, () => 'cy');
  readonly count = new CharacterCountController(this, this.announcer, () => english);

  protected override render() {
    return html`<slot name="announcer"></slot>`;
  }
}
customElements.define('test-speaker', Speaker);

async function meet() {
  const speaker = await fixture<Speaker>('<test-speaker></test-speaker>');
  await speaker.updateComplete;
  return {speaker, said: () => statusesOf(speaker).map(({textContent}) => textContent)};
}

describe('Announcer', () => {
  const clock = useFakeClock();

  it('has one status outside the shadow root, in the language it speaks', async () => {
    const {speaker} = await meet();
    const [status, ...others] = statusesOf(speaker);
    expect(others).to.be.empty;
    expect(status?.slot).to.equal('announcer');
    expect(status?.lang).to.equal('cy');
    expect(status?.textContent).to.equal('');
    expect(status?.hasAttribute('aria-live')).to.be.false;
    expect(speaker.renderRoot.querySelector('[role], [aria-live]')).to.be.null;
  });

  it('is hidden from the eyes without a style sheet, and whatever the page says', async () => {
    const {speaker} = await meet();
    const [status] = statusesOf(speaker) as [HTMLElement];
    const sheet = document.createElement('style');
    sheet.textContent =
      '[role=status] { position: static !important; width: 300px !important; clip-path: none !important }';
    document.head.append(sheet);
    const {position, clipPath} = getComputedStyle(status);
    sheet.remove();
    expect(position).to.equal('absolute');
    expect(clipPath).to.equal('inset(50%)');
    for (const name of status.style) expect(status.style.getPropertyPriority(name)).to.equal('important');
  });

  it('speaks a moment after it is there, and is silent again after seven seconds', async () => {
    const {speaker, said} = await meet();
    speaker.announcer.say('Sending…');
    clock.pass(99);
    expect(said()).to.deep.equal(['']);
    clock.pass(1);
    expect(said()).to.deep.equal(['Sending…']);
    clock.pass(6999);
    expect(said()).to.deep.equal(['Sending…']);
    clock.pass(1);
    expect(said()).to.deep.equal(['']);
  });

  it('says the last thing for its full time', async () => {
    const {speaker, said} = await meet();
    speaker.announcer.say('One');
    clock.pass(6000);
    speaker.announcer.say('Two');
    clock.pass(5000);
    expect(said()).to.deep.equal(['Two']);
  });

  it('says nothing of what focus has told already', async () => {
    const {speaker, said} = await meet();
    speaker.announcer.say('Sending…');
    speaker.announcer.hush();
    clock.pass(1000);
    expect(said()).to.deep.equal(['']);
  });

  it('comes back, once, when a framework has dropped it', async () => {
    const {speaker, said} = await meet();
    speaker.replaceChildren();
    speaker.requestUpdate();
    await speaker.updateComplete;
    expect(said()).to.deep.equal(['']);
    speaker.replaceChildren();
    speaker.announcer.say('Sent');
    clock.pass(100);
    expect(said()).to.deep.equal(['Sent']);
  });

  it('is silent once its element has left the page', async () => {
    const {speaker, said} = await meet();
    speaker.announcer.say('Sending…');
    clock.pass(100);
    speaker.remove();
    expect(said()).to.deep.equal(['']);
  });
});

describe('CharacterCountController', () => {
  const clock = useFakeClock();

  it('says how much is left from three quarters of the limit on, once typing pauses', async () => {
    const {speaker, said} = await meet();
    speaker.count.changed('x'.repeat(74), 100);
    clock.pass(2000);
    expect(said(), 'below').to.deep.equal(['']);
    speaker.count.changed('x'.repeat(75), 100);
    clock.pass(900);
    speaker.count.changed('x'.repeat(76), 100);
    clock.pass(1000);
    expect(said(), 'not in mid-typing').to.deep.equal(['']);
    clock.pass(200);
    expect(said()).to.deep.equal(['Characters left: 24']);
  });

  it('says how much is too much', async () => {
    const {speaker, said} = await meet();
    speaker.count.changed('👨‍👩‍👧‍👦'.repeat(103), 100);
    clock.pass(1100);
    expect(said()).to.deep.equal(['Characters too many: 3']);
  });

  it('notices what is dictated into the box, as long as it has focus', async () => {
    const {speaker} = await meet();
    const noticed: string[] = [];
    const box = document.createElement('textarea');
    speaker.count.watch(box, (text) => noticed.push(text));
    box.value = 'Dictated';
    clock.pass(1000);
    clock.pass(3000);
    expect(noticed).to.deep.equal(['Dictated']);
    speaker.count.unwatch();
    box.value = 'Dictated later';
    clock.pass(2000);
    expect(noticed).to.deep.equal(['Dictated']);
  });

  it('says nothing more once the box has lost focus or the element is gone', async () => {
    const {speaker, said} = await meet();
    speaker.count.changed('x'.repeat(90), 100);
    speaker.count.unwatch();
    clock.pass(2000);
    expect(said()).to.deep.equal(['']);
    speaker.count.changed('x'.repeat(90), 100);
    speaker.remove();
    clock.pass(2000);
    expect(said()).to.deep.equal(['']);
  });
});
