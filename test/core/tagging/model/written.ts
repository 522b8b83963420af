import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { articleOf, itemsIn } from '../../../../lab/train/corpus.js';
import { linesOf, type Ruled } from '../../../../src/core/tagging/lines.js';
import type { Window } from '../../../../src/core/tagging/model/window.js';
import type { Taggable } from '../../../../src/core/tagging/reading.js';
import { partedOf } from '../../../../src/core/tagging/windows.js';
import { ROOT } from '../../../../src/files.js';
import { ON } from '../events-written.js';

/** An English article of the day every test article is published on. */
export const articleWith = (title: string, text = ''): Taggable => ({ title, text, language: 'en', publishedAt: ON });

/** An article as the rules read it, with what is judged together: at most one window, none when it has no sentence. */
export function ruled(article: Taggable): Ruled & { windows: Window[] } {
  const read = linesOf(article);
  const { lead } = partedOf(read);
  return { ...read, windows: lead ? [lead] : [] };
}

/** What is judged together of an article. */
export function windowIn(title: string, text = ''): Window {
  const [first] = ruled(articleWith(title, text)).windows;
  if (first === undefined) throw new RangeError(`no sentence in ${title}`);
  return first;
}

/** The annotated texts that no model is fitted on. */
export const developmentArticles: readonly Taggable[] = itemsIn(readFileSync(join(ROOT, 'corpus/development.jsonl'), 'utf8')).map(
  articleOf,
);

/** Pieces that rules, names and marks trip over, to be strung together in any order. */
const FRAGMENTS =
  "Russia|Ukraine's|the Kremlin|Washington|Puerto Rico|Greenland|Hamas|NATO|Burkina Faso|Xi Jinping|Georgian|Ivory Coast|pro-Iranian|troops|protesters|the junta|shelled|has threatened|will not sanction|vowed to|accused|of bombing|signed a truce with|expelled the envoy of|after|, and|over|near|in|tariffs|a coup|100,000|“never again”|—|?|.|\n\n|:|🔥|é|'".split(
    '|',
  );

/** Any article: strings of the pieces above, and strings of anything. */
export const anyArticle: fc.Arbitrary<Taggable> = fc
  .record({
    title: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 14 }).map((some) => some.join(' ')),
    ),
    text: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((some) => some.join(' ')),
    ),
  })
  .map(({ title, text }) => articleWith(title, text));

const ruledOnce: { article: Taggable; windows: Window[] }[] = [];

/** Those texts with their windows; read by the rules once a file of tests. */
export function developmentRuled(): readonly { readonly article: Taggable; readonly windows: readonly Window[] }[] {
  if (ruledOnce.length === 0) for (const article of developmentArticles) ruledOnce.push({ article, windows: ruled(article).windows });
  return ruledOnce;
}

/** The windows of those texts. */
export const developmentWindows = (): Window[] => developmentRuled().flatMap(({ windows }) => windows);
