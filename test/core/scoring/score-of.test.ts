import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf, levelAt } from '../../../src/core/scoring/ledger.js';
import { METHOD_VERSION } from '../../../src/core/scoring/method.js';
import { scoreOf } from '../../../src/core/scoring/score-of.js';
import type { Told } from '../../../src/core/scoring/told.js';
import { horizonDays } from '../../../src/core/scoring/weigh.js';
import { anySubject, anyTold, anyTolds, DAY, daysAgo, NOW, target, tell } from './telling.js';

const levelOf = (told: readonly Told[], subject = target()): number => scoreOf(told, subject, NOW).level;

/** `count` stories a day over the last `days`, each told by so many publishers. */
const war = (perDay: number, days: number, publishers: number): Told[] =>
  Array.from({ length: perDay * days }, (_, n) =>
    Array.from({ length: publishers }, (_, p) =>
      tell({ story: `battle ${n}`, article: `battle ${n} by ${p}`, publisher: `p${p}`, severity: 0.8, publishedAt: daysAgo(n / perDay) }),
    ),
  ).flat();

describe('the standing marks', () => {
  it('puts one mass-casualty strike told by three publishers above 40 at once', () => {
    const strike = ['p1', 'p2', 'p3'].map((publisher) => tell({ publisher, severity: 0.9, confidence: 0.8, publishedAt: NOW }));
    expect(levelOf(strike)).toBeGreaterThan(40);
  });

  it.each([
    ['two stories a day for four weeks', 2, 28, 2],
    ['five stories a day for sixty days', 5, 60, 3],
    ['a hundred stories a day for a month', 100, 30, 2],
    ['three hundred stories a day for a month', 300, 30, 1],
  ])('puts an open war of %s between 80 and 95', (_, perDay, days, publishers) => {
    const level = levelAt(ledgerOf(war(perDay, days, publishers), target()), NOW);
    expect(level).toBeGreaterThan(80);
    expect(level).toBeLessThan(95);
  });

  it('keeps a calm country with ordinary news below 20', () => {
    const weekly = (story: string, over: Partial<Told>): Told[] =>
      Array.from({ length: 20 }, (_, week) => tell({ ...over, story: `${story} ${week}`, publishedAt: daysAgo(week * 7) }));
    const ordinary = [
      ...weekly('protest', { actor: 'AA', indicator: 'civil-unrest', severity: 0.4 }),
      ...weekly('accusation', { indicator: 'threat-rhetoric', severity: 0.3 }),
      ...weekly('complaint', { indicator: 'threat-rhetoric', severity: 0.2 }),
      tell({ story: 'accord', indicator: 'diplomatic-rupture', polarity: 'de-escalatory', severity: 0.5 }),
    ];
    expect(levelOf(ordinary)).toBeLessThan(20);
    expect(levelOf(ordinary)).toBeGreaterThan(1);
  });

  it('moves a country at war by a tenth of a point or more with one more serious story', () => {
    const standing = war(2, 60, 2);
    const more = ['p1', 'p2', 'p3'].map((publisher) => tell({ story: 'one more', article: publisher, publisher, publishedAt: NOW }));
    expect(levelOf([...standing, ...more]) - levelOf(standing)).toBeGreaterThan(0.1);
  });
});

describe('what must always hold', () => {
  it('stays at or above 0 and below 100', () => {
    fc.assert(
      fc.property(anyTolds, anySubject, (told, subject) => {
        const { level, interval } = scoreOf(told, subject, NOW);
        expect(level).toBeGreaterThanOrEqual(0);
        expect(level).toBeLessThan(100);
        expect(interval[0]).toBeLessThanOrEqual(level);
        expect(interval[1]).toBeGreaterThanOrEqual(level);
        expect(interval[1]).toBeLessThan(100);
      }),
    );
  });

  it('does not depend on the order of arrival', () => {
    const shuffled = anyTolds.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length })));
    fc.assert(
      fc.property(shuffled, anySubject, ([told, other], subject) => {
        const [one, two] = [scoreOf(told, subject, NOW), scoreOf(other, subject, NOW)];
        expect(two.level).toBe(one.level);
        expect(two.receipts.map(({ story, share }) => [story, share])).toEqual(one.receipts.map(({ story, share }) => [story, share]));
      }),
    );
  });

  it('is not changed by a duplicate', () => {
    fc.assert(
      fc.property(anyTolds, anySubject, (told, subject) => {
        expect(scoreOf([...told, ...told], subject, NOW)).toEqual(scoreOf(told, subject, NOW));
      }),
    );
  });

  it('never falls by an escalatory event, and never rises by a de-escalatory one', () => {
    fc.assert(
      fc.property(anyTolds, anyTold, anySubject, (told, one, subject) => {
        const [before, after] = [levelOf(told, subject), levelOf([...told, one], subject)];
        if (one.polarity === 'escalatory') expect(after).toBeGreaterThanOrEqual(before - 1e-9);
        else expect(after).toBeLessThanOrEqual(before + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('has receipts that sum to the level', () => {
    fc.assert(
      fc.property(anyTolds, anySubject, (told, subject) => {
        const { level, receipts } = scoreOf(told, subject, NOW);
        expect(Math.abs(receipts.reduce((sum, { share }) => sum + share, 0) - level)).toBeLessThan(1e-9);
      }),
    );
  });

  it('says in each receipt what the level would be without that story', () => {
    fc.assert(
      fc.property(anyTolds, anySubject, (told, subject) => {
        for (const { story, levelWithout } of scoreOf(told, subject, NOW).receipts) {
          expect(levelWithout).toBeCloseTo(
            levelOf(
              told.filter((one) => one.story !== story),
              subject,
            ),
            9,
          );
        }
      }),
    );
  });

  it('as of a past instant reads only what was known then', () => {
    fc.assert(
      fc.property(anyTolds, anySubject, fc.double({ min: 0, max: 120, noNaN: true }), (told, subject, days) => {
        const then = daysAgo(days);
        const known = told.filter(({ knownAt }) => knownAt <= then);
        expect(scoreOf(told, subject, then)).toEqual(scoreOf(known, subject, then));
      }),
    );
  });

  it('changes smoothly while nothing new is known, over midnights and the horizon too', () => {
    fc.assert(
      fc.property(anyTolds, anySubject, fc.double({ min: 0, max: 900, noNaN: true }), (told, subject, days) => {
        const ledger = ledgerOf(
          told.map((one) => ({ ...one, knownAt: daysAgo(200) })),
          subject,
        );
        const [one, two] = [0, 1000].map((later) => levelAt(ledger, new Date(NOW.getTime() + days * DAY + later)));
        expect(Math.abs((one ?? 0) - (two ?? 0))).toBeLessThan(0.001);
      }),
    );
  });
});

describe('scoreOf', () => {
  it('is 0 with a wide interval and no coverage where nothing was read', () => {
    const score = scoreOf([], target(), NOW, { unread: 7 });
    expect(score).toMatchObject({
      level: 0,
      receipts: [],
      coverage: { articles: 0, publishers: 0, unread: 7 },
      unusualness: null,
      method: METHOD_VERSION,
    });
    expect(score.interval[0]).toBe(0);
    expect(score.interval[1]).toBeCloseTo(35, 9);
  });

  it('weighs fifty copies of one wire story as one story, however late they come', () => {
    const original = tell({ article: 'original', publisher: 'wire.example', publishedAt: daysAgo(9) });
    const copies = Array.from({ length: 50 }, (_, n) =>
      tell({ article: `copy ${n}`, publisher: `p${n}`, copyOf: 'original', publishedAt: daysAgo(9 - n / 6), newsAt: original.newsAt }),
    );
    const [alone, copied] = [scoreOf([original], target(), NOW), scoreOf([original, ...copies], target(), NOW)];
    expect(copied.level).toBe(alone.level);
    expect(copied.receipts).toMatchObject([{ publishers: ['wire.example'], copies: 50, title: original.title }]);
    expect(copied.coverage).toMatchObject({ articles: 51, publishers: 1 });
  });

  it('believes a story more that a second publisher tells, and no more when the first tells it again', () => {
    const told = [tell({ article: 'a1', publisher: 'p1' })];
    expect(levelOf([...told, tell({ article: 'a2', publisher: 'p1' })])).toBe(levelOf(told));
    expect(levelOf([...told, tell({ article: 'a2', publisher: 'p2' })])).toBeGreaterThan(levelOf(told));
  });

  it.each([
    ['denied', 'hypothetical'],
    ['historical', 'hypothetical'],
  ] as const)('gives nothing for what is %s or %s, but says that it was read', (...modalities) => {
    const score = scoreOf(
      modalities.map((modality) => tell({ modality })),
      target(),
      NOW,
    );
    expect(score).toMatchObject({ level: 0, receipts: [], coverage: { articles: 1 } });
  });

  it('weighs what was done above what was threatened, planned or demanded', () => {
    const levels = (['asserted', 'threatened', 'planned', 'demanded'] as const).map((modality) => levelOf([tell({ modality })]));
    expect(levels.toSorted((a, b) => b - a)).toEqual(levels);
    expect(new Set(levels).size).toBe(4);
  });

  it('eases an indicator by its own good news and by no other', () => {
    const attack = tell({ story: 'attack' });
    const truce = tell({ story: 'truce', polarity: 'de-escalatory', severity: 0.8 });
    expect(levelOf([attack, truce])).toBeLessThan(levelOf([attack]));
    expect(levelOf([attack, { ...truce, indicator: 'trade-disruption' }])).toBe(levelOf([attack]));
    expect(scoreOf([attack, truce], target(), NOW).receipts.map(({ story, share }) => [story, Math.sign(share)])).toEqual([
      ['attack', 1],
      ['truce', -1],
    ]);
  });

  it.each([
    ['target', { AA: true, BB: false, CC: false }],
    ['actor', { AA: false, BB: true, CC: false }],
    ['domestic', { AA: false, BB: false, CC: false }],
    ['any', { AA: true, BB: true, CC: false }],
  ] as const)('counts what one country does to another for the role %s', (role, expected) => {
    for (const [country, counts] of Object.entries(expected))
      expect(levelOf([tell()], { country, indicator: 'all', role }) > 0).toBe(counts);
  });

  it.each([
    ['target', true],
    ['actor', false],
    ['domestic', true],
    ['any', true],
  ] as const)('counts what happens inside a country for the role %s: %s', (role, counts) => {
    expect(levelOf([tell({ actor: 'AA' })], { country: 'AA', indicator: 'all', role }) > 0).toBe(counts);
  });

  it('counts an event once for any, whether it comes from abroad or from within', () => {
    const any = { country: 'AA', indicator: 'all', role: 'any' } as const;
    expect(levelOf([tell({ actor: 'AA' })], any)).toBe(levelOf([tell()], any));
  });

  it('tells how far it came in a day, a week and a month', () => {
    const told = [tell({ story: 's1', publishedAt: daysAgo(20) }), tell({ story: 's2', publishedAt: daysAgo(3) })];
    const { level, momentum } = scoreOf(told, target(), NOW);
    expect(momentum.day).toBeLessThan(0);
    expect(momentum.week).toBeGreaterThan(0);
    expect(momentum.month).toBe(level);
  });

  it('forgets nothing before the horizon and everything after it', () => {
    const days = horizonDays('armed-conflict');
    expect(levelOf([tell({ publishedAt: daysAgo(days - 1) })])).toBeGreaterThan(0);
    expect(levelOf([tell({ publishedAt: daysAgo(days - 1) })])).toBeLessThan(1e-6);
    expect(levelOf([tell({ publishedAt: daysAgo(days + 1) })])).toBe(0);
  });

  it('marks a story that a sample article tells, and one that came only with a back-fill', () => {
    const told = [tell({ story: 's1', origin: 'sample' }), tell({ story: 's2', origin: 'backfill', severity: 0.5 })];
    expect(scoreOf(told, target(), NOW).receipts).toMatchObject([
      { story: 's1', sample: true, live: true },
      { story: 's2', sample: false, live: false },
    ]);
  });

  it('shows the words of the strongest telling of a story', () => {
    const told = [tell({ article: 'a1', title: 'shots heard', severity: 0.3 }), tell({ article: 'a2', title: 'forty dead', severity: 1 })];
    expect(scoreOf(told, target(), NOW).receipts).toMatchObject([{ title: 'forty dead' }]);
  });
});

describe('interval', () => {
  const width = (told: readonly Told[]): number => {
    const [low, high] = scoreOf(told, target(), NOW).interval;
    return high - low;
  };
  it('is wide for a story that one publisher tells, narrower for three, narrow for a war', () => {
    const three = ['p1', 'p2', 'p3'].map((publisher) => tell({ article: publisher, publisher }));
    expect(width([tell()])).toBeGreaterThan(25);
    expect(width(three)).toBeLessThan(width([tell()]));
    expect(width(war(5, 30, 2))).toBeLessThan(4);
  });
});

describe('unusualness', () => {
  const monthly = (severity: number, months: number): Told[] =>
    Array.from({ length: months }, (_, n) => tell({ story: `month ${n}`, severity, publishedAt: daysAgo(10 + n * 30) }));
  it('is unknown before a year of history', () => {
    expect(scoreOf(monthly(0.5, 11), target(), NOW).unusualness).toBeNull();
  });
  it('is near 1 when nothing like it came in two years, and low when it is calm again', () => {
    expect(scoreOf([...monthly(0.5, 24), tell({ story: 'now', severity: 1 })], target(), NOW).unusualness).toBe(1);
    expect(scoreOf(monthly(0.5, 24).slice(3), target(), NOW).unusualness).toBeLessThan(0.2);
  });
});
