import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Incoming } from '../../src/core/incoming.js';
import { Problem } from '../../src/core/problem.js';
import { articlesInFeed } from '../../src/ingest/feed-articles.js';

const now = new Date('2026-03-10T12:00:00Z');

function read(
  feed: string | Uint8Array,
  {
    url = 'https://courier.example/feeds/world.xml',
    contentType = 'text/xml',
    publisher = null as string | null,
    language = null as string | null,
  } = {},
): Incoming[] {
  return articlesInFeed(typeof feed === 'string' ? Buffer.from(feed) : feed, { url, contentType, publisher, language }, now);
}

const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Courier</title><link>https://courier.example/</link><description>News</description>${channel}${items}</channel></rss>`;
const item = (inner: string): string => `<item><title>Talks fail</title><link>https://courier.example/1</link>${inner}</item>`;

describe('RSS', () => {
  test('an item becomes an article', () => {
    const feed = rss(
      item(
        '<description>&lt;p&gt;The talks &lt;b&gt;failed&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Nobody said why.&lt;/p&gt;</description><pubDate>Mon, 09 Mar 2026 08:15:00 GMT</pubDate>',
      ),
      '<language>en-gb</language>',
    );
    expect(read(feed)).toEqual([
      {
        url: 'https://courier.example/1',
        title: 'Talks fail',
        text: 'The talks failed.\n\nNobody said why.',
        language: 'en-GB',
        publisher: null,
        publishedAt: new Date('2026-03-09T08:15:00Z'),
        tags: [],
        workspace: null,
      },
    ]);
  });

  test('the whole content is taken before the summary', () => {
    const [article] = read(
      rss(item('<description>Short.</description><content:encoded><![CDATA[<p>The whole story &amp; more.</p>]]></content:encoded>')),
    );
    expect(article?.text).toBe('The whole story & more.');
  });

  test('an empty content leaves the summary', () => {
    const [article] = read(rss(item('<description>Short.</description><content:encoded><![CDATA[<img src="a.png">]]></content:encoded>')));
    expect(article?.text).toBe('Short.');
  });

  test('a permanent guid is the link when there is no other', () => {
    const feed = rss(
      '<item><title>A</title><guid>https://courier.example/guid/1</guid></item><item><title>B</title><guid isPermaLink="false">https://courier.example/guid/2</guid></item>',
    );
    expect(read(feed).map(({ url }) => url)).toEqual(['https://courier.example/guid/1', null]);
  });

  test('a relative link is relative to the feed, and tracking is left out', () => {
    const [article] = read(rss('<item><title>A</title><link>/story/1?utm_source=rss</link></item>'));
    expect(article?.url).toBe('https://courier.example/story/1');
  });

  test('a link that is no web address is none', () => {
    expect(read(rss('<item><title>A</title><link>javascript:alert(1)</link></item>'))[0]?.url).toBeNull();
  });

  test('an item without any word is left out', () => {
    expect(read(rss('<item><title>—</title><description>…</description></item>'))).toEqual([]);
  });

  test('an item without a date has that of the feed', () => {
    expect(read(rss(item(''), '<pubDate>Mon, 09 Mar 2026 08:15:00 GMT</pubDate>'))[0]?.publishedAt).toEqual(
      new Date('2026-03-09T08:15:00Z'),
    );
  });

  test('a date from the future is now, an unreadable one is none', () => {
    const dated = (date: string): Date | null | undefined => read(rss(item(`<pubDate>${date}</pubDate>`)))[0]?.publishedAt;
    expect(dated('Tue, 10 Mar 2029 08:15:00 GMT')).toEqual(now);
    expect(dated('soon')).toBeNull();
  });

  test('an old item keeps its date, so that it comes as back-fill', () => {
    expect(read(rss(item('<dc:date>2024-01-02T03:04:05Z</dc:date>')))[0]?.publishedAt).toEqual(new Date('2024-01-02T03:04:05Z'));
  });

  test('what an aggregator took from somebody is somebody’s', () => {
    const feed = rss(item('<source url="https://www.harbour.example/">Harbour</source>'));
    expect(read(feed)[0]?.publisher).toBe('harbour.example');
    expect(read(feed, { publisher: 'courier.example' })[0]?.publisher).toBe('courier.example');
  });

  test('the list says the language where the feed does not', () => expect(read(rss(item('')), { language: 'de' })[0]?.language).toBe('de'));
});

describe('other formats', () => {
  test('Atom: the article’s own link, also under xml:base', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/a/" xml:lang="fr"><title>F</title><id>f</id><updated>2026-03-09T00:00:00Z</updated>
      <entry xml:base="b/"><title type="html">La &lt;i&gt;nuit&lt;/i&gt;</title><id>tag:1</id><updated>2026-03-09T10:00:00Z</updated><published>2026-03-09T09:00:00Z</published>
      <link rel="replies" href="comments"/><link rel="enclosure" type="audio/mpeg" href="sound.mp3"/><link rel="alternate" type="text/html" href="story"/><summary>Peu de mots.</summary></entry></feed>`;
    expect(read(feed)).toMatchObject([
      {
        url: 'https://base.example/a/b/story',
        title: 'La nuit',
        text: 'Peu de mots.',
        language: 'fr',
        publishedAt: new Date('2026-03-09T09:00:00Z'),
      },
    ]);
  });

  test('Atom with a prefix and XHTML content', () => {
    const feed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>F</a:title><a:id>f</a:id><a:updated>2026-03-09T00:00:00Z</a:updated><a:entry><a:title>T</a:title><a:id>https://courier.example/x</a:id><a:updated>2026-03-09T10:00:00Z</a:updated><a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></a:content></a:entry></a:feed>`;
    expect(read(feed)).toMatchObject([{ url: 'https://courier.example/x', title: 'T', text: 'One.\n\nTwo.' }]);
  });

  test('RDF', () => {
    const feed = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://courier.example/"><title>C</title><link>https://courier.example/</link><description>d</description><dc:language>en</dc:language></channel>
      <item rdf:about="https://courier.example/r"><title>Talks fail</title><link>https://courier.example/r</link><description>Nobody said why.</description><dc:date>2026-03-09T08:00:00+01:00</dc:date></item></rdf:RDF>`;
    expect(read(feed)).toMatchObject([
      {
        url: 'https://courier.example/r',
        title: 'Talks fail',
        text: 'Nobody said why.',
        language: 'en',
        publishedAt: new Date('2026-03-09T07:00:00Z'),
      },
    ]);
  });

  test('JSON Feed', () => {
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'C',
      language: 'en',
      items: [{ id: '1', url: '/j', title: 'Talks fail', content_html: '<p>Why?</p>', date_published: '2026-03-09T08:00:00Z' }],
    });
    expect(read(feed, { contentType: 'application/feed+json' })).toMatchObject([
      {
        url: 'https://courier.example/j',
        title: 'Talks fail',
        text: 'Why?',
        language: 'en',
        publishedAt: new Date('2026-03-09T08:00:00Z'),
      },
    ]);
  });
});

describe('mends', () => {
  const cases: [string, string | Uint8Array, string[]][] = [
    [
      'a feed that was cut off inside an item',
      rss(item('<description>One.</description>') + item('<description>Two.</description>')).replace(/Two[\s\S]*/, 'Tw'),
      ['Talks fail'],
    ],
    [
      'an Atom feed that was cut off',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title>One</title><id>1</id></entry><entry><title>Tw',
      ['One'],
    ],
    ['blank lines and a warning before the prolog', `\n\n<b>Warning</b>: mysql_connect()\n${rss(item(''))}`, ['Talks fail']],
    ['bare ampersands', rss('<item><title>Trade & aid; R&D &amp; more</title></item>'), ['Trade & aid; R&D & more']],
    ['control characters', rss('<item><title>Talks\u0008 fail\u000B</title></item>'), ['Talks fail']],
    ['doubly escaped titles', rss('<item><title>Minister&amp;#8217;s talks</title></item>'), ['Minister’s talks']],
    [
      'windows-1251',
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>t</title><item><title>'),
        Uint8Array.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]),
        Buffer.from('</title></item></channel></rss>'),
      ]),
      ['Москва'],
    ],
    [
      'UTF-16',
      Buffer.concat([
        Uint8Array.from([0xff, 0xfe]),
        Buffer.from(rss('<item><title>Мәскеу</title></item>').replace('UTF-8', 'UTF-16'), 'utf16le'),
      ]),
      ['Мәскеу'],
    ],
  ];
  test.each(cases)('%s', (_, feed, titles) => expect(read(feed).map(({ title }) => title)).toEqual(titles));
});

describe('hostile feeds', () => {
  test('entities that multiply are not expanded', () => {
    const laughs = Array.from({ length: 20 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>${rss('<item><title>&l20; end</title></item>').replace(/^<\?xml[^>]*>/, '')}`;
    expect(safely(feed).length).toBeLessThan(1_000);
  });

  test('external entities are not read', () => {
    const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<item><title>T &x;</title></item>').replace(/^<\?xml[^>]*>/, '')}`;
    expect(safely(feed)).not.toContain('root:');
  });

  test.each([
    ['deep nesting', `<rss version="2.0"><channel>${'<a>'.repeat(50_000)}`],
    ['a page', '<!doctype html><html><body><h1>Hello</h1></body></html>'],
    ['nothing', ''],
    ['JSON that is no feed', '{"hello": "world"}'],
    ['null', 'null'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
  ])('%s is a problem in plain words', (_, feed) => {
    expect(() => read(feed)).toThrow(Problem);
  });

  test('any bytes are articles or a problem', () => {
    const pieces = fc.constantFrom(
      '<rss version="2.0"><channel>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<item>',
      '</item>',
      '<entry>',
      '</entry>',
      '<title>',
      '</title>',
      '<link>',
      '<link href="x"/>',
      '</link>',
      '<![CDATA[',
      ']]>',
      '&',
      ';',
      '<!--',
      '<?xml version="1.0"?>',
      'words',
      '</channel></rss>',
      '</feed>',
      '{"version":"https://jsonfeed.org/version/1","items":[',
      '{}',
      ']}',
      '\u0000',
      '"',
      '<pubDate>',
      '2026-02-31',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
          fc.array(pieces, { maxLength: 30 }).map((parts) => Buffer.from(parts.join(''))),
        ),
        (bytes) => typeof safely(bytes) === 'string',
      ),
      { numRuns: 500 },
    );
  });
});

/** The articles as text, or the words of the problem; any other error fails the test. */
function safely(feed: string | Uint8Array): string {
  try {
    return JSON.stringify(read(feed));
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}
