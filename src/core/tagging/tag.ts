import { type Mention, mentionsIn } from '../countries/mentions.js';
import type { CountryCode } from '../country-code.js';
import type { Event } from '../event.js';
import { booked } from './booked.js';
import { eventsOf, type Said } from './events-of.js';
import { articleSpans } from './furniture.js';
import { looksBack } from './history.js';
import type { Memory } from './parties.js';
import type { Reading, Taggable } from './reading.js';
import { sentencesOf } from './sentences.js';
import { tokensOf } from './token.js';
import { topicOf } from './topic.js';
import { type Word, wordsOf } from './words.js';

export type { Reading, Taggable } from './reading.js';

/** Stands on every event; a change of what the tagger finds is a new version. */
export const TAGGER_VERSION = '1';

/** Languages with a lexicon; 'und' is a text too short to tell, which is read as English. */
const READABLE = new Set(['en', 'und']);

/** Words of the title and the first sentences that say what a text is about. */
const TOPIC_WORDS = 160;

/** Who did what to whom in an article. Pure: the same article and version give the same reading. */
export function read(article: Taggable): Reading {
  if (!READABLE.has(article.language.split('-')[0] ?? '')) return { events: [], countries: [], readable: false };
  const sentences = sentencesIn(article);
  const topic = topicOf(firstWords(sentences));
  const year = article.publishedAt.getUTCFullYear();
  const past = sentences.some((said) => said.in === 'title' && looksBack(said.words));
  const events: Event[] = [];
  const others = oneOfEach(sentences);
  let memory: Memory = { main: others[0] ?? null, last: [], others };
  for (const said of sentences) {
    events.push(...eventsOf(said, { memory, topic, year, past }));
    const named = said.mentions.filter(({ country }) => country !== null);
    if (named.length > 0) memory = { ...memory, last: named };
  }
  return { events: booked(events), countries: others.flatMap(({ country }) => country ?? []), readable: true };
}

/** The title as one sentence, then those of the article, furniture left out. */
function sentencesIn({ title, text, publishedAt }: Taggable): Said[] {
  const said: Said[] = [];
  const add = (where: 'title' | 'text', source: string, start: number, end: number): void => {
    const sentence = source.slice(start, end);
    const tokens = tokensOf(sentence);
    const mentions: Mention[] = mentionsIn(tokens, publishedAt);
    said.push({ in: where, sentence, start, end, mentions, words: wordsOf(tokens, mentions) });
  };
  for (const { start, end } of sentencesOf(title)) add('title', title, start, end);
  for (const span of articleSpans(text))
    for (const { start, end } of sentencesOf(text, span.start, span.end)) add('text', text, start, end);
  return said;
}

function firstWords(sentences: readonly Said[]): Word[] {
  const words: Word[] = [];
  for (const sentence of sentences) {
    if (words.length >= TOPIC_WORDS) break;
    words.push(...sentence.words);
  }
  return words;
}

/** The first mention of every country, in order. */
function oneOfEach(sentences: readonly Said[]): Mention[] {
  const first = new Map<CountryCode, Mention>();
  for (const { mentions } of sentences)
    for (const mention of mentions) if (mention.country !== null && !first.has(mention.country)) first.set(mention.country, mention);
  return [...first.values()];
}
