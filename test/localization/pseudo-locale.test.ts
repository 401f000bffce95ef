import {expect, fixture, html} from '@open-wc/testing';
import {presetNames} from '../../src/forms/presets.js';
import {signposts} from '../../src/signposts/signposts.js';
import {meetFeedback, modes} from '../support/feedback-fixture.js';
import {useFakeEndpoint} from '../support/fake-endpoint.js';
import {hardCoded, pseudo, useForWelsh} from './pseudo-locale.js';

const sourceOf = (text: string) =>
  new DOMParser().parseFromString(`<source>${text}</source>`, 'application/xml').documentElement;

describe('the pseudo-locale en-XA', () => {
  it('is English with accents, longer, and in brackets', () => {
    expect(pseudo(sourceOf('Send again'))).to.equal('⟦Šéñd ågåîñ····⟧');
  });

  it('puts values where they belong', () => {
    const left = pseudo(sourceOf('Left: <x id="0" equiv-text="${count}"/>'));
    expect(left).to.deep.include({values: [0]});
    expect((left as {strings: readonly string[]}).strings).to.deep.equal(['⟦Léft: ', '···⟧']);
  });
});

describe('a text that is hard-coded', () => {
  for (const [what, content] of Object.entries({
    'a sentence': html`<p>Send</p>`,
    'a sentence beside one of the catalogue': html`<p>⟦Šéñd⟧ now</p>`,
    'a name that is only heard': html`<button aria-label="Send">⟦Šéñd⟧</button>`,
    'a sentence within one of the catalogue': html`<p>⟦Šéñd⟧<b>now</b>⟦ågåîñ⟧</p>`,
  })) {
    it(`is found in ${what}`, async () => {
      expect(hardCoded(await fixture(html`<div>${content}</div>`))).to.have.length(1);
    });
  }

  it('is neither one of the catalogue nor one of the host', async () => {
    const root = await fixture(
      html`<div>
        <p title="⟦Šéñd⟧">⟦Ånšŵér: ⟦Šéñd⟧⟧</p>
        <p>Ward 7</p>
      </div>`,
    );
    expect(hardCoded(root, ['Ward 7'])).to.be.empty;
  });
});

/** Words that come from no catalogue: what the host says, and the names and hours of signposts. */
const data = [
  'Rydym yn darllen hwn bob dydd.',
  ...signposts.flatMap(({name, hours}) => [name.cy, hours?.cy ?? '']),
];

for (const mode of modes) {
  describe(`<hys-feedback render="${mode}"> in en-XA`, () => {
    const endpoint = useFakeEndpoint();
    useForWelsh();

    for (const preset of presetNames) {
      it(`has no text of its own when it asks “${preset}”, nor when nothing is answered`, async () => {
        const visit = await meetFeedback(mode, {
          locale: 'cy',
          preset,
          endpoint: endpoint.address,
          'privacy-href': '/privacy',
          'panel-href': '/panel',
          'contact-href': '/contact',
          'read-when': 'We read this every day.',
          'read-when-cy': 'Rydym yn darllen hwn bob dydd.',
          test: '',
        });
        expect(visit.heading.textContent?.trim()).to.match(/^⟦.*⟧$/);
        expect(hardCoded(visit.root, data)).to.deep.equal([]);
        visit.all<HTMLButtonElement>('form button').at(-1)?.click();
        await visit.element.updateComplete;
        expect(visit.get('.error').textContent).to.include('⟦');
        expect(hardCoded(visit.root, data)).to.deep.equal([]);
      });
    }
  });
}
