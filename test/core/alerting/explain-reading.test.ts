import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate } from '../../../src/core/alerting/evaluate.js';
import { explainReading } from '../../../src/core/alerting/explain-reading.js';
import { type Episode, STATES } from '../../../src/core/episode.js';
import type { Score } from '../../../src/core/score.js';
import { at, episodeOf, receiptOf, ruleOf, scoreOf } from '../cards/fixtures.js';

const NOW = at(20, 8);
const RULE = ruleOf({ params: { above: 60, clear: 50 }, minPublishers: 2 });
const told = (publishers: number, level: number, live = true) =>
  scoreOf({
    level,
    receipts: [receiptOf({ share: level, live, publishers: Array.from({ length: publishers }, (_, n) => `house${n}.example`) })],
  });
const explain = (score: Score, episode: Episode | null, rule = RULE) => explainReading(rule, score, episode, NOW, NOW);

it.each([
  ['below the clear level', told(3, 30), null, { is: 'below' }],
  ['in the dead band', told(3, 55), null, { is: 'between' }],
  ['above, by one publisher', told(1, 70), null, { is: 'few publishers', publishers: 1, needed: 2 }],
  ['above, by imported history', told(3, 70, false), null, { is: 'few publishers', publishers: 0, needed: 2 }],
  ['above, and nothing open yet', told(3, 70), null, { is: 'about to change' }],
  ['above, and firing', told(3, 70), episodeOf({ state: 'firing' }), { is: 'open', acknowledged: false }],
  ['above, and acknowledged', told(3, 70), episodeOf({ state: 'acknowledged', by: 'u2' }), { is: 'open', acknowledged: true, by: 'u2' }],
  ['below, and firing still', told(3, 30), episodeOf({ state: 'firing' }), { is: 'about to change' }],
  [
    'above, and snoozed by a person',
    told(3, 70),
    episodeOf({ state: 'snoozed', by: 'u2', snoozedUntil: at(20, 9) }),
    { is: 'snoozed', by: 'u2', until: at(20, 9), untilChange: false },
  ],
  ['above, when a snooze is over', told(3, 70), episodeOf({ state: 'snoozed', snoozedUntil: at(20, 7) }), { is: 'about to change' }],
  ['below after an episode', told(3, 30), episodeOf({ state: 'resolved' }), { is: 'below' }],
])('says of a score %s what the rule makes of it', (_, score, episode, expected) => {
  expect(explain(score, episode)).toMatchObject(expected);
});

it('says until when a rule waits whether it holds, and until when it rests', () => {
  const waits = { ...RULE, forMinutes: 60, cooldownMinutes: 120 };
  expect(explain(told(3, 70), episodeOf({ state: 'pending', firedAt: null, since: at(20, 7, 30) }), waits)).toEqual({
    is: 'pending',
    until: at(20, 8, 30),
  });
  expect(explain(told(3, 70), episodeOf({ state: 'resolved', since: at(20, 7) }), waits)).toEqual({
    is: 'cooling',
    until: at(20, 9),
  });
});

it('says that something is about to change exactly when the real evaluation changes something', () => {
  const episode = fc.option(
    fc
      .record({ state: fc.constantFrom(...STATES), hours: fc.nat(8), until: fc.integer({ min: -60, max: 60 }) })
      .map(({ state, hours, until }) =>
        episodeOf({
          state,
          since: at(20, hours),
          firedAt: state === 'pending' ? null : at(20, hours),
          snoozedUntil: state === 'snoozed' ? new Date(NOW.getTime() + until * 60_000) : null,
        }),
      ),
    { nil: null },
  );
  fc.assert(
    fc.property(fc.nat(100), fc.nat(4), fc.nat(90), fc.nat(240), episode, (level, publishers, forMinutes, cooldownMinutes, last) => {
      const rule = { ...RULE, forMinutes, cooldownMinutes };
      const score = told(publishers, level);
      const changes = evaluate(rule, score.subject, last, score, NOW, NOW) !== null;
      expect(explainReading(rule, score, last, NOW, NOW).is === 'about to change').toBe(changes);
    }),
  );
});
