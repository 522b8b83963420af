import type { Article, ArticleId } from '../core/article.js';
import type { Event } from '../core/event.js';
import type { Incoming } from '../core/incoming.js';
import { type Candidate, happeningsOf } from '../core/stories/candidate.js';
import { canonicalUrl } from '../core/stories/canonical-url.js';
import { bandsOf, fingerprintOf } from '../core/stories/fingerprint.js';
import { keywordsOf } from '../core/stories/keywords.js';
import { textHash } from '../core/stories/text-hash.js';
import { wordsOf } from '../core/stories/words.js';
import { withTags } from '../core/tagging/human-tags.js';
import { languageOf } from '../ingest/language.js';
import { originOf } from '../ingest/origin.js';
import { publisherOf } from '../ingest/publisher.js';
import type { ReadBy } from './tagger.js';

/** An article read and ready to be placed: all that can be known of it without the others. */
export interface Prepared {
  readonly article: Article;
  readonly events: readonly Event[];
  readonly readable: boolean;
  readonly candidate: Candidate;
  readonly bands: readonly string[];
  readonly taggerVersion: string;
}

/** What arrived as an article: address, language, publisher, date, and an id that follows from its words. */
export async function articleOf(incoming: Incoming, clock: Date): Promise<Article> {
  const { title, text, workspace, tags } = incoming;
  const url = incoming.url === null ? null : canonicalUrl(incoming.url);
  const publishedAt = incoming.publishedAt ?? clock;
  const origin = incoming.origin ?? originOf(incoming.publishedAt, clock);
  return {
    id: idOf(textHash(title, text), workspace),
    url,
    title,
    text,
    language: await languageOf(title, text, incoming.language),
    publisher: publisherOf(incoming.publisher, url),
    publishedAt,
    knownAt: origin === 'live' ? clock : publishedAt,
    origin,
    workspace,
    tags,
  };
}

/** An article and its reading, with all that its story is found by. Before any transaction, since this is where the time goes. */
export function prepare(article: Article, { reading, version }: ReadBy): Prepared {
  const events = withTags(reading.events, article);
  const fingerprint = fingerprintOf(article.title, article.text);
  const candidate: Candidate = {
    article: article.id,
    publisher: article.publisher,
    publishedAt: article.publishedAt,
    textHash: textHash(article.title, article.text),
    words: wordsOf(article.title, article.text).length,
    keywords: keywordsOf(article.title, article.text),
    fingerprint,
    happenings: happeningsOf(events),
  };
  return { article, events, readable: reading.readable, candidate, bands: bandsOf(fingerprint), taggerVersion: version };
}

/** The same words are the same article, whoever sends them again; a workspace's own copy is its own. */
const idOf = (hash: string, workspace: string | null): ArticleId => (workspace === null ? hash : `${workspace}-${hash}`);
