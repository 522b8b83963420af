import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/core/tagging/lines.js';
import { partedOf } from '../../../src/core/tagging/windows.js';
import { anyArticle, articleWith } from './model/written.js';

const parted = (title: string, text: string) => partedOf(linesOf(articleWith(title, text)));

/** A sentence of ten words with its full stop. */
const TEN = 'The harvest of wheat was good again this year. ';

describe('an article in two', () => {
  test('is judged together as far as ninety words go', () => {
    const { lead, rest } = parted('A good year', TEN.repeat(12));
    expect([lead?.lines.length, rest.length]).toEqual([9, 4]);
  });

  test('has its first sentence judged, however long', () => {
    const { lead, rest } = parted('', `${'very '.repeat(100)}good. ${TEN}`);
    expect([lead?.lines.length, rest.length]).toEqual([1, 1]);
  });

  test('has nothing to judge without a sentence', () => {
    expect(parted('', ' \n ')).toEqual({ lead: null, rest: [] });
  });

  test('loses no sentence and reads none twice', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const ruled = linesOf(article);
        const { lead, rest } = partedOf(ruled);
        expect([...(lead?.lines ?? []), ...rest]).toEqual(ruled.lines);
      }),
      { numRuns: 50 },
    );
  });
});
