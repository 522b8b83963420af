import { describe, expect, it } from 'vitest';
import { progressOn, progressWords } from '../../src/cli/progress.js';
import { shamTerminal } from './sham-terminal.js';

const reading = { doing: 'Reading', things: 'articles' };

describe('progress in words', () => {
  it.each<[string, [number, number | null, number], string]>([
    ['at the beginning', [0, 0, 0], 'Reading [····················] 0% · 0 articles'],
    ['on the way', [13_000, 0.25, 30], 'Reading [#####···············] 25% · 13,000 articles · 433/s · 1:30 left'],
    ['at the end', [52_000, 1, 120], 'Reading [####################] 100% · 52,000 articles · 433/s'],
    ['without a known whole', [100, null, 10], 'Reading · 100 articles · 10/s'],
  ])('%s', (_, [done, share, seconds], words) => {
    expect(progressWords(reading, done, share, seconds)).toBe(words);
  });
});

describe('progress on a terminal', () => {
  const run = (watched: boolean, seconds: number) => {
    const { terminal, heard } = shamTerminal('', { watched });
    let now = 1_000_000;
    const progress = progressOn(terminal, reading, () => now);
    for (let step = 1; step <= seconds * 100; step++) {
      now += 10;
      progress.at(step, step / (seconds * 100));
    }
    progress.end();
    return heard;
  };

  it('is one line that is drawn over, ten times a second, where a person watches', () => {
    const { over, err } = run(true, 3);
    expect(over.length).toBeGreaterThan(20);
    expect(over.length).toBeLessThanOrEqual(31);
    expect(err).toEqual([expect.stringContaining('100% · 300 articles')]);
  });

  it('is a line every ten seconds in a log', () => {
    const { over, err } = run(false, 35);
    expect(over).toEqual([]);
    expect(err).toHaveLength(4);
  });

  it('is silent in a log when the work is short', () => {
    expect(run(false, 5)).toEqual({ out: [], err: [], over: [] });
  });
});
