import { readFileSync } from 'node:fs';
import { ours } from '../../src/files.js';

const sentences = readFileSync(ours('corpus', 'sample', 'articles.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('"language": "en"') || line.includes('"language":"en"'))
  .flatMap((line): string[] => JSON.parse(line).text.match(/[^.]+\.\s*/g) ?? []);

/**
 * An article of some 500 words, distinct from every other number's: sentences of the sample in another order, with other figures in them,
 * so that nothing about it can have been remembered.
 */
export function articleOf(number: number): { title: string; text: string; words: number } {
  let seed = (number + 1) * 2_654_435_761;
  const next = (below: number): number => {
    seed = (Math.imul(seed ^ (seed >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return seed % below;
  };
  let text = '';
  let words = 0;
  while (words < 500) {
    const sentence = (sentences[next(sentences.length)] ?? '').replace(/\b\d+\b/g, () => String(2 + next(900)));
    text += sentence;
    words += sentence.split(/\s+/).length - 1;
  }
  return { title: (sentences[next(sentences.length)] ?? '').trim().replace(/\.$/, ''), text: text.trim(), words };
}
