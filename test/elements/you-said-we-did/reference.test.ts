import {expect} from '@open-wc/testing';
import {createReference} from '../../../src/submission/identity.js';
import {referenceHash} from '../../../src/submission/reference-hash.js';
import {listenTo} from '../../support/announcements.js';
import {meetUpdates} from '../../support/feed-fixture.js';
import {modes} from '../../support/feedback-fixture.js';
import {jsonFeed, manyUpdates} from '../../support/feeds.js';
import {until} from '../../support/until.js';

const reference = '7K2M-9QXR-4TB-H6G';

/** Twelve updates, the last of which answers the reference. */
async function feedWithAnswer() {
  const updates = manyUpdates(12);
  const references = [await referenceHash(createReference()), await referenceHash(reference)];
  return jsonFeed(
    updates.map((update, index) =>
      index === 11 ? {...update, _you_said_we_did: {...update._you_said_we_did, references}} : update,
    ),
  );
}

for (const mode of modes) {
  describe(`"What happened to my feedback?" (render="${mode}")`, () => {
    it('leads to the update that answers, also one that is not on screen', async () => {
      const reader = await meetUpdates(mode, {}, {feed: await feedWithAnswer()});
      expect(reader.text).to.contain('What happened to my feedback?');
      reader.type('Your reference', ' 7k2m 9qxr 4tb h6g ');
      await reader.press('Look it up');
      await until(() => reader.found.length, 'it is found');
      expect(reader.found).to.deep.equal(['Update 12']);
      expect(reader.focused?.innerText).to.equal('Update 12');
      expect(reader.titles).to.have.length(5);
    });

    it('says no more than that there is no answer yet, where there is none', async () => {
      const reader = await meetUpdates(mode, {}, {feed: await feedWithAnswer()});
      const heard = listenTo(reader.element);
      reader.type('Your reference', createReference());
      await reader.press('Look it up');
      await until(() => heard.includes('We have not published an answer to this yet.'), 'it is said');
      expect(reader.text).to.contain('We have not published an answer to this yet.');
      expect(reader.found).to.be.empty;
      expect(reader.focused?.innerText).to.equal('Look it up');
    });

    for (const typed of ['', '7K2M-9QXR-4TB-H6H', '7K2M', 'mum@example.org']) {
      it(`asks to check “${typed}”, at the box`, async () => {
        const reader = await meetUpdates(mode, {}, {feed: await feedWithAnswer()});
        reader.type('Your reference', typed);
        await reader.press('Look it up');
        const box = reader.box('Your reference');
        expect(reader.focused).to.equal(box);
        expect(box.getAttribute('aria-invalid')).to.equal('true');
        const described = box.getAttribute('aria-describedby')?.split(' ') ?? [];
        expect(described.map((id) => reader.get(`[id="${id}"]`).innerText).join(' ')).to.contain(
          'Check the reference',
        );
        expect(box.value).to.equal(typed);
      });
    }

    it('asks nobody, and leaves nothing behind', async () => {
      const asked: unknown[] = [];
      const before = globalThis.fetch;
      globalThis.fetch = (input) => {
        asked.push(input);
        return Promise.reject(new Error('no'));
      };
      try {
        const reader = await meetUpdates(mode, {}, {feed: await feedWithAnswer()});
        reader.type('Your reference', reference);
        await reader.press('Look it up');
        await until(() => reader.found.length, 'it is found');
        expect(asked).to.be.empty;
        expect(location.href).not.to.contain('7K2M');
      } finally {
        globalThis.fetch = before;
      }
    });

    it('is not offered where the browser cannot make a hash, or where nothing could be found', async () => {
      expect((await meetUpdates(mode, {}, {feed: jsonFeed(manyUpdates(3))})).text).not.to.contain(
        'What happened',
      );
      const feed = await feedWithAnswer();
      Object.defineProperty(crypto, 'subtle', {value: undefined, configurable: true});
      try {
        expect((await meetUpdates(mode, {}, {feed})).text).not.to.contain('What happened');
      } finally {
        delete (crypto as {subtle?: unknown}).subtle;
      }
    });
  });
}
