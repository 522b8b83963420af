import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ours } from '../../src/files.js';
import { registeredDomain } from '../../src/ingest/domain.js';
import { shippedFeeds } from '../../src/ingest/feeds.js';
import { PUBLISHERS, publisherName, publisherOf } from '../../src/ingest/publisher.js';

describe('registeredDomain', () => {
  test.each([
    ['www.bbc.co.uk', 'bbc.co.uk'],
    ['news.bbc.co.uk', 'bbc.co.uk'],
    ['edition.cnn.com', 'cnn.com'],
    ['www.abc.net.au', 'abc.net.au'],
    ['english.wafa.ps', 'wafa.ps'],
    ['t.co', 't.co'],
    ['nhk.or.jp', 'nhk.or.jp'],
    ['someone.substack.com', 'someone.substack.com'],
    ['a.b.example', 'b.example'],
    ['localhost', 'localhost'],
    ['10.0.0.1', '10.0.0.1'],
    ['WWW.Example.ORG.', 'example.org'],
  ])('%s belongs to %s', (host, domain) => expect(registeredDomain(host)).toBe(domain));
});

describe('publisherOf', () => {
  test.each<[string, string | null, string | null, string]>([
    ['a listed name', 'BBC News', null, 'bbc.com'],
    ['a listed name in other letters', 'al  JAZEERA', null, 'aljazeera.com'],
    ['a listed name with or without its article', 'Guardian', null, 'theguardian.com'],
    ['a listed name with its accents left out', 'El Pais', null, 'elpais.com'],
    ['an alias domain', null, 'https://www.bbc.co.uk/news/1', 'bbc.com'],
    ['a section that has its own host', null, 'https://economictimes.indiatimes.com/news/1', 'indiatimes.com'],
    ['a domain given as a name', 'www.reuters.com', null, 'reuters.com'],
    ['an address given as a name', 'https://www.reuters.com/', null, 'reuters.com'],
    ['the agency named in a copy, not the site that carries it', 'Reuters', 'https://portal.example/1', 'reuters.com'],
    ['an unlisted domain', null, 'https://news.harbour.example/1', 'harbour.example'],
    ['an unlisted name', 'The Harbour Courier', null, 'harbour courier'],
    ['an unlisted name spelt like its domain', 'Harbour Courier', 'https://harbourcourier.example/1', 'harbourcourier.example'],
    ['an unlisted name in another script', 'Қала хабары', null, 'қала хабары'],
    ['nobody', null, null, 'unknown'],
    ['blanks', '  ', null, 'unknown'],
    ['a link that is none', null, 'file:///tmp/a.html', 'unknown'],
  ])('%s', (_, name, url, id) => expect(publisherOf(name, url)).toBe(id.normalize('NFKD').replace(/\p{M}/gu, '')));

  test('two unlisted names are two publishers', () => expect(publisherOf('Alpha Times', null)).not.toBe(publisherOf('Beta Post', null)));

  test('a house has a name to show, and so has one that is not listed', () => {
    expect(publisherName('bbc.com')).toBe('BBC');
    expect(publisherName('harbour.example')).toBe('harbour.example');
  });
});

describe('corpus/publishers.json', () => {
  const names = PUBLISHERS.flatMap(({ id, name, aliases }) => [...new Set([id, name, ...aliases].map((each) => each.toLowerCase()))]);

  test('no name belongs to two houses', () => expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]));

  test.each(PUBLISHERS.map((house) => [house.id, house] as const))(
    '%s is found by its domain, name and aliases',
    (id, { name, aliases }) => {
      expect(registeredDomain(id)).toBe(id);
      for (const each of [id, name, ...aliases]) expect(publisherOf(each, null)).toBe(id);
    },
  );

  test('stands one entry a line', () => {
    const lines = readFileSync(ours('corpus', 'publishers.json'), 'utf8').trim().split('\n');
    expect(lines).toHaveLength(PUBLISHERS.length + 2);
  });
});

describe('corpus/feeds.json', () => {
  test.each(shippedFeeds().map((feed) => [feed.name, feed] as const))(
    '%s has a listed publisher and a secure address of its own',
    (_, feed) => {
      expect(PUBLISHERS.map(({ id }) => id)).toContain(feed.publisher);
      expect(publisherOf(null, feed.url)).toBe(feed.publisher);
      expect(feed.url).toMatch(/^https:/);
      expect(shippedFeeds().filter(({ url }) => url === feed.url)).toHaveLength(1);
    },
  );
});
