import type { Incoming } from '../core/incoming.js';
import type { Replayed } from '../core/scoring/replay.js';
import { textHash } from '../core/stories/text-hash.js';
import { withTags } from '../core/tagging/human-tags.js';
import { languageOf } from '../ingest/language.js';
import { publisherOf } from '../ingest/publisher.js';
import { readBuiltIn } from './tagger.js';

/** Reads one article of an archive as `takeIn` would with the built-in tagger, storing nothing. It must say when it was published. */
export async function readForReplay({ title, text, language, publisher, url, publishedAt, tags }: Incoming): Promise<Replayed> {
  if (!publishedAt) throw new RangeError('An article of a replay needs its date.');
  const reading = readBuiltIn({ title, text, language: await languageOf(title, text, language), publishedAt });
  const article = { id: textHash(title, text), title, text, publisher: publisherOf(publisher, url), publishedAt };
  return { article, events: withTags(reading.events, { title, text, tags }) };
}
