import type { Incoming } from '../../core/incoming.js';
import { Problem } from '../../core/problem.js';
import { decode } from '../charset.js';
import { readFeed } from '../feed.js';
import type { Fetch } from '../fetch.js';
import { readPage } from '../page.js';
import { webUrl } from '../web-url.js';
import { wellFormed } from '../words.js';
import { wrongText } from './posted.js';
import { splitTitle } from './text.js';

/**
 * The articles behind a link somebody pasted: one for a page or a plain text, all of them for a feed.
 * @throws Problem 'unreadable' in plain words
 */
export async function readLink(url: string, fetch: Fetch, now: Date): Promise<readonly Incoming[]> {
  const got = await fetch(url, { accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.5' });
  if (got.kind === 'unchanged') throw new Problem('unreadable', `${url} sent nothing.`);
  const text = decode(got.bytes, got.contentType);
  if (isFeed(text, got.contentType)) return readFeed(got.bytes, { ...got, publisher: null, language: null }, now);
  if (!/html|xml|text\/|^$/i.test(got.contentType))
    throw new Problem('unreadable', `${url} is no page with text (${got.contentType.slice(0, 60)}).`);
  if (/^text\/plain/i.test(got.contentType)) return [plainArticle(text, got.url)];
  const page = await readPage(text, got.url, now);
  return [{ ...NOTHING_SAID, url: page.url, title: page.title, text: page.text, language: page.language, publishedAt: page.publishedAt }];
}

function plainArticle(content: string, url: string): Incoming {
  const { title, text } = splitTitle(wellFormed(content));
  const wrong = wrongText(title, text);
  if (wrong) throw new Problem('unreadable', `${url} could not be read: ${wrong}.`);
  return { ...NOTHING_SAID, title, text, url: webUrl(url) };
}

const NOTHING_SAID = { language: null, publisher: null, publishedAt: null, tags: [], workspace: null } as const;

const isFeed = (text: string, contentType: string): boolean =>
  /(rss|atom|rdf)\+xml|feed\+json/i.test(contentType) ||
  /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,1000}?-->\s*)?<(rss|feed|rdf:RDF)\b/i.test(text.slice(0, 2_000)) ||
  /^\s*\{[\s\S]{0,500}"https?:\/\/(www\.)?jsonfeed\.org\/version/.test(text.slice(0, 1_000));
