import { expect, test } from 'vitest';
import { binsOf, brierOf, calibrationLines, judgedEvents, mistakesOf } from '../../../lab/eval/calibration.js';
import { annotated } from '../../../lab/eval/data.js';
import { found, readAs } from './found.js';

const JUDGED = [
  { confidence: 0.9, right: true, words: 'a' },
  { confidence: 1, right: false, words: 'b' },
  { confidence: 0.62, right: false, words: 'c' },
  { confidence: 0.68, right: true, words: 'd' },
];

test('the Brier score by hand', () => {
  expect(brierOf(JUDGED)).toBeCloseTo((0.01 + 1 + 0.3844 + 0.1024) / 4);
});

test('bins of a tenth; what is quite certain is in the last', () => {
  const [six, nine] = binsOf(JUDGED);
  expect(six).toEqual({ from: 0.6, to: 0.7, count: 2, confidence: expect.closeTo(0.65), right: 0.5 });
  expect(nine).toEqual({ from: 0.9, to: 1, count: 2, confidence: expect.closeTo(0.95), right: 0.5 });
});

test('the most confident mistake comes first', () => {
  expect(mistakesOf(JUDGED).map(({ words }) => words)).toEqual(['b', 'c']);
  expect(calibrationLines({ name: 'ours', judged: JUDGED })[0]).toBe(
    'ours: Brier score 0.374 over 4 (always saying their mean, 0.50: 0.250)',
  );
});

test('twenty mistakes are shown, however many there are', () => {
  expect(mistakesOf(Array.from({ length: 30 }, (_, at) => ({ confidence: at / 30, right: false, words: '' }))).length).toBe(20);
});

test('an event is right when its risk is marked in its article', () => {
  const item = annotated.parse({ id: 'a', title: 'x', events: [{ indicator: 'armed-conflict', recipient: 'ET', polarity: 'escalatory' }] });
  const judged = judgedEvents([
    readAs(item, [found({ recipient: 'ET' }), found({ recipient: 'ER' }), found({ recipient: 'DJ', modality: 'denied' })]),
  ]);
  expect(judged.map(({ right }) => right)).toEqual([true, false]);
});
