import { Readability } from '@mozilla/readability';
import { type Stated, statedArticle } from './json-ld.js';
import { parsePage } from './page-dom.js';
import { addressOf, pageLanguage, publicationOf, siteOf, titleOf } from './page-facts.js';
import { removeFurniture } from './page-furniture.js';
import { type Candidate, whyNoArticle } from './page-guards.js';
import { plainText } from './plain-text.js';
import type { Read } from './read.js';
import { hasWords, isJunk, wellFormed } from './words.js';

/** What a page tells about itself. */
export interface PageArticle {
  /** The page's own canonical url when it stays on the same site, else where it was found; null when that is no web address. */
  readonly url: string | null;
  readonly title: string;
  readonly text: string;
  readonly language: string | null;
  /** The name of the site, as it calls itself. */
  readonly site: string | null;
  readonly publishedAt: Date | null;
}

/**
 * The article on a page, or why there is none. Runs in reader-worker.ts: a hostile page makes it slow. What a tree of strange
 * html throws, up to an exhausted stack, is the page's fault.
 */
export function articleIn(html: string, url: string, now: Date): Read<PageArticle> {
  if (isJunk(html.slice(0, 10_000))) return { reason: 'That is binary, not a page.' };
  try {
    return read(html, url, now);
  } catch {
    return { reason: 'The page is too tangled to be read.' };
  }
}

function read(html: string, url: string, now: Date): Read<PageArticle> {
  const page = parsePage(html);
  const stated = statedArticle(html);
  const site = siteOf(page, stated);
  const title = titleOf(page, stated, site);
  const facts = {
    url: addressOf(page, url),
    language: pageLanguage(page, stated),
    site,
    publishedAt: publicationOf(page, stated, url, now),
  };
  const pageText = page.body.textContent ?? '';
  removeFurniture(page);
  const candidate = candidateIn(html, title, stated);
  const why = whyNoArticle(page, candidate, stated, url, pageText);
  if (why !== null) return { reason: why };
  if (!hasWords(title, candidate.text) || isJunk(candidate.text)) return { reason: 'There is no text on the page.' };
  return { ok: { ...facts, title: wellFormed(title), text: wellFormed(candidate.text) } };
}

/** The reader's choice, unless the page itself states a longer text. The reader takes its tree apart, so it gets one of its own. */
function candidateIn(html: string, title: string, stated: Stated | null): Candidate {
  const own = parsePage(html);
  removeFurniture(own);
  const content = new Readability(own).parse()?.content ?? '';
  const text = plainText(content);
  const body = stated?.body ?? '';
  return body.length > text.length * 1.2 ? { title, content: '', text: body } : { title, content, text };
}
