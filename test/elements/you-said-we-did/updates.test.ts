import {expect} from '@open-wc/testing';
import {HysLoadedEvent} from '../../../src/controllers/loaded-event.js';
import {useConsoleLines} from '../../support/console-lines.js';
import {useFakeFiles, json} from '../../support/fake-files.js';
import {createUpdates, meetUpdates, Reader} from '../../support/feed-fixture.js';
import {modes} from '../../support/feedback-fixture.js';
import {jsonFeed, manyUpdates} from '../../support/feeds.js';
import {listenTo} from '../../support/announcements.js';
import {welshWords} from '../../support/messages.js';
import {usePageSettings} from '../../support/page-settings.js';
import {until} from '../../support/until.js';

const many = jsonFeed(manyUpdates(12));
const article = (title: string, more = '') =>
  `<article><h3>${title}</h3><dl><dt>You said</dt><dd>Too dark.</dd><dt>We did</dt><dd>New lamps.</dd></dl>${more}</article>`;

/** A file that comes when the test lets it. */
function later(): {readonly file: () => Promise<Response>; readonly send: (response: Response) => void} {
  let send: (response: Response) => void = () => {};
  const promise = new Promise<Response>((resolve) => (send = resolve));
  return {file: () => promise, send: (response) => send(response)};
}

for (const mode of modes) {
  describe(`<hys-you-said-we-did render="${mode}">`, () => {
    const site = useFakeFiles();
    const lines = useConsoleLines();
    const settings = usePageSettings();

    it('shows the articles of the page, in their order, where there is no address', async () => {
      const reader = await meetUpdates(mode, {}, {children: article('Lamps') + article('Benches')});
      expect(reader.heading.innerText).to.equal('You said, we did');
      expect(reader.titles).to.deep.equal(['Lamps', 'Benches']);
      expect(reader.text).to.match(/You said\s+Too dark\.\s+We did this\s+New lamps\./);
      expect(reader.sees('article:not(.item)')).to.be.false;
      expect(lines).to.be.empty;
    });

    it('never says yes where the page says no, and tells the publisher', async () => {
      const children = article('Lamps')
        .replace('We did', 'We did not do this')
        .replace('<article', '$& id="lamps"');
      const reader = await meetUpdates(mode, {}, {children});
      expect(reader.text).to.match(/Our answer\s+We did not do this: New lamps\./);
      expect(reader.text).not.to.contain('We did this');
      await until(() => lines.length > 0, 'the publisher is told');
      expect(lines).to.deep.equal([
        '<hys-you-said-we-did> item: found "lamps". Its status is none that we know.',
      ]);
    });

    it('shows what an article says beside what was said and done', async () => {
      const reader = await meetUpdates(mode, {}, {children: article('Lamps', '<p>Thank you all.</p>')});
      expect(reader.text).to.match(/Thank you all\.\s+You said\s+Too dark\./);
    });

    it('shows articles that come after it, as from a page that is still being written', async () => {
      const reader = await meetUpdates(mode, {}, {children: article('Lamps')});
      const late = document.createElement('article');
      late.innerHTML = '<h3>Benches</h3><p>Six of them.</p>';
      reader.element.append(late);
      await until(() => reader.titles.length === 2, 'both are shown');
      expect(reader.titles).to.deep.equal(['Lamps', 'Benches']);
    });

    it('shows a feed, the newest first, with its source and its age', async () => {
      site.files['/feed.json'] = () => json(jsonFeed(manyUpdates(3), {home_page_url: '/news'}));
      const loaded: number[] = [];
      const created = createUpdates(mode, {src: '/feed.json'}, '<a href="/updates">Read the updates</a>');
      created.addEventListener('hys-loaded', (event) => loaded.push((event as HysLoadedEvent).count));
      document.body.append(created);
      const reader = new Reader(created);
      await created.updateComplete;
      expect(reader.text).to.equal('Loading updates…');
      expect(reader.sees('a')).to.be.true;
      await reader.settles();
      expect(reader.titles).to.deep.equal(['Update 1', 'Update 2', 'Update 3']);
      expect(reader.sees('a[href="/updates"]')).to.be.false;
      expect(reader.text).to.contain('Source: What changed').and.to.contain('Newest update: 1 December 2025');
      expect(loaded).to.deep.equal([3]);
      expect(lines).to.be.empty;
      created.remove();
    });

    it('takes a feed from the settings of the page', async () => {
      settings({'hys-you-said-we-did': {feed: many, limit: 2}});
      const reader = await meetUpdates(mode);
      expect(reader.titles).to.deep.equal(['Update 1', 'Update 2']);
    });

    it('says in words how far each update has come, with a shape of its own', async () => {
      const statuses = ['done', 'doing', 'planned', 'exploring', 'cannot', 'no-change'];
      const reader = await meetUpdates(
        mode,
        {limit: '9'},
        {
          feed: jsonFeed(
            statuses.map((status) => ({
              id: status,
              title: status,
              _you_said_we_did: {youSaid: 'A', response: {status, text: 'B', reason: 'C'}, next: {text: 'D'}},
            })),
          ),
        },
      );
      const answers = reader.all('.did');
      expect(
        answers.map((answer) => answer.querySelector<HTMLElement>('dt')?.innerText.trim()),
      ).to.deep.equal([
        'We did this',
        'We are doing this',
        'We plan to do this',
        'We are looking at this',
        'We cannot do this',
        'We have not changed this',
      ]);
      const shapes = answers.map((answer) => answer.querySelector('path')?.getAttribute('d'));
      expect(new Set(shapes).size).to.equal(6);
    });

    it('says honestly that a reason or a next step is missing, and tells the publisher', async () => {
      const reader = await meetUpdates(
        mode,
        {},
        {
          feed: jsonFeed([
            {id: 'parking', _you_said_we_did: {youSaid: 'A', response: {status: 'cannot'}}},
            {id: 'lamps', _you_said_we_did: {youSaid: 'B', response: {status: 'planned', text: 'C'}}},
          ]),
        },
      );
      expect(reader.text).to.contain('We have not said why yet.');
      expect(reader.text).to.contain('We have not said what happens next yet.');
      await until(() => lines.length > 0, 'the publisher is told');
      expect(lines).to.deep.equal([
        '<hys-you-said-we-did> item: found "parking". Its status is cannot. Give the reason.',
        '<hys-you-said-we-did> item: found "lamps". Its status is planned. Say what happens next.',
      ]);
    });

    it('says that there is nothing yet, and leaves what the page has', async () => {
      const reader = await meetUpdates(mode, {}, {feed: jsonFeed([])});
      expect(reader.text).to.contain('There are no updates yet.');
    });

    it('says that nothing new has come for over a year', async () => {
      const feed = jsonFeed([{id: 1, title: 'Old', date_published: '2020-05'}]);
      const reader = await meetUpdates(mode, {}, {feed});
      expect(reader.text).to.contain('Newest update: May 2020').and.to.contain('for over a year');
    });

    for (const [what, response, advice] of [
      ['a page to sign in', () => new Response('<!doctype html><form></form>'), 'perhaps one to sign in'],
      ['half a feed', () => new Response('{"items":[{"id":"1"'), 'It cannot be read to its end.'],
      ['an error', () => json({}, 500), 'The server answers with an error. status 500'],
    ] as const) {
      it(`leaves the page’s own children and can be asked again when ${what} comes`, async () => {
        site.files['/feed.json'] = response;
        const reader = await meetUpdates(mode, {src: '/feed.json'}, {children: '<p id="own">Our news</p>'});
        await reader.settles();
        expect(reader.text).to.contain('Sorry, the newest updates could not be loaded.');
        expect(reader.sees('#own')).to.be.true;
        expect(lines.join()).to.contain(advice);

        const heard = listenTo(reader.element);
        await reader.press('Try again');
        await until(
          () => heard.includes('Sorry, the newest updates could not be loaded.'),
          'it is said again',
        );
        expect(reader.focused?.innerText).to.equal('Try again');
        expect(reader.sees('#own')).to.be.true;

        site.files['/feed.json'] = () => json(many);
        await reader.press('Try again');
        await until(() => reader.titles.length === 5, 'the updates have come');
        expect(reader.focused?.innerText).to.equal('You said, we did');
        expect(reader.sees('#own')).to.be.false;
      });
    }

    it('brings the page’s own children back when another address has no feed', async () => {
      site.files['/feed.json'] = () => json(many);
      site.files['/gone.json'] = () => json({}, 404);
      const reader = await meetUpdates(mode, {src: '/feed.json'}, {children: '<p id="own">Our news</p>'});
      await until(() => reader.titles.length === 5, 'the updates have come');
      reader.element.src = '/gone.json';
      await until(() => reader.sees('#own') && reader.has('section'), 'the children are back');
      expect(reader.titles).to.be.empty;
    });

    it('never shows the answer of an address that has been replaced meanwhile', async () => {
      const slow = later();
      site.files['/old.json'] = slow.file;
      site.files['/new.json'] = () => json(jsonFeed([{id: 1, title: 'New'}]));
      const reader = await meetUpdates(mode, {src: '/old.json'});
      reader.element.src = '/new.json';
      await until(() => reader.titles.length === 1, 'the new one is shown');
      expect(site.asked[0]?.init.signal?.aborted).to.be.true;
      slow.send(json(jsonFeed([{id: 1, title: 'Old'}])));
      await new Promise((resolve) => setTimeout(resolve));
      await reader.element.updateComplete;
      expect(reader.titles).to.deep.equal(['New']);
    });

    it('never shows the English answer on a page that has become Welsh meanwhile', async () => {
      const slow = later();
      site.files['/en.json'] = slow.file;
      site.files['/cy.json'] = () => json(jsonFeed([{id: 1, title: 'Newydd'}]));
      const reader = await meetUpdates(mode, {src: '/en.json', 'src-cy': '/cy.json', lang: 'en'});
      reader.element.lang = 'cy';
      await until(() => reader.titles.length === 1, 'the Welsh one is shown');
      slow.send(json(jsonFeed([{id: 1, title: 'Old'}])));
      await new Promise((resolve) => setTimeout(resolve));
      await reader.element.updateComplete;
      expect(reader.titles).to.deep.equal(['Newydd']);
      expect(reader.heading.innerText).to.equal(welshWords('feed.heading'));
    });

    it('speaks Welsh around each update, and marks the language of each text', async () => {
      const feed = jsonFeed(
        [
          {
            id: 1,
            title: 'Lamps',
            _you_said_we_did: {
              youSaid: 'Too dark.',
              response: {status: 'done', text: 'New lamps.'},
              translations: {
                cy: {title: 'Lampau', youSaid: 'Rhy dywyll.', response: {text: 'Lampau newydd.'}},
              },
            },
          },
          {id: 2, title: 'Benches', _you_said_we_did: {youSaid: 'Nowhere to sit.'}},
        ],
        {language: 'en-GB'},
      );
      const reader = await meetUpdates(mode, {lang: 'cy'}, {feed});
      expect(reader.titles).to.deep.equal(['Lampau', 'Benches']);
      expect(reader.text).to.contain(welshWords('feed.done')).and.to.contain('Rhy dywyll.');
      expect(reader.all('.said dd').map(({lang}) => lang)).to.deep.equal(['cy', 'en-GB']);
      reader.element.lang = 'en';
      await until(() => reader.titles[0] === 'Lamps', 'it speaks English');
    });

    it('shows more at a time, and goes on reading at the first new one', async () => {
      const reader = await meetUpdates(mode, {}, {feed: many});
      expect(reader.shown).to.equal('Updates shown: 5 of 12');
      await reader.press('Show more updates');
      expect(reader.focused?.innerText).to.equal('Update 6');
      expect(reader.shown).to.equal('Updates shown: 10 of 12');
      await reader.press('Show more updates');
      expect(reader.focused?.innerText).to.equal('Update 11');
      expect(reader.buttons).not.to.include('Show more updates');
    });

    it('shows what fits only after Apply, stays at the button, and says how many there are', async () => {
      const reader = await meetUpdates(mode, {}, {feed: many});
      const heard = listenTo(reader.element);
      reader.choose('About', 'Parking');
      reader.choose('Service', 'Clinics');
      expect(reader.titles).to.have.length(5);
      await reader.press('Apply');
      expect(reader.titles).to.deep.equal(['Update 4', 'Update 10']);
      expect(reader.focused?.innerText).to.equal('Apply');
      await until(() => heard.includes('Updates shown: 2 of 2'), 'the result is said');
      reader.type('Words to look for', 'MENDED 10');
      await reader.press('Apply');
      expect(reader.titles).to.deep.equal(['Update 10']);
      reader.type('Words to look for', 'unicorns');
      await reader.press('Apply');
      expect(reader.text).to.contain('No update fits what you chose.');
      await until(() => heard.includes('No update fits what you chose.'), 'the result is said');
      await reader.press('Show all updates');
      expect(reader.titles).to.have.length(5);
      expect(reader.focused?.innerText).to.equal('Apply');
      expect(reader.box('Words to look for').value).to.equal('');
    });

    it('empties every box when all updates are shown, also of what was never applied', async () => {
      const reader = await meetUpdates(mode, {}, {feed: many});
      reader.choose('About', 'Parking');
      await reader.press('Apply');
      reader.type('Words to look for', 'lamps');
      await reader.element.updateComplete;
      await reader.press('Show all updates');
      expect(reader.box('About').value).to.equal('');
      expect(reader.box('Words to look for').value).to.equal('');
    });

    it('has Apply beside the box where words are all there is to look for, however wide the page', async () => {
      const items = Array.from({length: 12}, (_, index) => ({id: `${index}`, title: `Update ${index}`}));
      const reader = await meetUpdates(mode, {}, {feed: jsonFeed(items)});
      const box = reader.box('Words to look for').getBoundingClientRect();
      const apply = reader.get('.filters button').getBoundingClientRect();
      expect(apply.left - box.right).to.be.within(0, 32);
    });

    it('prints all that is loaded', async () => {
      const reader = await meetUpdates(mode, {}, {feed: many});
      dispatchEvent(new Event('beforeprint'));
      expect(reader.titles).to.have.length(12);
      dispatchEvent(new Event('afterprint'));
      expect(reader.titles).to.have.length(5);
    });

    it('shows pictures of this site only, and only where the site wants them', async () => {
      const feed = jsonFeed([
        {id: 1, title: 'Ours', _you_said_we_did: {image: {src: '/b.jpg', alt: 'A bench'}}},
        {id: 2, title: 'Theirs', _you_said_we_did: {image: {src: 'https://elsewhere.example/b.jpg'}}},
      ]);
      expect((await meetUpdates(mode, {}, {feed})).has('img')).to.be.false;
      const reader = await meetUpdates(mode, {images: 'same-origin'}, {feed});
      expect(reader.all<HTMLImageElement>('img').map(({src, alt}) => [src, alt])).to.deep.equal([
        [new URL('/b.jpg', location.href).href, 'A bench'],
      ]);
    });

    it('says what is wrong with its attributes', async () => {
      const reader = await meetUpdates(
        mode,
        {limit: '0', images: 'all'},
        {
          feed: jsonFeed([{id: 1, title: 'A', _you_said_we_did: {image: {src: '/b.jpg'}}}]),
        },
      );
      expect(reader.titles).to.have.length(1);
      expect(lines.join('\n')).to.contain('limit: found "0"').and.to.contain('images: found "all"');
    });

    it('asks again when it is put back before the answer came', async () => {
      site.files['/feed.json'] = () => json(many);
      const created = createUpdates(mode, {src: '/feed.json'});
      document.body.append(created);
      await created.updateComplete;
      created.remove();
      document.body.append(created);
      const reader = new Reader(created);
      await until(() => reader.titles.length === 5, 'the updates have come');
      created.remove();
    });
  });
}
