import { expect, test } from 'vitest';
import { optionsOf } from '../../../lab/eval/options.js';

test('with no path at all our own development articles are measured', () => {
  const { development, ...others } = optionsOf([]);
  expect(development).toMatch(/corpus.development\.jsonl$/);
  expect(others).toEqual({});
});

test('every option takes a path', () => {
  const words = ['--relation', 'a', '--cases', 'b', '--headlines', 'c', '--events', 'd', '--feed', 'e', '--out', 'f', '--development', 'g'];
  expect(optionsOf(words)).toEqual({ relation: 'a', cases: 'b', headlines: 'c', events: 'd', feed: 'e', out: 'f', development: 'g' });
});

test.each([[['--feeds', 'a']], [['--feed']], [['a.jsonl']]])('%j is refused with the usage', (words) => {
  expect(() => optionsOf(words)).toThrowError(expect.objectContaining({ mend: { hint: expect.stringContaining('--headlines') } }));
});
