import { read } from '../../src/core/tagging/tag.js';
import { articleOf } from './articles.js';
import { median, report } from './figures.js';

const ROUNDS = 5;
const EACH = 400;

/** Articles and words a second through the whole tagger, on one core, each article seen once. */
export function tagBench(): void {
  const publishedAt = new Date('2023-12-29T12:00:00Z');
  const tagOne = (number: number) => {
    const article = articleOf(number);
    const began = process.hrtime.bigint();
    read({ ...article, language: 'en', publishedAt });
    return { seconds: Number(process.hrtime.bigint() - began) / 1e9, words: article.words };
  };
  for (let warm = 0; warm < EACH; warm++) tagOne(-1 - warm);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const told = Array.from({ length: EACH }, (_unused, at) => tagOne(round * EACH + at));
    const seconds = told.reduce((sum, one) => sum + one.seconds, 0);
    return { articles: EACH / seconds, words: told.reduce((sum, one) => sum + one.words, 0) / seconds };
  });
  report('tagger, 500-word articles a second, one core', median(rounds.map(({ articles }) => articles)).toFixed(0), '500');
  report('tagger, words a second', median(rounds.map(({ words }) => words)).toFixed(0));
}
