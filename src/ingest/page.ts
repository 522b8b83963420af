import { Problem } from '../core/problem.js';
import type { PageArticle } from './page-article.js';
import { askReader } from './reader.js';

/**
 * The article on a web page, without menus, adverts and other headlines.
 * @throws Problem 'unreadable' when there is no article to be had: a front page, a paywall, a script
 */
export async function readPage(html: string, url: string, now: Date): Promise<PageArticle> {
  const read = await askReader('page', { html, url, now });
  if (read.ok) return read.ok;
  throw new Problem('unreadable', read.reason, { hint: 'You can paste the text of the article instead.' });
}
