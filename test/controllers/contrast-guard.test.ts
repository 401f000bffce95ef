import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {useConsoleLines} from '../support/console-lines.js';
import {isChromium} from '../support/engine.js';
import type {Mode} from '../support/feedback-fixture.js';
import {meetFeedback, modes} from '../support/feedback-fixture.js';
import {tooFaint} from '../support/visible-contrast.js';

const lines = useConsoleLines();
const sheet = document.createElement('style');

/** A form with an error, on a page that sets these. */
async function meet(css: string, mode: Mode = 'shadow') {
  sheet.textContent = css;
  document.head.append(sheet);
  const visit = await meetFeedback(mode, {'max-length': '10', 'privacy-href': '/privacy'});
  visit.write('Much too long');
  await visit.press('Send');
  return visit;
}

const reports = () => lines.filter((line) => line.includes('colour'));

describe('An element whose colours cannot be told apart', () => {
  afterEach(() => sheet.remove());

  for (const [name, css] of [
    ['--hys-text-colour', '--hys-text-colour: #bbb'],
    ['--hys-secondary-text-colour', '--hys-secondary-text-colour: #bbb'],
    ['--hys-link-colour', '--hys-link-colour: #9cf'],
    ['--hys-error-colour', '--hys-error-colour: #f99'],
    ['--hys-input-border-colour', '--hys-input-border-colour: #ccc'],
    ['--hys-button-text-colour', '--hys-button-colour: #fd0; --hys-button-text-colour: #fff'],
    ['--hys-button-text-colour', '--hys-button-hover-colour: #fff'],
    ['--hys-input-text-colour', '--hys-input-background-colour: #eee; --hys-input-text-colour: #999'],
    ['--hys-focus-text-colour', '--hys-focus-colour: #123; --hys-focus-text-colour: #345'],
    ['--hys-text-colour', '--hys-background-colour: #222'],
    ['--hys-error-colour', '--hys-error-colour: color-mix(in srgb, #d5281b 20%, #fff)'],
  ] as const)
    for (const mode of modes)
      it(`shows others instead, and says ${name} once, with ${css} (render="${mode}")`, async () => {
        const visit = await meet(`:root { background: #fff; color: #111; ${css} }`, mode);
        expect(tooFaint(visit.element)).to.deep.equal([]);
        expect(reports()).to.have.length(1);
        expect(reports()[0]).to.match(
          new RegExp(`^<hys-feedback> ${name}: found "[^"]+ on [^"]+"\\. Less than `),
        );
      });

  it('keeps what can be told apart beside what cannot', async () => {
    const visit = await meet(
      ':root { background: #fff; --hys-error-colour: #f99; --hys-button-colour: #702082 }',
    );
    expect(getComputedStyle(visit.get('button:not(.plain)')).backgroundColor).to.equal('rgb(112, 32, 130)');
  });

  it('is judged on the ground that it really stands on', async () => {
    const visit = await meet(
      ':root { background: #fff; color: #111 } body > div { background: #123; color: #fff } :root { --hys-link-colour: #9cf }',
    );
    expect(reports()).to.deep.equal([]);
    expect(getComputedStyle(visit.get('.links a')).color).to.equal('rgb(153, 204, 255)');
  });

  it('is left alone where a picture is behind it, or a colour that this cannot read', async () => {
    await meet(':root { --hys-error-colour: #f99 } body > div { background: linear-gradient(#000, #000) }');
    await meet(':root { --hys-error-colour: oklch(0.9 0.1 20); background: #fff }');
    expect(reports()).to.deep.equal([]);
  });

  it('is not blamed for words that the page itself has made pale', async () => {
    const visit = await meet(':root { background: #fff } body { color: #aaa }');
    expect(reports().filter((line) => line.includes('text-colour') || line.includes('link'))).to.deep.equal(
      [],
    );
    expect(getComputedStyle(visit.section).color).to.equal('rgb(170, 170, 170)');
  });

  if (isChromium)
    it("says nothing where the visitor's own colours stand in the place of the site's", async () => {
      await executeServerCommand('emulate-features', {'forced-colors': 'active'});
      await meet(':root { background: #fff; --hys-error-colour: #f99; --hys-button-colour: #fff }');
      await executeServerCommand('emulate-features', {'forced-colors': ''});
      expect(reports()).to.deep.equal([]);
    });
});
