import type { CountryCode } from '../country-code.js';

/** Words from the top of an article that say what it is about. */
const TOPIC_WORDS = 160;

/** The words of the first sentences, as many as the topic is told from; the last sentence stays whole. */
export function firstWords<Word>(sentences: readonly { readonly words: readonly Word[] }[]): Word[] {
  const words: Word[] = [];
  for (const sentence of sentences) {
    if (words.length >= TOPIC_WORDS) break;
    words.push(...sentence.words);
  }
  return words;
}

/** The first mention of every country, in order. */
export function oneOfEach<Mentioned extends { readonly country: CountryCode | null }>(mentions: readonly Mentioned[]): Mentioned[] {
  const first = new Map<CountryCode, Mentioned>();
  for (const mention of mentions) if (mention.country !== null && !first.has(mention.country)) first.set(mention.country, mention);
  return [...first.values()];
}
