import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultRule } from '../../../src/core/alerting/default-rule.js';
import { isFiring } from '../../../src/core/alerting/evaluate.js';
import { kinds } from '../../../src/core/alerting/kinds/index.js';
import { materialChange, shownOf } from '../../../src/core/alerting/material.js';
import { previewRule } from '../../../src/core/alerting/preview.js';
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

it('an edit is due after five points or when another story leads', () => {
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

it('a preview says how often a rule would have fired on past days', () => {
  const levels = [10, 65, 70, 55, 45, 62, 61, 30, null, 80];
  const days = levels.map((_, place) => at(place + 1));
  const fired = previewRule(ruleOf(), days, (_, day) => {
    const level = levels[day.getUTCDate() - 1];
    return level == null ? null : scoreOf({ receipts: [receiptOf({ share: level })] });
  }).filter(isFiring);
  expect(fired.map(({ episode }) => [episode.number, episode.since])).toEqual([
    [1, at(2)],
    [2, at(6)],
    [3, at(10)],
  ]);
});
