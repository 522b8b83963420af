import { describe, expect, it } from 'vitest';
import { episodeIdOf, readEpisodeId } from '../../../src/core/alerting/episode-id.js';
import { type Deed, pressed, type SNOOZES } from '../../../src/core/alerting/press.js';
import { STATES, type State } from '../../../src/core/episode.js';
import { at, episodeOf, KAZAKHSTAN, receiptOf, scoreOf } from '../cards/fixtures.js';

const score = scoreOf({ receipts: [receiptOf({ share: 66 })] });
const press = (deed: Deed, state: State, snooze: (typeof SNOOZES)[number] = '1h') =>
  pressed(episodeOf({ state }), { deed, person: 'ana', at: at(20, 9), score, snooze });

/** What each deed makes of each state; a state that is not here is left alone. */
const ALLOWED: Record<Deed, Partial<Record<State, State>>> = {
  acknowledge: { firing: 'acknowledged' },
  unacknowledge: { acknowledged: 'firing' },
  snooze: { firing: 'snoozed', acknowledged: 'snoozed' },
  wake: { snoozed: 'firing' },
};

describe.each(Object.entries(ALLOWED) as [Deed, Partial<Record<State, State>>][])('%s', (deed, allowed) => {
  it.each(STATES)('of an episode that is %s', (state) => {
    const next = press(deed, state);
    expect(next?.state ?? null).toBe(allowed[state] ?? null);
    if (next) expect(next).toMatchObject({ by: 'ana', since: at(20, 9), number: 1, firedAt: at(20, 7, 30) });
  });
});

it.each([
  ['1h', at(20, 10), null],
  ['24h', at(21, 9), null],
  ['7d', at(27, 9), null],
  ['change', new Date(at(20, 9).getTime() + 30 * 86_400_000), { level: 66, topStory: 's1' }],
] as const)('a snooze of %s has an end', (snooze, snoozedUntil, snoozedAt) => {
  expect(press('snooze', 'firing', snooze)).toMatchObject({ snoozedUntil, snoozedAt });
});

it('names an episode in a word, and reads it again', () => {
  const ref = { rule: 'r12', subject: { ...KAZAKHSTAN, indicator: 'diplomatic-rupture', role: 'domestic' } as const, number: 3 };
  expect(episodeIdOf(ref)).toBe('r12.KZ.diplomatic-rupture.domestic.3');
  expect(readEpisodeId(episodeIdOf(ref))).toEqual(ref);
});

it.each([
  '',
  'r1',
  'r1.KZ.all.target',
  'r1.XX.all.target.1',
  'r1.KZ.tea.target.1',
  'r1.KZ.all.friend.1',
  'd1.KZ.all.target.1',
  'r1.KZ.all.target.1.2',
])('takes “%s” for no episode', (words) => expect(readEpisodeId(words)).toBeNull());
