import { expect, it } from 'vitest';
import { byCountry } from '../../../src/core/scoring/by-country.js';
import type { Told } from '../../../src/core/scoring/told.js';

const at = new Date('2026-03-01T00:00:00Z');
const told = (story: string, actor: string | null, recipient: string | null): Told => ({
  story,
  article: story,
  copyOf: null,
  publisher: 'one.example',
  url: null,
  title: story,
  publishedAt: at,
  newsAt: at,
  knownAt: at,
  origin: 'live',
  actor,
  recipient,
  eventType: 'THREATEN',
  indicator: 'threat-rhetoric',
  polarity: 'escalatory',
  modality: 'asserted',
  severity: 0.5,
  confidence: 0.9,
  evidence: { in: 'title', sentence: story, start: 0, end: story.length, cue: 'threatens' },
});
const stories = (list: readonly Told[] | undefined) => list?.map(({ story }) => story);

it('puts an event under both of its countries, and under none that was not asked for', () => {
  const lists = byCountry([told('a', 'RU', 'KZ'), told('b', 'RU', 'RU'), told('c', null, 'FR')], ['RU', 'KZ', 'TV'], []);
  expect(stories(lists.get('RU'))).toEqual(['a', 'b']);
  expect(stories(lists.get('KZ'))).toEqual(['a']);
  expect(stories(lists.get('TV'))).toEqual([]);
  expect(lists.has('FR')).toBe(false);
});

it('puts a story where a correction brings it too', () => {
  const correction = {
    id: 'c1',
    story: 'a',
    country: 'KZ',
    indicator: 'all' as const,
    verdict: 'wrong-country' as const,
    to: 'UZ',
    by: 'u1',
    at,
  };
  const lists = byCountry([told('a', 'RU', 'KZ')], ['KZ', 'UZ'], [correction]);
  expect(stories(lists.get('UZ'))).toEqual(['a']);
  expect(stories(lists.get('KZ'))).toEqual(['a']);
});
