import fc from 'fast-check';
import { ORIGINS } from '../../../src/core/article.js';
import { INDICATOR_NAMES } from '../../../src/core/codebook/indicators/index.js';
import { MODALITIES, POLARITIES } from '../../../src/core/event.js';
import { ROLES, type Subject } from '../../../src/core/score.js';
import type { Told } from '../../../src/core/scoring/told.js';

export const DAY = 86_400_000;
/** The instant that the tests score as of. */
export const NOW = new Date('2024-03-10T12:00:00Z');
export const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * DAY);

/** A told event: Bordavia strikes Arvenia, an hour ago, unless told otherwise. A copy takes its news' age from `newsAt`. */
export const tell = (over: Partial<Told> = {}): Told => {
  const publishedAt = over.publishedAt ?? daysAgo(1 / 24);
  const article = over.article ?? `article of ${over.story ?? 'story'} by ${over.publisher ?? 'courier.example'}`;
  return {
    story: 'story',
    article,
    copyOf: null,
    publisher: 'courier.example',
    url: null,
    title: 'BB strikes AA',
    publishedAt,
    newsAt: publishedAt,
    knownAt: publishedAt,
    origin: 'live',
    actor: 'BB',
    recipient: 'AA',
    eventType: 'ASSAULT',
    indicator: 'armed-conflict',
    polarity: 'escalatory',
    modality: 'asserted',
    severity: 0.9,
    confidence: 0.85,
    evidence: { in: 'title', sentence: 'BB strikes AA', start: 0, end: 13, cue: 'strikes' },
    ...over,
  };
};

export const target = (country = 'AA'): Subject => ({ country, indicator: 'all', role: 'target' });

const country = fc.constantFrom('AA', 'BB', 'CC', null);

/** Any event out of a small world: few countries, stories and publishers, so that they meet often. Up to 150 days old, some not yet known. */
export const anyTold: fc.Arbitrary<Told> = fc
  .record({
    story: fc.constantFrom('s1', 's2', 's3', 's4', 's5'),
    article: fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'),
    copyOf: fc.option(fc.constantFrom('a1', 'a2'), { freq: 3 }),
    publisher: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
    age: fc.double({ min: -1, max: 150, noNaN: true }),
    late: fc.constantFrom(0, 0, 0, 0.5, 20),
    origin: fc.constantFrom(...ORIGINS),
    actor: country,
    recipient: country,
    indicator: fc.constantFrom(...INDICATOR_NAMES.slice(0, 5)),
    polarity: fc.constantFrom(...POLARITIES),
    modality: fc.constantFrom(...MODALITIES),
    severity: fc.double({ min: 0, max: 1, noNaN: true }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ age, late, ...rest }) => tell({ ...rest, publishedAt: daysAgo(age), knownAt: daysAgo(age - late) }));

export const anyTolds = fc.array(anyTold, { maxLength: 25 });

export const anySubject: fc.Arbitrary<Subject> = fc.record({
  country: fc.constantFrom('AA', 'BB', 'CC'),
  indicator: fc.constantFrom('all', ...INDICATOR_NAMES.slice(0, 3)),
  role: fc.constantFrom(...ROLES),
});
