import { Problem } from '../core/problem.js';
import type { Reading } from '../core/tagging/tag.js';
import { type Fetch, openFetch } from '../ingest/fetch.js';
import { languageOf } from '../ingest/language.js';
import { readLink } from '../ingest/sources/link.js';
import { splitTitle } from '../ingest/sources/text.js';
import { readBuiltIn } from './tagger.js';

/** What the built-in tagger reads in words or behind a link, without storing anything: whoever may ask must not spend a model's budget. */
export interface Preview {
  readonly title: string;
  readonly reading: Reading;
}

/**
 * Reads pasted words, or fetches the page of a pasted link and reads that.
 * @throws Problem 'unreadable' when the link gives no article
 */
export async function previewWords(words: string, clock: Date, fetch: Fetch = openFetch()): Promise<Preview> {
  const { title, text } = isLink(words) ? await linked(words, clock, fetch) : splitTitle(words);
  const language = await languageOf(title, text, null);
  return { title: title || (text.split('\n', 1)[0] ?? ''), reading: readBuiltIn({ title, text, language, publishedAt: clock }) };
}

async function linked(url: string, clock: Date, fetch: Fetch): Promise<{ title: string; text: string }> {
  const [article] = await readLink(url.trim(), fetch, clock);
  if (!article) throw new Problem('unreadable', `${url.trim()} has no article.`);
  return article;
}

const isLink = (words: string): boolean => /^\s*https?:\/\/\S+\s*$/i.test(words);
