import { type Mention, mentionsIn } from '../../core/countries/mentions.js';
import { articleSpans } from '../../core/tagging/furniture.js';
import { sentencesOf } from '../../core/tagging/sentences.js';
import { tokensOf } from '../../core/tagging/token.js';
import type { Taggable } from '../tagger.js';

/** One sentence of an article, where it stands, and the countries it names. */
export interface Sentence {
  readonly in: 'title' | 'text';
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly mentions: readonly Mention[];
}

/** The sentences of the title, then of the text without its furniture, cut and searched as the built-in tagger does with English. */
export function sentencesIn({ title, text, publishedAt }: Taggable): Sentence[] {
  const sentence = (where: Sentence['in'], source: string, start: number, end: number): Sentence => {
    const words = source.slice(start, end);
    return { in: where, start, end, words, mentions: mentionsIn(tokensOf(words), publishedAt) };
  };
  return [
    ...sentencesOf(title).map(({ start, end }) => sentence('title', title, start, end)),
    ...articleSpans(text).flatMap((span) =>
      sentencesOf(text, span.start, span.end).map(({ start, end }) => sentence('text', text, start, end)),
    ),
  ];
}
