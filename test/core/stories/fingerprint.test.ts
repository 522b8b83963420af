import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, fingerprintOf, similarity } from '../../../src/core/stories/fingerprint.js';
import { textHash } from '../../../src/core/stories/text-hash.js';

const NUMBERS = Array.from({ length: 200 }, (_, n) => `word${(n * 7919) % 1009}`);
const TEXT = NUMBERS.join(' ');
/** The text with every n-th word another one. */
const edited = (every: number): string => NUMBERS.map((word, n) => (n % every === 0 ? `new${n}` : word)).join(' ');

describe('similarity', () => {
  it('is 1 for the same words, whatever their case and punctuation', () => {
    expect(similarity(fingerprintOf('Port struck', TEXT), fingerprintOf('PORT STRUCK!', TEXT.toUpperCase()))).toBe(1);
  });

  it.each([
    ['one word in fifty is changed', edited(50), 0.75, 1],
    ['one word in ten is changed', edited(10), 0.35, 0.7],
    ['every third word is changed', edited(3), 0, 0.05],
    ['a fifth is cut off', NUMBERS.slice(0, 160).join(' '), 0.65, 0.92],
    ['the order is turned round', [...NUMBERS].reverse().join(' '), 0, 0.05],
  ])('falls as words change: %s', (_, text, low, high) => {
    const likeness = similarity(fingerprintOf('', TEXT), fingerprintOf('', text));
    expect(likeness).toBeGreaterThanOrEqual(low);
    expect(likeness).toBeLessThanOrEqual(high);
  });

  it('is 0 for texts without words, even between them', () => {
    expect(similarity(fingerprintOf('', ''), fingerprintOf('', '…'))).toBe(0);
    expect(similarity(fingerprintOf('', TEXT), fingerprintOf('', ''))).toBe(0);
  });

  it('tells headlines of one and two words apart', () => {
    expect(similarity(fingerprintOf('War', ''), fingerprintOf('War', ''))).toBe(1);
    expect(similarity(fingerprintOf('War', ''), fingerprintOf('Peace', ''))).toBeLessThan(0.1);
  });

  it('sees a sentence written without spaces', () => {
    const sentence = '俄罗斯导弹袭击了港口城市并造成五人死亡';
    expect(similarity(fingerprintOf('', sentence), fingerprintOf('', `${sentence}，官员表示`))).toBeGreaterThan(0.5);
  });
});

describe('fingerprintOf', () => {
  it('never changes: stored ones must stay comparable', () => {
    expect([...fingerprintOf('Port struck', 'Three ships were hit.').slice(0, 4)]).toEqual([417715436, 1915805886, 241253990, 669432621]);
  });
});

describe('bandsOf', () => {
  it('gives 32 distinct keys that fit eight signed bytes', () => {
    const bands = bandsOf(fingerprintOf('', TEXT));
    expect(new Set(bands).size).toBe(32);
    for (const band of bands) expect(BigInt.asIntN(64, BigInt(band)).toString()).toBe(band);
  });

  it('shares a key between near-duplicates, and none between strangers', () => {
    const bands = new Set(bandsOf(fingerprintOf('', TEXT)));
    expect(bandsOf(fingerprintOf('', edited(20))).some((band) => bands.has(band))).toBe(true);
    expect(bandsOf(fingerprintOf('', [...NUMBERS].reverse().join(' '))).some((band) => bands.has(band))).toBe(false);
  });
});

describe('textHash', () => {
  it('is 32 hex digits, the same whatever case, spaces and punctuation are', () => {
    expect(textHash('Port struck', 'Three dead.')).toMatch(/^[0-9a-f]{32}$/);
    expect(textHash('Port  struck!', '“three dead”')).toBe(textHash('Port struck', 'Three dead.'));
  });

  it('is another for other words', () => {
    const words = fc.array(fc.constantFrom('port', 'struck', 'dead', 'three', 'a'), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(textHash('', a.join(' ')) === textHash('', b.join(' '))).toBe(a.join(' ') === b.join(' '));
      }),
      { numRuns: 500 },
    );
  });
});
