import type { Evidence } from '../../core/event.js';
import { articleSpans } from '../../core/tagging/furniture.js';
import type { Taggable } from '../tagger.js';
import type { Claim } from './answer.js';
import type { Sentence } from './sentences.js';

/** Fewer characters than this quote nothing. */
const SHORTEST_QUOTE = 12;

/** Where a claim stands in the article. */
export interface Found {
  readonly evidence: Evidence;
  /** Its place among the sentences of the article. */
  readonly at: number;
}

/** Why a claim was not believed. */
export type Unproven = 'quote' | 'cue';

/**
 * The sentence that a claim points at. The quote must stand in the title or in the text outside its furniture, character by character,
 * and the cue, as whole words, in the quote and in one sentence. The evidence is that whole sentence, however little of it was
 * quoted: "attacked Spain" cut out of "denied that it attacked Spain" would be no evidence to anyone who reads it.
 */
export function evidenceOf(claim: Pick<Claim, 'quote' | 'cue'>, article: Taggable, sentences: readonly Sentence[]): Found | Unproven {
  const quote = claim.quote.trim();
  const cue = claim.cue.trim();
  const place = quote.length < SHORTEST_QUOTE ? null : placeOf(quote, article);
  if (!place) return 'quote';
  const start = wholeWords(quote, cue);
  if (start < 0) return 'cue';
  const from = place.start + start;
  const at = sentences.findIndex((one) => one.in === place.in && one.start <= from && from + cue.length <= one.end);
  const sentence = sentences[at];
  if (!sentence) return 'cue';
  return { at, evidence: { in: sentence.in, sentence: sentence.words, start: sentence.start, end: sentence.end, cue } };
}

/** Where a quote begins; the title is looked at first. */
function placeOf(quote: string, { title, text }: Taggable): { in: 'title' | 'text'; start: number } | null {
  const inTitle = title.indexOf(quote);
  if (inTitle >= 0) return { in: 'title', start: inTitle };
  for (const span of articleSpans(text)) {
    const start = text.indexOf(quote, span.start);
    if (start >= 0 && start + quote.length <= span.end) return { in: 'text', start };
  }
  return null;
}

const isInWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where words stand in a quote, not as a part of other words; -1 when they do not. */
function wholeWords(quote: string, words: string): number {
  if (!/\p{L}/u.test(words)) return -1;
  for (let at = quote.indexOf(words); at >= 0; at = quote.indexOf(words, at + 1))
    if (!isInWord(quote[at - 1]) && !isInWord(quote[at + words.length])) return at;
  return -1;
}
