import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, kindScores, type Verdict } from '../../../../src/core/tagging/model/judge.js';
import { judgeFeatures } from '../../../../src/core/tagging/model/judge-features.js';
import { KINDS, type Window } from '../../../../src/core/tagging/model/window.js';
import { anyArticle, developmentWindows, ruled, windowIn } from './written.js';

/** What a window has that names no two states in one sentence. */
const NO_PAIRS = new Float64Array(KINDS.length);

const at = (indicator: string, polarity = 'escalatory'): number =>
  KINDS.findIndex((kind) => kind.indicator === indicator && kind.polarity === polarity);

const leading = ({ likely }: Verdict): string | undefined => KINDS[likely.indexOf(Math.max(...likely))]?.indicator;

describe('a verdict', () => {
  test('gives each kind a probability, whatever the text', () => {
    const check = (window: Window): void => {
      const { likely, scores, evidence } = judge(window);
      expect([likely.length, scores.length, evidence.length]).toEqual([KINDS.length, KINDS.length, KINDS.length]);
      for (const probability of likely) expect(probability >= 0 && probability <= 1).toBe(true);
      for (const score of scores) expect(Number.isFinite(score)).toBe(true);
    };
    developmentWindows().forEach(check);
    fc.assert(fc.property(anyArticle, (article) => ruled(article).windows.forEach(check)));
  });

  test.each([
    ['Eritrean jets bombed a town in Ethiopia, killing thirty', 'armed-conflict'],
    ['Norway slaps tariffs of 30 % on steel from Chile', 'trade-disruption'],
    ['Kenya expels the ambassador of Sudan', 'diplomatic-rupture'],
    ['Thousands march in Serbia to demand the prime minister go', 'civil-unrest'],
    ['Police in Belarus jail three reporters for a satire', 'repression'],
    ['Hackers of North Korea blamed for the theft of data from a bank in Chile', 'cyber-and-sabotage'],
  ])('%s: %s', (title, indicator) => {
    const verdict = judge(windowIn(title));
    expect(leading(verdict)).toBe(indicator);
    expect(verdict.likely[at(indicator)]).toBeGreaterThan(0.4);
  });

  test.each([
    'Chile win the cup after a late strike',
    'A bakery in Lisbon celebrates a hundred years of custard tarts',
    'The harvest was good',
  ])('%s: nothing is going on', (title) => {
    expect(Math.max(...judge(windowIn(title)).likely)).toBeLessThan(0.5);
  });
});

describe('the evidence for a kind', () => {
  const evidenceOf = (title: string, kind: string, text = ''): ReadonlyMap<string, number> | undefined => {
    const window = windowIn(title, text);
    return judgeFeatures(window, kindScores(window), NO_PAIRS)[at(kind)];
  };

  test('says what the rules kept, how many parties they name, and where', () => {
    const evidence = evidenceOf('Eritrea shelled a town in Ethiopia', 'armed-conflict');
    for (const name of ['kept', 'kept:asserted', 'kept:title', 'kept:two']) expect(evidence?.get(name), name).toBe(1);
    expect(evidence?.has('kept:one')).toBe(false);
  });

  test('says nothing of other kinds that the rules kept', () => {
    const evidence = evidenceOf('Eritrea shelled a town in Ethiopia', 'civil-unrest');
    expect([...(evidence?.keys() ?? [])].filter((name) => name.startsWith('kept'))).toEqual([]);
  });

  test('tells what is past from what is going on', () => {
    const evidence = evidenceOf('Eritrea did not shell Ethiopia, officials said', 'armed-conflict');
    expect([evidence?.get('dead'), evidence?.has('kept')]).toEqual([1, false]);
  });

  test('knows that no country is named at all', () => {
    expect(evidenceOf('The harvest was good', 'armed-conflict')?.get('nowhere')).toBe(1);
    expect(evidenceOf('The harvest of Chile was good', 'armed-conflict')?.has('nowhere')).toBe(false);
  });

  test('sets each kind against the best of the others', () => {
    const window = windowIn('The harvest of Chile was good');
    const scores = Float64Array.from(KINDS, (_, kind) => kind / 100);
    const all = judgeFeatures(window, scores, NO_PAIRS);
    const last = KINDS.length - 1;
    expect([all[last]?.get('first'), all[0]?.get('first')]).toEqual([1, 0]);
    expect(all[last]?.get('other')).toBeCloseTo((2 * (last - 1)) / 100, 12);
    expect(all[0]?.get('other')).toBeCloseTo((2 * last) / 100, 12);
  });
});
