import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleIn, type PageArticle } from '../../src/ingest/page-article.js';

const now = new Date('2026-03-10T12:00:00Z');
const url = 'https://www.courier.example/world/2026/port-closed';
const one = 'The port was closed on Monday, and nobody at the harbour office would say for how long it would stay so. ';
const two = 'Lorries stood in a queue that reached the second bridge, and drivers slept beside their cargo of grain. ';
const body = `<p>${one.repeat(3)}</p><p>${two.repeat(3)}</p>`;

const page = ({ head = '', before = '', inner = body, after = '', html = 'lang="en"', h1 = 'Port closed on Monday' } = {}): string =>
  `<!doctype html><html ${html}><head><title>${h1} | The Courier</title>${head}</head><body>${before}<article><h1>${h1}</h1>${inner}</article>${after}</body></html>`;

function read(html: string, at = url): PageArticle {
  const { ok, reason } = articleIn(html, at, now);
  if (!ok) throw new Error(reason);
  return ok;
}
const why = (html: string, at = url): string | undefined => articleIn(html, at, now).reason;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the text', () => {
  test('is every paragraph of the article, parted by empty lines', () => {
    expect(read(page()).text).toBe(`${one.repeat(3).trim()}\n\n${two.repeat(3).trim()}`);
  });

  test.each([
    ['a menu', { before: '<nav><ul><li><a href="/">Home</a></li><li><a href="/s">MARKER sport</a></li></ul></nav>' }],
    [
      'a newsletter box',
      { inner: `<p>${one}</p><div class="newsletter-signup"><p>MARKER get our letter every morning in your inbox.</p></div>${body}` },
    ],
    ['related headlines', { after: '<div class="c-related"><h2>MARKER related</h2><a href="/a">Another story</a></div>' }],
    [
      'related headlines inside the article',
      { inner: `<p>${one}</p><ul class="related-links"><li><a href="/a">MARKER another story</a></li></ul>${body}` },
    ],
    ['an aside', { inner: `<p>${one}</p><aside><p>MARKER what else happened on that day in the harbour.</p></aside>${body}` }],
    ['comments', { after: '<section id="comments"><p>MARKER I do not believe a word of it, and neither do my friends.</p></section>' }],
    ['a cookie notice', { before: '<div class="cookie-banner"><p>MARKER we and our partners value your privacy very much.</p></div>' }],
    ['a caption', { inner: `<figure><img src="a.jpg"><figcaption>MARKER the port last year</figcaption></figure>${body}` }],
    ['a script', { inner: `<script>var a = "MARKER";</script>${body}` }],
    ['a footer', { after: '<footer><p>MARKER copyright of the courier company, all rights reserved.</p></footer>' }],
  ])('leaves out %s', (_, parts) => {
    const { text } = read(page(parts));
    expect(text).not.toContain('MARKER');
    expect(text).toContain(two.trim());
  });

  test('stays, when its wrapper is named like a comment', () => {
    expect(read(page({ inner: `<div class="article comments-open">${body}</div>` })).text).toContain(one.trim());
  });

  test('comes from tables and from bare breaks too', () => {
    expect(read(page({ inner: `<table><tr><td>${one.repeat(3)}<br><br>${two.repeat(3)}</td></tr></table>` })).text).toContain(two.trim());
  });

  test('is what the page states, when that is longer than what it shows', () => {
    const stated = `${one.repeat(4)}\n\n${two.repeat(6)}`;
    const html = page({
      inner: `<p>${one}</p>`,
      head: ld({ '@type': 'NewsArticle', headline: 'Port closed on Monday', articleBody: stated, isAccessibleForFree: false }),
    });
    expect(read(html).text).toBe(stated.trim().replace(/ \n/g, '\n'));
  });
});

describe('the facts', () => {
  test.each([
    ['JSON-LD', ld({ '@type': 'NewsArticle', datePublished: '2026-03-09T08:00:00+01:00' }), '2026-03-09T07:00:00.000Z'],
    [
      'JSON-LD inside a graph',
      ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['NewsArticle'], datePublished: '2026-03-09' }] }),
      '2026-03-09T00:00:00.000Z',
    ],
    [
      'JSON-LD inside a list, after a broken script',
      `<script type="application/ld+json">{,}</script>${ld([{ '@type': 'Article', datePublished: '2026-03-09' }])}`,
      '2026-03-09T00:00:00.000Z',
    ],
    ['the open graph', '<meta property="article:published_time" content="2026-03-09T08:00:00Z">', '2026-03-09T08:00:00.000Z'],
    ['a meta tag in capitals', '<META NAME="DC.Date" CONTENT="2026-03-09">', '2026-03-09T00:00:00.000Z'],
    [
      'JSON-LD before a meta tag',
      `<meta name="date" content="2020-01-01">${ld({ '@type': 'Report', datePublished: '2026-03-09' })}`,
      '2026-03-09T00:00:00.000Z',
    ],
    [
      'a meta tag, when JSON-LD states nonsense',
      `<meta name="date" content="2026-03-09">${ld({ '@type': 'Report', datePublished: 'soon' })}`,
      '2026-03-09T00:00:00.000Z',
    ],
  ])('date from %s', (_, head, date) => expect(read(page({ head })).publishedAt?.toISOString()).toBe(date));

  test('date from a time element, else from the address, else none', () => {
    expect(read(page({ inner: `<time datetime="2026-03-08T09:00:00Z">Sunday</time>${body}` })).publishedAt).toEqual(
      new Date('2026-03-08T09:00:00Z'),
    );
    expect(read(page(), 'https://www.courier.example/2026/03/07/port-closed').publishedAt).toEqual(new Date('2026-03-07'));
    expect(read(page()).publishedAt).toBeNull();
  });

  test('title without the name of the site', () => {
    const head =
      '<meta property="og:site_name" content="The Courier"><meta property="og:title" content="Port closed on Monday | The Courier">';
    expect(read(page({ head }))).toMatchObject({ title: 'Port closed on Monday', site: 'The Courier' });
    expect(read(page({ head: '<meta property="og:title" content="Port closed – what next">' })).title).toBe('Port closed – what next');
  });

  test.each([
    ['lang="pt-br"', '', 'pt-BR'],
    ['', '<meta property="og:locale" content="fr_FR">', 'fr-FR'],
    ['lang="xxxxxxxxx!"', ld({ '@type': 'Article', inLanguage: 'kk' }), 'kk'],
    ['', '', null],
  ])('language from %s%s', (html, head, language) => expect(read(page({ html, head })).language).toBe(language));

  test.each([
    ['the canonical address on its own site', 'https://courier.example/port?utm_medium=x', 'https://courier.example/port'],
    ['a relative one', '/port', 'https://www.courier.example/port'],
    ['not one of another house', 'https://www.reuters.com/port', url],
    ['not a script', 'javascript:alert(1)', url],
  ])('url: %s', (_, href, expected) => expect(read(page({ head: `<link rel="canonical" href="${href}">` })).url).toBe(expected));

  test('a page from a file has only its word, or no url', () => {
    const head = '<link rel="canonical" href="https://courier.example/port">';
    expect(read(page({ head }), 'file:///tmp/a.html').url).toBe('https://courier.example/port');
    expect(read(page(), 'file:///tmp/a.html').url).toBeNull();
  });
});

describe('no article', () => {
  const teaser = (at: number): string =>
    `<div><h2><a href="/story/${at}">Headline number ${at} about a minister and a visit abroad</a></h2><p>A sentence that says a little more about it, number ${at}.</p></div>`;
  const teasers = Array.from({ length: 40 }, (_, at) => teaser(at)).join('');
  const links = `<ul>${Array.from({ length: 60 }, (_, at) => `<li><a href="/story/${at}">Headline number ${at} about a minister and a visit abroad</a></li>`).join('')}</ul>`;

  test.each<[string, string, string, string]>([
    [
      'a front page',
      `<html><head><title>The Courier</title></head><body><main>${teasers}</main></body></html>`,
      'https://courier.example/',
      'list of headlines',
    ],
    [
      'a section page',
      `<html><head><title>World news</title><meta property="og:type" content="website"></head><body><main>${links}</main></body></html>`,
      'https://courier.example/world',
      'list of headlines',
    ],
    [
      'a paywall that says so',
      page({ inner: `<p>${one}</p><div><p>Subscribe to continue reading. Already a subscriber? Sign in.</p></div>` }),
      url,
      'without a subscription',
    ],
    [
      'a paywall that states so',
      page({
        inner: `<p>${one}</p>`,
        head: ld({ '@type': 'NewsArticle', headline: 'Port closed on Monday', isAccessibleForFree: 'False' }),
      }),
      url,
      'without a subscription',
    ],
    [
      'a paywall whose related headlines are longer than its taste',
      page({
        inner: `<p>${one}</p>`,
        after: `<div>${teasers}</div>`,
        head: ld({ '@type': 'NewsArticle', headline: 'Harbour authority shuts terminals overnight', isAccessibleForFree: false }),
        h1: 'Harbour authority shuts terminals overnight',
      }),
      url,
      'without a subscription',
    ],
    [
      'a page made by a script',
      '<html><head><title>App</title></head><body><div id="root"></div><script>boot()</script></body></html>',
      url,
      'hardly any text',
    ],
    ['nothing', '', url, 'hardly any text'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0', url, 'binary'],
  ])('%s', (_, html, at, words) => expect(why(html, at)).toContain(words));

  test('a free article about subscriptions is one', () => {
    const text = 'The operator said that a subscription is required for the ferry, and that passengers may keep reading its notices. ';
    expect(read(page({ inner: `<p>${text.repeat(10)}</p>${body}`, h1: 'Ferry operator asks for subscription' })).text).toContain('ferry');
  });
});

test('any text is an article or a reason', () => {
  const pieces = fc.constantFrom(
    '<html>',
    '<body>',
    '</body>',
    '<p>',
    '</p>',
    '<div',
    '>',
    '<article>',
    '<h1>',
    '</',
    '<a href="',
    '"',
    '<script type="application/ld+json">',
    '{"@type":"Article","headline":5}',
    '[[',
    '</script>',
    '<meta property="og:title" content="',
    '<time datetime="x">',
    '&#x110000;',
    '\ud800',
    '<table><tr>',
    '<svg>',
    '<!--',
    '<base href="//">',
    '<title>',
    one,
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
      ),
      fc.oneof(fc.webUrl(), fc.string()),
      (html, at) => {
        const { ok, reason } = articleIn(html, at, now);
        return (ok === undefined) !== (reason === undefined) && (ok === undefined || !`${ok.title}${ok.text}`.includes('\0'));
      },
    ),
    { numRuns: 150 },
  );
});
