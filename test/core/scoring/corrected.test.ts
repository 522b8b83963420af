import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { INDICATOR_NAMES } from '../../../src/core/codebook/indicators/index.js';
import { type Correction, VERDICTS } from '../../../src/core/correction.js';
import { columnsOf } from '../../../src/core/scoring/columns.js';
import { corrected, correctionsOn } from '../../../src/core/scoring/corrected.js';
import { levelsOf } from '../../../src/core/scoring/levels-of.js';
import { scoreOf } from '../../../src/core/scoring/score-of.js';
import { withCorrected } from '../../../src/core/scoring/with-corrected.js';
import { anySubject, anyTolds, daysAgo, NOW, target, tell } from './telling.js';

const correction = (given: Partial<Correction> = {}): Correction => ({
  id: 'c1',
  story: 'story',
  country: 'AA',
  indicator: 'all',
  verdict: 'duplicate',
  to: null,
  by: 'u1',
  at: daysAgo(0),
  ...given,
});

const anyCorrections: fc.Arbitrary<Correction[]> = fc
  .array(
    fc.record({
      story: fc.constantFrom('s1', 's2', 's3', 's4', 's5'),
      country: fc.constantFrom('AA', 'BB', 'CC'),
      indicator: fc.constantFrom('all' as const, ...INDICATOR_NAMES.slice(0, 3)),
      verdict: fc.constantFrom(...VERDICTS),
      to: fc.constantFrom('AA', 'BB', 'DD', null),
      at: fc.constantFrom(daysAgo(3), daysAgo(2), daysAgo(1)),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((one, at) => correction({ ...one, id: `c${at + 1}` })));

const levelOf = (told: Parameters<typeof scoreOf>[0], subject = target()) => scoreOf(told, subject, NOW).level;

describe('what must always hold of corrections', () => {
  it('nothing changes without any', () => {
    fc.assert(fc.property(anyTolds, (told) => corrected(told, []) === told));
  });

  it('their order does not matter', () => {
    const shuffled = anyCorrections.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(anyTolds, shuffled, (told, [one, other]) => {
        expect(corrected(told, other)).toEqual(corrected(told, one));
      }),
    );
  });

  it('receipts still sum to the level', () => {
    fc.assert(
      fc.property(anyTolds, anyCorrections, anySubject, (told, corrections, subject) => {
        const { level, receipts } = scoreOf(corrected(told, corrections), subject, NOW);
        expect(receipts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(level, 9);
      }),
    );
  });

  it('confirming a story that escalates never lowers, and one that eases never raises', () => {
    fc.assert(
      fc.property(anyTolds, anySubject, fc.constantFrom('s1', 's2', 's3'), (told, subject, story) => {
        const escalating = told.filter((one) => one.story !== story || one.polarity === 'escalatory');
        const easing = told.filter((one) => one.story !== story || one.polarity === 'de-escalatory');
        const confirmed = [correction({ story, country: subject.country, verdict: 'confirmed' })];
        expect(levelOf(corrected(escalating, confirmed), subject)).toBeGreaterThanOrEqual(levelOf(escalating, subject) - 1e-9);
        expect(levelOf(corrected(easing, confirmed), subject)).toBeLessThanOrEqual(levelOf(easing, subject) + 1e-9);
      }),
    );
  });

  it('all countries at once stand where each stands alone', () => {
    fc.assert(
      fc.property(anyTolds, anyCorrections, anySubject, (told, corrections, subject) => {
        const stories = [...new Set(corrections.map(({ story }) => story))];
        const places = new Map([...new Set(told.map(({ story }) => story))].map((story, at) => [story, at]));
        const replaced = new Set(stories.flatMap((story) => places.get(story) ?? []));
        const anew = corrected(
          told.filter(({ story }) => stories.includes(story)),
          corrections,
        );
        const levels = levelsOf(withCorrected(columnsOf(told), replaced, anew), NOW, subject.role, subject.indicator);
        for (const country of ['AA', 'BB', 'CC', 'DD'])
          expect(levels.get(country) ?? 0).toBeCloseTo(levelOf(corrected(told, corrections), { ...subject, country }), 9);
      }),
      { numRuns: 300 },
    );
  });

  it('lists each correction that changes a score, and only such', () => {
    fc.assert(
      fc.property(anyTolds, anyCorrections, anySubject, (told, corrections, subject) => {
        const listed = correctionsOn(told, corrections, subject);
        if (listed.length === 0) expect(levelOf(corrected(told, corrections), subject)).toBe(levelOf(told, subject));
        expect(listed.every(({ country, to }) => country === subject.country || to === subject.country)).toBe(true);
      }),
    );
  });
});

describe('a verdict', () => {
  const told = [tell(), tell({ story: 'other', actor: 'CC' })];

  test.each(['not-this-indicator', 'duplicate', 'old-news'] as const)('%s takes the story out of the score', (verdict) => {
    expect(corrected(told, [correction({ verdict })])).toEqual([told[1]]);
  });

  it('of the wrong country moves the event, and leaves its other side', () => {
    const [moved] = corrected(told, [correction({ verdict: 'wrong-country', to: 'CC' })]);
    expect(moved).toEqual({ ...told[0], recipient: 'CC' });
    const [nobody] = corrected(told, [correction({ verdict: 'wrong-country' })]);
    expect(nobody).toEqual({ ...told[0], recipient: null });
  });

  it('of the wrong country drops an event that is then of nobody', () => {
    expect(corrected([tell({ actor: null })], [correction({ verdict: 'wrong-country' })])).toEqual([]);
  });

  it('speaks of one indicator when it names one', () => {
    expect(corrected(told, [correction({ indicator: 'civil-unrest' })])).toEqual(told);
    expect(corrected(told, [correction({ indicator: 'armed-conflict' })])).toEqual([told[1]]);
  });

  it('that confirms makes it sure, and no deed of a denial', () => {
    const read = [tell({ confidence: 0.4 }), tell({ article: 'denial', modality: 'denied' })];
    const [sure, denied] = corrected(read, [correction({ verdict: 'confirmed' })]);
    expect([sure?.confidence, denied?.modality]).toEqual([1, 'denied']);
  });

  it('holds for an article that joins the story later', () => {
    const late = tell({ article: 'late', publisher: 'late.example' });
    expect(corrected([...told, late], [correction()])).toEqual([told[1]]);
  });

  it('gives way to a newer one', () => {
    const first = correction({ at: daysAgo(2) });
    const second = correction({ id: 'c2', verdict: 'confirmed', at: daysAgo(1) });
    expect(corrected(told, [second, first])[0]?.confidence).toBe(1);
    expect(correctionsOn(told, [first, second], target()).map(({ id }) => id)).toEqual(['c2']);
  });

  it('is listed where the event went, too', () => {
    const moved = [correction({ verdict: 'wrong-country', to: 'CC' })];
    expect(correctionsOn(told, moved, target('CC'))).toMatchObject([{ id: 'c1', title: 'BB strikes AA' }]);
    expect(correctionsOn(told, moved, target('BB'))).toEqual([]);
  });
});

describe('factors of a workspace', () => {
  const anyWeights = fc.dictionary(fc.constantFrom(...INDICATOR_NAMES.slice(0, 5)), fc.double({ min: 0, max: 3, noNaN: true }));

  it('change nothing when they are all 1, or none', () => {
    const ones = Object.fromEntries(INDICATOR_NAMES.map((name) => [name, 1]));
    fc.assert(
      fc.property(anyTolds, anySubject, (told, subject) => {
        const plain = scoreOf(told, subject, NOW);
        expect(scoreOf(told, subject, NOW, { weights: {} })).toEqual(plain);
        expect(scoreOf(told, subject, NOW, { weights: ones })).toEqual({ ...plain, weights: ones });
        const columns = columnsOf(told);
        expect(levelsOf(columns, NOW, subject.role, subject.indicator, ones)).toEqual(
          levelsOf(columns, NOW, subject.role, subject.indicator),
        );
      }),
    );
  });

  it('keep receipts summing to the level, and a ranking at the same levels', () => {
    fc.assert(
      fc.property(anyTolds, anySubject, anyWeights, (told, subject, weights) => {
        const { level, receipts } = scoreOf(told, subject, NOW, { weights });
        expect(receipts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(level, 9);
        const levels = levelsOf(columnsOf(told), NOW, subject.role, subject.indicator, weights);
        expect(levels.get(subject.country) ?? 0).toBeCloseTo(level, 9);
      }),
    );
  });

  it('of 0 take an indicator out', () => {
    expect(scoreOf([tell()], target(), NOW, { weights: { 'armed-conflict': 0 } })).toMatchObject({ level: 0, receipts: [] });
  });
});
