import { describe, expect, it } from 'vitest';
import { evaluate, isFiring, withPeak } from '../../../src/core/alerting/evaluate.js';
import type { Episode, State } from '../../../src/core/episode.js';
import { at, episodeOf, KAZAKHSTAN, receiptOf, ruleOf, scoreOf } from '../cards/fixtures.js';

const scoreAt = (level: number) => scoreOf({ receipts: [receiptOf({ share: level })] });
const LEVELS = { hot: scoreAt(70), between: scoreAt(55), cool: scoreAt(40) };

const inState = (state: State, given: Partial<Episode> = {}): Episode =>
  episodeOf({ state, since: at(20, 7), firedAt: state === 'pending' ? null : at(20, 7), peak: 63, ...given });

describe('without waiting or cooldown, at eight o’clock', () => {
  const asleep = inState('snoozed', { snoozedUntil: at(20, 9) });
  const awake = inState('snoozed', { snoozedUntil: at(20, 8) });
  const untilChange = (level: number, topStory = 's1'): Episode =>
    inState('snoozed', { snoozedUntil: at(25), snoozedAt: { level, topStory } });
  const cases: [name: string, episode: Episode | null, level: keyof typeof LEVELS, to: State | null, reason?: string][] = [
    ['fires when the level crosses', null, 'hot', 'firing', 'crossed'],
    ['does not open in the dead band', null, 'between', null],
    ['does not open below', null, 'cool', null],
    ['fires once it has held', inState('pending'), 'hot', 'firing', 'held long enough'],
    ['keeps a pending episode in the dead band', inState('pending'), 'between', null],
    ['drops a pending episode below the clear level', inState('pending'), 'cool', 'resolved', 'no longer held'],
    ['stays firing above', inState('firing'), 'hot', null],
    ['stays firing between the clear level and the threshold', inState('firing'), 'between', null],
    ['resolves below the clear level, also when nobody was looking', inState('firing'), 'cool', 'resolved', 'below the clear level'],
    ['stays acknowledged above', inState('acknowledged'), 'hot', null],
    ['resolves an acknowledged episode', inState('acknowledged'), 'cool', 'resolved', 'below the clear level'],
    ['sleeps until the snooze ends', asleep, 'hot', null],
    ['wakes when the snooze ends', awake, 'hot', 'firing', 'snooze ended'],
    ['wakes in the dead band too', awake, 'between', 'firing', 'snooze ended'],
    ['sleeps on while nothing has changed', untilChange(70), 'hot', null],
    ['wakes when it has changed', untilChange(64), 'hot', 'firing', 'it changed'],
    ['wakes when another story leads', untilChange(70, 'other'), 'hot', 'firing', 'it changed'],
    ['wakes when it has changed, in the dead band too', untilChange(70), 'between', 'firing', 'it changed'],
    ['wakes at the latest when its time is over', { ...untilChange(70), snoozedUntil: at(20, 8) }, 'hot', 'firing', 'snooze ended'],
    ['resolves an episode that sleeps until it changes', untilChange(70), 'cool', 'resolved', 'below the clear level'],
    ['resolves a sleeping episode', asleep, 'cool', 'resolved', 'below the clear level'],
    ['opens another episode after a resolved one', inState('resolved'), 'hot', 'firing', 'crossed'],
    ['leaves a resolved episode alone', inState('resolved'), 'cool', null],
  ];

  it.each(cases)('%s', (_, episode, level, to, reason) => {
    const transition = evaluate(ruleOf(), KAZAKHSTAN, episode, LEVELS[level], at(20, 8));
    expect(transition?.to ?? null).toBe(to);
    expect(transition?.reason).toBe(reason);
  });
});

it('waits as long as the rule asks before it fires', () => {
  const rule = ruleOf({ forMinutes: 30 });
  const opened = evaluate(rule, KAZAKHSTAN, null, LEVELS.hot, at(20, 8));
  expect(opened).toMatchObject({ from: null, to: 'pending', episode: { number: 1, firedAt: null } });
  const episode = opened?.episode ?? null;
  expect(evaluate(rule, KAZAKHSTAN, episode, LEVELS.hot, at(20, 8, 29))).toBeNull();
  expect(evaluate(rule, KAZAKHSTAN, episode, LEVELS.hot, at(20, 8, 30))).toMatchObject({
    to: 'firing',
    episode: { firedAt: at(20, 8, 30) },
  });
});

it('keeps quiet during the cooldown, and speaks after it', () => {
  const rule = ruleOf({ cooldownMinutes: 120 });
  const resolved = inState('resolved', { since: at(20, 7) });
  expect(evaluate(rule, KAZAKHSTAN, resolved, LEVELS.hot, at(20, 8, 59))).toBeNull();
  expect(evaluate(rule, KAZAKHSTAN, resolved, LEVELS.hot, at(20, 9))).toMatchObject({ to: 'firing', episode: { number: 2 } });
});

it('has no cooldown after an episode that never fired', () => {
  const rule = ruleOf({ cooldownMinutes: 120 });
  const dropped = inState('resolved', { since: at(20, 7), firedAt: null });
  expect(evaluate(rule, KAZAKHSTAN, dropped, LEVELS.hot, at(20, 8))?.to).toBe('firing');
});

it('says which transition is the firing, and that waking from a snooze is none', () => {
  const fired = evaluate(ruleOf(), KAZAKHSTAN, null, LEVELS.hot, at(20, 8));
  const woken = evaluate(ruleOf(), KAZAKHSTAN, inState('snoozed', { snoozedUntil: at(20, 8) }), LEVELS.hot, at(20, 8));
  expect(fired && isFiring(fired)).toBe(true);
  expect(woken && isFiring(woken)).toBe(false);
});

it('remembers the highest level of an open episode only', () => {
  const open = inState('firing');
  expect(withPeak(open, LEVELS.hot).peak).toBe(70);
  expect(withPeak(open, LEVELS.between)).toBe(open);
  expect(withPeak(inState('resolved'), LEVELS.hot).peak).toBe(63);
  expect(evaluate(ruleOf(), KAZAKHSTAN, open, LEVELS.cool, at(20, 8))?.episode.peak).toBe(63);
});

it('refuses a rule of a kind that does not exist', () => {
  expect(() => evaluate(ruleOf({ kind: 'tea-leaves' }), KAZAKHSTAN, null, LEVELS.hot, at(20))).toThrow('tea-leaves');
});

it('takes the threshold itself as not above it, and the clear level itself as not below it', () => {
  expect(evaluate(ruleOf(), KAZAKHSTAN, null, scoreAt(60), at(20, 8))).toBeNull();
  expect(evaluate(ruleOf(), KAZAKHSTAN, inState('firing'), scoreAt(50), at(20, 8))).toBeNull();
});

it('a snooze ends by the clock of people, whatever the day of the score', () => {
  const asleep = inState('snoozed', { snoozedUntil: at(25, 9) });
  expect(evaluate(ruleOf(), KAZAKHSTAN, asleep, LEVELS.hot, at(20, 8), at(25, 8))).toBeNull();
  expect(evaluate(ruleOf(), KAZAKHSTAN, asleep, LEVELS.hot, at(20, 8), at(25, 9))).toMatchObject({
    to: 'firing',
    episode: { since: at(25, 9), snoozedUntil: null, snoozedAt: null, by: null },
  });
});
