import { expect, it } from 'vitest';
import { publishersBehind } from '../../../src/core/alerting/corroboration.js';
import { evaluate } from '../../../src/core/alerting/evaluate.js';
import type { Receipt } from '../../../src/core/score.js';
import { at, episodeOf, KAZAKHSTAN, receiptOf, ruleOf, scoreOf } from '../cards/fixtures.js';

const by = (publishers: string[], given: Partial<Receipt> = {}) => receiptOf({ publishers, share: 40, ...given });
const many = (count: number, given: (place: number) => Partial<Receipt>) =>
  Array.from({ length: count }, (_, place) => receiptOf({ share: 0.5, ...given(place) }));

const cases: [name: string, receipts: Receipt[], publishers: number][] = [
  ['counts a publisher once over all stories', [by(['a', 'b']), by(['b', 'c'])], 3],
  ['counts the unknown publisher as one', [by(['unknown']), by(['unknown'])], 1],
  ['does not count imported history', [by(['a'], { live: false }), by(['b'])], 1],
  ['counts the sample', [by(['a'], { live: false, sample: true }), by(['b'], { live: false, sample: true })], 2],
  ['does not count a story that eases', [by(['a']), by(['b'], { polarity: 'de-escalatory', share: -9 })], 1],
  ['does not count a story of no weight', [by(['a'], { share: 70 }), by(['b'], { share: 0.4 })], 1],
  ['counts small stories when the level is made of them', many(120, (place) => ({ publishers: [`p${place}`] })), 96],
  ['finds nobody behind nothing', [], 0],
];

it.each(cases)('%s', (_, receipts, publishers) => {
  expect(publishersBehind(scoreOf({ receipts, level: 70 })).size).toBe(publishers);
});

it('fires nothing on fewer publishers than the rule asks', () => {
  const alone = scoreOf({ receipts: [by(['a'], { share: 70 })] });
  const both = scoreOf({ receipts: [by(['a', 'b'], { share: 70 })] });
  expect(evaluate(ruleOf(), KAZAKHSTAN, null, alone, at(20))).toBeNull();
  expect(evaluate(ruleOf({ minPublishers: 1 }), KAZAKHSTAN, null, alone, at(20))?.to).toBe('firing');
  expect(evaluate(ruleOf(), KAZAKHSTAN, null, both, at(20))?.to).toBe('firing');
});

it('fires nothing on imported history, however high it makes the level', () => {
  const history = scoreOf({ receipts: [by(['a', 'b', 'c'], { share: 90, live: false })] });
  expect(evaluate(ruleOf(), KAZAKHSTAN, null, history, at(20))).toBeNull();
});

it('does not resolve an alert because a publisher fell away while the level is high', () => {
  const alone = scoreOf({ receipts: [by(['a'], { share: 70 })] });
  expect(evaluate(ruleOf(), KAZAKHSTAN, episodeOf(), alone, at(20, 9))).toBeNull();
});
