import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATOR_NAMES } from '../../../src/core/codebook/indicators/index.js';
import { type Event, POLARITIES } from '../../../src/core/event.js';
import { ROLES } from '../../../src/core/score.js';
import { type Period, periodOf } from '../../../src/core/scoring/period.js';
import { type Replayed, replay } from '../../../src/core/scoring/replay.js';
import { scoreOf } from '../../../src/core/scoring/score-of.js';
import { csvLine, type ReplayRow } from '../../../src/core/scoring/tally.js';
import type { Told } from '../../../src/core/scoring/told.js';
import { toldOf } from '../../../src/core/scoring/told-of.js';
import { happeningsOf } from '../../../src/core/stories/candidate.js';
import { storyIndex } from '../../../src/core/stories/story-index.js';
import { candidate } from '../stories/writing.js';
import { DAY } from './telling.js';

const START = Date.UTC(2024, 1, 26);

const event = (over: { actor: string | null; recipient: string | null } & Partial<Omit<Event, 'actor' | 'recipient'>>): Event => {
  const { actor, recipient, ...rest } = over;
  const party = (country: string | null) => (country === null ? null : { country, text: country });
  return {
    eventType: 'ASSAULT',
    indicator: 'armed-conflict',
    polarity: 'escalatory',
    modality: 'asserted',
    severity: 0.8,
    confidence: 0.9,
    evidence: { in: 'title', sentence: 'it did', start: 0, end: 6, cue: 'did' },
    ...rest,
    actor: party(actor),
    recipient: party(recipient),
  };
};

const article = (day: number, title: string, events: readonly Event[], publisher = 'courier.example'): Replayed => ({
  article: { id: `${title} of ${publisher} on ${day}`, title, text: '', publisher, publishedAt: new Date(START + day * DAY) },
  events,
});

const rowsOf = (archive: readonly Replayed[], by: Period = 'day'): ReplayRow[] => [...replay(archive, by)];
const find = (rows: readonly ReplayRow[], period: string, country: string, role = 'target', indicator = 'all'): ReplayRow | undefined =>
  rows.find((row) => row.period === period && row.country === country && row.role === role && row.indicator === indicator);

const STRIKE = event({ actor: 'BB', recipient: 'AA' });

describe('replay', () => {
  it('gives each role and indicator a row, and fades on days without news', () => {
    const rows = rowsOf([article(0, 'BB strikes a port', [STRIKE]), article(3, 'nothing happens', [])]);
    expect(
      rows.map(({ period, country, role, indicator, events }) => [period, country, role, indicator, events].join(' ')).slice(0, 8),
    ).toEqual([
      '2024-02-26 AA any all 1',
      '2024-02-26 AA any armed-conflict 1',
      '2024-02-26 AA target all 1',
      '2024-02-26 AA target armed-conflict 1',
      '2024-02-26 BB actor all 1',
      '2024-02-26 BB actor armed-conflict 1',
      '2024-02-26 BB any all 1',
      '2024-02-26 BB any armed-conflict 1',
    ]);
    const scores = ['2024-02-26', '2024-02-27', '2024-02-28', '2024-02-29'].map((day) => find(rows, day, 'AA')?.score ?? 0);
    expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
    expect(new Set(scores).size).toBe(4);
  });

  it('counts events and the articles that told them', () => {
    const rows = rowsOf([
      article(0, 'BB strikes a port', [STRIKE, event({ actor: 'BB', recipient: 'AA', indicator: 'threat-rhetoric' })]),
      article(0, 'CC protests', [event({ actor: 'CC', recipient: 'AA', indicator: 'threat-rhetoric' }), { ...STRIKE, modality: 'denied' }]),
    ]);
    expect(find(rows, '2024-02-26', 'AA')).toMatchObject({ events: 3, articles: 2 });
    expect(find(rows, '2024-02-26', 'AA', 'target', 'armed-conflict')).toMatchObject({ events: 1, articles: 1 });
    expect(find(rows, '2024-02-26', 'AA', 'domestic')).toBeUndefined();
  });

  it('takes a month as the mean of its days, of those the archive has', () => {
    const archive = [article(0, 'BB strikes a port', [STRIKE]), article(6, 'nothing happens', [])];
    const days = ['26', '27', '28', '29'].map((day) => find(rowsOf(archive), `2024-02-${day}`, 'AA')?.score ?? 0);
    expect(find(rowsOf(archive, 'month'), '2024-02', 'AA')?.score).toBeCloseTo(days.reduce((sum, one) => sum + one, 0) / 4, 9);
    expect(rowsOf(archive, 'month').map(({ period }) => period)).toContain('2024-03');
  });

  it('leaves out rows that print as 0.00 and have no events', () => {
    const rows = rowsOf([article(0, 'BB strikes a port', [STRIKE]), article(400, 'nothing happens', [])]);
    expect(Math.min(...rows.map(({ score }) => score))).toBeGreaterThanOrEqual(0.005);
    expect(rows.at(-1)?.period.slice(0, 4)).toBe('2024');
  });

  it('counts an article that comes twice once', () => {
    const one = article(0, 'BB strikes a port', [STRIKE]);
    expect(rowsOf([one, one])).toEqual(rowsOf([one]));
  });

  it('refuses articles out of order', () => {
    expect(() => rowsOf([article(3, 'b', []), article(1, 'a', [])])).toThrow(/in order/);
  });

  it('gives nothing for an empty archive', () => {
    expect(rowsOf([])).toEqual([]);
  });

  it('equals scoring from scratch at the end of each day', () => {
    const titles = [
      'port on fire after drones',
      'drones set port on fire',
      'village shelled at night',
      'shells hit village',
      'talks in the capital',
    ];
    const anyArticle = fc.record({
      day: fc.nat({ max: 40 }),
      title: fc.constantFrom(...titles),
      publisher: fc.constantFrom('p1', 'p2', 'p3'),
      events: fc.array(
        fc.record({
          actor: fc.constantFrom('AA', 'BB', null),
          recipient: fc.constantFrom('AA', 'BB', null),
          indicator: fc.constantFrom(...INDICATOR_NAMES.slice(3, 6)),
          polarity: fc.constantFrom(...POLARITIES),
          severity: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(
        fc.array(anyArticle, { maxLength: 25 }),
        fc.constantFrom('AA', 'BB'),
        fc.constantFrom(...ROLES),
        (some, country, role) => {
          const archive = some
            .toSorted((a, b) => a.day - b.day)
            .map(({ day, title, publisher, events }) => article(day, title, events.map(event), publisher));
          const told = toldIn(archive);
          const levels = new Map(
            rowsOf(archive)
              .filter((row) => row.country === country && row.role === role && row.indicator === 'all')
              .map(({ period, score }) => [period, score]),
          );
          for (
            let day = archive[0]?.article.publishedAt.getTime() ?? 0;
            day <= (archive.at(-1)?.article.publishedAt.getTime() ?? -1);
            day += DAY
          ) {
            const atMidnight = scoreOf(
              told.filter(({ knownAt }) => knownAt.getTime() <= day),
              { country, indicator: 'all', role },
              new Date(day + DAY),
            ).level;
            const replayed = levels.get(periodOf(new Date(day), 'day')) ?? 0;
            // A row that prints as 0.00 may be left out.
            expect(Math.abs(replayed - atMidnight)).toBeLessThan(atMidnight < 0.005 ? 0.005 : 1e-5);
          }
        },
      ),
    );
  });
});

/** The told events of an archive, with stories joined in the same order; an article that comes twice once, one without events not at all. */
const toldIn = (archive: readonly Replayed[]): Told[] => {
  const index = storyIndex();
  const seen = new Map<string, Replayed>();
  for (const one of archive) if (one.events.length > 0 && !seen.has(one.article.id)) seen.set(one.article.id, one);
  return [...seen.values()].flatMap(({ article: one, events }) => {
    const joined = index.place({ ...candidate({ id: one.id, title: one.title }), ...one, happenings: happeningsOf(events) });
    const newsAt = (joined.copyOf !== null && seen.get(joined.copyOf)?.article.publishedAt) || one.publishedAt;
    return toldOf({ ...one, url: null, knownAt: one.publishedAt, origin: 'backfill' }, events, joined, newsAt);
  });
};

describe('periodOf', () => {
  it.each([
    ['2025-05-07', '2025-05-07', '2025-W19', '2025-05'],
    ['2024-12-30', '2024-12-30', '2025-W01', '2024-12'],
    ['2027-01-01', '2027-01-01', '2026-W53', '2027-01'],
    ['2023-01-01', '2023-01-01', '2022-W52', '2023-01'],
  ])('puts %s into day %s, week %s and month %s', (date, day, week, month) => {
    expect((['day', 'week', 'month'] as const).map((by) => periodOf(new Date(`${date}T23:59:59Z`), by))).toEqual([day, week, month]);
  });
});

describe('csvLine', () => {
  it('writes the columns in order, the score to two decimals', () => {
    const row = { period: '2025-W19', country: 'UA', role: 'target', indicator: 'all', score: 81.456, events: 12, articles: 9 } as const;
    expect(csvLine(row)).toBe('2025-W19,UA,target,all,81.46,12,9');
  });
});
