import {expect} from '@open-wc/testing';
import {isChromium} from '../../support/engine.js';
import {createFeedback, meetFeedback, modes, Visit} from '../../support/feedback-fixture.js';
import {statusesOf} from '../../support/announcements.js';
import {useFakeClock} from '../../support/fake-clock.js';
import {useConsoleLines} from '../../support/console-lines.js';
import {expectSame} from '../../support/same.js';
import {executeServerCommand} from '@web/test-runner-commands';

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> at first view`, () => {
    const consoleLines = useConsoleLines();

    it('keeps its distance from what is around it, and a plain rule of the page says how far', async () => {
      const visit = await meetFeedback(mode);
      const distance = () => {
        const {marginBlockStart, marginBlockEnd} = getComputedStyle(visit.element);
        return [marginBlockStart, marginBlockEnd];
      };
      expect(distance()).to.deep.equal(['16px', '16px']);
      const rule = document.createElement('style');
      rule.textContent = 'hys-feedback { margin-block: 3px }';
      visit.element.before(rule);
      expect(distance()).to.deep.equal(['3px', '3px']);
    });

    it('asks whether the page is useful, and what would make it better', async () => {
      const visit = await meetFeedback(mode);
      expect(visit.heading.innerText).to.equal('Help us make this page better');
      expect(visit.get('legend').innerText.trim()).to.equal('Is this page useful?');
      expect(visit.labelsOf('useful')).to.deep.equal(['Yes', 'No']);
      expect(visit.radios.some(({checked}) => checked)).to.be.false;
      expect(visit.box.labels[0]?.innerText).to.equal('What would make this page better? (optional)');
      expect(visit.box.value).to.equal('');
      expect(visit.buttons).to.deep.equal(['Send']);
      expect(visit.text).to.include('This is not for urgent help.');
    });

    it('says before the box what to leave out, and ties it to the box', async () => {
      const visit = await meetFeedback(mode);
      const hint = visit.get('.hint');
      expect(hint.innerText).to.match(/^Leave out names, phone numbers/);
      expect(hint.getBoundingClientRect().bottom).to.be.at.most(visit.box.getBoundingClientRect().top);
      expect(visit.box.getAttribute('aria-describedby')).to.equal(hint.id);
      expect(visit.has('[aria-invalid]')).to.be.false;
      expect(visit.has('.error')).to.be.false;
    });

    it('marks only the optional question', async () => {
      const visit = await meetFeedback(mode);
      expect(visit.get('legend').innerText).not.to.include('optional');
      expect(visit.all('.optional').map((mark) => mark.innerText)).to.deep.equal(['(optional)']);
      expect(visit.has('[required], [aria-required]')).to.be.false;
    });

    it('counts down the characters for the eyes, and never cuts what is typed', async () => {
      const visit = await meetFeedback(mode, {'max-length': '1200'});
      const count = visit.get('.count');
      expect(count.innerText).to.equal('Characters left: 1,200');
      expect(count.getAttribute('aria-hidden')).to.equal('true');
      expect(visit.box.hasAttribute('maxlength')).to.be.false;
      visit.write('a👨‍👩‍👧‍👦e\u0301');
      await visit.element.updateComplete;
      expect(count.innerText).to.equal('Characters left: 1,197');
      visit.write('a'.repeat(1205));
      await visit.element.updateComplete;
      expect(count.innerText).to.equal('Characters too many: 5');
    });

    it('is a region of the page, named by its heading', async () => {
      const visit = await meetFeedback(mode);
      expect(visit.section.getAttribute('aria-labelledby')).to.equal(visit.heading.id);
      expect(visit.heading.getAttribute('tabindex')).to.equal('-1');
      expect(visit.element.hasAttribute('role')).to.be.false;
    });

    it('takes the heading that the site gives it', async () => {
      const visit = await meetFeedback(mode, {heading: 'Was this leaflet clear?'});
      expect(visit.heading.innerText).to.equal('Was this leaflet clear?');
    });

    it('begins with a heading of the second level', async () => {
      const visit = await meetFeedback(mode);
      expect(visit.heading.localName).to.equal('h2');
    });

    for (const [level, tag, inside] of [
      ['1', 'h1', 'h2'],
      ['2', 'h2', 'h3'],
      ['3', 'h3', 'h4'],
      ['4', 'h4', 'h5'],
      ['5', 'h5', 'h6'],
      ['6', 'h6', 'h6'],
    ] as const) {
      it(`begins with an ${tag} and goes on with an ${inside} where the site asks for level ${level}`, async () => {
        const visit = await meetFeedback(mode, {'heading-level': level});
        expect(visit.heading.localName).to.equal(tag);
        await visit.press('Send');
        expect(visit.summary.firstElementChild?.localName).to.equal(inside);
      });
    }

    it('says when somebody reads what is sent, if the site says so', async () => {
      const without = await meetFeedback(mode);
      expect(without.text).not.to.include('We read');
      const visit = await meetFeedback(mode, {'read-when': 'We read this on weekdays.'});
      expect(visit.text).to.include('We read this on weekdays.');
    });

    it('links to the privacy notice, if the site has given one', async () => {
      const without = await meetFeedback(mode);
      expect(without.has('a:not(.signposts a)')).to.be.false;
      const visit = await meetFeedback(mode, {'privacy-href': '/privacy'});
      expect(visit.link('How we use what you send').getAttribute('href')).to.equal('/privacy');
    });

    it('says on screen that it is a trial', async () => {
      const without = await meetFeedback(mode);
      expect(without.text).not.to.include('trial');
      const visit = await meetFeedback(mode, {test: ''});
      expect(visit.text).to.include('This is a trial. What you send is marked as a trial answer.');
    });

    it('hides its box for robots from everybody else', async () => {
      const visit = await meetFeedback(mode);
      const trap = visit.get<HTMLInputElement>('input[type=text]');
      expect(trap.closest('[aria-hidden=true]')).to.exist;
      expect(trap.tabIndex).to.equal(-1);
      expect(trap.autocomplete).to.equal('off');
      expect(trap.labels?.[0]?.textContent).to.equal('Leave this box empty');
      const {width, height} = (trap.parentElement as HTMLElement).getBoundingClientRect();
      expect(Math.max(width, height)).to.be.at.most(1);
    });

    it('keeps two forms on one page apart', async () => {
      const first = await meetFeedback(mode);
      const second = await meetFeedback(mode, {heading: 'About the leaflet'});
      const ids = [...first.all('[id]'), ...second.all('[id]')].map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      first.yes.click();
      second.no.click();
      expect(first.yes.checked && second.no.checked).to.be.true;
      expect(first.no.checked || second.yes.checked).to.be.false;
      for (const {section, box, heading} of [first, second]) {
        expect(section.getAttribute('aria-labelledby')).to.equal(heading.id);
        expect(section.contains(box.labels[0] as Element)).to.be.true;
      }
    });

    it('takes no focus when the page loads', async () => {
      const visit = await meetFeedback(mode);
      expectSame(visit.focused, null, 'focus');
      expectSame(document.activeElement, document.body, 'focus');
    });

    it('is focused at its heading when the page asks', async () => {
      const visit = await meetFeedback(mode);
      visit.element.focus();
      expectSame(visit.focused, visit.heading, 'focus');
    });

    it('has controls of a size that a thumb can hit', async () => {
      const visit = await meetFeedback(mode);
      for (const control of [...visit.all('.choice'), visit.button('Send')]) {
        expect(control.getBoundingClientRect().height).to.be.at.least(44);
      }
    });

    it('keeps 2,000 as the limit where the site has set none that makes sense, and says so once', async () => {
      const visit = await meetFeedback(mode, {'max-length': 'many'});
      visit.write('a');
      await visit.element.updateComplete;
      expect(visit.get('.count').innerText).to.equal('Characters left: 1,999');
      expect(consoleLines).to.deep.equal([
        '<hys-feedback> max-length: found "many". Use a whole number from 1 to 10000. 2000 is used instead.',
      ]);
    });

    it('keeps half an answer when the page moves it to another place', async () => {
      const visit = await meetFeedback(mode);
      visit.no.click();
      visit.write('Half a sen');
      await visit.element.updateComplete;
      const place = document.createElement('aside');
      visit.element.parentElement?.append(place);
      place.append(visit.element);
      await visit.element.updateComplete;
      expect(visit.no.checked).to.be.true;
      expect(visit.box.value).to.equal('Half a sen');
      expect(getComputedStyle(visit.section).borderTopStyle).to.equal('solid');
    });

    if (isChromium) {
      it('gives every control its name and its role', async () => {
        await meetFeedback(mode, {'privacy-href': '/privacy'});
        const tree = await executeServerCommand<
          readonly {role: string; name: string; description?: string}[],
          object
        >('ax-tree', {});
        const heard = tree
          .filter(({role}) =>
            ['region', 'heading', 'radiogroup', 'group', 'radio', 'textbox', 'button', 'link'].includes(role),
          )
          .map(({role, name}) => `${role}: ${name}`);
        expect(heard).to.have.members([
          'region: Help us make this page better',
          'heading: Help us make this page better',
          'group: Is this page useful?',
          'radio: Yes',
          'radio: No',
          'link: 999',
          'link: 111',
          'link: 116 123',
          'textbox: What would make this page better? (optional)',
          'button: Send',
          'link: How we use what you send',
        ]);
        expect(tree.find(({role}) => role === 'textbox')?.description).to.match(/^Leave out names/);
      });
    }
  });
}

describe('<hys-feedback> while somebody types', () => {
  const clock = useFakeClock();

  for (const mode of modes) {
    it(`says how much is left from three quarters of the limit on, once typing pauses (render="${mode}")`, async () => {
      const visit = await meetFeedback(mode, {'max-length': '20'});
      const said = () => statusesOf(visit.element).map(({textContent}) => textContent);
      visit.box.focus();
      visit.write('x'.repeat(14));
      clock.pass(1200);
      expect(said()).to.deep.equal(['']);
      visit.write('x'.repeat(15));
      clock.pass(1200);
      expect(said()).to.deep.equal(['Characters left: 5']);
      clock.pass(7000);
      expect(said()).to.deep.equal(['']);
      visit.box.value = 'x'.repeat(18);
      clock.pass(2200);
      expect(said(), 'dictated').to.deep.equal(['Characters left: 2']);
      visit.box.blur();
    });

    it(`says nothing of characters when somebody chooses (render="${mode}")`, async () => {
      const visit = await meetFeedback(mode, {preset: 'friends-and-family', 'max-length': '20'});
      visit.get<HTMLInputElement>('input[value="Neither good nor poor"]').click();
      clock.pass(1200);
      expect(statusesOf(visit.element).map(({textContent}) => textContent)).to.deep.equal(['']);
    });

    it(`has its one status again when a framework has dropped it (render="${mode}")`, async () => {
      const visit = await meetFeedback(mode);
      for (const status of statusesOf(visit.element)) status.remove();
      visit.no.click();
      await visit.element.updateComplete;
      expect(statusesOf(visit.element)).to.have.length(1);
      expect(visit.has('[aria-live], [role=alert], section [role=status]')).to.be.false;
    });
  }
});

describe('<hys-feedback> in another root', () => {
  for (const mode of modes) {
    it(`looks the same inside a shadow root of the site (render="${mode}")`, async () => {
      const outside = await meetFeedback(mode);
      const host = document.createElement('div');
      outside.element.parentElement?.append(host);
      const element = createFeedback(mode);
      host.attachShadow({mode: 'open'}).append(element);
      await element.updateComplete;
      const visit = new Visit(element);
      expect(visit.text).to.equal(outside.text);
      expect(visit.section.offsetHeight).to.equal(outside.section.offsetHeight);
    });
  }
});
