import { describe, expect, it } from 'vitest';
import { keywordsOf } from '../../../src/core/stories/keywords.js';

describe('keywordsOf', () => {
  it('gives content words once, endings off, names with a capital, countries not at all', () => {
    expect(keywordsOf('Russian strike hits market', 'Strikes on the market of Kharkiv, in Ukraine, killed 12.')).toEqual([
      'strik',
      'hit',
      'market',
      'Kharkiv',
      'kill',
      '12',
    ]);
  });

  it('knows names by their capital, but not in a headline that capitalises every word', () => {
    expect(keywordsOf('Drones hit Odesa port', '')).toContain('Odesa');
    expect(keywordsOf('Drones Hit Odesa Port', '')).toContain('odesa');
    expect(keywordsOf('', 'Drones came at night. Nobody slept.')).toEqual(['dron', 'came', 'night', 'nobody', 'slept']);
  });

  it('reads the lead, not the background, and stops at 24', () => {
    const long = Array.from({ length: 60 }, (_, n) => `thing${'abcdefghij'[n % 10]}${'abcdefghij'[Math.floor(n / 10)]}`).join(' ');
    expect(keywordsOf('', long)).toHaveLength(24);
    expect(keywordsOf('', `${'the '.repeat(40)} background`)).toEqual([]);
  });
});
