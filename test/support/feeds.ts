import type {Feed, FeedFailure, FeedItem, FeedProblem} from '../../src/feed/feed.js';
import {readFeed} from '../../src/feed/read-feed.js';

/** Where and when the feeds of the tests are read. */
export const origin = {base: 'https://www.example.nhs.uk/news/', now: Date.UTC(2026, 10, 20, 12)};

export const isFeed = (read: Feed | FeedFailure): read is Feed => !('failure' in read);

/** A feed that can be read, from its text or from what its JSON says. */
export function listFrom(source: unknown): Feed {
  const read = readFeed(typeof source === 'string' ? source : JSON.stringify(source), origin);
  if (!isFeed(read)) throw new Error(`${read.failure}: ${read.detail}`);
  return read;
}

/** All that a feed says, and all that is wrong with it. */
export const wholly = (feed: Feed) => ({
  ...feed,
  items: feed.items.map((item): FeedItem => item.whole()),
  problems: [...feed.problems()].flat() as readonly FeedProblem[],
});

/** The same as `listFrom`, with every item read. */
export const feedFrom = (source: unknown) => wholly(listFrom(source));

export const itemsFrom = (source: unknown): readonly FeedItem[] => feedFrom(source).items;

/** The first item of a feed in our own format, with these members of `_you_said_we_did`. */
export function itemWith(said: object, more: object = {}): FeedItem {
  const [item] = itemsFrom(jsonFeed([{id: '1', title: 'Benches', _you_said_we_did: said, ...more}]));
  if (!item) throw new Error('There is no item.');
  return item;
}

export const jsonFeed = (items: readonly unknown[], more: object = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'What changed',
  items,
  ...more,
});

const month = (number: number) => String((number % 12) + 1).padStart(2, '0');

/** As many updates as that, the first the newest. */
export const manyUpdates = (count: number) =>
  Array.from({length: count}, (_, index) => ({
    id: `u${index + 1}`,
    title: `Update ${index + 1}`,
    date_published: `${2025 - Math.floor(index / 12)}-${month(11 - (index % 12))}-01T09:00:00Z`,
    _you_said_we_did: {
      youSaid: `Number ${index + 1} was bad.`,
      response: {status: 'done', text: `We mended number ${index + 1}.`},
      themes: [index % 2 ? 'Parking' : 'Food'],
      service: index % 3 ? 'Wards' : 'Clinics',
    },
  }));

/** What each source really writes, with the same update in it. */
export const sources = {
  'JSON Feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Aldermoor news',
    home_page_url: 'https://www.example.nhs.uk/news/',
    feed_url: 'https://www.example.nhs.uk/news/feed.json',
    language: 'en-GB',
    items: [
      {
        id: 'https://www.example.nhs.uk/news/benches/',
        url: 'https://www.example.nhs.uk/news/benches/',
        title: 'Benches in the garden – “at last”',
        content_html: '<p>There are six new benches &amp; a table.</p>',
        date_published: '2026-10-05T08:30:00+01:00',
        tags: ['Garden'],
      },
    ],
  }),
  'a plain list': JSON.stringify([
    {
      id: 'https://www.example.nhs.uk/news/benches/',
      title: 'Benches in the garden – “at last”',
      text: 'There are six new benches & a table.',
      link: 'https://www.example.nhs.uk/news/benches/',
      published: '2026-10-05T07:30:00Z',
      themes: ['Garden'],
    },
  ]),
  WordPress: JSON.stringify([
    {
      id: 4711,
      date: '2026-10-05T08:30:00',
      date_gmt: '2026-10-05T07:30:00',
      guid: {rendered: 'https://www.example.nhs.uk/?p=4711'},
      modified: '2026-10-05T08:30:00',
      modified_gmt: '2026-10-05T07:30:00',
      slug: 'benches',
      status: 'publish',
      type: 'post',
      link: 'https://www.example.nhs.uk/news/benches/',
      title: {rendered: 'Benches in the garden &#8211; &#8220;at last&#8221;'},
      content: {
        rendered:
          '\n<p class="wp-block-paragraph">There are six new benches &amp; a table.</p>\n\n\n\n<figure class="wp-block-image size-large"><img loading="lazy" src="https://www.example.nhs.uk/wp-content/uploads/b.jpg" alt="" /></figure>\n',
        protected: false,
      },
      excerpt: {rendered: '<p>There are six new benches &amp; a table.</p>\n', protected: false},
      author: 3,
      featured_media: 0,
      sticky: false,
      format: 'standard',
      meta: {footnotes: ''},
      categories: [7],
      tags: [],
      _links: {self: [{href: 'https://www.example.nhs.uk/wp-json/wp/v2/posts/4711'}]},
    },
  ]),
  'WordPress RSS': `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	>

<channel>
	<title>Aldermoor news</title>
	<atom:link href="https://www.example.nhs.uk/news/feed/" rel="self" type="application/rss+xml" />
	<link>https://www.example.nhs.uk/news/</link>
	<description></description>
	<lastBuildDate>Mon, 05 Oct 2026 07:30:00 +0000</lastBuildDate>
	<language>en-GB</language>
	<sy:updatePeriod>hourly</sy:updatePeriod>
	<generator>https://wordpress.org/?v=6.8</generator>
	<item>
		<title>Benches in the garden &#8211; &#8220;at last&#8221;</title>
		<link>https://www.example.nhs.uk/news/benches/</link>
		<dc:creator><![CDATA[editor]]></dc:creator>
		<pubDate>Mon, 05 Oct 2026 07:30:00 +0000</pubDate>
				<category><![CDATA[Garden]]></category>
		<guid isPermaLink="false">https://www.example.nhs.uk/?p=4711</guid>
		<description><![CDATA[<p>There are six new benches &amp; a table.</p>
]]></description>
		<content:encoded><![CDATA[
<p class="wp-block-paragraph">There are six new benches &amp; a table. More will follow.</p>
]]></content:encoded>
	</item>
</channel>
</rss>`,
  'Drupal RSS': `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xml:base="https://www.example.nhs.uk/news" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>Aldermoor news</title>
    <link>https://www.example.nhs.uk/news</link>
    <description/>
    <language>en</language>
    <item>
  <title>Benches in the garden – “at last”</title>
  <link>https://www.example.nhs.uk/news/benches/</link>
  <description>&lt;div data-history-node-id="71" class="node node--type-news"&gt;
  &lt;div class="field field--name-body"&gt;&lt;p&gt;There are six new benches &amp;amp; a table.&lt;/p&gt;&lt;/div&gt;
&lt;/div&gt;
</description>
  <pubDate>Mon, 05 Oct 2026 08:30:00 +0100</pubDate>
    <dc:creator>web team</dc:creator>
    <category>Garden</category>
    <guid isPermaLink="false">71 at https://www.example.nhs.uk</guid>
    </item>
  </channel>
</rss>`,
  Umbraco: JSON.stringify([
    {
      id: '8c1d0a3e-6a41-4b55-9a3a-2f4c5a0e7d11',
      title: 'Benches in the garden – “at last”',
      url: '/news/benches/',
      date: '2026-10-05T07:30:00Z',
      language: 'en-GB',
      html: '<p>There are six new benches &amp; a table.</p>',
      themes: ['Garden'],
    },
  ]),
  'a newsletter': `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title><![CDATA[Aldermoor news]]></title>
<link>https://www.example.nhs.uk/news/</link>
<description>Our newsletter</description>
<item>
<title><![CDATA[Benches in the garden – “at last”]]></title>
<link>https://www.example.nhs.uk/news/benches/</link>
<guid>https://www.example.nhs.uk/news/benches/</guid>
<pubDate>Mon, 05 Oct 2026 07:30:00 GMT</pubDate>
<description><![CDATA[<!doctype html><html><head><title>News</title><style type="text/css">body{margin:0}#x > td{color:red}</style></head><body><table><tr><td><p>There are six new benches&nbsp;&amp; a table.</p></td></tr></table><img src="https://track.example.com/o.gif" width="1" height="1"></body></html>]]></description>
<category>Garden</category>
<media:content url="https://track.example.com/o.gif" medium="image"/>
</item>
</channel>
</rss>`,
  Atom: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <title>Aldermoor news</title>
  <link rel="self" href="https://www.example.nhs.uk/news/atom.xml"/>
  <link rel="alternate" type="text/html" href="https://www.example.nhs.uk/news/"/>
  <updated>2026-10-05T07:30:00Z</updated>
  <id>tag:www.example.nhs.uk,2026:news</id>
  <entry>
    <title type="html">Benches in the garden &amp;ndash; &amp;ldquo;at last&amp;rdquo;</title>
    <link href="https://www.example.nhs.uk/news/benches/"/>
    <id>tag:www.example.nhs.uk,2026:benches</id>
    <published>2026-10-05T08:30:00+01:00</published>
    <updated>2026-10-05T08:30:00+01:00</updated>
    <category term="garden" label="Garden"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>There are six new benches &amp; a table.</p></div></content>
  </entry>
</feed>`,
  'Citizen Space': JSON.stringify([
    {
      id: 'benches',
      title: 'Benches in the garden – “at last”',
      overview: '<p>There are six new benches &amp; a table.</p>',
      url: 'https://www.example.nhs.uk/news/benches/',
      startdate: '2026/10/05',
      enddate: '2026/10/19',
      status: 'closed',
      department: 'Estates',
      activity_type: 'consultation',
    },
  ]),
} as const;
