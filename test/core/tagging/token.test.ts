import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, tokensOf } from '../../../src/core/tagging/token.js';

const words = (text: string) => tokensOf(text).map(({ text }) => text);
const lowers = (text: string) => tokensOf(text).map(({ lower }) => lower);

describe('tokensOf', () => {
  const cases: readonly [text: string, expected: readonly string[]][] = [
    ['Moscow’s envoy', ['Moscow', '’s', 'envoy']],
    ["the Russians' case", ['the', 'Russians', "'", 'case']],
    ["Côte d'Ivoire and Sana'a", ['Côte', "d'Ivoire", 'and', "Sana'a"]],
    ['US-China, Saudi-led', ['US', '-', 'China', ',', 'Saudi', '-', 'led']],
    ['in the U.S. now', ['in', 'the', 'U.S.', 'now']],
    ['U.S.-led', ['U.S.', '-', 'led']],
    ['It ended. Then', ['It', 'ended', '.', 'Then']],
    ['Plan B. Then', ['Plan', 'B', '.', 'Then']],
    ['10,000 at 3.5%', ['10,000', 'at', '3.5', '%']],
    ['“Out,” he said…', ['“', 'Out', ',', '”', 'he', 'said', '…']],
    ['don’t', ['don’t']],
    ['', []],
    [' \n\t', []],
  ];
  it.each(cases)('cuts %j', (text, expected) => expect(words(text)).toEqual(expected));

  it('folds case, accents and marks', () => {
    expect(lowers('Türkiye’s Žomart in the U.S. İstanbul Łódź “x” – y')).toEqual([
      'turkiye',
      "'s",
      'zomart',
      'in',
      'the',
      'u.s',
      'istanbul',
      'lodz',
      '"',
      'x',
      '"',
      '—',
      'y',
    ]); // prettier-ignore
  });

  it('adds an offset', () => {
    expect(tokensOf('a b', 10).map(({ start, end }) => [start, end])).toEqual([
      [10, 11],
      [12, 13],
    ]);
  });

  it('slices the text, in order, and loses nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(/[A-Za-z0-9]/.test(text.slice(end, token.start))).toBe(false);
          end = token.end;
        }
        expect(/[A-Za-z0-9]/.test(text.slice(end))).toBe(false);
      }),
    );
  });
});

describe('fold', () => {
  it('makes a typed word and a printed one equal', () => {
    expect(fold('São Tomé')).toBe('sao tome');
    expect(fold('plain')).toBe('plain');
  });

  it('changes nothing that is folded already', () => {
    fc.assert(fc.property(fc.string(), (text) => fold(fold(text)) === fold(text)));
  });
});
