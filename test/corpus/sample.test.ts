import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mentionsIn } from '../../src/core/countries/mentions.js';
import { tokensOf } from '../../src/core/tagging/token.js';

const line = z.strictObject({
  url: z.url(),
  title: z.string().min(10).max(120),
  text: z.string().min(60),
  publisher: z.string().min(3),
  publishedAt: z.iso.datetime(),
  language: z.enum(['en', 'es', 'ru']),
});

const lines = readFileSync(new URL('../../corpus/sample/articles.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const articles = lines.map((text) => line.parse(JSON.parse(text)));

/** Houses that exist; an invented publisher must not borrow their name. */
const REAL = new RegExp(
  [
    'reuters|associated press|agence france|interfax|tass|ria novosti|xinhua|bloomberg|al jazeera|bbc|cnn|dw|rfe',
    'guardian|telegraph|new york times|washington post|financial times|wall street journal|economist|le monde|el país|el pais',
    'kommersant|vedomosti|meduza|moscow times|kyiv|astana times|tengrinews|haaretz|jerusalem post|hindu|dawn|nikkei|yonhap|straits times',
  ].join('|'),
  'i',
);

function distinct<T>(of: (article: (typeof articles)[number]) => T): Set<T> {
  return new Set(articles.map(of));
}

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
}

function likeness(one: string, other: string): number {
  const [a, b] = [shingles(one), shingles(other)];
  const both = [...a].filter((shingle) => b.has(shingle)).length;
  return both / (a.size + b.size - both);
}

describe('the sample corpus', () => {
  it('has at least 60 articles by at least eight publishers', () => {
    expect(articles.length).toBeGreaterThanOrEqual(60);
    expect(distinct((article) => article.publisher).size).toBeGreaterThanOrEqual(8);
  });

  it('names at least 25 countries, Kazakhstan, Russia and Ukraine among them', () => {
    const named = new Set(
      articles.flatMap(({ title, text, publishedAt }) =>
        mentionsIn(tokensOf(`${title}. ${text}`), new Date(publishedAt)).map((mention) => mention.country),
      ),
    );
    named.delete(null);
    expect(named.size).toBeGreaterThanOrEqual(25);
    expect([...named]).toEqual(expect.arrayContaining(['KZ', 'RU', 'UA']));
  });

  it('has a url of its own for every article, dated as the article and on a host that cannot exist', () => {
    expect(distinct((article) => article.url).size).toBe(articles.length);
    for (const { url, publishedAt } of articles) {
      const { hostname, pathname } = new URL(url);
      expect(hostname).toMatch(/\.example$/);
      expect(pathname.slice(1, 11)).toBe(publishedAt.slice(0, 10).replaceAll('-', '/'));
    }
  });

  it('has one host for every publisher', () => {
    expect(distinct((article) => `${article.publisher} ${new URL(article.url).hostname}`).size).toBe(
      distinct((article) => article.publisher).size,
    );
  });

  it('runs from 2021 to 2023 in the order of its dates', () => {
    const dates = articles.map((article) => article.publishedAt);
    expect(dates).toEqual([...dates].sort());
    expect(dates.every((date) => date >= '2021-01-01' && date < '2024-01-01')).toBe(true);
  });

  it('says nothing twice in the very same words', () => {
    expect(distinct((article) => article.text).size).toBe(articles.length);
  });

  it('has at least four stories that three or more publishers carry nearly word for word', () => {
    const sets = articles.filter(({ text }, at) => {
      const copies = articles.filter((other) => likeness(other.text, text) > 0.7);
      return copies[0] === articles[at] && new Set(copies.map((copy) => copy.publisher)).size >= 3;
    });
    expect(sets.length).toBeGreaterThanOrEqual(4);
  });

  it('borrows no name of a real publisher', () => {
    expect([...distinct((article) => article.publisher)].filter((name) => REAL.test(name))).toEqual([]);
  });

  it('ends on a day that three publishers tell of in words of their own', () => {
    const last = articles.at(-1)?.publishedAt.slice(0, 10) ?? '';
    const told = articles.filter((article) => article.publishedAt.startsWith(last) && /Ukrain/.test(article.text));
    const own = told.filter((one) => told.every((other) => other === one || likeness(one.text, other.text) < 0.2));
    expect(new Set(own.map((article) => article.publisher)).size).toBeGreaterThanOrEqual(3);
  });
});
