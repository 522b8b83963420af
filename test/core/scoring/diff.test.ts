import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/core/scoring/diff.js';
import { scoreOf } from '../../../src/core/scoring/score-of.js';
import type { Told } from '../../../src/core/scoring/told.js';
import { anySubject, anyTolds, daysAgo, NOW, target, tell } from './telling.js';

const week = (told: readonly Told[]) => diff(scoreOf(told, target(), daysAgo(7)), scoreOf(told, target(), NOW));
const kinds = (told: readonly Told[]) => week(told).changes.map(({ kind, receipt, points }) => [receipt.story, kind, Math.sign(points)]);

describe('diff', () => {
  it('sums to the move, whatever was told and whichever the instants', () => {
    fc.assert(
      fc.property(anyTolds, anySubject, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (told, subject, one, other) => {
        const before = scoreOf(told, subject, daysAgo(Math.max(one, other)));
        const after = scoreOf(told, subject, daysAgo(Math.min(one, other)));
        const { changes } = diff(before, after);
        expect(changes.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(after.level - before.level, 9);
        expect(new Set(changes.map(({ receipt }) => receipt.story)).size).toBe(changes.length);
        for (const { kind, points } of changes) if (kind === 'eased') expect(points).toBeLessThan(0);
      }),
    );
  });

  it('tells a new story from one that fades', () => {
    const old = tell({ story: 'old', publishedAt: daysAgo(8), indicator: 'trade-disruption' });
    expect(kinds([old, tell({ story: 'new' })])).toEqual([
      ['new', 'new', 1],
      ['old', 'less', -1],
    ]);
  });

  it('tells a story that more publishers tell', () => {
    const told = ['a', 'b', 'c', 'd'].map((publisher, at) =>
      tell({ publisher: `${publisher}.example`, publishedAt: daysAgo(7.01), knownAt: daysAgo(at === 0 ? 7.01 : 1), newsAt: daysAgo(7.01) }),
    );
    expect(kinds(told.map((one) => ({ ...one, indicator: 'military-posture' as const })))).toEqual([['story', 'more', 1]]);
  });

  it('tells what eases from what frightens', () => {
    const war = tell({ story: 'war', publishedAt: daysAgo(7.5) });
    const truce = tell({ story: 'truce', polarity: 'de-escalatory', eventType: 'YIELD' });
    const found = new Map(week([war, truce]).changes.map(({ receipt, ...change }) => [receipt.story, change]));
    expect(found.get('truce')).toMatchObject({ kind: 'eased' });
    expect(found.get('truce')?.points).toBeLessThan(0);
  });

  it('tells what has faded away', () => {
    const before = scoreOf([tell()], target(), NOW);
    const after = scoreOf([tell()], target(), daysAgo(-900));
    expect(diff(before, after).changes).toMatchObject([{ kind: 'gone', points: -before.level }]);
  });

  it('has nothing to tell where nothing moved', () => {
    expect(week([]).changes).toEqual([]);
  });

  it('marks the stories that the workspace corrected', () => {
    const after = scoreOf([tell(), tell({ story: 'other', publisher: 'b.example' })], target(), NOW);
    const correction = {
      id: 'c1',
      story: 'other',
      country: 'AA',
      indicator: 'all',
      verdict: 'confirmed',
      to: null,
      by: 'u1',
      at: NOW,
    } as const;
    const { changes } = diff(scoreOf([], target(), daysAgo(7)), { ...after, corrections: [{ ...correction, title: '', url: null }] });
    expect(Object.fromEntries(changes.map(({ receipt, corrected }) => [receipt.story, corrected]))).toEqual({ story: false, other: true });
  });
});
