import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultRule } from '../../../src/core/alerting/default-rule.js';
import { kinds } from '../../../src/core/alerting/kinds/index.js';
import { isStale, materialChange, shownOf } from '../../../src/core/alerting/material.js';
import { previewRule, welcomeLevel } from '../../../src/core/alerting/preview.js';
import { at, receiptOf, ruleOf, scoreOf } from '../cards/fixtures.js';

const wanted = { country: 'KZ', level: 60, platform: 'local', channel: 'desk', createdBy: 'u1' };

it('takes a country and a level as: risk to it, two publishers, no waiting, clear ten points below', () => {
  expect(defaultRule(wanted)).toEqual({
    platform: 'local',
    channel: 'desk',
    subjects: [{ country: 'KZ', indicator: 'all', role: 'target' }],
    kind: 'level',
    params: { above: 60, clear: 50 },
    forMinutes: 0,
    cooldownMinutes: 0,
    minPublishers: 2,
    format: 'full',
    updates: 'thread',
    createdBy: 'u1',
  });
});

it.each([
  [60, 50],
  [20, 10],
  [12, 2],
  [10, 5],
  [5, 2.5],
])('an alert above %d clears below %d, so that a low one can still resolve', (level, clear) => {
  expect(defaultRule({ ...wanted, level }).params).toEqual({ above: level, clear });
});

it('refuses params that are not of the kind', () => {
  const level = kinds.find(({ name }) => name === 'level');
  expect(() => level?.read({ above: 50, clear: 60 }, scoreOf())).toThrow();
  expect(() => level?.read({ above: 'high' }, scoreOf())).toThrow();
});

it('every file of the kinds folder stands in the registry', () => {
  const files = readdirSync(new URL('../../../src/core/alerting/kinds/', import.meta.url));
  const names = files.filter((file) => !['index.ts', 'kind.ts'].includes(file)).map((file) => file.replace('.ts', ''));
  expect(kinds.map(({ name }) => name).sort()).toEqual(names.sort());
});

it('people hear of five points, or of another story that leads', () => {
  const before = scoreOf({ level: 62, receipts: [receiptOf({ story: 'a' })] });
  const at66 = scoreOf({ level: 66.9, receipts: [receiptOf({ story: 'a' })] });
  const at67 = scoreOf({ level: 67, receipts: [receiptOf({ story: 'a' })] });
  const led = scoreOf({ level: 62, receipts: [receiptOf({ story: 'b' })] });
  expect(materialChange(before, before)).toBe(false);
  expect(materialChange(before, at66)).toBe(false);
  expect(materialChange(before, at67)).toBe(true);
  expect(materialChange(before, led)).toBe(true);
  expect(materialChange(shownOf(before), at67)).toBe(true);
  expect(materialChange(shownOf(before), at66)).toBe(false);
});

it('a message is stale when it shows another whole number, or another story first', () => {
  const shown = { level: 62.4, topStory: 'a' };
  const at = (level: number, story = 'a') => scoreOf({ level, receipts: [receiptOf({ story })] });
  expect([62.49, 61.5, 62.5, 61.4].map((level) => isStale(shown, at(level)))).toEqual([false, false, true, true]);
  expect(isStale(shown, at(62.4, 'b'))).toBe(true);
});

const LEVELS = [10, 65, 70, 55, 45, 62, 61, 30, null, 80];
const DAYS = LEVELS.map((_, place) => at(place + 1));
const past = (_: unknown, day: Date) => {
  const level = LEVELS[day.getUTCDate() - 1];
  return level == null ? null : scoreOf({ receipts: [receiptOf({ share: level })] });
};

it('a preview says when a rule would have fired on past days, for how long and how high', () => {
  expect(previewRule(ruleOf(), DAYS, past)).toEqual([
    { at: at(2), until: at(5), peak: 70 },
    { at: at(6), until: at(8), peak: 62 },
    { at: at(10), until: null, peak: 80 },
  ]);
});

it('a preview of a rule that waits counts from when it would have spoken', () => {
  expect(previewRule(ruleOf({ forMinutes: 1440 }), DAYS, past)).toEqual([
    { at: at(3), until: at(5), peak: 70 },
    { at: at(7), until: at(8), peak: 62 },
  ]);
});

it('offers the nearest level at which it would have fired once to three times', () => {
  expect(welcomeLevel(ruleOf({ params: { above: 90, clear: 80 } }), DAYS, past)).toEqual({ level: 79, times: 1 });
  expect(welcomeLevel(ruleOf({ params: { above: 90, clear: 80 }, minPublishers: 9 }), DAYS, past)).toBeNull();
});
