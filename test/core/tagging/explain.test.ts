import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/core/tagging/explain.js';
import { read } from '../../../src/core/tagging/tag.js';
import { ON } from './events-written.js';
import { developmentArticles } from './model/written.js';

const ATTACK = 'Eritrea shelled a town in Ethiopia, killing nine.';
const article = (title: string, text = '', language = 'en') => ({ title, text, language, publishedAt: ON });

describe('an event explained', () => {
  const [{ event, model, codes } = { event: null, model: null, codes: null }] = explain(article(ATTACK));

  test('stands with its cue, and how likely its kind is', () => {
    expect([event?.indicator, event?.evidence.cue]).toEqual(['armed-conflict', 'shelled']);
    expect(model?.likely).toBeGreaterThan(0.5);
  });

  test('shows the words and the evidence that weigh most, the heaviest first', () => {
    for (const all of [model?.words ?? [], model?.evidence ?? []]) {
      const sizes = all.map(({ weight }) => Math.abs(weight));
      expect(all.length > 0 && all.length <= 8).toBe(true);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
    expect(model?.words.some(({ weight }) => weight > 0)).toBe(true);
  });

  test('names the kind that comes next, which is another and no likelier than all others but its own', () => {
    expect(model?.runnerUp.what).not.toEqual({ indicator: 'armed-conflict', polarity: 'escalatory' });
    expect(model?.runnerUp.likely).toBeLessThan(model?.likely ?? 0);
  });

  test('gives the two likeliest codes of the pair', () => {
    expect(codes?.map(({ what }) => what)[0]).toBe('ASSAULT');
    expect(codes?.[0].likely).toBeGreaterThan(codes?.[1].likely ?? 1);
  });
});

describe('explained are', () => {
  test('the events of the reading, in its order', () => {
    for (const one of developmentArticles.filter((_, at) => at % 10 === 0))
      expect(explain(one).map(({ event }) => event)).toEqual(read(one).events);
  });

  test('events of a Spanish text too, as read by cues alone', () => {
    const all = explain(article('Rusia bombardea la ciudad ucraniana de Járkov', '', 'es'));
    expect(all.map(({ event, model }) => [event.indicator, event.evidence.cue !== '', model])).toEqual([['armed-conflict', true, null]]);
  });

  test('events far below, which the rules read alone, without what the model makes of the top', () => {
    const all = explain(article('A good year for bakers', `${'The harvest of wheat was good again this year. '.repeat(12)}${ATTACK}`));
    expect(all.map(({ event, model }) => [event.indicator, model])).toEqual([['armed-conflict', null]]);
  });

  test('no events of a calm text, nor of one in a language that is not read', () => {
    expect(explain(article('The harvest was good'))).toEqual([]);
    expect(explain(article(ATTACK, '', 'tlh'))).toEqual([]);
  });

  test('no codes of a pair where one of the two is not named in the sentence', () => {
    const [home] = explain(article('Belarus jails a reporter for three years'));
    expect([home?.event.indicator, home?.codes]).toEqual(['repression', null]);
  });
});
