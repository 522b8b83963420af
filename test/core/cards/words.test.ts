import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/core/cards/quote.js';
import {
  alertOn,
  arrowOf,
  bandOf,
  colorOf,
  counted,
  decimal,
  listed,
  lookUp,
  namedPublisher,
  signed,
} from '../../../src/core/cards/words.js';
import { HOSTILE } from './fixtures.js';

it.each([
  [0, 'calm', 'calm'],
  [19.4, 'calm', 'calm'],
  [19.5, 'watch', 'watch'],
  [40, 'elevated', 'watch'],
  [60, 'high', 'high'],
  [80, 'severe', 'severe'],
  [100, 'severe', 'severe'],
])('%d is %s, in the colour %s', (level, band, color) => {
  expect([bandOf(level), colorOf(level)]).toEqual([band, color]);
});

it.each([
  [1, '▲'],
  [0.9, '■'],
  [-0.9, '■'],
  [-1, '▼'],
])('a move of %d points is %s', (move, arrow) => {
  expect(arrowOf(move)).toBe(arrow);
});

it('writes numbers as people read them', () => {
  expect([decimal(62.35), decimal(-0.01), signed(3.4), signed(-1.25), signed(0), signed(-0.01)]).toEqual([
    '62.4',
    '0.0',
    '+3.4',
    '-1.2',
    '+0.0',
    '+0.0',
  ]);
  expect([counted(1, 'story', 'stories'), counted(1204, 'article'), counted(0, 'copy', 'copies')]).toEqual([
    '1 story',
    '1,204 articles',
    '0 copies',
  ]);
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

it('a look-up says only what differs from the defaults', () => {
  expect(lookUp('why', { country: 'KZ', indicator: 'all', role: 'target' })).toBe('/risk why KZ');
  expect(lookUp('why', { country: 'KZ', indicator: 'civil-unrest', role: 'actor' }, new Date('2022-02-20'))).toBe(
    '/risk why KZ indicator:civil-unrest role:actor as-of:2022-02-20T00:00:00Z',
  );
});

it('an alert is on the same subject as the look-up that offers it', () => {
  expect(alertOn({ country: 'KZ', indicator: 'all', role: 'target' }, 60)).toBe('/watch alert country:KZ level:60');
  expect(alertOn({ country: 'KZ', indicator: 'civil-unrest', role: 'actor' }, 20)).toBe(
    '/watch alert country:KZ level:20 indicator:civil-unrest role:actor',
  );
});

describe('quote', () => {
  it.each([
    ['leaves a short text alone', 'A short text', 20, 'A short text'],
    ['cuts at a word', 'A longer text of several words', 20, 'A longer text of…'],
    ['cuts a single word in the middle', 'Donaudampfschifffahrt', 10, 'Donaudamp…'],
    ['makes one line of many', ' one\n\ttwo  three ', 20, 'one two three'],
    ['never cuts a character in half', '😀😀😀', 4, '😀…'],
  ])('%s', (_, words, most, expected) => {
    expect(quote(words, most)).toBe(expected);
  });

  it.each(HOSTILE)('makes one short, harmless line of %s', (_, title) => {
    const line = quote(title, 80);
    expect(line.length).toBeLessThanOrEqual(80);
    expect(line).not.toMatch(/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u);
  });
});

it.each([
  ['steppe courier', 'Steppe Courier'],
  ['news.example', 'news.example'],
])('the publisher %s is written %s', (id, name) => expect(namedPublisher(id)).toBe(name));
