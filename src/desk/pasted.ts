import type { Incoming } from '../core/incoming.js';
import { Problem } from '../core/problem.js';
import type { Fetch } from '../ingest/fetch.js';
import { readLink } from '../ingest/sources/link.js';
import { splitTitle } from '../ingest/sources/text.js';

const LINK = /https?:\/\/[^\s<>|"]+/gi;

/** Links of one message that are read. */
const LINKS = 3;

/** A message with fewer words than this beside its links is about what they lead to; with more, it is a text itself. */
const OWN_WORDS = 6;

/** What was pasted: articles, and how many links gave none. */
interface Pasted {
  readonly found: readonly Incoming[];
  readonly unread: number;
}

/**
 * The text itself, or the first articles behind its links where it is little more than those.
 * @throws Problem 'unreadable' when there is nothing to read, or no link gives an article
 */
export async function pastedArticles(words: string, now: Date, fetch: Fetch): Promise<Pasted> {
  const links = [...new Set(words.match(LINK) ?? [])].slice(0, LINKS);
  const own = words.replace(LINK, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (links.length === 0 || own.length >= OWN_WORDS) return { found: [textOf(words)], unread: 0 };
  const found: Incoming[] = [];
  const problems: Problem[] = [];
  for (const link of links) {
    const read = await firstBehind(link, now, fetch);
    if (read instanceof Problem) problems.push(read);
    else found.push(read);
  }
  const [problem] = problems;
  if (found.length === 0 && problem) throw problem;
  return { found, unread: problems.length };
}

async function firstBehind(url: string, now: Date, fetch: Fetch): Promise<Incoming | Problem> {
  try {
    const [article] = await readLink(url, fetch, now);
    return article ?? new Problem('unreadable', `${url} has no article.`);
  } catch (fault) {
    if (fault instanceof Problem) return fault;
    throw fault;
  }
}

function textOf(words: string): Incoming {
  if (!/[\p{L}\p{N}]/u.test(words)) throw new Problem('unreadable', 'There are no words in that.');
  return { ...splitTitle(words), url: null, language: null, publisher: null, publishedAt: null, tags: [], workspace: null };
}
