import { type Mention, mentionsIn } from '../countries/mentions.js';
import type { CountryCode } from '../country-code.js';
import { findingsOf, type Said } from './events-of.js';
import { articleSpans } from './furniture.js';
import { looksBack } from './history.js';
import { type Line, lineOf } from './model/window.js';
import { firstWords, oneOfEach } from './opening.js';
import type { Memory } from './parties.js';
import type { Taggable } from './reading.js';
import { sentencesOf } from './sentences.js';
import { tokensOf } from './token.js';
import { type Topic, topicOf } from './topic.js';
import { wordsOf } from './words.js';

/** An article as the rules read it. */
export interface Ruled {
  readonly lines: readonly Line[];
  /** Every country that is named, in order of mention. */
  readonly countries: readonly CountryCode[];
  readonly topic: Topic;
  /** The title looks far back. */
  readonly past: boolean;
}

/** Every sentence of an English article with what the rules find in it; the title is one like any other. */
export function linesOf(article: Taggable): Ruled {
  const sentences = sentencesIn(article);
  const topic = topicOf(firstWords(sentences));
  const year = article.publishedAt.getUTCFullYear();
  const past = sentences.some((said) => said.in === 'title' && looksBack(said.words));
  const others = oneOfEach(sentences.flatMap(({ mentions }) => mentions));
  const lines: Line[] = [];
  let memory: Memory = { main: others[0] ?? null, last: [], others };
  for (const said of sentences) {
    const { all, kept } = findingsOf(said, { memory, topic, year, past });
    lines.push(lineOf(said, all, kept));
    const named = said.mentions.filter(({ country }) => country !== null);
    if (named.length > 0) memory = { ...memory, last: named };
  }
  return { lines, countries: others.flatMap(({ country }) => country ?? []), topic, past };
}

/** The title, then the sentences of the article, furniture left out. */
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
