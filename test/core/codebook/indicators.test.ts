import { describe, expect, test } from 'vitest';
import { INDICATOR_NAMES, indicators } from '../../../src/core/codebook/indicators/index.js';
import { plainEvents } from '../../../src/core/codebook/plain-events.js';
import { wordSet } from '../../../src/core/codebook/word-sets.js';
import { eventsIn } from '../tagging/events-written.js';

const cues = [...indicators.flatMap(({ cues }) => cues), ...plainEvents];

describe('the codebook', () => {
  test('has every indicator once, under its own name', () => {
    expect(indicators.map(({ name }) => name)).toEqual([...INDICATOR_NAMES]);
  });

  test.each(indicators.map((indicator) => [indicator.name, indicator] as const))(
    '%s says what counts and what does not',
    (_name, indicator) => {
      expect(indicator.summary).toMatch(/\.$/);
      expect(indicator.counts.length).toBeGreaterThan(1);
      expect(indicator.doesNotCount.length).toBeGreaterThan(0);
      expect(indicator.weight).toBeGreaterThan(0);
      expect(indicator.weight).toBeLessThanOrEqual(1);
      expect(indicator.halfLifeDays).toBeGreaterThan(0);
      expect(indicator.cues.length).toBeGreaterThan(2);
    },
  );

  test('names only word sets that exist', () => {
    const named = cues.flatMap(({ words, with: set }) => [...(words.match(/\b[A-Z]{3,}\b/g) ?? []), ...(set ? [set] : [])]);
    expect(named.filter((name) => wordSet(name).size === 0)).toEqual([]);
  });

  test('has well-formed patterns', () => {
    const broken = cues
      .flatMap(({ words }) => words.split(' | '))
      .filter((pattern) => pattern.trim() === '' || /^~|~$|\(\)|\([^)]*\(|\/\/|\(\/|\/\)/.test(pattern));
    expect(broken).toEqual([]);
  });

  test('gives every cue a severity between 0 and 1', () => {
    expect(cues.filter(({ severity }) => severity <= 0 || severity > 1)).toEqual([]);
  });

  const examples = indicators.flatMap(({ name, examples }) => examples.map(([sentence, found]) => [sentence, found, name] as const));
  test.each(examples)('"%s" is read as %s', (sentence, found, name) => {
    const events = eventsIn(sentence);
    if (found === 'nothing') expect(events.filter((event) => !/ (?:eases|denied|hypothetical|historical)/.test(event))).toEqual([]);
    else expect(events).toContain(found.includes('>') ? `${name} ${found}` : `${name} ${found.replace(/^(\w\w)/, '$1 > ?')}`);
  });
});
