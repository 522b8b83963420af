import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/core/tagging/sentences.js';

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['Two stand here. The second is short.', ['Two stand here.', 'The second is short.']],
    ['Gen. Adam Novak met Sen. Jane Roe on Monday.', ['Gen. Adam Novak met Sen. Jane Roe on Monday.']],
    ['The U.S. Navy sailed. It returned.', ['The U.S. Navy sailed.', 'It returned.']],
    ['They met in the U.S. The talks failed.', ['They met in the U.S.', 'The talks failed.']],
    ['"Will you come?" he asked.', ['"Will you come?" he asked.']],
    ['It cost 3.5 million. Nobody paid!', ['It cost 3.5 million.', 'Nobody paid!']],
    ['A title\nA line below', ['A title', 'A line below']],
    ['J. Smith of Acme Inc. spoke. No. 4 was shut.', ['J. Smith of Acme Inc. spoke.', 'No. 4 was shut.']],
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  test('lie in order, do not overlap and lose nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', '?', ' ', '\n', '"', '’', '1', 'é', '😀'), maxLength: 120 }),
        (text) => {
          const spans = sentencesOf(text);
          let last = 0;
          for (const { start, end } of spans) {
            expect(text.slice(last, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });
});
