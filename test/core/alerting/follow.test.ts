import { expect, it } from 'vitest';
import { followOf, type Said } from '../../../src/core/alerting/follow.js';
import type { State } from '../../../src/core/episode.js';
import { at, receiptOf, scoreOf } from '../cards/fixtures.js';

const score = (level: number, story = 'a') => scoreOf({ level, receipts: [receiptOf({ story })] });
const shown = { level: 62, topStory: 'a' };
const said: Said = { shown, editedAt: at(20, 8), told: shown, toldAt: at(20, 8) };
const after = (seconds: number) => new Date(at(20, 8).getTime() + seconds * 1000);
const nothing = { edit: false, tell: null, again: null };

const CASES: [name: string, state: State, level: number, story: string, seconds: number, follow: ReturnType<typeof followOf>][] = [
  ['the same number needs nothing', 'firing', 62.4, 'a', 60, nothing],
  ['another number is edited', 'firing', 63, 'a', 60, { ...nothing, edit: true }],
  ['another number right after an edit waits a few seconds', 'firing', 63, 'a', 2, { ...nothing, again: after(5) }],
  ['five points up are told at once', 'firing', 67, 'a', 1, { edit: true, tell: 'rose', again: null }],
  ['five points down too', 'firing', 57, 'a', 1, { edit: true, tell: 'fell', again: null }],
  ['another leader is edited, and told later', 'firing', 62, 'b', 60, { edit: true, tell: null, again: after(600) }],
  ['another leader is told after ten minutes', 'firing', 62, 'b', 600, { edit: true, tell: 'led', again: null }],
  ['an acknowledged alert is followed as well', 'acknowledged', 67, 'a', 1, { edit: true, tell: 'rose', again: null }],
  ['a snoozed one is edited, and tells nobody', 'snoozed', 80, 'b', 600, { ...nothing, edit: true }],
];

it.each(CASES)('%s', (_, state, level, story, seconds, follow) => {
  expect(followOf(state, said, score(level, story), after(seconds))).toEqual(follow);
});
