import {expect} from '@open-wc/testing';
import {violationsOf} from '../../support/axe.js';
import {meetUpdates} from '../../support/feed-fixture.js';
import {modes} from '../../support/feedback-fixture.js';
import {jsonFeed} from '../../support/feeds.js';
import {easyWords} from '../../support/messages.js';

const feed = jsonFeed(
  [
    {
      id: 1,
      title: 'Lamps in the corridor',
      _you_said_we_did: {
        youSaid: 'The corridor is insufficiently illuminated.',
        response: {status: 'done', text: 'New lamps.'},
        translations: {'en-GB-simple': {youSaid: 'It is too dark.'}},
      },
    },
  ],
  {language: 'en-GB'},
);

for (const mode of modes) {
  describe(`<hys-you-said-we-did render="${mode}"> in Easy Read`, () => {
    before(() => import('../../../src/catalogues/easy-read.js'));

    it('is a button away, with the Easy Read words of an update where there are some', async () => {
      const reader = await meetUpdates(mode, {}, {feed});
      expect(reader.text).to.contain('insufficiently');
      await reader.press('Show this in Easy Read');
      expect(reader.text).to.contain('It is too dark.').and.not.to.contain('insufficiently');
      expect(reader.get('.said dd').lang).to.equal('en-GB');
      expect(await violationsOf(reader.element)).to.be.empty;
      await reader.press(easyWords['en-GB']('feedback.to-standard'));
      expect(reader.text).to.contain('insufficiently');
    });

    it('puts a picture before what it says itself', async () => {
      const reader = await meetUpdates(mode, {reading: 'easy'}, {feed: jsonFeed([])});
      expect(reader.text).to.contain(easyWords['en-GB']('feed.empty'));
      expect(reader.get('.row svg').getAttribute('aria-hidden')).to.equal('true');
    });
  });
}
